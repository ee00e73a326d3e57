//! The limits the facts are computed with. Their values are data (`[params]` of `assets/guide/facts.toml`).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Fact;

/// Limits, seasons and the topic words that stand for a fact.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Days from election during which a rep is new.
    pub new_rep_days: u32,
    /// Days from the day on which a rep has had the post for whole years, during which that is spoken of.
    pub anniversary_days: u32,
    /// Days after which contact is overdue.
    pub contact_overdue_days: u32,
    /// Days during which contact is recent.
    pub contact_recent_days: u32,
    /// Months after which a meeting in person is overdue.
    pub meeting_overdue_months: u32,
    /// Months after which a visit to the workplace is overdue.
    pub visit_overdue_months: u32,
    /// Months after which somebody of the club should have been on a course.
    pub course_gap_months: u32,
    /// Months during which a course taken is recent.
    pub course_recent_months: u32,
    /// Days before the end of a term from which it is spoken of.
    pub term_ending_days: u32,
    /// Months after which the member list should have been gone through.
    pub register_check_months: u32,
    /// Share of members whose mobile should be in the register, per cent.
    pub target_mobile_pct: u32,
    /// Share of members whose e-mail should be in the register, per cent.
    pub target_email_pct: u32,
    /// Members from which a club should have a board.
    pub board_min_members: u32,
    /// Employees who are not members, from which it is worth speaking of.
    pub unorganised_min: u32,
    /// Share of the employees who are members, from which a workplace is well organised, per cent.
    pub well_organised_pct: u32,
    /// Attempts in a row without an answer that make a streak.
    pub unanswered_streak: u32,
    /// Days ahead within which a course is spoken of.
    pub course_horizon_days: u32,
    /// Days ahead within which a conference is spoken of.
    pub conference_horizon_days: u32,
    /// Days ahead within which a task is due soon.
    pub followup_soon_days: u32,
    /// Windows of the year.
    #[serde(default)]
    pub season: Vec<Season>,
    /// Words after `#` in the note of a call that say a fact.
    #[serde(default)]
    pub topic: Vec<TopicWords>,
    /// Items of the checklist whose «no» says a fact.
    #[serde(default)]
    pub answer: Vec<AnswerFact>,
}

/// An item of the checklist whose «no» says a fact.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerFact {
    /// Id of the item (`assets/checklist.toml`).
    pub item: String,
    /// The fact.
    pub fact: Fact,
    /// For how many days from the answer it counts.
    pub days: u32,
}

/// A window of the year in which a fact of the season holds.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// The fact.
    pub fact: Fact,
    /// First day.
    pub from: DayOfYear,
    /// Last day; before `from` when the window goes past New Year.
    pub to: DayOfYear,
}

/// Topic words that say a fact.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicWords {
    /// The fact.
    pub fact: Fact,
    /// For how many days from the talk it counts.
    pub days: u32,
    /// The word in bokmål, without `#`, lower case.
    pub nb: String,
    /// In nynorsk.
    pub nn: String,
    /// In English.
    pub en: String,
    /// Other words that say the same.
    #[serde(default)]
    pub also: Vec<String>,
}

impl TopicWords {
    /// The word to be written in a language (`nb`, `nn` or `en`); bokmål for any other.
    pub fn word(&self, language_code: &str) -> &str {
        match language_code {
            "nn" => &self.nn,
            "en" => &self.en,
            _ => &self.nb,
        }
    }

    /// Whether a word after `#` is one of its words.
    fn has(&self, word: &str) -> bool {
        [&self.nb, &self.nn, &self.en].into_iter().chain(&self.also).any(|each| same_topic(each, word))
    }
}

/// A day of any year, written `MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DayOfYear {
    month: u32,
    day: u32,
}

impl TryFrom<String> for DayOfYear {
    type Error = NotADay;
    fn try_from(text: String) -> Result<Self, NotADay> {
        let found = text.split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
        match found {
            // 2000 is a leap year: 02-29 may stand in a file.
            Some((month, day)) if NaiveDate::from_ymd_opt(2000, month, day).is_some() => Ok(DayOfYear { month, day }),
            _ => Err(NotADay(text)),
        }
    }
}

/// What stood in the file was no day of a year.
#[derive(Debug)]
pub struct NotADay(pub String);

impl std::fmt::Display for NotADay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MM-DD: {}", self.0)
    }
}

impl std::fmt::Display for DayOfYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl From<DayOfYear> for String {
    fn from(day: DayOfYear) -> String {
        day.to_string()
    }
}

impl std::str::FromStr for DayOfYear {
    type Err = NotADay;
    fn from_str(text: &str) -> Result<Self, NotADay> {
        text.to_owned().try_into()
    }
}

impl From<NaiveDate> for DayOfYear {
    fn from(day: NaiveDate) -> Self {
        DayOfYear { month: day.month(), day: day.day() }
    }
}

impl DayOfYear {
    /// The number of the month and of the day in it.
    pub fn numbers(self) -> (u32, u32) {
        (self.month, self.day)
    }

    /// That day in a year; 29 February becomes 28 where there is none.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
            .or_else(|| NaiveDate::from_ymd_opt(year, self.month, self.day.saturating_sub(1)))
    }
}

impl Season {
    /// The window that `day` is in, if it is in one: its first and last day.
    pub fn window(&self, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        [day.year() - 1, day.year()].into_iter().find_map(|year| {
            let (from, to) = self.starting(year)?;
            (from <= day && day <= to).then_some((from, to))
        })
    }

    /// The first day after `day` on which a window opens, or on which one has just closed.
    pub fn next_edge(&self, day: NaiveDate) -> Option<NaiveDate> {
        (day.year() - 1..=day.year() + 1)
            .filter_map(|year| self.starting(year))
            .flat_map(|(from, to)| [Some(from), to.succ_opt()])
            .flatten()
            .filter(|edge| *edge > day)
            .min()
    }

    fn starting(&self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        let ends = if self.to < self.from { year + 1 } else { year };
        Some((self.from.in_year(year)?, self.to.in_year(ends)?))
    }
}

impl Params {
    /// The topic a word after `#` belongs to.
    pub fn topic_of(&self, word: &str) -> Option<&TopicWords> {
        self.topic.iter().find(|topic| topic.has(word))
    }
}

/// Whether two topic words are one: «lite arbeid», «lite-arbeid» and «lite_arbeid» are.
fn same_topic(one: &str, other: &str) -> bool {
    let plain = |c: char| if matches!(c, ' ' | '_') { '-' } else { c };
    one.chars().map(plain).eq(other.chars().map(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn season(from: &str, to: &str) -> Season {
        let day = |text: &str| DayOfYear::try_from(text.to_owned()).unwrap();
        Season { fact: Fact::CampaignActive, from: day(from), to: day(to) }
    }
    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_window_may_go_past_new_year() {
        let winter = season("12-20", "01-02");
        assert_eq!(winter.window(on("2027-01-01")), Some((on("2026-12-20"), on("2027-01-02"))));
        assert_eq!(winter.window(on("2027-01-03")), None);
        assert_eq!(winter.next_edge(on("2026-12-25")), Some(on("2027-01-03")));
        assert_eq!(winter.next_edge(on("2027-01-03")), Some(on("2027-12-20")));
    }

    #[test]
    fn a_day_that_no_year_has_is_refused() {
        assert!(DayOfYear::try_from("13-01".to_owned()).is_err());
        assert!(DayOfYear::try_from("høst".to_owned()).is_err());
    }

    #[test]
    fn a_topic_is_the_same_with_hyphen_space_or_underscore() {
        assert!(same_topic("lite-arbeid", "lite arbeid") && same_topic("lite arbeid", "lite_arbeid"));
        assert!(!same_topic("lite", "lite-arbeid"));
    }
}
