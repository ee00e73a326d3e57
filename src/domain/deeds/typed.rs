//! What is typed into the rows of a form, and how it is written there again. Whether a form makes sense is its deed's business.

use std::borrow::Cow;

use chrono::{NaiveDate, TimeDelta};

use super::Refusal;
use crate::domain::birth_number;
use crate::domain::clean;
use crate::domain::dates::{self, ListDate};
use crate::domain::facts::DayOfYear;
use crate::domain::when;

/// One line of harmless text; `None` for nothing. The one door for what is typed into forms, so none of them can store a birth
/// number. Notes are not forms: they are never refused nor changed, only warned of (`requirements.md` §4b).
///
/// # Errors
/// [`Refusal::BirthNumber`] for a text with one.
pub(super) fn text(typed: &str) -> Result<Option<String>, Refusal> {
    let text = clean::line(typed).text;
    if birth_number::find(&text).is_some() {
        return Err(Refusal::BirthNumber);
    }
    Ok(Some(text.into_owned()).filter(|text| !text.is_empty()))
}

/// Words of a note that become a row of their own (a promise, a sign-up). They are the caller's and never refused; a birth number
/// stays in the note, where it is warned of, and does not go with them.
pub(super) fn of_note(words: &str) -> String {
    birth_number::without(Cow::Borrowed(words)).0.into_owned()
}

/// Several things in one row, between commas or semicolons, each as [`text`].
///
/// # Errors
/// As [`text`].
pub(super) fn list(typed: &str) -> Result<Vec<String>, Refusal> {
    typed.split([',', ';']).filter_map(|one| text(one).transpose()).collect()
}

/// A day, in any of the ways a list may have it: `12.1.2027`, `12. januar 2027`, `2027-01-12`; or today, yesterday and tomorrow in
/// words, as people say it on the phone; `None` for nothing.
///
/// # Errors
/// [`Refusal::NoDay`] for what is no day. A number alone is one in a workbook, but none that a person means.
pub(super) fn day(typed: &str, today: NaiveDate) -> Result<Option<NaiveDate>, Refusal> {
    match when::beside(&typed.trim().to_lowercase()) {
        Some(days) => Ok(today.checked_add_signed(TimeDelta::days(days))),
        None => date(typed, today),
    }
}

fn date(typed: &str, today: NaiveDate) -> Result<Option<NaiveDate>, Refusal> {
    match dates::read(typed, today) {
        ListDate::Empty => Ok(None),
        ListDate::Day(day) => Ok(Some(day)),
        ListDate::Serial(_) | ListDate::Unreadable(_) => Err(Refusal::NoDay),
    }
}

/// A day as [`day`] reads it, and as people here write it.
pub(super) fn of_day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.format("%-d.%-m.%Y").to_string()).unwrap_or_default()
}

/// A day of any year, as people write it without one: `1.3.`, `1. mars`, `1/3`; a year that is given is passed over. `None`
/// for nothing.
///
/// # Errors
/// [`Refusal::NoDayOfYear`] for what is no day.
pub(super) fn day_of_year(typed: &str) -> Result<Option<DayOfYear>, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    // In a leap year, so that 29 February is a day.
    let leap = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default();
    let bare = typed.trim_end_matches('.');
    let spellings = [typed.to_owned(), format!("{bare}.2000"), format!("{bare} 2000")];
    let read = || spellings.iter().find_map(|text| date(text, leap).ok().flatten()).map(DayOfYear::from);
    read().map(Some).ok_or(Refusal::NoDayOfYear)
}

/// A day as [`day_of_year`] reads it, and as people here write it.
pub(super) fn of_day_of_year(day: DayOfYear) -> String {
    let (month, day) = day.numbers();
    format!("{day}.{month}.")
}

/// A number of things; `None` for nothing.
///
/// # Errors
/// [`Refusal::NoCount`] for what is no number.
pub(super) fn count(typed: &str) -> Result<Option<u32>, Refusal> {
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| Refusal::NoCount),
    }
}

/// A number as [`count`] reads it.
pub(super) fn of_count(count: Option<u32>) -> String {
    count.map(|count| count.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_beside_today_are_written_as_they_are_said_and_are_no_days_of_a_year() {
        let today = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        for (said, is) in [
            ("i går", "2026-02-28"),
            ("I går ", "2026-02-28"),
            ("yesterday", "2026-02-28"),
            ("i dag", "2026-03-01"),
            ("i morgon", "2026-03-02"),
            ("i morgen", "2026-03-02"),
            ("imorra", "2026-03-02"),
            ("i overmorgen", "2026-03-03"),
        ] {
            assert_eq!(day(said, today), Ok(is.parse().ok()), "{said}");
            assert_eq!(day_of_year(said), Err(Refusal::NoDayOfYear), "{said}");
        }
    }

    #[test]
    fn what_is_written_into_a_form_is_read_as_it_was_and_nonsense_is_refused() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for there in [None, Some(today)] {
            assert_eq!(day(&of_day(there), today), Ok(there));
        }
        for there in [None, Some(0), Some(24)] {
            assert_eq!(count(&of_count(there)), Ok(there));
        }
        for written in ["1.3.", "1.3", "1. mars", "March 1", "1 March", "1/3", "1.3.2027"] {
            assert_eq!(day_of_year(written), Ok(Some("03-01".parse().unwrap())), "{written}");
        }
        let leap: DayOfYear = "02-29".parse().unwrap();
        assert_eq!((day_of_year(&of_day_of_year(leap)), day_of_year(" ")), (Ok(Some(leap)), Ok(None)));
        for wrong in ["31.2.", "mars", "1.13.", "46000"] {
            assert_eq!(day_of_year(wrong), Err(Refusal::NoDayOfYear), "{wrong}");
        }
        assert_eq!(day("31.2.2026", today), Err(Refusal::NoDay));
        assert_eq!(day("46000", today), Err(Refusal::NoDay));
        assert_eq!(count("noen"), Err(Refusal::NoCount));
        assert_eq!((text(" \u{1b} "), text(" a\tb ")), (Ok(None), Ok(Some("a b".into()))));
        // Signs that cannot be seen hide none.
        for written in ["01010750160", "Kari 010107 50160", "010107\u{200b}50160"] {
            assert_eq!(text(written), Err(Refusal::BirthNumber), "{written}");
        }
    }

    #[test]
    fn no_form_stores_a_birth_number() {
        use crate::domain::deeds::{add_club, follow_up, offer, post, round, saved_search, target, wheel};
        use crate::domain::facts::fixture::Scene;
        use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
        use crate::domain::person::Role;
        use crate::domain::policy::tests::shipped;
        use crate::domain::round::Round;
        const TEXT: &str = "Kari 010107 50160";
        let scene = Scene::new("2026-04-15").rep();
        let mut env = crate::domain::env::Env::new(scene.now, 5);
        let club = &scene.record.club;
        let task = FollowUp::new(env.id(), club.id, Side::Theirs, FollowUpKind::Promise, env.now);
        let round: Round = round::round_named(&mut env, "Vår");
        let new_club = add_club::NewClub { name: "Vik".into(), person: TEXT.into(), ..Default::default() };
        let offered = offer::OfferForm { name: "Kurs".into(), speakers: format!("Ola, {TEXT}"), ..Default::default() };
        let person = post::PersonForm::short(TEXT, "", Role::ClubLeader, None);
        let (what, begins) = ("Valg".into(), "1.3".into());
        let entry = wheel::WheelForm { what, begins, district: TEXT.into(), ..Default::default() };
        let refused = [
            follow_up::drop_follow_up(&mut env, &task, TEXT),
            follow_up::hand_over(&mut env, &task, TEXT),
            follow_up::take_over(&mut env, &task, TEXT),
            follow_up::practise_together(&mut env, &shipped(), club.id, None, TEXT),
            target::note_for_caller(&mut env, club, TEXT),
            round::close_round(&mut env, &round, TEXT),
            saved_search::save_search(&mut env, TEXT, "lønn", &[]),
            add_club::add_club(&mut env, &shipped(), &new_club, Some(&round), "Vår"),
            offer::add_offer(&mut env, &offered),
            post::add_person(&mut env, &shipped(), &crate::domain::record::ClubRecord::of(club.clone()), &person),
            wheel::add_wheel_entry(&mut env, &entry),
            round::note_learned(&mut env, &round, TEXT),
        ];
        for (at, deed) in refused.into_iter().enumerate() {
            assert_eq!(deed, Err(Refusal::BirthNumber), "{at}");
        }
    }
}
