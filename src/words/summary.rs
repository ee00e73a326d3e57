//! The summary of a session in words: every figure with its denominator, and the lists behind them, as text to paste or as Markdown.
//! What is counted is `domain::summary`'s, which figure can be chosen `app::summary`'s; bars on the screen are `ui::summary`'s.

mod markdown;
mod paste;
mod rows;
#[cfg(test)]
pub(crate) mod sample;
mod sections;
#[cfg(test)]
mod tests;

use chrono::NaiveDateTime;

pub(super) use markdown::escaped;
pub use markdown::markdown;
pub use paste::text;
pub use rows::{Row, behind, kept, row, rung_at};
pub use sections::{Bar, Line, Section, counted, sections};

use crate::app::summary::{Entry, SummaryView};
use crate::domain::clean;
use crate::domain::env::local;
use crate::domain::summary::{Base, Figure, HourRow, Pulse, Tally};
use crate::lang::{Lang, Language};

/// What the summary is called: the session by its day and hours.
pub fn title(lang: Lang, view: &SummaryView) -> String {
    let from = local(view.summary.started_at);
    let (day, time) = (lang.day_long(from.date()), lang.time(from.time()));
    let when = match view.summary.ended_at.map(local) {
        None => lang.summary_from(&day, &time),
        Some(until) if until.date() == from.date() => format!("{day}, {time}–{}", lang.time(until.time())),
        Some(until) => format!("{day}, {time} – {}", instant(lang, view, until)),
    };
    lang.summary_title(&when)
}

/// The session in one sentence.
pub fn headline(lang: Lang, view: &SummaryView) -> String {
    let s = &view.summary;
    if s.attempts.count == 0 {
        return lang.summary_no_calls().to_owned();
    }
    lang.summary_headline(s.clubs_rung.count, s.attempts.count, s.reached.count, s.conversations.count)
}

/// What must be known about the figures as a whole: the session was cut off, or it is not over.
pub fn caveat(lang: Lang, view: &SummaryView) -> Option<&'static str> {
    match (view.summary.cut_off, view.summary.ended_at) {
        (true, _) => Some(lang.summary_cut_off()),
        (false, None) => Some(lang.summary_going()),
        (false, Some(_)) => None,
    }
}

/// What an entry is called.
pub fn label(lang: Lang, view: &SummaryView, entry: Entry) -> String {
    let s = &view.summary;
    let text = match entry {
        Entry::Attempts => lang.summary_attempts(),
        Entry::Reached => lang.summary_reached(),
        Entry::Conversations => lang.summary_conversations(),
        Entry::Clubs => lang.summary_clubs(),
        Entry::Minutes => lang.summary_minutes(),
        Entry::Outcome(row) => {
            return s.outcomes.get(row).map_or_else(String::new, |row| lang.capital(super::outcome(lang, row.outcome)));
        }
        Entry::Hour(row) => return s.hours.get(row).map_or_else(String::new, |row| hours(row.hour)),
        Entry::Ours => lang.summary_ours(),
        Entry::Theirs => lang.summary_theirs(),
        Entry::Kept => lang.summary_kept_promises(),
        Entry::SignUp(row) => {
            let named = s.sign_ups.rows.get(row);
            return named.map_or_else(String::new, |row| {
                lang.summary_sign_up(super::sign_up_state(lang, row.state), &harmless(&row.title))
            });
        }
        Entry::Meetings => lang.summary_meetings(),
        Entry::Visits => lang.summary_visits(),
        Entry::CallBacks => lang.summary_call_backs(),
        Entry::NeedsAction => lang.summary_needs_action(),
        Entry::Topic(row) => {
            return s.topics.get(row).map_or_else(String::new, |row| format!("#{}", harmless(&row.topic)));
        }
        Entry::Pulse => lang.summary_pulse(),
        Entry::Wishes => lang.summary_wishes(),
        Entry::Later => lang.summary_later(),
    };
    text.to_owned()
}

/// The figure of an entry with its denominator.
pub fn value(lang: Lang, view: &SummaryView, entry: Entry) -> String {
    let s = &view.summary;
    match entry {
        Entry::Attempts => lang.summary_calls(s.attempts.count),
        Entry::Clubs if s.clubs_rung.of.is_none() => lang.summary_clubs_count(s.clubs_rung.count),
        Entry::Minutes => {
            let minutes = &s.minutes_talked;
            share_of(lang, minutes.minutes, minutes.of, minutes.of_what)
        }
        Entry::Hour(row) => s.hours.get(row).map_or_else(String::new, |row| hour(lang, row)),
        Entry::Pulse => s.pulse.as_ref().map_or_else(String::new, |pulse| mean(lang, pulse)),
        Entry::Wishes => lang.number(s.wishes.len()),
        Entry::Later => s.remaining.as_ref().map_or_else(String::new, |remaining| tally(lang, remaining.later)),
        other => view.figure(other).map_or_else(String::new, |figure| share(lang, figure)),
    }
}

/// The count of an entry alone, and what it is a share of, for where the two stand apart: `2`, `40 %`, `av 5 ringt`.
pub fn parts(lang: Lang, view: &SummaryView, entry: Entry) -> Parts {
    let minutes = &view.summary.minutes_talked;
    let (count, of) = match (entry, view.figure(entry)) {
        (Entry::Minutes, _) => (minutes.minutes, Some((minutes.of, Base::SessionMinutes))),
        (_, Some(figure)) => (figure.count, figure.of.zip(figure.of_what)),
        (_, None) => (0, None),
    };
    Parts {
        count: lang.number(count),
        percent: of.map(|(of, _)| lang.percent(count, of)).unwrap_or_default(),
        of: of.map(|(of, what)| lang.summary_of(of, &base(lang, what, of))).unwrap_or_default(),
        bar: of.map(|(of, _)| Bar { solid: count, whole: count, of }),
    }
}

/// A figure taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parts {
    /// How many.
    pub count: String,
    /// The share in per cent; empty for a bare count.
    pub percent: String,
    /// What it is a share of; empty for a bare count.
    pub of: String,
    /// The share as a picture.
    pub bar: Option<Bar>,
}

/// A figure with its denominator; a bare count where it has none.
fn share(lang: Lang, figure: &Figure) -> String {
    match figure.of.zip(figure.of_what) {
        Some((of, what)) => share_of(lang, figure.count, of, what),
        None => lang.number(figure.count),
    }
}

fn tally(lang: Lang, tally: Tally) -> String {
    share_of(lang, tally.count, tally.of, tally.of_what)
}

/// A share of nothing has no per cent.
fn share_of(lang: Lang, count: u32, of: u32, what: Base) -> String {
    let what = base(lang, what, of);
    match of {
        0 => lang.summary_share_of_none(count, of, &what),
        _ => lang.summary_share(count, &lang.percent(count, of), of, &what),
    }
}

/// The people reached in an hour beside the same hour of earlier sessions.
fn hour(lang: Lang, row: &HourRow) -> String {
    let now = share(lang, &row.reached);
    match row.earlier {
        Some(then) => lang.summary_before(then.attempts, &lang.percent(then.reached, then.attempts), &now),
        None => now,
    }
}

fn mean(lang: Lang, pulse: &Pulse) -> String {
    let digits = format!("{:.2}", pulse.mean);
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    let digits = if lang.language() == Language::English { digits.to_owned() } else { digits.replace('.', ",") };
    lang.summary_mean(&digits, &share(lang, &pulse.figure))
}

/// What a figure is a share of, in the number of its denominator.
fn base(lang: Lang, base: Base, of: u32) -> String {
    match base {
        Base::Attempts | Base::AttemptsInHour => lang.summary_base_calls(of),
        Base::Conversations => lang.summary_base_conversations(of),
        Base::ClubsRung => lang.summary_base_clubs(of),
        Base::ClubsInRound => lang.summary_base_round().to_owned(),
        Base::Promises => lang.summary_base_promises(of),
        Base::Answers => lang.summary_base_answers(of),
        Base::SessionMinutes => lang.summary_base_minutes(of),
    }
}

/// `16–17`: the hour that begins at four.
fn hours(hour: u32) -> String {
    format!("{hour:02}–{:02}", hour + 1)
}

/// An instant that stays true when it is read tomorrow: never «i dag»; with the year where it is not the session's.
fn instant(lang: Lang, view: &SummaryView, at: NaiveDateTime) -> String {
    lang.day_at_time(&day(lang, view, at.date()), &lang.time(at.time()))
}

/// A day, with its year where that is not the session's.
fn day(lang: Lang, view: &SummaryView, day: chrono::NaiveDate) -> String {
    use chrono::Datelike;
    let same_year = day.year() == local(view.summary.started_at).year();
    if same_year { lang.day(day) } else { lang.date(day) }
}

/// What a person or a list has written, as one line that does no harm wherever it is put.
fn harmless(text: &str) -> String {
    clean::line(text).text.into_owned()
}
