//! When the facts of a club may change by nothing but the passing of days. Used to refresh a stored rank only when it is due.

use chrono::{Days, Months, NaiveDate};

use super::{Params, rep};
use crate::domain::env::day_of;
use crate::domain::record::ClubRecord;

/// The next day after `today` on which the facts may differ from today's though nothing is done; never later than the first
/// day on which they do. `None` when time alone changes nothing.
pub fn changes_on(record: &ClubRecord, today: NaiveDate, params: &Params) -> Option<NaiveDate> {
    let mut next = Next { today, day: None };
    for person in &record.people {
        if let Some(elected) = person.elected_on {
            next.on(elected);
            next.days_after(elected, params.new_rep_days);
            for day in rep::anniversaries(elected, today) {
                next.on(day);
                next.days_after(day, params.anniversary_days);
            }
        }
        for left in [person.left_post_on, person.left_workplace_on].into_iter().flatten() {
            next.on(left);
        }
        if let Some(ends) = person.term_ends {
            next.days_before(ends, params.term_ending_days);
            next.days_after(ends, 1);
        }
    }
    let club = &record.club;
    if let Some(checked) = club.register_checked_on {
        next.past_months(checked, params.register_check_months);
    }
    if let Some(visited) = club.listed_visit_on {
        next.past_months(visited, params.visit_overdue_months);
        next.past_months(visited, params.meeting_overdue_months);
    }
    if let Some(talk) = record.last_talk() {
        next.contact(day_of(talk.ended_at), params);
    }
    for event in &record.events {
        // A planned meeting becomes a held one on its day.
        next.on(event.on);
        next.contact(event.on, params);
        next.past_months(event.on, params.visit_overdue_months);
        next.past_months(event.on, params.meeting_overdue_months);
        next.course(event.on, params);
    }
    for call in &record.calls {
        next.on(day_of(call.ended_at));
        for topic in call.topics.iter().filter_map(|word| params.topic_of(word)) {
            next.days_after(day_of(call.ended_at), topic.days);
        }
    }
    for task in record.follow_ups.iter().filter(|task| task.is_open()) {
        if let Some(due) = task.due_on {
            next.days_before(due, params.followup_soon_days);
            next.days_after(due, 1);
        }
    }
    for offer in &record.offers {
        if let Some(starts) = offer.starts_on {
            next.days_before(starts, params.course_horizon_days);
            next.days_before(starts, params.conference_horizon_days);
            next.on(starts);
            next.days_after(starts, 1);
            next.course(starts, params);
        }
        if let Some(deadline) = offer.deadline_on {
            next.days_after(deadline, 1);
        }
    }
    for sign_up in &record.sign_ups {
        let made = day_of(sign_up.created_at);
        next.on(made);
        next.days_after(made, params.course_horizon_days + 1);
        next.course(made, params);
    }
    for rule in &params.answer {
        for row in record.checked.iter().filter(|row| row.item == rule.item) {
            next.on(row.on);
            next.days_after(row.on, rule.days);
        }
    }
    for season in &params.season {
        if let Some(edge) = season.next_edge(today) {
            next.on(edge);
        }
    }
    next.day
}

/// The earliest of the days offered that is after today.
struct Next {
    today: NaiveDate,
    day: Option<NaiveDate>,
}

impl Next {
    fn on(&mut self, day: NaiveDate) {
        if day > self.today && self.day.is_none_or(|found| day < found) {
            self.day = Some(day);
        }
    }

    fn days_after(&mut self, day: NaiveDate, days: u32) {
        if let Some(day) = day.checked_add_days(Days::new(days.into())) {
            self.on(day);
        }
    }

    fn days_before(&mut self, day: NaiveDate, days: u32) {
        if let Some(day) = day.checked_sub_days(Days::new(days.into())) {
            self.on(day);
        }
    }

    /// The first day that is more than `months` after `day`.
    fn past_months(&mut self, day: NaiveDate, months: u32) {
        if let Some(day) = day.checked_add_months(Months::new(months)) {
            self.days_after(day, 1);
        }
    }

    fn contact(&mut self, day: NaiveDate, params: &Params) {
        self.days_after(day, params.contact_recent_days);
        self.days_after(day, params.contact_overdue_days + 1);
    }

    fn course(&mut self, day: NaiveDate, params: &Params) {
        self.past_months(day, params.course_recent_months);
        self.past_months(day, params.course_gap_months);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::env::instant;
    use crate::domain::event::EventKind;
    use crate::domain::facts::compute;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::follow_up::Side;
    use crate::domain::offer::{OfferKind, SignUpState};

    /// A club with something of everything, the days of which are `days` away from the scene's today.
    fn club(days: &[i64]) -> Scene {
        let mut scene = Scene::new("2026-04-15").rep();
        let today = scene.today();
        let day = |n: usize| today + chrono::TimeDelta::days(days[n % days.len()]);
        let text = |n: usize| day(n).to_string();
        scene.the_rep().elected_on = Some(day(0));
        scene.the_rep().term_ends = Some(day(1));
        scene.record.club.register_checked_on = Some(day(2));
        scene.record.club.listed_visit_on = Some(day(3));
        scene.record.club.agreement = Some("LOK".into());
        if days[0] % 3 == 0 {
            let topic = usize::try_from(days[1].unsigned_abs()).unwrap() % scene.params.topic.len();
            let topic = scene.params.topic[topic].nb.clone();
            let talk = scene.talked(&text(4));
            (talk.note, talk.topics) = (format!("noe om #{topic}"), vec![topic]);
        }
        let kinds = [
            EventKind::Meeting,
            EventKind::Visit,
            EventKind::Course,
            EventKind::Conference,
            EventKind::Email,
            EventKind::Elected,
        ];
        for (n, kind) in kinds.into_iter().enumerate() {
            if days[n % days.len()] % 2 == 0 {
                scene.event(kind, &text(n + 5));
            }
        }
        scene.task(Side::Ours, "sende brev", Some(&text(6)));
        scene.task(Side::Theirs, "holde møte", Some(&text(7)));
        for (n, kind) in [OfferKind::Course, OfferKind::Conference, OfferKind::Lok5].into_iter().enumerate() {
            let deadline = day(n + 2);
            let offer = scene.offer(kind, "Tilbud", &text(n + 1));
            offer.deadline_on = Some(deadline);
            let id = offer.id;
            let state = SignUpState::ALL[days[n].unsigned_abs() as usize % SignUpState::ALL.len()];
            let sign_up = scene.sign_up(kind, "Tilbud", state, &text(n + 3));
            sign_up.offer = (n % 2 == 0).then_some(id);
        }
        scene
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn nothing_changes_before_the_day_it_says(days in prop::collection::vec(-900i64..400, 11)) {
            let scene = club(&days);
            let mut today = scene.today();
            let at = |day: NaiveDate| instant(day.and_hms_opt(12, 0, 0).unwrap());
            let last = today + chrono::TimeDelta::days(1500);
            while today < last {
                let now = compute(&scene.record, at(today), &scene.params);
                let next = changes_on(&scene.record, today, &scene.params).unwrap_or(last);
                prop_assert!(next > today);
                let mut day = today.succ_opt().unwrap();
                while day < next.min(last) {
                    prop_assert_eq!(now, compute(&scene.record, at(day), &scene.params), "{} to {}", today, day);
                    day = day.succ_opt().unwrap();
                }
                today = next;
            }
        }
    }

    #[test]
    fn without_days_and_seasons_time_changes_nothing() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.params.season.clear();
        assert_eq!(changes_on(&scene.record, scene.today(), &scene.params), None);
    }

    #[test]
    fn a_new_rep_is_new_until_the_ninetieth_day() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.params.season.clear();
        scene.the_rep().elected_on = Some("2026-04-01".parse().unwrap());
        assert_eq!(changes_on(&scene.record, scene.today(), &scene.params), "2026-06-30".parse().ok());
    }
}
