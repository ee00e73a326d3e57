//! What is done on the club's own screen, and with the list for the register. What else a caller does is in the parent.

use chrono::TimeDelta;
use ringerunde::domain::deeds::edit_club::{ClubField, ClubForm, edit_club};
use ringerunde::domain::deeds::merge::{merge_clubs, merge_people};
use ringerunde::domain::deeds::post::{self, PersonField, PersonForm};
use ringerunde::domain::deeds::register::send_register;
use ringerunde::domain::op::{Change, Op};
use ringerunde::domain::person::{Person, Role};

use super::{World, policy};

impl World {
    /// Makes one of two clubs.
    pub(super) fn merge(&mut self, one: usize, two: usize) -> Option<Op> {
        let (keep, gone) = (self.record(one)?.club.id, self.record(two)?.club.id);
        let (keep, gone) = (self.store.whole(keep).unwrap()?, self.store.whole(gone).unwrap()?);
        merge_clubs(&mut self.env, &keep, &gone).ok()
    }

    /// Makes one of two people: of a club, or of two clubs.
    pub(super) fn merge_people(&mut self, one: usize, two: usize) -> Option<Op> {
        let club = self.store.whole(self.record(one)?.club.id).unwrap()?;
        let home = self.store.whole(self.record(two)?.club.id).unwrap()?;
        let home = (home.club.id != club.club.id).then_some(home);
        let (keep, gone) = (club.people.first()?.id, home.as_ref().unwrap_or(&club).people.last()?.id);
        merge_people(&mut self.env, &club, keep, home.as_ref(), gone).ok()
    }

    /// Gives a club another count of members.
    pub(super) fn edit_club(&mut self, club: usize, members: u32) -> Option<Op> {
        let club = self.record(club)?.club;
        let mut form = ClubForm::of(&club);
        form.texts[6] = members.to_string();
        let money = ClubField::ALL.iter().position(|field| *field == ClubField::Money).unwrap();
        form.texts[money] = format!("2026: {members}00, 2025: 0/{members}");
        edit_club(&mut self.env, &club, &form).ok()
    }

    /// Somebody takes over the post of the first who holds one, or the period of one is ended, or goes on again.
    pub(super) fn change_rep(&mut self, club: usize, is_end: bool) -> Option<Op> {
        let record = self.record(club)?;
        // Every other one whose end is set goes on instead.
        let ended = record.people.iter().find(|one| one.left_on().is_some()).filter(|_| !club.is_multiple_of(2));
        if let Some(ended) = ended.filter(|_| is_end) {
            return post::end_post(&mut self.env, policy(), &record, ended.id).ok();
        }
        let old = record.active_people(self.env.today()).next()?.clone();
        if is_end {
            return post::end_post(&mut self.env, policy(), &record, old.id).ok();
        }
        // Every other one takes over on a day to come.
        let from = self.env.today() + TimeDelta::days(if club.is_multiple_of(2) { 0 } else { 20 });
        let form = PersonForm::short("Ny Leder", "42 10 00 77", Role::ClubLeader, Some(from));
        post::change_rep(&mut self.env, policy(), &record, old.id, &form).ok()
    }

    /// Another day of election for somebody.
    pub(super) fn elected(&mut self, person: &Person, days: i64) -> Option<Op> {
        let record = self.store.record(person.club).unwrap()?;
        let mut form = PersonForm::of(person);
        let at = PersonField::ALL.iter().position(|field| *field == PersonField::Elected).unwrap();
        form.texts[at] = (self.env.today() - TimeDelta::days(days)).to_string();
        post::edit_person(&mut self.env, policy(), &record, person, &form).ok()
    }

    /// Ticks off what is to be sent to the register.
    pub(super) fn send_register(&mut self) -> Option<Op> {
        let (rows, tasks) = (self.store.open_corrections().unwrap(), self.store.register_tasks().unwrap());
        send_register(&mut self.env, &rows, &tasks).ok()
    }

    /// A draft that goes with its club to another one belongs there from then on.
    pub(super) fn follow_drafts(&mut self, op: &Op) {
        for change in &op.changes {
            if let Change::Draft(edit) = change
                && let Some(draft) = &edit.after
            {
                self.begun.insert(draft.call, (draft.club, draft.person));
            }
        }
    }
}
