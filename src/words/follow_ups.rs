//! What is to be followed up, in words: a row, what more there is to say of it, the groups, and why there is nothing.

use chrono::{Datelike, NaiveDate};

use crate::app::follow_ups::FollowUps;
use crate::domain::agenda::{Due, Entry, Whose};
use crate::domain::env::{At, day_of};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Step};
use crate::lang::Lang;

/// A row in words. A field that has nothing to say is empty.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Row {
    /// Its day, and its time where one was said.
    pub when: String,
    /// The club.
    pub club: String,
    /// The person it was agreed with.
    pub person: String,
    /// What.
    pub what: String,
    /// Who does it.
    pub who: String,
}

/// A group, as a heading.
pub fn due(lang: Lang, due: Due) -> &'static str {
    match due {
        Due::Overdue => lang.due_overdue(),
        Due::Today => lang.due_today(),
        Due::ThisWeek => lang.due_this_week(),
        Due::Later => lang.due_later(),
        Due::NoDay => lang.due_no_day(),
    }
}

/// Whose things are shown.
pub fn whose(lang: Lang, whose: Whose) -> &'static str {
    match whose {
        Whose::All => lang.whose_all(),
        Whose::Ours => lang.whose_ours(),
        Whose::Theirs => lang.whose_theirs(),
    }
}

/// A step of what is practised together.
pub fn step(lang: Lang, step: Step) -> &'static str {
    match step {
        Step::Show => lang.step_show(),
        Step::Together => lang.step_together(),
        Step::Alone => lang.step_alone(),
    }
}

/// A row.
pub fn row(lang: Lang, shown: &FollowUps, entry: &Entry, now: At) -> Row {
    let (day, time) = entry.when();
    // Of another year the year is what tells; which day of the week it was is not.
    let written = |day: NaiveDate| match day.year() == day_of(now).year() {
        true => lang.day(day),
        false => lang.date(day),
    };
    let when = match (day.map(written), time) {
        (Some(day), Some(time)) => format!("{day} {}", lang.time(time)),
        (Some(day), None) => day,
        (None, _) => String::new(),
    };
    Row {
        when,
        club: shown.names.clubs.get(&entry.club()).cloned().unwrap_or_default(),
        person: entry.person().and_then(|person| shown.names.people.get(&person).cloned()).unwrap_or_default(),
        what: what(lang, entry, now),
        who: who(lang, entry),
    }
}

/// What is to be done.
pub fn what(lang: Lang, entry: &Entry, now: At) -> String {
    match entry {
        Entry::CallBack(_) if entry.when().0.is_some_and(|day| day < day_of(now)) => {
            lang.agreed_call_missed().to_owned()
        }
        Entry::CallBack(_) => lang.agreed_call().to_owned(),
        Entry::Task(task) => task_with_step(lang, task),
    }
}

/// What a task is, with the step it has come to.
pub fn task_with_step(lang: Lang, task: &FollowUp) -> String {
    let said = super::task(lang, task);
    match task.step.filter(|_| task.kind == FollowUpKind::PractiseTogether) {
        Some(at) => format!("{said} ({})", step(lang, at)),
        None => said,
    }
}

/// Who does it: by name where it was handed over.
pub fn who(lang: Lang, entry: &Entry) -> String {
    let owner = match entry {
        Entry::Task(task) => task.owner.clone(),
        Entry::CallBack(_) => None,
    };
    owner.unwrap_or_else(|| super::side(lang, entry.side()).to_owned())
}

/// What more there is to say of the chosen one than its row, in at most three parts: the whole of it, whose it is, why.
pub fn more(lang: Lang, shown: &FollowUps, entry: &Entry, now: At) -> Vec<String> {
    let line = row(lang, shown, entry, now);
    let fields = [line.when, line.club, line.person, line.who];
    let said: Vec<String> = fields.into_iter().filter(|field| !field.is_empty()).collect();
    let mut more = vec![lang.capital(&line.what), said.join(" · ")];
    if let Entry::Task(task) = entry {
        let mut rest = Vec::new();
        rest.extend(task.owner_role.map(|role| lang.follow_up_of_post(super::role(lang, role))));
        // The reason of an open one is why we do what the club was to do; that of a dropped one is not shown here.
        rest.extend(task.reason.as_ref().map(|reason| lang.follow_up_taken_over(reason)));
        if !rest.is_empty() {
            more.push(rest.join(" "));
        }
    }
    more
}

/// Why there is nothing, and what to do: there is none at all, or the filter hides it.
pub fn nothing(lang: Lang, shown: &FollowUps, filter_key: &str) -> String {
    match shown.tally.all(Whose::All) {
        0 => lang.follow_ups_none().to_owned(),
        others => lang.follow_ups_none_of(filter_key, others, whose(lang, shown.whose)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::guide::Task;
    use crate::domain::phrase::kind_of;
    use crate::domain::policy::tests::shipped;
    use crate::lang::Language;

    #[test]
    fn what_an_offer_writes_in_the_note_is_read_as_a_task_of_that_kind() {
        let phrases = shipped().phrase;
        for task in Task::ALL {
            let kind = task.follow_up();
            if !phrases.iter().any(|phrase| phrase.kind == kind) {
                continue;
            }
            for language in Language::ALL {
                let words = crate::words::guide_task(Lang::new(language), *task);
                assert_eq!(kind_of(&phrases, words), Some((kind, "")), "{words}");
            }
        }
        assert!(phrases.iter().any(|phrase| phrase.kind == FollowUpKind::PractiseTogether));
    }

    #[test]
    fn a_day_of_another_year_is_written_with_its_year() {
        use crate::domain::follow_up::Side;
        use uuid::Uuid;
        let now: At = "2026-11-25T10:00:00Z".parse().unwrap();
        let mut task =
            FollowUp::new(Uuid::from_u128(1).into(), Uuid::from_u128(2).into(), Side::Ours, FollowUpKind::Promise, now);
        let mut when = |day: &str| {
            task.due_on = day.parse().ok();
            row(Lang::new(Language::Bokmaal), &FollowUps::default(), &Entry::Task(task.clone().into()), now).when
        };
        assert_eq!((when("2026-12-01"), when("2027-01-12")), ("tir. 1.12".into(), "12.01.2027".into()));
    }
}
