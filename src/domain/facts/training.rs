//! Facts about courses and conferences: who has been, who is going, and what is on offer.

use chrono::NaiveDate;

use super::compute::Context;
use super::{club, rep};
use crate::domain::env::day_of;
use crate::domain::event::{Event, EventKind};
use crate::domain::offer::{Offer, OfferKind, SignUp, SignUpState};
use crate::domain::person::Role;

pub(super) fn rep_no_course(context: &Context<'_>) -> bool {
    // Without the day of election we know too little of the rep to say that something is missing.
    let Some(rep) = context.rep.filter(|rep| rep.elected_on.is_some()) else { return false };
    let has_place = |state| matches!(state, SignUpState::Attended | SignUpState::SignedUp | SignUpState::WaitingList);
    let basic = |kind: OfferKind| kind.is_course() && kind != OfferKind::Vlaring;
    !reps_sign_ups(context).any(|sign_up| basic(sign_up.kind) && has_place(sign_up.state))
        && !events(context, EventKind::Course).any(|event| event.person.is_none_or(|person| person == rep.id))
}

pub(super) fn vlaring_not_offered(context: &Context<'_>) -> bool {
    rep::is_new(context) && !reps_sign_ups(context).any(|sign_up| sign_up.kind == OfferKind::Vlaring)
}

pub(super) fn course_upcoming(context: &Context<'_>) -> bool {
    next_course(context).is_some()
}

/// The first course on offer that this club may go to.
pub(super) fn next_course<'a>(context: &Context<'a>) -> Option<&'a Offer> {
    let fits = |kind: OfferKind| match kind {
        OfferKind::Lok5 => club::is_lok(context),
        OfferKind::Vlaring => rep::is_new(context),
        kind => kind.is_course(),
    };
    next_offer(context, context.params.course_horizon_days, fits)
}

pub(super) fn conference_upcoming(context: &Context<'_>) -> bool {
    next_conference(context).is_some()
}

/// The first conference on offer.
pub(super) fn next_conference<'a>(context: &Context<'a>) -> Option<&'a Offer> {
    next_offer(context, context.params.conference_horizon_days, |kind| kind == OfferKind::Conference)
}

fn next_offer<'a>(context: &Context<'a>, horizon: u32, fits: impl Fn(OfferKind) -> bool) -> Option<&'a Offer> {
    let takes_names = |offer: &&Offer| {
        offer.starts_on.is_some_and(|day| context.is_within(day, horizon))
            && offer.deadline_on.is_none_or(|day| day >= context.today)
            && fits(offer.kind)
    };
    context.record.offers.iter().filter(takes_names).min_by_key(|offer| offer.starts_on)
}

pub(super) fn course_booked(context: &Context<'_>) -> bool {
    booked(context).is_some()
}

/// The rep's place on a coming course.
pub(super) fn booked<'a>(context: &Context<'a>) -> Option<&'a SignUp> {
    let has_place = |state| matches!(state, SignUpState::SignedUp | SignUpState::WaitingList);
    reps_sign_ups(context).find(|sign_up| {
        sign_up.kind.is_course()
            && has_place(sign_up.state)
            && is_coming(context, sign_up, context.params.course_horizon_days)
    })
}

pub(super) fn course_missed(context: &Context<'_>) -> bool {
    missed(context).is_some()
}

/// The rep's latest course sign-up, if it came to nothing.
pub(super) fn missed<'a>(context: &Context<'a>) -> Option<&'a SignUp> {
    let latest = reps_sign_ups(context).find(|sign_up| sign_up.kind.is_course())?;
    matches!(latest.state, SignUpState::Cancelled | SignUpState::NoShow).then_some(latest)
}

pub(super) fn course_done_recent(context: &Context<'_>) -> bool {
    taken(context).is_some()
}

/// The name of the course the rep has recently been on.
pub(super) fn taken<'a>(context: &Context<'a>) -> Option<&'a str> {
    let rep = context.rep?.id;
    let attended = reps_sign_ups(context)
        .filter(|sign_up| sign_up.kind.is_course() && sign_up.state == SignUpState::Attended)
        .map(|sign_up| (day_of_sign_up(context, sign_up), sign_up.title.as_str()));
    let told = events(context, EventKind::Course).filter(|event| event.person == Some(rep));
    let all = attended.chain(told.map(|event| (event.on, event.text.as_str())));
    let recent =
        all.filter(|(day, _)| *day <= context.today && !context.is_older(*day, context.params.course_recent_months));
    recent.max_by_key(|(day, _)| *day).map(|(_, name)| name)
}

pub(super) fn nobody_on_course(context: &Context<'_>) -> bool {
    last_course(context).is_some_and(|day| context.is_older(day, context.params.course_gap_months))
}

pub(super) fn course_within_gap(context: &Context<'_>) -> bool {
    last_course(context).is_some_and(|day| !context.is_older(day, context.params.course_gap_months))
}

/// The last day we know of that somebody from the club was on a course.
pub(super) fn last_course(context: &Context<'_>) -> Option<NaiveDate> {
    let attended = context.record.sign_ups.iter();
    attended
        .filter(|sign_up| sign_up.kind.is_course() && sign_up.state == SignUpState::Attended)
        .map(|sign_up| day_of_sign_up(context, sign_up))
        .filter(|day| *day <= context.today)
        .chain(events(context, EventKind::Course).map(|event| event.on))
        .max()
}

pub(super) fn lok5_not_done(context: &Context<'_>) -> bool {
    let done = |sign_up: &SignUp| sign_up.kind == OfferKind::Lok5 && sign_up.state == SignUpState::Attended;
    club::is_lok(context) && !context.record.sign_ups.iter().any(done)
}

pub(super) fn conference_no_reply(context: &Context<'_>) -> bool {
    unanswered_invitation(context).is_some()
}

/// The invitation to the coming conference that nobody has answered.
pub(super) fn unanswered_invitation<'a>(context: &Context<'a>) -> Option<&'a SignUp> {
    let mut sign_ups = to_coming_conference(context);
    let first = sign_ups.next()?;
    let open = first.state == SignUpState::Offered && sign_ups.all(|sign_up| sign_up.state == SignUpState::Offered);
    open.then_some(first)
}

pub(super) fn conference_leader_declined(context: &Context<'_>) -> bool {
    let leads = |sign_up: &SignUp| match sign_up.person {
        Some(id) => {
            context.rep.is_some_and(|rep| rep.id == id)
                || context.record.person(id).is_some_and(|person| person.role == Role::ClubLeader)
        }
        None => sign_up.who.is_none(),
    };
    let no = |state| matches!(state, SignUpState::Declined | SignUpState::Cancelled);
    let goes = |state| matches!(state, SignUpState::SignedUp | SignUpState::WaitingList);
    to_coming_conference(context).any(|sign_up| no(sign_up.state) && leads(sign_up))
        && !to_coming_conference(context).any(|sign_up| goes(sign_up.state))
}

pub(super) fn conference_never(context: &Context<'_>) -> bool {
    let mut past = past_conferences(context).peekable();
    past.peek().is_some() && past.all(|(_, came)| !came)
}

pub(super) fn conference_attended_last(context: &Context<'_>) -> bool {
    past_conferences(context).max().is_some_and(|(_, came)| came)
}

/// Conferences that have been held: the day, and whether the club was there.
fn past_conferences<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (NaiveDate, bool)> + 'a {
    let is_past = |sign_up: &SignUp| match (sign_up.offer, offer(context, sign_up)) {
        (_, Some(offer)) => offer.starts_on.is_some_and(|day| day < context.today),
        // An offer that is no longer on the list belongs to an earlier round.
        (Some(_), None) => true,
        (None, None) => matches!(sign_up.state, SignUpState::Attended | SignUpState::NoShow),
    };
    let answered =
        context.record.sign_ups.iter().filter(move |sign_up| sign_up.kind == OfferKind::Conference && is_past(sign_up));
    answered
        .map(|sign_up| (day_of_sign_up(context, sign_up), sign_up.state == SignUpState::Attended))
        .chain(events(context, EventKind::Conference).map(|event| (event.on, true)))
}

fn to_coming_conference<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a SignUp> {
    let coming = next_conference(context).map(|offer| offer.id);
    let sign_ups = context.record.sign_ups.iter().filter(|sign_up| sign_up.kind == OfferKind::Conference);
    sign_ups.filter(move |sign_up| coming.is_some() && sign_up.offer == coming)
}

/// The rep's own sign-ups, newest first. One without any name is the rep's: it was made in a call with them.
fn reps_sign_ups<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a SignUp> {
    let rep = context.rep.map(|rep| rep.id);
    context.record.sign_ups.iter().filter(move |sign_up| match sign_up.person {
        Some(person) => rep == Some(person),
        None => rep.is_some() && sign_up.who.is_none(),
    })
}

fn events<'a>(context: &Context<'a>, kind: EventKind) -> impl Iterator<Item = &'a Event> {
    let today = context.today;
    context.record.events.iter().filter(move |event| event.kind == kind && event.on <= today)
}

fn offer<'a>(context: &Context<'a>, sign_up: &SignUp) -> Option<&'a Offer> {
    context.record.offers.iter().find(|offer| Some(offer.id) == sign_up.offer)
}

/// The day of what was signed up to; where we do not know it, the day of the sign-up.
fn day_of_sign_up(context: &Context<'_>, sign_up: &SignUp) -> NaiveDate {
    offer(context, sign_up).and_then(|offer| offer.starts_on).unwrap_or_else(|| day_of(sign_up.created_at))
}

fn is_coming(context: &Context<'_>, sign_up: &SignUp, horizon: u32) -> bool {
    match (sign_up.offer, offer(context, sign_up)) {
        (_, Some(offer)) => offer.starts_on.is_none_or(|day| day >= context.today),
        (Some(_), None) => false,
        // Words that matched no offer: as long as such a course may be ahead.
        (None, None) => context.days_since(day_of(sign_up.created_at)) <= i64::from(horizon),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Fact::*;
    use crate::domain::facts::fixture::Scene;

    fn scene() -> Scene {
        Scene::new("2026-04-15").rep()
    }

    fn sign_up(scene: &mut Scene, kind: OfferKind, state: SignUpState) {
        let rep = scene.the_rep().id;
        scene.sign_up(kind, "Grunnkurs 1", state, "2026-04-01").person = Some(rep);
    }

    #[test]
    fn a_rep_whose_election_we_know_and_who_has_no_course_stands_without_one() {
        let mut scene = scene();
        assert!(!scene.facts().has(RepNoCourse));
        scene.the_rep().elected_on = Some("2026-03-01".parse().unwrap());
        assert!(scene.facts().has(RepNoCourse));
        sign_up(&mut scene, OfferKind::Vlaring, SignUpState::Attended);
        sign_up(&mut scene, OfferKind::Course, SignUpState::Declined);
        assert!(scene.facts().has(RepNoCourse));
        sign_up(&mut scene, OfferKind::Course, SignUpState::SignedUp);
        assert!(!scene.facts().has(RepNoCourse));
    }

    #[test]
    fn vlaring_is_offered_once_there_is_any_answer_to_it() {
        let mut scene = scene();
        assert!(!scene.facts().has(VlaringNotOffered));
        scene.the_rep().elected_on = Some("2026-03-01".parse().unwrap());
        assert!(scene.facts().has(VlaringNotOffered));
        sign_up(&mut scene, OfferKind::Vlaring, SignUpState::Offered);
        assert!(!scene.facts().has(VlaringNotOffered));
    }

    #[test]
    fn a_course_is_upcoming_within_its_horizon_while_it_takes_names() {
        for (starts, deadline, upcoming) in [
            ("2026-08-13", None, true),
            ("2026-08-14", None, false),
            ("2026-04-15", None, true),
            ("2026-04-14", None, false),
            ("2026-05-15", Some("2026-04-15"), true),
            ("2026-05-15", Some("2026-04-14"), false),
        ] {
            let mut scene = scene();
            let offer = scene.offer(OfferKind::Course, "Grunnkurs 1", starts);
            offer.deadline_on = deadline.map(|day| day.parse().unwrap());
            assert_eq!(scene.facts().has(CourseUpcoming), upcoming, "{starts} {deadline:?}");
        }
    }

    #[test]
    fn a_lok_course_is_for_lok_clubs() {
        let mut scene = scene();
        scene.offer(OfferKind::Lok5, "LOK § 5", "2026-05-15");
        assert!(!scene.facts().has(CourseUpcoming));
        scene.record.club.agreement = Some("LOK".into());
        assert!(scene.facts().has(CourseUpcoming) && scene.facts().has(Lok5NotDone));
        sign_up(&mut scene, OfferKind::Lok5, SignUpState::Attended);
        assert!(!scene.facts().has(Lok5NotDone));
    }

    #[test]
    fn a_place_on_a_coming_course_is_booked_until_it_is_over() {
        for (starts, booked) in [("2026-04-15", true), ("2026-04-14", false)] {
            let mut scene = scene();
            let offer = scene.offer(OfferKind::Course, "Grunnkurs 1", starts).id;
            scene.sign_up(OfferKind::Course, "Grunnkurs 1", SignUpState::SignedUp, "2026-03-01").offer = Some(offer);
            assert_eq!(scene.facts().has(CourseBooked), booked);
        }
    }

    #[test]
    fn a_colleagues_place_is_not_the_reps() {
        let mut scene = scene();
        scene.sign_up(OfferKind::Course, "Grunnkurs 1", SignUpState::SignedUp, "2026-04-01").who = Some("Ola".into());
        assert!(!scene.facts().has(CourseBooked));
    }

    #[test]
    fn a_course_is_missed_until_the_next_sign_up() {
        let mut scene = scene();
        sign_up(&mut scene, OfferKind::Course, SignUpState::NoShow);
        assert!(scene.facts().has(CourseMissed));
        sign_up(&mut scene, OfferKind::Course, SignUpState::SignedUp);
        assert!(!scene.facts().has(CourseMissed));
    }

    #[test]
    fn a_course_taken_is_recent_for_half_a_year_and_a_gap_after_two() {
        for (day, recent, gap) in [
            ("2025-10-15", true, false),
            ("2025-10-14", false, false),
            ("2024-04-15", false, false),
            ("2024-04-14", false, true),
        ] {
            let mut scene = scene();
            let rep = scene.the_rep().id;
            scene.event(EventKind::Course, day).person = Some(rep);
            assert_eq!(
                (scene.facts().has(CourseDoneRecent), scene.facts().has(NobodyOnCourse24m)),
                (recent, gap),
                "{day}"
            );
        }
    }

    #[test]
    fn somebody_was_on_a_course_within_the_gap_or_nobody_was_or_nothing_is_known() {
        assert!(!scene().facts().has(CourseWithinGap));
        for (day, within) in [("2026-04-14", true), ("2024-04-15", true), ("2024-04-14", false)] {
            let mut scene = scene();
            scene.event(EventKind::Course, day);
            assert_eq!((scene.facts().has(CourseWithinGap), scene.facts().has(NobodyOnCourse24m)), (within, !within));
        }
    }

    #[test]
    fn an_invitation_without_an_answer_is_no_reply_and_a_no_from_the_leader_asks_for_another() {
        let mut scene = scene();
        let offer = scene.offer(OfferKind::Conference, "Klubblederkonferanse", "2026-06-10").id;
        assert!(scene.facts().has(ConferenceUpcoming) && !scene.facts().has(ConferenceNoReply));
        scene.sign_up(OfferKind::Conference, "Klubblederkonferanse", SignUpState::Offered, "2026-04-01").offer =
            Some(offer);
        assert!(scene.facts().has(ConferenceNoReply));
        scene.record.sign_ups[0].state = SignUpState::Declined;
        assert!(scene.facts().has(ConferenceLeaderDeclined) && !scene.facts().has(ConferenceNoReply));
        let other = scene.sign_up(OfferKind::Conference, "Klubblederkonferanse", SignUpState::SignedUp, "2026-04-02");
        (other.offer, other.who) = (Some(offer), Some("Ola".into()));
        assert!(!scene.facts().has(ConferenceLeaderDeclined));
    }

    #[test]
    fn a_club_was_at_the_last_conference_or_never_or_we_do_not_know() {
        let mut scene = scene();
        assert!(!scene.facts().has(ConferenceNever) && !scene.facts().has(ConferenceAttendedLast));
        scene.sign_up(OfferKind::Conference, "Vår 2025", SignUpState::NoShow, "2025-03-01");
        assert!(scene.facts().has(ConferenceNever) && !scene.facts().has(ConferenceAttendedLast));
        scene.event(EventKind::Conference, "2025-09-01");
        assert!(!scene.facts().has(ConferenceNever) && scene.facts().has(ConferenceAttendedLast));
    }
}
