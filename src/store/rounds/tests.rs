//! Several rounds at once: a club in two is called once and counts in both, and what a filter finds in the database is what it says.

use proptest::prelude::*;

use super::*;
use crate::assets;
use crate::domain::call::Outcome;
use crate::domain::deeds::log_call::{Ending, log_call};
use crate::domain::deeds::round::{Known, RoundForm, close_round, new_round, reopen_round};
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::env::Env;
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::queue::{self, OutWhy, Standing};
use crate::domain::round::Target;
use crate::store::Place;

struct Two {
    store: Store,
    env: Env,
    clubs: Vec<ClubId>,
    rounds: [RoundId; 2],
}

fn commit(store: &mut Store, env: &Env, op: &Op) {
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    store.commit(op, &DraftChange::Keep, policy, book, env.now).unwrap();
}

fn made(op: &Op) -> RoundId {
    let Change::Round(edit) = &op.changes[0] else { panic!("the round comes first") };
    edit.row().unwrap().id
}

/// The practice data, and two rounds of the first eight clubs that share four.
fn two() -> Two {
    let mut env = Env::new("2026-11-21T13:03:00Z".parse().unwrap(), 1);
    let mut store = Store::open(&Place::Memory).unwrap();
    commit(&mut store, &env, &assets::practice::practice(&mut env.clone(), "nb").unwrap());
    env.ids.not_before(store.newest_id().unwrap().unwrap());
    env.at(env.now + chrono::TimeDelta::minutes(5));
    let old = store.open_round().unwrap().unwrap();
    let op = close_round(&mut env, &old, "").unwrap();
    commit(&mut store, &env, &op);
    let mut clubs: Vec<ClubId> = store.clubs().unwrap().into_iter().map(|club| club.id).collect();
    clubs.sort();
    let posts = Default::default();
    let mut round = |name: &str, clubs: &[ClubId]| {
        let form = RoundForm { name: name.into(), ..RoundForm::default() };
        let op = new_round(&mut env, &form, clubs, &Known { offers: &[], posts: &posts }).unwrap();
        commit(&mut store, &env, &op);
        made(&op)
    };
    let rounds = [round("A", &clubs[..6]), round("B", &clubs[2..8])];
    clubs.truncate(8);
    Two { store, env, clubs, rounds }
}

impl Two {
    fn place(&self, round: RoundId, club: ClubId) -> Target {
        self.store.record_in(round, club).unwrap().unwrap().target.unwrap()
    }

    fn ring(&mut self, club: usize, round: usize, outcome: Outcome) {
        self.store.choose_round(self.rounds[round]).unwrap();
        let now = self.env.now + chrono::TimeDelta::minutes(7);
        self.env.at(now);
        let record = self.store.record(self.clubs[club]).unwrap().unwrap();
        let person = record.person_to_ring(self.env.today()).map(|person| person.id);
        let draft = Draft {
            call: self.env.id(),
            club: record.club.id,
            person,
            round: record.target.as_ref().map(|target| target.round),
            session: None,
            number: None,
            started_at: now,
            text: String::new(),
            caret: (0, 0),
            asked: Vec::new(),
            shown: Vec::new(),
            parked_at: None,
            guide: None,
            mode: None,
        };
        let deed = log_call(&mut self.env, assets::policy().unwrap(), &record, &draft, &Ending::of(outcome));
        let Ok(op) = deed else { return };
        commit(&mut self.store, &self.env, &op);
    }

    /// Whether the kept queue of each round is what the rules say of it when it is the one that is worked with.
    fn is_as_the_rules_say(&self) {
        let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
        for round in self.rounds {
            self.store.choose_round(round).unwrap();
            let mut reached = 0;
            for club in &self.clubs {
                let record = self.store.record(*club).unwrap().unwrap();
                let kept = self.store.line(round, *club).unwrap();
                assert_eq!(kept.is_some(), record.target.is_some());
                let Some(kept) = kept else { continue };
                let open = record.round.as_ref().unwrap();
                reached +=
                    u32::from(record.calls.iter().any(|call| open.counts(call) && call.outcome == Outcome::Talked));
                match queue::stand(&record, self.env.now, policy, book) {
                    Standing::In { place, from, .. } => {
                        assert_eq!((kept.out, kept.tier, kept.ready_at), (None, place.tier, from));
                    }
                    Standing::Out { why, .. } => assert_eq!(kept.out, Some(why)),
                }
            }
            assert_eq!(self.store.counts(round, self.env.now).unwrap().reached, reached);
        }
    }
}

#[test]
fn a_talk_in_one_round_counts_in_the_other_too() {
    let mut two = two();
    two.ring(3, 0, Outcome::Talked);
    for round in two.rounds {
        assert_eq!(two.store.counts(round, two.env.now).unwrap().reached, 1);
        assert_eq!(two.store.line(round, two.clubs[3]).unwrap().unwrap().out, Some(OutWhy::Reached));
    }
    two.ring(0, 0, Outcome::Talked);
    assert_eq!(two.store.counts(two.rounds[1], two.env.now).unwrap().reached, 1, "it is not in that one");
}

#[test]
fn a_club_that_is_not_reached_in_one_round_rests_in_the_other_too() {
    let mut two = two();
    two.ring(4, 1, Outcome::NoAnswer);
    for round in two.rounds {
        let line = two.store.line(round, two.clubs[4]).unwrap().unwrap();
        assert!(line.out.is_some() || line.ready_at > Some(two.env.now), "{line:?}");
    }
}

#[test]
fn a_closed_round_keeps_its_figures_and_has_its_queue_again_when_it_is_opened() {
    let mut two = two();
    two.ring(3, 0, Outcome::Talked);
    let before = two.store.counts(two.rounds[0], two.env.now).unwrap();
    let round = two.store.round(two.rounds[0]).unwrap().unwrap();
    let op = close_round(&mut two.env, &round, "").unwrap();
    commit(&mut two.store, &two.env, &op);
    let closed = two.store.round(round.id).unwrap().unwrap();
    let figures = two.store.round_counts(&closed, two.env.now).unwrap();
    assert_eq!((figures.clubs, figures.reached), (before.clubs, before.reached));
    assert_eq!(two.store.counts(round.id, two.env.now).unwrap(), Counts::default());
    let op = reopen_round(&mut two.env, &closed).unwrap();
    commit(&mut two.store, &two.env, &op);
    assert_eq!(two.store.counts(round.id, two.env.now).unwrap(), before);
    two.is_as_the_rules_say();
}

#[test]
fn the_round_that_was_chosen_is_worked_with_until_it_is_closed() {
    let mut two = two();
    assert_eq!(two.store.open_round().unwrap().unwrap().id, two.rounds[1], "the newest");
    two.store.choose_round(two.rounds[0]).unwrap();
    let chosen = two.store.open_round().unwrap().unwrap();
    assert_eq!(chosen.id, two.rounds[0]);
    let op = close_round(&mut two.env, &chosen, "").unwrap();
    commit(&mut two.store, &two.env, &op);
    assert_eq!(two.store.open_round().unwrap().unwrap().id, two.rounds[1]);
}

#[test]
fn the_reasons_and_the_list_of_a_round_count_all_its_clubs() {
    let mut two = two();
    two.ring(3, 0, Outcome::Talked);
    two.ring(2, 0, Outcome::NoAnswer);
    for round in two.rounds {
        let reasons = two.store.reasons(round, two.env.now).unwrap();
        assert_eq!(reasons.clubs(), 6);
        let all = two.store.members(round, two.env.now, 0, 100).unwrap();
        assert_eq!(all.len(), 6);
        for from in 0..6 {
            assert_eq!(two.store.members(round, two.env.now, from, 2).unwrap(), all[from..(from + 2).min(6)]);
        }
    }
}

#[test]
fn a_rep_elected_for_a_day_to_come_is_found_as_none_until_that_day() {
    use crate::domain::deeds::post::{PersonField, PersonForm, add_person};
    let mut two = two();
    let (filter, today) = (Filter { no_rep: true, ..Filter::default() }, two.env.today());
    let club = two.store.fitting(&filter, today).unwrap()[0];
    let mut form = PersonForm::new(crate::domain::person::Role::Representative, None);
    for (field, text) in PersonField::ALL.iter().zip(&mut form.texts) {
        match field {
            PersonField::Name => "Ola Vik".clone_into(text),
            PersonField::Elected => "1.3.2027".clone_into(text),
            _ => {}
        }
    }
    let record = two.store.record(club).unwrap().unwrap();
    let op = add_person(&mut two.env, assets::policy().unwrap(), &record, &form).unwrap();
    commit(&mut two.store, &two.env, &op);
    let lacks = |day: NaiveDate| two.store.fitting(&filter, day).unwrap().contains(&club);
    assert!(lacks(today) && !lacks("2027-03-01".parse().unwrap()));
}

#[test]
fn a_club_that_was_reached_is_reached_and_remains_no_more_whatever_is_due_there_and_whoever_rings_it() {
    let mut two = two();
    two.ring(3, 0, Outcome::Talked);
    two.ring(2, 0, Outcome::Talked);
    let [round, _] = two.rounds;
    let due = FollowUp {
        due_on: Some(two.env.today()),
        ..FollowUp::new(two.env.id(), two.clubs[3], Side::Ours, FollowUpKind::Promise, two.env.now)
    };
    let given = two.place(round, two.clubs[2]);
    let given = Edit { before: Some(given.clone()), after: Some(Target { owner: Some("Kari".into()), ..given }) };
    let op = Op::new(&mut two.env, Deed::GiveTarget, None, vec![Edit::added(due), Change::Target(Box::new(given))]);
    commit(&mut two.store, &two.env, &op);
    let counts = two.store.counts(round, two.env.now).unwrap();
    let reasons = two.store.reasons(round, two.env.now).unwrap();
    let report = two.store.round_report(round, two.env.now).unwrap().unwrap();
    assert_eq!((counts.reached, counts.left(), counts.clubs), (2, 4, 6));
    assert_eq!((report.reached.count, report.left().count), (2, 4));
    assert_eq!((reasons.clubs(), reasons.again), (6, 1));
    assert_eq!(reasons.out, [(OutWhy::Reached, 2)]);
}

#[test]
fn a_club_that_was_taken_out_is_no_part_of_the_round_and_one_that_was_reached_before_still_counts() {
    let mut two = two();
    two.ring(2, 0, Outcome::Talked);
    let [round, _] = two.rounds;
    let figures = |two: &Two| {
        let counts = two.store.round_counts(&two.store.round(round).unwrap().unwrap(), two.env.now).unwrap();
        let report = two.store.round_report(round, two.env.now).unwrap().unwrap();
        assert_eq!((report.reached.of, report.left().count), (counts.clubs, counts.left()));
        (counts.clubs, counts.reached, counts.left(), report.taken_out.len())
    };
    assert_eq!(figures(&two), (6, 1, 5, 0));
    for club in [two.clubs[0], two.clubs[1], two.clubs[2]] {
        let target = two.place(round, club);
        let op = crate::domain::deeds::target::turn_target(&mut two.env, &target);
        commit(&mut two.store, &two.env, &op);
    }
    assert_eq!(figures(&two), (4, 1, 3, 2));
    let reasons = two.store.reasons(round, two.env.now).unwrap();
    assert_eq!((reasons.clubs(), reasons.out.last()), (4, Some(&(OutWhy::Removed, 2))));
    assert_eq!(two.store.members(round, two.env.now, 0, 100).unwrap().len(), 6, "they can be put back");
    let open = two.store.round(round).unwrap().unwrap();
    let op = close_round(&mut two.env, &open, "").unwrap();
    commit(&mut two.store, &two.env, &op);
    assert_eq!(figures(&two), (4, 1, 3, 2), "closed");
    let op = reopen_round(&mut two.env, &two.store.round(round).unwrap().unwrap()).unwrap();
    commit(&mut two.store, &two.env, &op);
    let target = two.place(round, two.clubs[0]);
    let op = crate::domain::deeds::target::turn_target(&mut two.env, &target);
    commit(&mut two.store, &two.env, &op);
    assert_eq!(figures(&two), (5, 1, 4, 1), "put back");
}

fn filter() -> impl Strategy<Value = Filter> {
    let district = prop_oneof![Just(None), Just(Some("ost".to_owned())), Just(Some("troms".to_owned()))];
    let agreement = prop_oneof![Just(None), Just(Some("lok".to_owned())), Just(Some("industri".to_owned()))];
    let day = prop_oneof![Just(None), (0..400i64).prop_map(Some)];
    (district, agreement, (0..30u32, 0..60u32, any::<bool>()), any::<bool>(), day).prop_map(
        |(district, agreement, (from, to, sized), no_rep, days)| Filter {
            district,
            agreement,
            size_from: sized.then_some(from),
            size_to: sized.then_some(from + to),
            no_rep,
            not_reached_since: days
                .map(|days| "2026-11-21".parse::<chrono::NaiveDate>().unwrap() - chrono::TimeDelta::days(days)),
            ..Filter::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_rung_in_two_rounds_both_queues_are_what_the_rules_say(
        calls in prop::collection::vec((0..8usize, 0..2usize, 0..4usize), 0..8),
    ) {
        let mut two = two();
        for (club, round, outcome) in calls {
            let outcome = [Outcome::Talked, Outcome::NoAnswer, Outcome::Busy, Outcome::Refused][outcome];
            two.ring(club, round, outcome);
        }
        two.is_as_the_rules_say();
    }

    #[test]
    fn the_database_finds_whom_the_filter_fits(filters in prop::collection::vec(filter(), 20)) {
        let two = two();
        let today = two.env.today();
        for filter in filters {
            let mut found = two.store.fitting(&filter, today).unwrap();
            found.sort();
            let mut fits: Vec<ClubId> = Vec::new();
            for club in two.store.clubs().unwrap() {
                let record = two.store.record(club.id).unwrap().unwrap();
                fits.extend(filter.fits(&record, today).then_some(club.id));
            }
            fits.sort();
            prop_assert_eq!(found, fits, "{:?}", filter);
        }
    }
}

#[test]
fn a_list_goes_into_an_open_round_for_all_and_never_into_one_of_chosen_clubs() {
    let mut two = two();
    let form = RoundForm { name: "Uten TV".into(), no_rep: true, ..RoundForm::default() };
    let posts = Default::default();
    let op = new_round(&mut two.env, &form, &two.clubs[..1], &Known { offers: &[], posts: &posts }).unwrap();
    commit(&mut two.store, &two.env, &op);
    two.store.choose_round(made(&op)).unwrap();
    // The chosen round is the one that is rung in, and the list passes it by.
    assert_eq!(two.store.open_round().unwrap().map(|round| round.name), Some("Uten TV".into()));
    assert_eq!(two.store.known().unwrap().round.map(|round| round.id), Some(two.rounds[1]));
    for id in two.rounds {
        let round = two.store.rounds().unwrap().into_iter().find(|round| round.id == id).unwrap();
        let op = close_round(&mut two.env, &round, "").unwrap();
        commit(&mut two.store, &two.env, &op);
    }
    let known = two.store.known().unwrap();
    assert!(known.round.is_some_and(|round| round.name == "Uten TV" && !round.takes_all()));
}
