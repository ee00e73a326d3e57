//! A list of many clubs taken in and undone, against bare `INSERT`s of the same rows into the same tables, in one run.
//! `cargo bench --bench import -- [--clubs N]`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, not a part of the product"
)]

fn main() {}
