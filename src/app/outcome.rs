//! The list of outcomes at the end of a call: each row with its key and what it would lead to.
//! What follows from an outcome is `domain::deeds::log_call::each_follows`; here it is only asked and chosen.

use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent};

use crate::domain::call::Outcome;
use crate::domain::deeds::log_call::{Follows, each_follows, followed_by, has_meaning};
use crate::domain::draft::Draft;
use crate::domain::env::{At, day_of};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;

/// One row.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The key.
    pub key: char,
    /// The outcome.
    pub outcome: Outcome,
    /// What follows.
    pub follows: Follows,
    /// Who is down to come into the post that is left, and when.
    pub comes: Option<(NaiveDate, String)>,
}

/// The list.
#[derive(Clone, PartialEq, Debug)]
pub struct OutcomeList {
    /// The outcomes that have a meaning, in their order; all of them where somebody is rung and not only a workplace.
    pub rows: Vec<Row>,
    /// The chosen row, for those who use the arrows.
    pub chosen: usize,
}

/// What a key in the list asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choice {
    /// This outcome.
    Outcome(Outcome),
    /// End the call without logging anything.
    Cancel,
    /// Back to the note.
    Back,
    /// Nothing: the list stays.
    Stay,
}

impl OutcomeList {
    /// The list for a call that is open.
    pub fn new(record: &ClubRecord, draft: &Draft, now: At, policy: &Policy) -> Self {
        let rows = each_follows(record, draft, now, policy)
            .into_iter()
            .filter(|(outcome, _)| has_meaning(policy, draft, *outcome))
            .map(|(outcome, follows)| {
                let comes = followed_by(policy, record, outcome, draft.person, day_of(now));
                let comes = comes.map(|(day, person)| (day, person.full_name()));
                Row { key: policy.of(outcome).key, outcome, follows, comes }
            })
            .collect();
        OutcomeList { rows, chosen: 0 }
    }

    /// Takes a key.
    pub fn key(&mut self, key: KeyEvent) -> Choice {
        match key.code {
            KeyCode::Esc => Choice::Back,
            KeyCode::Up => {
                self.chosen = self.chosen.saturating_sub(1);
                Choice::Stay
            }
            KeyCode::Down => {
                self.chosen = (self.chosen + 1).min(self.rows.len());
                Choice::Stay
            }
            KeyCode::Enter => self.rows.get(self.chosen).map_or(Choice::Cancel, |row| Choice::Outcome(row.outcome)),
            KeyCode::Char('0') => Choice::Cancel,
            KeyCode::Char(letter) => self
                .rows
                .iter()
                .find(|row| row.key == letter.to_ascii_lowercase())
                .map_or(Choice::Stay, |row| Choice::Outcome(row.outcome)),
            _ => Choice::Stay,
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Timelike;

    use super::*;
    use crate::domain::club::Club;
    use crate::domain::env::{instant, local};
    use crate::domain::ids::Ids;
    use crate::domain::policy::tests::shipped;
    use crate::domain::round::{Round, Target};

    #[test]
    fn a_workplace_without_a_rep_is_rung_again_in_office_hours_and_is_neither_dead_nor_unwilling() {
        let now = instant("2026-04-15T16:40:00".parse().unwrap());
        let mut ids = Ids::new(3);
        let mut record = ClubRecord::of(Club::named(ids.fresh(now), "Vik"));
        record.club.members = Some(20);
        let round = Round {
            id: ids.fresh(now),
            name: "Vår".into(),
            guide: "vanlig_runde".into(),
            from_on: local(now).date(),
            to_on: None,
            created_at: now,
            closed_at: None,
            role: None,
            instead: Vec::new(),
            plan: Default::default(),
        };
        let (snoozed_until, removed_at, pinned_at, owner) = (None, None, None, None);
        let (id, club) = (ids.fresh(now), record.club.id);
        record.target = Some(Target { id, round: round.id, club, snoozed_until, removed_at, pinned_at, owner });
        let draft = Draft {
            call: ids.fresh(now),
            club,
            person: None,
            round: Some(round.id),
            session: None,
            number: Some("+4755000000".into()),
            started_at: now,
            text: String::new(),
            caret: (0, 0),
            asked: Vec::new(),
            shown: Vec::new(),
            parked_at: None,
            guide: None,
            mode: None,
        };
        record.round = Some(round);
        for hour in [9, 12, 16, 19] {
            let now = local(now).with_hour(hour).map(instant).unwrap();
            let rows = OutcomeList::new(&record, &draft, now, &shipped()).rows;
            let of_somebody = [Outcome::LeftPost, Outcome::LeftWorkplace, Outcome::Refused, Outcome::Deceased];
            assert!(rows.iter().all(|row| !of_somebody.contains(&row.outcome)));
            assert!(rows.iter().any(|row| row.outcome == Outcome::WrongNumber));
            let unknown = OutcomeList::new(&record, &Draft { number: None, ..draft.clone() }, now, &shipped()).rows;
            assert!(unknown.iter().all(|row| !matches!(row.outcome, Outcome::WrongNumber | Outcome::DeadNumber)));
            let tried = rows.iter().find(|row| row.outcome == Outcome::NoAnswer).unwrap();
            let Follows::Returns { when, .. } = &tried.follows else { panic!("{tried:?}") };
            let (from, until) = (local(when.from), when.until.map(local).unwrap());
            assert!(from.hour() >= 8 && until.hour() <= 16 && from > local(now), "{hour}: {from}–{until}");
        }
    }
}
