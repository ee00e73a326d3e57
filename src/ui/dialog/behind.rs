//! The list behind a figure of the summary: its calls, promises, sign-ups or clubs. What counts is `app::summary`'s.

use ratatui::text::Span;

use super::club_name;
use super::panel::{Page, Room, list_keys};
use crate::app::dialog::List;
use crate::app::model::Model;
use crate::app::summary::{Entry, Item, SummaryView};
use crate::domain::call::Call;
use crate::domain::offer::SignUp;
use crate::lang::Lang;
use crate::ui::Style;
use crate::words;

/// Widest content.
const CELLS: usize = 96;

pub(super) fn page(list: &List, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let items = model.summary.as_ref().map(|view| view.items(list.entry)).unwrap_or_default();
    let title = model.summary.as_ref().map(|view| title(lang, view, list.entry)).unwrap_or_default();
    let mut page = Page::new(format!("{title} · {}", lang.number(items.len())), cells);
    let chosen = list.chosen.min(items.len().saturating_sub(1));
    for (index, item) in items.iter().enumerate() {
        page.row(index, index == chosen, vec![row(item, list.entry, model, style)], style);
    }
    if items.is_empty() {
        page.say(lang.behind_none(), style.theme.dim);
    }
    page.keys = list_keys(&model.keys, lang, lang.dialog_go_there());
    page
}

fn title(lang: Lang, view: &SummaryView, entry: Entry) -> String {
    let s = &view.summary;
    match entry {
        Entry::Attempts => lang.behind_attempts().to_owned(),
        Entry::Reached => lang.behind_reached().to_owned(),
        Entry::Conversations => lang.behind_conversations().to_owned(),
        Entry::Clubs => lang.behind_clubs().to_owned(),
        Entry::Minutes => lang.behind_minutes().to_owned(),
        Entry::Outcome(row) => {
            let outcome = s.outcomes.get(row).map(|row| words::outcome(lang, row.outcome));
            outcome.map(|outcome| lang.capital(outcome)).unwrap_or_default()
        }
        Entry::Hour(row) => {
            let hour = s.hours.get(row).map_or(0, |row| row.hour);
            lang.behind_hour(&hour.to_string(), &(hour + 1).to_string())
        }
        Entry::Ours => lang.behind_ours().to_owned(),
        Entry::Theirs => lang.behind_theirs().to_owned(),
        Entry::Kept => lang.behind_kept().to_owned(),
        Entry::SignUp(row) => s
            .sign_ups
            .rows
            .get(row)
            .map(|row| format!("{}: {}", row.title, words::sign_up_state(lang, row.state)))
            .unwrap_or_default(),
        Entry::Meetings => lang.behind_meetings().to_owned(),
        Entry::Visits => lang.behind_visits().to_owned(),
        Entry::CallBacks => lang.behind_call_backs().to_owned(),
        Entry::NeedsAction => lang.behind_needs_action().to_owned(),
        Entry::Topic(row) => {
            s.topics.get(row).map(|row| lang.behind_topic(&format!("#{}", row.topic))).unwrap_or_default()
        }
        Entry::Pulse => lang.behind_pulse().to_owned(),
        Entry::Wishes => lang.behind_wishes().to_owned(),
        Entry::Later => lang.behind_later().to_owned(),
    }
}

fn row(item: &Item<'_>, entry: Entry, model: &Model, style: Style<'_>) -> Vec<Span<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let club = Span::styled(club_name(model, item.club()), theme.strong);
    match item {
        Item::Call(call) => call_row(call, club, model, style),
        Item::FollowUp(task) if entry == Entry::Kept => {
            vec![club, Span::styled(format!(" – {}", words::summary::kept(lang, task)), theme.text)]
        }
        Item::FollowUp(task) => {
            vec![club, Span::styled(format!(" – {}", words::promise(lang, task, model.now)), theme.text)]
        }
        Item::SignUp(sign_up) => {
            let who = who(sign_up, model).map(|who| format!(", {who}")).unwrap_or_default();
            let state = words::sign_up_state(lang, sign_up.state);
            vec![club, Span::styled(format!(" – {}{who}: {state}", sign_up.title), theme.text)]
        }
        Item::Club(_) => vec![club],
        Item::Wish(wish) => {
            let about = if wish.about.is_empty() { String::new() } else { format!("{}: ", wish.about) };
            vec![club, Span::styled(format!(" – {about}{}", wish.text), theme.text)]
        }
        Item::Later(line) => {
            let name = Span::styled(line.name.clone(), theme.strong);
            let why = line.why.map(|why| format!(" ({})", words::later_why(lang, why))).unwrap_or_default();
            vec![name, Span::styled(format!(" – {}{why}", words::comes(lang, line, model.now)), theme.text)]
        }
    }
}

fn call_row(call: &Call, club: Span<'static>, model: &Model, style: Style<'_>) -> Vec<Span<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let time = model.summary.as_ref().map(|view| words::summary::rung_at(lang, view, call)).unwrap_or_default();
    let first = call.note.lines().map(str::trim).find(|line| !line.is_empty());
    let note = first.map(|line| format!("  «{line}»")).unwrap_or_default();
    vec![
        Span::styled(format!("{time} "), theme.dim),
        club,
        Span::styled(format!(" – {}", words::outcome(lang, call.outcome)), theme.text),
        Span::styled(note, theme.dim),
    ]
}

/// Who has signed up: the name as typed, or the person's.
fn who(sign_up: &SignUp, model: &Model) -> Option<String> {
    let names = model.summary.as_ref().map(|view| &view.names);
    sign_up.who.clone().or_else(|| {
        let id = sign_up.person?;
        names.and_then(|names| names.people.get(&id)).or_else(|| model.names.people.get(&id)).cloned()
    })
}
