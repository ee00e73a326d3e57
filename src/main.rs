//! Parses nothing and decides nothing: hands over to `cli` and returns its exit code.

fn main() {}
