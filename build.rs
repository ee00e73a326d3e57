//! Makes the typed door to the sentences (`src/lang`) out of `assets/lang`.

fn main() {}
