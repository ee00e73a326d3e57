//! The rows of the list behind a figure: when, which club, who, what. Which rows those are is `app::summary`'s.

use super::{day, harmless, instant};
use crate::app::summary::{Entry, Item, SummaryView};
use crate::domain::call::{Call, NextStep};
use crate::domain::env::local;
use crate::domain::follow_up::{FollowUp, Side};
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::offer::SignUp;
use crate::domain::queue::QueueLine;
use crate::domain::summary::{ActionCase, ActionReason, FollowUpState, is_agreed};
use crate::domain::wish::Wish;
use crate::lang::Lang;
use crate::words;

/// A row in words, harmless in every field. A field that has nothing to say is empty.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Row {
    /// Time of a call, day a promise is due, when a club comes back.
    pub when: String,
    /// The club.
    pub club: String,
    /// The person.
    pub who: String,
    /// What came of it, what was promised, what somebody must do.
    pub what: String,
}

impl Row {
    /// The row in one line.
    pub fn line(&self) -> String {
        let fields = [&self.when, &self.club, &self.who, &self.what];
        let said: Vec<&str> = fields.into_iter().map(String::as_str).filter(|field| !field.is_empty()).collect();
        said.join(" · ")
    }
}

/// The first `most` rows of the list behind an entry, in the order of `SummaryView::items`.
pub fn behind(lang: Lang, view: &SummaryView, entry: Entry, most: usize) -> Vec<Row> {
    view.items(entry).iter().take(most).map(|item| row(lang, view, entry, item)).collect()
}

/// One row of the list behind an entry.
pub fn row(lang: Lang, view: &SummaryView, entry: Entry, item: &Item<'_>) -> Row {
    match item {
        Item::Call(call) => match (entry, case_of(view, call)) {
            (Entry::NeedsAction, Some(case)) => action(lang, view, case),
            (Entry::CallBacks, _) => call_back(lang, view, call),
            (Entry::Meetings | Entry::Visits, _) => meeting(lang, view, call),
            _ => of_call(lang, view, call),
        },
        Item::FollowUp(task) if entry == Entry::Kept => Row { what: kept(lang, task), ..of_task(lang, view, task) },
        Item::FollowUp(task) => of_task(lang, view, task),
        Item::SignUp(sign_up) => of_sign_up(lang, view, sign_up),
        Item::Club(club) => of_club(lang, view, *club),
        Item::Later(line) => of_later(lang, view, line),
        Item::Wish(wish) => of_wish(view, wish),
    }
}

fn case_of<'a>(view: &'a SummaryView, call: &Call) -> Option<&'a ActionCase> {
    view.summary.needs_action.rows.iter().find(|case| case.call == call.id)
}

fn of_call(lang: Lang, view: &SummaryView, call: &Call) -> Row {
    let mut what = vec![words::outcome(lang, call.outcome).to_owned()];
    what.extend(match call.next_step {
        Some(step @ (NextStep::Meeting | NextStep::Visit)) => Some(words::next_step(lang, step).to_owned()),
        Some(NextStep::None | NextStep::CallBack | NextStep::NotNow) | None => None,
    });
    let agreed = call.returns_at.filter(|_| call.has_agreed_time());
    what.extend(agreed.map(|at| lang.summary_rings_back(&instant(lang, view, local(at)))));
    Row {
        when: rung_at(lang, view, call),
        club: club(view, call.club),
        who: person(view, call.person),
        what: what.join(", "),
    }
}

/// When a call began: its time, with the day where that is not the one the session is headed by.
pub fn rung_at(lang: Lang, view: &SummaryView, call: &Call) -> String {
    let (at, began) = (local(call.started_at), local(view.summary.started_at));
    if at.date() == began.date() { lang.time(at.time()) } else { instant(lang, view, at) }
}

/// When to ring again: here the agreed time is what matters, not when it was agreed.
fn call_back(lang: Lang, view: &SummaryView, call: &Call) -> Row {
    let when = call.returns_at.map(|at| instant(lang, view, local(at))).unwrap_or_default();
    Row { when, what: words::outcome(lang, call.outcome).to_owned(), ..of_call(lang, view, call) }
}

/// The day of the meeting or the visit, where one was agreed.
fn meeting(lang: Lang, view: &SummaryView, call: &Call) -> Row {
    let of_call = of_call(lang, view, call);
    let agreed = view.follow_ups.iter().find(|task| is_agreed(call, task));
    agreed.map_or(of_call.clone(), |task| Row { who: of_call.who, ..of_task(lang, view, task) })
}

/// Why somebody must act, and what is to be done.
fn action(lang: Lang, view: &SummaryView, case: &ActionCase) -> Row {
    let mut what: Vec<String> = reason(lang, case).into_iter().map(str::to_owned).collect();
    what.extend(case.tasks.iter().map(|task| {
        let text = words::about(lang, task.kind, &harmless(&task.text));
        let text = task.due_on.map_or(text.clone(), |due| lang.summary_due(&text, &day(lang, view, due)));
        with_state(lang, text, task.state)
    }));
    Row { when: String::new(), club: club(view, case.club), who: person(view, case.person), what: what.join(" → ") }
}

/// The reason in the words of the outcome. A reason that is a task says so itself, among the tasks.
fn reason(lang: Lang, case: &ActionCase) -> Option<&'static str> {
    match case.reason {
        ActionReason::WantsToLeave
        | ActionReason::Refused
        | ActionReason::Deceased
        | ActionReason::LeftPost
        | ActionReason::LeftWorkplace
        | ActionReason::WrongNumber
        | ActionReason::DeadNumber => Some(words::outcome(lang, case.outcome)),
        ActionReason::NeedsAction | ActionReason::FindSuccessor | ActionReason::RegisterUpdate => None,
    }
}

fn of_task(lang: Lang, view: &SummaryView, task: &FollowUp) -> Row {
    let due = task.due_on.map(|due| match task.due_time {
        Some(time) => instant(lang, view, due.and_time(time)),
        None => day(lang, view, due),
    });
    Row {
        when: due.unwrap_or_else(|| lang.summary_no_date().to_owned()),
        club: club(view, task.club),
        who: person(view, task.person),
        what: with_state(lang, harmless(&words::task(lang, task)), FollowUpState::of(task)),
    }
}

/// Who was to do what was kept, and what it was.
pub fn kept(lang: Lang, task: &FollowUp) -> String {
    let who = match task.side {
        Side::Ours => lang.sheet_owed_ours(),
        Side::Theirs => lang.sheet_owed_theirs(),
    };
    format!("{who}: {}", harmless(&words::task(lang, task)))
}

fn with_state(lang: Lang, what: String, state: FollowUpState) -> String {
    match state {
        FollowUpState::Open => what,
        FollowUpState::Done => format!("{what} ({})", lang.summary_kept()),
        FollowUpState::Dropped => format!("{what} ({})", lang.summary_dropped()),
    }
}

fn of_sign_up(lang: Lang, view: &SummaryView, sign_up: &SignUp) -> Row {
    let typed = sign_up.who.as_deref().map(harmless);
    let state = words::sign_up_state(lang, sign_up.state);
    Row {
        when: String::new(),
        club: club(view, sign_up.club),
        who: typed.unwrap_or_else(|| person(view, sign_up.person)),
        what: lang.summary_sign_up(state, &harmless(&sign_up.title)),
    }
}

/// What is wished for, and for what, in the words of the note.
fn of_wish(view: &SummaryView, wish: &Wish) -> Row {
    let what = if wish.about.is_empty() { wish.text.clone() } else { format!("{}: {}", wish.about, wish.text) };
    Row { club: club(view, wish.club), what: harmless(&what), ..Row::default() }
}

/// A club with how its calls went, first to last.
fn of_club(lang: Lang, view: &SummaryView, id: ClubId) -> Row {
    let mut calls: Vec<&Call> = view.calls.iter().filter(|call| call.club == id).collect();
    calls.sort_by_key(|call| (call.started_at, call.id));
    let what: Vec<&str> = calls.iter().map(|call| words::outcome(lang, call.outcome)).collect();
    Row { club: club(view, id), what: what.join(", "), ..Row::default() }
}

fn of_later(lang: Lang, view: &SummaryView, line: &QueueLine) -> Row {
    let from = line.ready_at.map(local);
    let when = match (from, line.ready_until.map(local)) {
        (Some(from), Some(until)) if from.date() == until.date() => {
            let times = format!("{}–{}", lang.time(from.time()), lang.time(until.time()));
            lang.day_at_time(&day(lang, view, from.date()), &times)
        }
        (Some(from), _) => instant(lang, view, from),
        (None, _) => String::new(),
    };
    let mut what: Vec<String> = line.why.map(|why| words::later_why(lang, why).to_owned()).into_iter().collect();
    what.extend((line.attempt > 0).then(|| lang.summary_attempt(line.attempt)));
    Row { when, club: harmless(&line.name), who: String::new(), what: what.join(", ") }
}

fn club(view: &SummaryView, id: ClubId) -> String {
    view.names.clubs.get(&id).map_or_else(|| "–".to_owned(), |name| harmless(name))
}

/// A person's name; nothing for a call to nobody in particular.
fn person(view: &SummaryView, id: Option<PersonId>) -> String {
    id.and_then(|id| view.names.people.get(&id)).map_or_else(String::new, |name| harmless(name))
}
