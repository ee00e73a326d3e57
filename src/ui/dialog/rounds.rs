//! The dialogs of rounds: the form with its live count, the clubs of a round with why they are where they are, and what is asked when one
//! is closed, a club is given away or a note for the caller is written.

use ratatui::text::{Line, Span};

use super::club_name;
use super::form;
use super::panel::{Page, Room, list_keys, paragraph};
use super::prompt::Asked;
use crate::app::command::Command;
use crate::app::dialog::Purpose;
use crate::app::keys::{Keys, Scope};
use crate::app::model::Model;
use crate::app::round_form::{Looking, RoundEditor, Row};
use crate::app::rounds::RoundClubs;
use crate::domain::env::local;
use crate::domain::queue::{LaterWhy, OutWhy, QueueLine};
use crate::domain::round::says;
use crate::lang::Lang;
use crate::ui::Style;
use crate::ui::text::{few, fit};
use crate::words;

/// Widest content of the form.
const FORM: usize = 74;

/// Lines for the names there are.
const LISTED: usize = 2;

/// Widest content of the list.
const LIST: usize = 96;

/// The form of a round.
pub(super) fn form(editor: &RoundEditor, keys: &Keys, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let cells = room.cells.min(FORM);
    let title = if editor.before.is_some() { lang.round_form_edit() } else { lang.round_form_new() };
    let mut page = Page::new(title.to_owned(), cells);
    let about = if editor.chosen.is_list { lang.round_form_about_list() } else { lang.round_form_about() };
    page.head = paragraph(about, cells, theme.dim);
    let row = |(row, field): (Row, _)| form::Row {
        name: name(lang, row).to_owned(),
        chosen: chosen(lang, editor, row),
        field: Some(field),
        // What narrows it down is told apart from what is planned.
        ink: if row.is_filter() { theme.key } else { theme.text },
    };
    let has = |(of, _): &(Row, _)| editor.has(*of);
    let at = Row::ALL.into_iter().take(editor.at).filter(|row| editor.has(*row)).count();
    let rows = Row::ALL.into_iter().zip(&editor.fields).filter(has).map(row).collect();
    form::draw(&mut page, rows, at, cells, lang, style);
    let failed = editor.failed.as_deref().or(editor.is_saving.then(|| lang.round_form_saving()));
    if let Some(words) = failed {
        let ink = if editor.is_saving { theme.live } else { theme.error };
        page.tail = paragraph(words, cells, ink);
        return page;
    }
    page.tail = to_name(editor, keys, cells, style);
    let refusal = editor.refusal.or_else(|| editor.filter().err().or_else(|| editor.wrong_hours()));
    page.tail.extend(match (refusal, count(lang, editor)) {
        (Some(refusal), _) => paragraph(words::refusal(lang, refusal), cells, theme.error),
        (None, Some((words, is_empty))) => paragraph(&words, cells, if is_empty { theme.warn } else { theme.good }),
        (None, None) => vec![Line::default()],
    });
    page
}

/// What there is to name in the row that is written in: what has in it what is written, where any has.
fn to_name(editor: &RoundEditor, keys: &Keys, cells: usize, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, row, titles) = (style.lang, editor.row(), &editor.titles);
    let whole = editor.written(row);
    // Where several may be written it is the last one that is being typed.
    let last = || whole.rsplit([';', ',']).next().unwrap_or_default().trim_start();
    let (mut names, written): (Vec<&str>, _) = match row {
        Row::Search => (titles.searches().collect(), whole),
        Row::Facts => (titles.facts().collect(), last()),
        Row::Offers => (titles.offers().collect(), last()),
        Row::District => (titles.names().places.iter().map(String::as_str).collect(), whole),
        Row::Agreement => (titles.names().agreements.iter().map(String::as_str).collect(), whole),
        Row::Tag => (titles.names().tags.iter().map(String::as_str).collect(), whole),
        _ => return Vec::new(),
    };
    if names.iter().any(|name| says(name, written)) {
        names.retain(|name| says(name, written));
    }
    let joined = names.join(words::BETWEEN);
    let said = match row {
        Row::Facts => lang.round_form_known_facts(&joined),
        Row::Search if names.is_empty() => {
            let key = |scope, command| words::commands::key(lang, keys, scope, command);
            lang.round_form_no_searches(&key(Scope::Global, Command::Find), &key(Scope::Find, Command::SaveSearch))
        }
        Row::Search => lang.round_form_searches(&joined),
        _ if names.is_empty() => return Vec::new(),
        Row::Offers => lang.round_form_known_offers(&joined),
        Row::District => lang.round_form_known_places(&joined),
        Row::Agreement => lang.round_form_known_agreements(&joined),
        _ => lang.round_form_known_tags(&joined),
    };
    few(&said, cells, LISTED).into_iter().map(|line| Line::styled(line, style.theme.dim)).collect()
}

/// How many clubs it holds, and whether that is none, or may be too few.
fn count(lang: Lang, editor: &RoundEditor) -> Option<(String, bool)> {
    if let Some(clubs) = &editor.clubs {
        return Some((lang.round_form_list(clubs.len()), clubs.is_empty()));
    }
    let count = editor.count.as_ref()?;
    if count.search == Looking::GoesOn {
        return Some((lang.find_looking().to_owned(), false));
    }
    let (said, is_empty) = match (count.left, &editor.before) {
        (0, Some(_)) => (lang.round_form_kept(count.clubs), false),
        (0, None) => (lang.round_form_count(count.clubs), count.clubs == 0),
        (left, _) => (lang.round_form_counting(&lang.number(left), count.clubs), false),
    };
    Some(match count.search {
        Looking::Partial => (format!("{said} {}", lang.round_form_partial()), true),
        _ => (said, is_empty),
    })
}

/// What is chosen in a row that is not written.
fn chosen(lang: Lang, editor: &RoundEditor, row: Row) -> Option<String> {
    let form = &editor.chosen;
    match row {
        Row::Guide => Some(editor.titles.guide(&form.guide).to_owned()),
        Row::Role => Some(form.role.map_or(lang.round_form_role_none(), |role| words::role(lang, role)).to_owned()),
        Row::NoRep => Some(if form.no_rep { lang.round_form_yes() } else { lang.round_form_no() }.to_owned()),
        _ => None,
    }
}

fn name(lang: Lang, row: Row) -> &'static str {
    match row {
        Row::Name => lang.round_form_name(),
        Row::What => lang.round_form_what(),
        Row::Why => lang.round_form_why(),
        Row::How => lang.round_form_how(),
        Row::Guide => lang.round_form_guide(),
        Row::Role => lang.round_form_role(),
        Row::District => lang.round_form_district(),
        Row::Agreement => lang.round_form_agreement(),
        Row::Size => lang.round_form_size(),
        Row::Level => lang.round_form_level(),
        Row::NoRep => lang.round_form_no_rep(),
        Row::NotReached => lang.round_form_not_reached(),
        Row::Tag => lang.round_form_tag(),
        Row::Facts => lang.round_form_facts(),
        Row::Search => lang.round_form_search(),
        Row::Offers => lang.round_form_offers(),
        Row::From => lang.round_form_from(),
        Row::To => lang.round_form_to(),
        Row::Hours => lang.round_form_hours(),
        Row::Attempts => lang.round_form_attempts(),
        Row::Rest => lang.round_form_rest(),
        Row::SignUps => lang.round_form_sign_ups(),
        Row::Learning => lang.round_form_learning(),
    }
}

/// The clubs of a round: the place of those that are ready, when the others come or why they do not.
pub(super) fn clubs(list: &RoundClubs, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let mut page = Page::new(lang.round_clubs_title(&list.name), room.cells.min(LIST));
    // Only what may be in sight is made: the list may be as long as the register.
    let first = list.chosen.saturating_sub(room.lines).max(list.from);
    for place in first..=list.chosen + room.lines {
        let Some(line) = list.row(place) else { break };
        let is_ready = line.out.is_none() && line.ready_at.is_none_or(|at| at <= model.now);
        let why = if is_ready { ready(lang, place, line, model) } else { away(lang, line, model) };
        let half = page.cells / 2;
        let spans = vec![
            Span::styled(fit(&line.name, half.saturating_sub(3)), if is_ready { theme.strong } else { theme.text }),
            Span::raw(" "),
            Span::styled(
                fit(&why, page.cells.saturating_sub(half)),
                if line.out.is_some() { theme.dim } else { theme.text },
            ),
        ];
        page.row(place, place == list.chosen, vec![spans], style);
        page.beyond = (first, list.all.saturating_sub(place + 1));
    }
    if list.rows.is_some() && list.all == 0 {
        page.say(lang.round_clubs_none(), theme.dim);
    }
    page.keys = list_keys(&model.keys, lang, lang.round_clubs_open());
    page.own(&model.keys, Scope::RoundClubs, Command::PinTarget, lang.round_clubs_pin());
    page.own(&model.keys, Scope::RoundClubs, Command::UnpinTarget, lang.round_clubs_unpin());
    page.own(&model.keys, Scope::RoundClubs, Command::RemoveTarget, lang.round_clubs_turn());
    page.own(&model.keys, Scope::RoundClubs, Command::GiveTarget, lang.round_clubs_give());
    page
}

fn ready(lang: Lang, place: usize, line: &QueueLine, model: &Model) -> String {
    let why = words::tier_short(lang, line, model.now);
    format!("{}. {why}", lang.number(place + 1))
}

/// When a club comes, or why it does not; with the day it was reached, where it was.
fn away(lang: Lang, line: &QueueLine, model: &Model) -> String {
    match (line.out, line.why) {
        (Some(out), _) => {
            let why = words::rounds::out_short(lang, out);
            let on = line.since.filter(|_| out == OutWhy::Reached);
            on.map_or(why.to_owned(), |at| format!("{why} {}", lang.date(local(at).date())))
        }
        (None, Some(why)) => format!("{}: {}", words::comes(lang, line, model.now), words::later_why(lang, why)),
        (None, None) => words::comes(lang, line, model.now),
    }
}

/// What is asked in one line about a round.
pub(super) fn asked(purpose: &Purpose, model: &Model, lang: Lang) -> Asked {
    let asked =
        |title: String, question: String, example, enter| Asked { title, question, example, enter, is_time: false };
    match purpose {
        Purpose::CloseRound(id) => {
            let rows = model.rounds.rows.as_deref().unwrap_or_default();
            let found = rows.iter().find(|(round, _)| round.id == *id);
            let (name, counts) =
                found.map(|(round, counts)| (round.name.clone(), counts.unwrap_or_default())).unwrap_or_default();
            let of = |n: u32| lang.number(n);
            let report = lang.prompt_close_round(
                &of(counts.clubs),
                &of(counts.meetings),
                &of(counts.reached),
                &of(counts.sign_ups),
            );
            let remain = lang.prompt_close_round_remain(counts.left());
            let mut question = format!("{report} {remain}");
            // What was promised to somebody by the hour does not go with the others.
            let reasons =
                model.rounds.reasons.as_ref().filter(|(of, _)| of == id).and_then(|(_, found)| found.as_ref());
            let later = reasons.map(|reasons| reasons.later.as_slice()).unwrap_or_default();
            if let Some((_, agreed)) = later.iter().find(|(why, _)| *why == LaterWhy::Agreed) {
                question.extend([" ", &lang.prompt_close_round_agreed(*agreed)]);
            }
            asked(
                lang.prompt_close_round_title(&name),
                question,
                lang.prompt_close_round_learned(),
                lang.prompt_close_round_enter(),
            )
        }
        Purpose::Learned(_) => asked(
            lang.round_report_learned().to_owned(),
            lang.prompt_close_round_learned().to_owned(),
            "",
            lang.dialog_save(),
        ),
        Purpose::GiveTarget(_, club) => asked(
            lang.prompt_give_title(&line_name(model, *club)),
            lang.prompt_give().to_owned(),
            lang.prompt_give_example(),
            lang.dialog_save(),
        ),
        Purpose::CallerNote(club) => asked(
            lang.prompt_note_title(&club_name(model, *club)),
            lang.prompt_note().to_owned(),
            lang.prompt_note_example(),
            lang.dialog_save(),
        ),
        _ => asked(String::new(), String::new(), "", ""),
    }
}

/// The name of a club, which may stand in the list under the question.
fn line_name(model: &Model, club: crate::domain::ids::ClubId) -> String {
    let listed = model.dialogs.iter().find_map(|dialog| match dialog {
        crate::app::dialog::Dialog::RoundClubs(list) => list.row(list.chosen).filter(|line| line.club == club),
        _ => None,
    });
    listed.map(|line| line.name.clone()).unwrap_or_else(|| club_name(model, club))
}
