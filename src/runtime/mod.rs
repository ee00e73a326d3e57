//! The machine around the rules: the terminal, its keys, the signals and the clock; no rule and no sentence lives here
//! (rules are in `domain`, what a key means in `app`, words in `lang`).

pub mod clock;
pub mod input;
pub mod signals;
pub mod terminal;
