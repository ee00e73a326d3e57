//! The machine around the rules: the terminal, its keys, the signals and the clock; no rule and no sentence lives here
//! (rules are in `domain`, what a key means in `app`, words in `lang`).

pub mod because;
mod cards;
pub mod checklist;
pub mod clock;
pub mod desk;
pub mod following;
pub mod guides;
pub mod input;
pub mod intake;
pub mod overview;
pub mod picking;
pub mod practice;
pub mod registering;
pub mod report;
pub mod run;
pub mod season;
pub mod signals;
mod standing;
pub mod summing;
mod talk;
pub mod tell;
pub mod terminal;
pub mod titles;
mod typed_path;

pub use run::{Ready, RunError, Start, practise, run};
