//! The tests that see the program from outside, in one binary. The rules have their tests beside them in `src`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by falling")]

mod cli;
mod crash;
mod guest;
mod house;
mod journeys;
mod laws;
mod parts;
mod pictures;
mod readme;
mod scenarios;
mod screens;
mod store;
mod terminal;
mod the_terminal;
