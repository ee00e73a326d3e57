//! A page of what is to be followed up is the same piece of the whole, and the figures count what is there.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use proptest::prelude::*;

use super::*;
use crate::assets;
use crate::domain::call::Outcome;
use crate::domain::deeds::add_club::{NewClub, add_club};
use crate::domain::deeds::log_call::{Ending, log_call};
use crate::domain::deeds::round::{close_round, place, round_named};
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::env::Env;
use crate::domain::follow_up::FollowUpKind;
use crate::domain::op::{Deed, Edit, Op};
use crate::store::Place;

/// Days from today, the hour, ours or not, done or not.
type Made = (Option<i64>, Option<u32>, bool, bool);

struct Kept {
    store: Store,
    env: Env,
    club: ClubId,
}

fn kept(tasks: &[Made], hours: Option<i64>) -> Kept {
    // A Tuesday in November, at four in the afternoon.
    let now = At::from_timestamp(1_795_532_400, 0).unwrap();
    let mut kept =
        Kept { store: Store::open(&Place::Memory).unwrap(), env: Env::new(now, 1), club: Env::new(now, 2).id() };
    let form = NewClub {
        name: "Vik".into(),
        members: "9".into(),
        person: "Kari Vik".into(),
        number: "42100001".into(),
        ..NewClub::default()
    };
    let op = add_club(&mut kept.env, assets::policy().unwrap(), &form, None, "Høst").unwrap();
    kept.club = op.clubs()[0];
    commit(&mut kept, &op, &DraftChange::Keep);
    if let Some(hours) = hours {
        ring(&mut kept, hours);
    }
    let today = kept.env.today();
    let mut changes = Vec::new();
    for (days, hour, is_ours, is_done) in tasks {
        let side = if *is_ours { Side::Ours } else { Side::Theirs };
        let mut task = FollowUp::new(kept.env.id(), kept.club, side, FollowUpKind::Promise, now);
        task.due_on = days.map(|days| today + TimeDelta::days(days));
        task.due_time = hour.filter(|_| days.is_some()).and_then(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
        task.done_at = is_done.then_some(now);
        changes.push(Edit::added(task));
    }
    if !changes.is_empty() {
        let op = Op::new(&mut kept.env, Deed::Import, None, changes);
        commit(&mut kept, &op, &DraftChange::Keep);
    }
    kept
}

fn commit(kept: &mut Kept, op: &Op, draft: &DraftChange) {
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    kept.store.commit(op, draft, policy, book, kept.env.now).unwrap();
}

/// A call that ends with a call back in so many hours.
fn ring(kept: &mut Kept, hours: i64) {
    let record = kept.store.record(kept.club).unwrap().unwrap();
    let draft = Draft {
        call: kept.env.id(),
        club: kept.club,
        person: Some(record.people[0].id),
        round: record.round.as_ref().map(|round| round.id),
        session: None,
        number: None,
        started_at: kept.env.now,
        text: String::new(),
        caret: (0, 0),
        asked: Vec::new(),
        shown: Vec::new(),
        guide: None,
        mode: None,
        parked_at: None,
    };
    let agreed_at = Some(kept.env.now + TimeDelta::hours(hours));
    let ending = Ending { agreed_at, ..Ending::of(Outcome::CallBack) };
    let op = log_call(&mut kept.env, assets::policy().unwrap(), &record, &draft, &ending).unwrap();
    commit(kept, &op, &DraftChange::Keep);
}

impl Kept {
    fn page(&self, whose: Whose, from: usize, limit: usize) -> (Tally, Vec<Entry>) {
        self.store.agenda(self.env.now, whose, from, limit).unwrap()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_laid_end_to_end_are_the_whole_in_order(
        tasks in prop::collection::vec((prop::option::of(-9..20i64), prop::option::of(8..18u32), any::<bool>(), any::<bool>()), 0..25),
        hours in prop::option::of(1..100i64),
        size in 1..9usize,
    ) {
        let kept = kept(&tasks, hours);
        let today = kept.env.today();
        for whose in Whose::ALL {
            let (tally, all) = kept.page(*whose, 0, 1_000);
            prop_assert_eq!(tally.all(*whose), all.len());
            for due in Due::ALL {
                let there = all.iter().filter(|entry| Due::of(entry.when().0, today) == *due).count();
                prop_assert_eq!(tally.of(*whose, *due), there);
            }
            let order = |entry: &Entry| {
                let (day, time) = entry.when();
                (day.is_none(), day.unwrap_or(NaiveDate::MAX), time)
            };
            prop_assert!(all.is_sorted_by_key(order));
            let mut laid = Vec::new();
            while laid.len() < all.len() {
                laid.extend(kept.page(*whose, laid.len(), size).1);
            }
            prop_assert_eq!(&laid, &all);
            let open = tasks.iter().filter(|task| !task.3 && whose.shows(if task.2 { Side::Ours } else { Side::Theirs }));
            let agreed = usize::from(hours.is_some() && whose.shows(Side::Ours));
            prop_assert_eq!(all.len(), open.count() + agreed);
        }
    }
}

#[test]
fn a_call_back_stands_at_its_own_time_among_the_promises_of_the_day() {
    let mut kept = kept(&[(Some(0), Some(17), true, false), (Some(0), Some(20), true, false)], Some(2));
    let kinds = |kept: &Kept| {
        let (_, page) = kept.page(Whose::All, 0, 10);
        page.iter().map(|entry| matches!(entry, Entry::CallBack(_))).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&kept), [false, true, false]);
    assert_eq!(kept.page(Whose::Theirs, 0, 10).1, []);
    let tomorrow = kept.env.now + Days::new(1);
    kept.env.at(tomorrow);
    assert_eq!(kept.page(Whose::All, 0, 10).0.of(Whose::All, Due::Overdue), 3);
}

#[test]
fn a_call_back_stands_there_whichever_open_round_is_worked_with_and_only_once() {
    let mut kept = kept(&[], Some(2));
    let first = kept.store.open_round().unwrap().unwrap();
    let times = |kept: &Kept| {
        let (tally, page) = kept.page(Whose::All, 0, 10);
        assert_eq!(tally.all(Whose::All), page.len());
        page.iter().map(|entry| entry.when().1).collect::<Vec<_>>()
    };
    let agreed = times(&kept);
    assert_eq!(agreed.len(), 1);
    let later = kept.env.now + TimeDelta::minutes(5);
    kept.env.at(later);
    let round = round_named(&mut kept.env, "Uten TV");
    let at = place(&mut kept.env, round.id, kept.club);
    let op = Op::new(&mut kept.env, Deed::AddRound, None, vec![Edit::added(round), at]);
    commit(&mut kept, &op, &DraftChange::Keep);
    assert_ne!(kept.store.open_round().unwrap().unwrap().id, first.id, "the new one is worked with");
    assert_eq!(times(&kept), agreed, "agreed in the other");
    ring(&mut kept, 5);
    let again = times(&kept);
    assert!(again.len() == 1 && again != agreed, "it counts in both, and is told once: {again:?}");
    for round in [kept.store.open_round().unwrap().unwrap(), first] {
        assert_eq!(times(&kept), again, "one of them is open");
        let op = close_round(&mut kept.env, &round, "").unwrap();
        commit(&mut kept, &op, &DraftChange::Keep);
    }
    assert_eq!(times(&kept), [], "nobody is rung in a round that is closed");
}
