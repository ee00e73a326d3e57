//! Every row of a club, old ones and those of closed rounds too: what becomes of them when two are made one is decided by
//! `deeds::merge`. What the rules look at is `record`.

use super::call::Call;
use super::checklist::{Checked, LevelOverride};
use super::club::Club;
use super::correction::Correction;
use super::draft::Draft;
use super::event::Event;
use super::follow_up::FollowUp;
use super::offer::SignUp;
use super::person::Person;
use super::rested::Rested;
use super::round::Target;

/// A club with all that hangs on it, each list in id order.
#[derive(Clone, PartialEq, Debug)]
pub struct Whole {
    /// The club.
    pub club: Club,
    /// Its people, present and former.
    pub people: Vec<Person>,
    /// Its places in rounds.
    pub targets: Vec<Target>,
    /// Its calls.
    pub calls: Vec<Call>,
    /// Its promises and tasks.
    pub follow_ups: Vec<FollowUp>,
    /// Its sign-ups.
    pub sign_ups: Vec<SignUp>,
    /// What else happened.
    pub events: Vec<Event>,
    /// Its answers to the checklist.
    pub checked: Vec<Checked>,
    /// The level somebody has set.
    pub level_override: Option<LevelOverride>,
    /// Topics that rest.
    pub rested: Vec<Rested>,
    /// Corrections for the register.
    pub corrections: Vec<Correction>,
    /// Notes of calls that are not logged.
    pub drafts: Vec<Draft>,
}

impl Whole {
    /// A club of which nothing else is known.
    pub fn of(club: Club) -> Self {
        Whole {
            club,
            people: Vec::new(),
            targets: Vec::new(),
            calls: Vec::new(),
            follow_ups: Vec::new(),
            sign_ups: Vec::new(),
            events: Vec::new(),
            checked: Vec::new(),
            level_override: None,
            rested: Vec::new(),
            corrections: Vec::new(),
            drafts: Vec::new(),
        }
    }
}
