//! Parses nothing and decides nothing: hands over to `cli` and returns its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ringerunde::cli::run(std::env::args_os())
}
