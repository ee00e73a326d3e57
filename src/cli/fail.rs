//! How a command can fail, and which exit code that is. The sentences were chosen where the failure was understood.

use std::io::{self, Write};
use std::process::ExitCode;

use super::out::harmless;

/// Why a command did not do it.
#[derive(Clone, Debug)]
pub enum Fail {
    /// Refused or failed: exit code 1, and this sentence.
    Refused(String),
    /// Wrong use: exit code 2, and this sentence.
    Use(String),
    /// The reader of our output has hung up: it has what it wanted.
    HungUp,
}

/// Says what went wrong, and gives the exit code.
pub fn exit_code(done: Result<(), Fail>) -> ExitCode {
    match done {
        Ok(()) | Err(Fail::HungUp) => ExitCode::SUCCESS,
        Err(Fail::Refused(sentence)) => complain(&sentence, 1),
        Err(Fail::Use(sentence)) => complain(&sentence, 2),
    }
}

fn complain(sentence: &str, code: u8) -> ExitCode {
    say(sentence);
    ExitCode::from(code)
}

/// A line on stderr, for people. That nobody reads it is no reason to fail.
pub fn say(sentence: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", harmless(sentence));
}
