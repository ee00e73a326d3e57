//! A database, a clock and a caller who follows a script, as the runtime would. Which laws must hold is in `laws`.

mod club;
mod lists;
mod wheel;

use std::collections::HashMap;
use std::path::Path;

use chrono::{DateTime, TimeDelta};
use ringerunde::assets;
use ringerunde::domain::call::{Call, NextStep, Outcome};
use ringerunde::domain::checklist::Checklist;
use ringerunde::domain::deeds::checklist as deeds;
use ringerunde::domain::deeds::discard_draft::discard_draft;
use ringerunde::domain::deeds::edit_note::edit_note;
use ringerunde::domain::deeds::log_call::{Ending, Fate, log_call, owed};
use ringerunde::domain::deeds::post::{self, PersonForm};
use ringerunde::domain::deeds::{edit_person, follow_up, rest_topic, round, session, snooze};
use ringerunde::domain::draft::{Draft, DraftChange};
use ringerunde::domain::env::{Env, local};
use ringerunde::domain::follow_up::{FollowUp, FollowUpKind};
use ringerunde::domain::guide::{Answer as Question, Book};
use ringerunde::domain::ids::{CallId, ClubId, PersonId, SessionId};
use ringerunde::domain::offer::OfferKind;
use ringerunde::domain::op::{Change, Deed, Op};
use ringerunde::domain::person::Role;
use ringerunde::domain::policy::Policy;
use ringerunde::domain::queue::{Counts, QueueLine};
use ringerunde::domain::record::ClubRecord;
use ringerunde::domain::required::Given;
use ringerunde::store::{Everything, Place, Store};

use super::script::{Ended, Step};

/// All that a person could see of a database.
#[derive(Clone, PartialEq, Debug)]
pub struct Seen {
    /// The rows.
    pub rows: Everything,
    /// The queue: ready, later, out.
    pub queue: [Vec<QueueLine>; 3],
    /// The figures.
    pub counts: Counts,
}

/// A database in the hands of a caller.
pub struct World {
    /// The database.
    pub store: Store,
    /// The clock and the ids.
    pub env: Env,
    place: Place,
    /// Whom each draft was begun with.
    pub begun: HashMap<CallId, (ClubId, Option<PersonId>)>,
}

pub fn policy() -> &'static Policy {
    assets::policy().unwrap()
}

pub fn book() -> &'static Book {
    assets::book().unwrap()
}

pub fn checklist() -> &'static Checklist {
    assets::checklist().unwrap()
}

impl World {
    pub fn new(place: Place) -> World {
        // A Tuesday in November, at four in the afternoon.
        let now = DateTime::from_timestamp(1_795_532_400, 0).unwrap();
        let mut world =
            World { store: Store::open(&place).unwrap(), env: Env::new(now, 7), place, begun: HashMap::new() };
        world.learn_ids();
        world
    }

    pub fn in_memory() -> World {
        World::new(Place::Memory)
    }

    /// Where the database is, unless it is in memory.
    pub fn file(&self) -> Option<&Path> {
        match &self.place {
            Place::File(path) => Some(path),
            Place::Memory => None,
        }
    }

    /// What can be seen now.
    pub fn seen(&self) -> Seen {
        let round = self.store.open_round().unwrap().map(|round| round.id);
        let now = self.env.now;
        let list = |lines: fn(&Store, _, _) -> _| round.map_or_else(Vec::new, |round| lines(&self.store, round, now));
        Seen {
            rows: self.store.everything().unwrap(),
            queue: [
                list(|store, round, now| store.ready(round, now, 0, 10_000).unwrap()),
                list(|store, round, now| store.later(round, now, 10_000).unwrap()),
                list(|store, round, _| store.out(round, 10_000).unwrap()),
            ],
            counts: round.map_or_else(Counts::default, |round| self.store.counts(round, now).unwrap()),
        }
    }

    /// The op and draft change of a deed; the steps that lead to it (sitting, draft) are done at once.
    pub fn deed(&mut self, step: &Step) -> Option<(Op, DraftChange)> {
        let rows = self.store.everything().unwrap();
        let op = match step {
            Step::Import(list) => self.import(list, &rows),
            Step::Offer(days) => Some(self.offer(*days)),
            Step::AddOffer(..) | Step::EditOffer(..) | Step::SetSignUp(..) => super::offers::deed(self, step, &rows),
            Step::AddClub(name, has_rep) => self.add_club(*name, *has_rep).ok(),
            Step::Log(n, ended) => return self.log(*n, ended),
            Step::Discard(n) => pick(&rows.drafts, *n).map(|draft| discard_draft(&mut self.env, draft)),
            Step::EditNote(n, text) => pick(&rows.calls, *n).and_then(|call| {
                let record = self.store.record(call.club).unwrap()?;
                edit_note(&mut self.env, policy(), &record, call, text).ok()
            }),
            Step::Snooze(n, hours) => {
                let until = self.env.now + TimeDelta::hours(*hours);
                self.record(*n).and_then(|record| snooze::snooze(&mut self.env, policy(), &record, until).ok())
            }
            Step::Remove(n) => self.record(*n).and_then(|record| snooze::remove_target(&mut self.env, &record).ok()),
            Step::Finish(n) => self.task(*n).and_then(|task| follow_up::finish_follow_up(&mut self.env, &task).ok()),
            Step::Drop(n) => {
                self.task(*n).and_then(|task| follow_up::drop_follow_up(&mut self.env, &task, "ikke aktuelt").ok())
            }
            Step::Follow(n, what, days) => self.task(*n).and_then(|task| self.follow(&task, *what, *days)),
            Step::Practise(n) => self.record(*n).and_then(|record| {
                let person = record.person_to_ring(self.env.today()).map(|person| (person.id, Some(person.role)));
                follow_up::practise_together(&mut self.env, policy(), record.club.id, person, "føre regnskap fredag")
                    .ok()
            }),
            Step::CallRole(n) => self.store.open_round().unwrap().and_then(|open| {
                let table = assets::counterparts().unwrap();
                let roles: Vec<_> = table.roles().map(Some).chain([None]).collect();
                round::call_role(&mut self.env, &open, *pick(&roles, *n)?, table).ok()
            }),
            Step::NewNumber(n, number) => pick(&rows.people, *n)
                .and_then(|person| edit_person::new_number(&mut self.env, person, &format!("420000{number:02}")).ok()),
            Step::NewRep(n, name) => self.record(*n).and_then(|record| {
                let name = format!("Ny{name}");
                let mut open = record.follow_ups.iter().filter(|task| task.is_open());
                if let Some(search) = open.find(|task| task.kind == FollowUpKind::FindSuccessor) {
                    return post::succeed(&mut self.env, policy(), &record, search.person, [&name, ""]).ok();
                }
                // Every third is down to lead the club later.
                let (role, days) = if n.is_multiple_of(3) { (Role::ClubLeader, 30) } else { (Role::Representative, 0) };
                let form = PersonForm::short(&name, "", role, Some(self.env.today() + TimeDelta::days(days)));
                post::add_person(&mut self.env, policy(), &record, &form).ok()
            }),
            Step::Check(n, item, answer) => self.record(*n).and_then(|record| {
                let item = pick(&checklist().items, *item)?;
                deeds::check_item(&mut self.env, &record, item, *answer, "", None).ok()
            }),
            Step::Task(n, item) => self.record(*n).and_then(|record| {
                let item = checklist().item(&pick(&record.checked, *item)?.item)?;
                deeds::item_to_task(&mut self.env, policy(), &record, item, &item.task.nb, None).ok()
            }),
            Step::Level(n, level) => {
                self.record(*n).and_then(|record| match level.and_then(|n| checklist().level(n)) {
                    Some(level) => deeds::set_level(&mut self.env, &record, level, "vi var der", None).ok(),
                    None => deeds::unset_level(&mut self.env, &record, None).ok(),
                })
            }
            Step::Rest(n, topic) => {
                let (opening, topic) = [("vr-hvordan", "mood"), ("vr-mote", "meeting"), ("", "x")][*topic];
                let record = self.record(*n)?;
                rest_topic::rest_topic(&mut self.env, policy(), &record, (opening, topic), None).ok()
            }
            Step::Merge(one, two) => self.merge(*one, *two),
            Step::MergePeople(one, two) => self.merge_people(*one, *two),
            Step::EditClub(n, members) => self.edit_club(*n, *members),
            Step::ChangeRep(n, is_end) => self.change_rep(*n, *is_end),
            Step::Elected(n, days) => self.elected(pick(&rows.people, *n)?, *days),
            Step::SendRegister => self.send_register(),
            Step::Wheel(n, what) => self.wheel(*n, *what, &rows),
            Step::EndSession => {
                let open = self.store.open_session().unwrap();
                open.and_then(|open| session::end_session(&mut self.env, &open).ok())
            }
            Step::Ring(..) | Step::Wait(_) | Step::Undo | Step::Redo | Step::Reopen => None,
        };
        op.map(|op| (op, DraftChange::Keep))
    }

    /// Does a step that is not turning a deed round. Returns whether a deed was done.
    pub fn step(&mut self, step: &Step) -> bool {
        match step {
            Step::Ring(n, text) => self.ring(*n, text),
            Step::Wait(minutes) => self.wait(*minutes),
            Step::Reopen => self.reopen(),
            _ => {
                let Some((op, draft)) = self.deed(step) else { return false };
                self.commit(&op, &draft);
                return true;
            }
        }
        false
    }

    pub fn commit(&mut self, op: &Op, draft: &DraftChange) {
        self.store.commit(op, draft, policy(), book(), self.env.now).unwrap();
        self.follow_drafts(op);
    }

    /// Turns a deed round, with what that means for its draft.
    pub fn turn(&mut self, op: &Op) -> Op {
        let inverse = op.inverse(&mut self.env);
        let draft = inverse.changes.iter().find_map(|change| match change {
            Change::Call(edit) if inverse.deed == Deed::LogCall => Some(match (&edit.before, &edit.after) {
                (Some(call), None) => DraftChange::Put(Box::new(draft_again(call))),
                (_, Some(call)) => DraftChange::Remove(call.id),
                (None, None) => DraftChange::Keep,
            }),
            _ => None,
        });
        self.commit(&inverse, &draft.unwrap_or_default());
        inverse
    }

    pub fn undo(&mut self) -> Option<Op> {
        self.store.undoable().unwrap().map(|op| self.turn(&op))
    }

    pub fn redo(&mut self) -> Option<Op> {
        self.store.redoable().unwrap().map(|op| self.turn(&op))
    }

    /// Closes the file and opens it again. What is in memory only would be gone, so there nothing happens.
    pub fn reopen(&mut self) {
        if self.place == Place::Memory {
            return;
        }
        self.store = Store::open(&Place::Memory).unwrap();
        self.store = Store::open(&self.place).unwrap();
        // Another run of the program has another seed.
        self.env = Env::new(self.env.now, 8);
        self.learn_ids();
    }

    fn learn_ids(&mut self) {
        if let Some(newest) = self.store.newest_id().unwrap() {
            self.env.ids.not_before(newest);
        }
    }

    fn wait(&mut self, minutes: i64) {
        let now = self.env.now + TimeDelta::minutes(minutes);
        self.env.at(now);
        self.follow_the_calendar();
    }

    /// Brings clubs up to date whose facts change with the calendar or with what is on offer, as the runtime does when idle.
    pub fn follow_the_calendar(&mut self) {
        while self.store.restand_due(policy(), book(), self.env.now).unwrap() > 0 {}
    }

    /// The record of a club of the round or beside it.
    pub fn record(&self, n: usize) -> Option<ClubRecord> {
        let rows = self.store.everything().unwrap();
        self.store.record(pick(&rows.clubs, n)?.id).unwrap()
    }

    fn task(&self, n: usize) -> Option<FollowUp> {
        pick(&self.store.open_follow_ups().unwrap(), n).cloned()
    }

    fn follow(&mut self, task: &FollowUp, what: u8, days: i64) -> Option<Op> {
        let day = self.env.today() + TimeDelta::days(days);
        let op = match what {
            0 => follow_up::move_follow_up(&mut self.env, task, day, None),
            1 => follow_up::hand_over(&mut self.env, task, "Berit"),
            2 => follow_up::take_over(&mut self.env, task, "de ba om det"),
            _ => follow_up::take_step(&mut self.env, task),
        };
        op.ok()
    }

    fn ring(&mut self, n: usize, text: &str) {
        let Some(record) = self.record(n) else { return };
        let session = self.sitting(&record);
        let person = record.person_to_ring(self.env.today());
        let draft = Draft {
            call: self.env.id(),
            club: record.club.id,
            person: person.map(|person| person.id),
            round: record.target.as_ref().map(|target| target.round),
            session: Some(session),
            number: person.and_then(|person| person.number_to_ring()).map(|phone| phone.number.clone()),
            started_at: self.env.now,
            text: String::new(),
            caret: (0, 0),
            asked: Vec::new(),
            shown: Vec::new(),
            parked_at: None,
            guide: None,
            mode: None,
        };
        self.begun.insert(draft.call, (draft.club, draft.person));
        self.store.save_draft(&draft).unwrap();
        self.store.save_typing(draft.call, text, caret(text), &["vr-hvordan".to_owned()]).unwrap();
    }

    fn sitting(&mut self, record: &ClubRecord) -> SessionId {
        if let Some(open) = self.store.open_session().unwrap() {
            return open.id;
        }
        let (op, started) = session::start_session(&mut self.env, record.round.as_ref().map(|round| round.id));
        self.commit(&op, &DraftChange::Keep);
        started.id
    }

    fn log(&mut self, n: usize, ended: &Ended) -> Option<(Op, DraftChange)> {
        let mut drafts = self.store.drafts().unwrap();
        if drafts.is_empty() {
            self.ring(n, "! sende noe\nuten kladd");
            drafts = self.store.drafts().unwrap();
        }
        let draft = pick(&drafts, n)?;
        // The club of a parked draft may have been undone.
        let mut record = self.store.record(draft.club).unwrap()?;
        record.places = self.store.places(&record.offers).unwrap();
        let talked = ended.outcome == Outcome::Talked;
        let at = self.env.now + TimeDelta::hours(ended.hours);
        let ending = Ending {
            outcome: ended.outcome,
            agreed_at: Some(at),
            next_step: talked.then_some(ended.next),
            meeting_on: matches!(ended.next, NextStep::Meeting | NextStep::Visit)
                .then(|| (local(at).date(), Some(local(at).time()))),
            pulse: ended.pulse.filter(|_| talked),
            answers: ended.answer.iter().map(|(n, state)| (*n, *state, String::new())).filter(|_| talked).collect(),
            unlisted: ended
                .answer
                .iter()
                .map(|(n, state)| (NAMES[n % 8].into(), OfferKind::Vlaring, *state, String::new()))
                .collect(),
            required: ended.answer.iter().map(|(_, state)| Given::new(Question::Vlaring, state.as_str())).collect(),
            // What is due is done, moved, or left as it is, by the number at hand.
            owed: owed(&record, self.env.today())
                .iter()
                .zip([Some(Fate::Done), Some(Fate::Moved(local(at).date(), None)), None].iter().cycle().skip(n % 3))
                .filter_map(|(task, fate)| Some((task.id, (*fate)?)))
                .collect(),
        };
        let op = log_call(&mut self.env, policy(), &record, draft, &ending).unwrap();
        Some((op, DraftChange::Remove(draft.call)))
    }
}

const NAMES: [&str; 8] = ["Åmot", "Ørsta", "Ærø", "Aure", "Bodø", "Zakarias", "Aal", "Os"];

/// One of a list, chosen by any number.
pub fn pick<T>(list: &[T], n: usize) -> Option<&T> {
    list.get(n.checked_rem(list.len())?)
}

/// The caret at the end of a text.
fn caret(text: &str) -> (u32, u32) {
    let line = text.split('\n').count() - 1;
    let column = text.split('\n').next_back().map_or(0, |line| line.chars().count());
    (line as u32, column as u32)
}

/// The draft that an undone call becomes.
fn draft_again(call: &Call) -> Draft {
    Draft {
        call: call.id,
        club: call.club,
        person: call.person,
        round: call.round,
        session: call.session,
        number: call.number.clone(),
        started_at: call.started_at,
        text: call.note.clone(),
        caret: caret(&call.note),
        asked: call.asked.clone(),
        shown: Vec::new(),
        parked_at: None,
        guide: call.guide.clone(),
        mode: call.mode(),
    }
}
