//! The sheet after «snakket sammen»: its rows, what the note says already, and how a time was understood.
//! What keys do in it is `app::sheet`'s.

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

mod offer;
mod owed;

use super::on_the_phone;
use super::panel::{Caret, Page, Room, field, flow, paragraph, typed};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::sheet::{Answer, Asked, Row, Sheet};
use crate::domain::call::NextStep;
use crate::domain::deeds::log_call::words_without_day;
use crate::domain::env::local;
use crate::domain::follow_up::Side;
use crate::domain::note::{Capture, Captured};
use crate::domain::offer::{Offer, SignUpState};
use crate::domain::phone;
use crate::domain::required::NOT_NOW;
use crate::lang::Lang;
use crate::ui::Style;
use crate::ui::text::{cut, fit, width};
use crate::words;
use crate::words::offers::Waiting;

/// Widest content.
const CELLS: usize = 84;
/// Cells of a row's label at most, and of the field where it shares its line.
const LABEL: usize = 22;
const NUMBER: usize = 16;
/// Cells of the field for a name at least, where something else shares its line.
const WHO: usize = 12;
/// Cells of an answer in words at most.
const WORDS: usize = 32;
/// Lines of room under which the note is told in short.
const SMALL: usize = 17;

pub(super) fn page(sheet: &Sheet, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let (person, club) = on_the_phone(model);
    let mut titles: Vec<String> = person.iter().map(|person| lang.sheet_title(&club, person)).collect();
    titles.push(lang.sheet_title_club(&club));
    let mut page = Page::titled(titles, cells);
    page.head = head(sheet, model, room, cells, style);
    let offers: &[Offer] = model.club.as_ref().map_or(&[], |view| view.record.offers.as_slice());
    let fixed = [lang.sheet_next(), lang.sheet_when(), lang.sheet_pulse(), lang.sheet_number()];
    let owed_names = owed::names(sheet, model, lang);
    let asked = sheet.asked.iter().map(|asked| width(&asked_name(lang, asked)));
    let names = fixed
        .iter()
        .map(|name| width(name))
        .chain(offers.iter().take(sheet.answers.len()).map(|offer| width(&offer.name)))
        .chain(owed_names.iter().map(|name| width(name)))
        .chain(asked);
    let label = names.max().unwrap_or(0).min(LABEL).min(cells / 3);
    for (index, row) in sheet.rows().into_iter().enumerate() {
        let (is_chosen, is_missing) = (index == sheet.at, sheet.is_missing(row));
        let made = Made { label, cells: cells.saturating_sub(label + 4), is_chosen, is_missing, style };
        let name = match row {
            Row::Next => lang.sheet_next().to_owned(),
            Row::When => lang.sheet_when().to_owned(),
            Row::Owed(at) => owed_names.get(at).cloned().unwrap_or_default(),
            Row::Required(at) => sheet.asked.get(at).map(|asked| asked_name(lang, asked)).unwrap_or_default(),
            Row::Offer(at) => offers.get(at).map(|offer| offer.name.clone()).unwrap_or_default(),
            Row::Pulse => lang.sheet_pulse().to_owned(),
            Row::Number => lang.sheet_number().to_owned(),
        };
        let (lines, caret) = match row {
            Row::Next => (made.next(sheet.next), None),
            Row::When => made.when(sheet, model),
            Row::Owed(at) => made.owed(sheet, at, model),
            Row::Offer(at) => match (sheet.answers.get(at), offers.get(at)) {
                (Some(answer), Some(offer)) => {
                    let landing = offer::landing(lang, model, offer, answer);
                    let (mut lines, caret) = made.offer(answer, landing.state, person.as_deref());
                    lines.extend(made.who_is_typed(person.as_deref()));
                    lines.extend(made.about(offer, &landing, model));
                    (lines, caret)
                }
                _ => Default::default(),
            },
            Row::Required(at) => sheet.asked.get(at).map_or_else(Default::default, |asked| made.required(asked)),
            Row::Pulse => (made.pulse(sheet.pulse), None),
            Row::Number => made.number(sheet, model),
        };
        let from = page.lines.len();
        made.put(&mut page, &name, lines);
        if made.is_chosen {
            page.in_sight = Some(from..page.lines.len());
            // What is owed stands above the field for its new day.
            let line = from + usize::from(matches!(row, Row::Owed(_)));
            page.caret = caret.map(|column| Caret { in_head: false, line, column: label + 4 + column });
        }
    }
    if sheet.is_reminded {
        let missing: Vec<&str> =
            sheet.missing().into_iter().map(|question| words::required::question(lang, question)).collect();
        if !missing.is_empty() {
            page.tail.extend(paragraph(&lang.sheet_reminder(&lang.list(&missing)), cells, style.theme.warn));
        }
    }
    if sheet.is_stray {
        page.tail.extend(paragraph(lang.sheet_choice_keys(), cells, style.theme.warn));
    }
    if let Some(refusal) = sheet.refusal {
        page.tail.extend(paragraph(words::refusal(lang, refusal), cells, style.theme.error));
    }
    page.key("Enter", lang.dialog_save());
    page.key("Tab", lang.dialog_next_row());
    page.key("← →", lang.dialog_choose());
    if !sheet.owed.is_empty() {
        page.own(&model.keys, Scope::Sheet, Command::OwedFirst, words::commands::hint(lang, Command::OwedFirst));
    }
    page.key("Esc", lang.dialog_to_note());
    page
}

/// What a required question is called as a row.
fn asked_name(lang: Lang, asked: &Asked) -> String {
    lang.capital(words::required::question(lang, asked.question))
}

/// What the note says already, and what the guide wants answered; or that nothing here is needed.
fn head(sheet: &Sheet, model: &Model, room: Room, cells: usize, style: Style<'_>) -> Vec<Line<'static>> {
    let lang = style.lang;
    let captured = model.call.as_ref().map(|call| call.captured.as_slice()).unwrap_or_default();
    if captured.is_empty() {
        return match wanted(sheet, cells, style) {
            Some(lines) => lines,
            None if sheet.missing().is_empty() => paragraph(lang.sheet_optional(), cells, style.theme.dim),
            // Beside the reminder nothing stands here: that all is optional would be untrue.
            None => Vec::new(),
        };
    }
    let waiting = words::offers::waiting_lines(lang, model);
    let mut pieces = vec![Span::styled(lang.sheet_noted(), style.theme.dim)];
    for found in captured {
        let waits = waiting.iter().find(|waits| waits.line == found.line);
        let (text, ink) = chip(lang, found, waits, room.lines < SMALL, style);
        pieces.push(Span::styled(format!("⟨{}⟩", cut(&text, cells.saturating_sub(4))), ink));
    }
    let mut lines: Vec<Line<'static>> = flow(pieces, cells, 2, " ").into_iter().map(Line::from).collect();
    if room.lines >= SMALL {
        lines.extend(wanted(sheet, cells, style).into_iter().flatten());
    }
    lines
}

/// What the guide wants answered, while it is not; said once, so not beside the reminder.
fn wanted(sheet: &Sheet, cells: usize, style: Style<'_>) -> Option<Vec<Line<'static>>> {
    let lang = style.lang;
    let missing: Vec<&str> =
        sheet.missing().into_iter().map(|question| words::required::question(lang, question)).collect();
    let is_said = missing.is_empty() || sheet.is_reminded;
    (!is_said).then(|| paragraph(&lang.sheet_wanted(&lang.list(&missing)), cells, style.theme.dim))
}

/// What a line of the note says. Where there is little room, a promise with a day is its day.
fn chip(
    lang: Lang,
    found: &Captured,
    waits: Option<&Waiting>,
    is_short: bool,
    style: Style<'_>,
) -> (String, ratatui::style::Style) {
    match &found.capture {
        Capture::Promise { side, text, when } => {
            let what = match when {
                Some(when) => {
                    let day = lang.day_and_time(when.day, when.time);
                    if is_short { day } else { format!("{day} – {}", words_without_day(text, text, when)) }
                }
                None => text.clone(),
            };
            match side {
                Side::Ours => (lang.chip_ours(&what), style.theme.ours),
                Side::Theirs => (lang.chip_theirs(&what), style.theme.theirs),
            }
        }
        Capture::SignUp { what } => match waits {
            Some(waits) => (words::offers::waiting_chip(lang, what, waits), style.theme.warn),
            None => (lang.chip_sign_up(what), style.theme.good),
        },
        Capture::Wish { text, .. } => (lang.chip_wish(text), style.theme.text),
        Capture::Topic(topic) => (lang.chip_topic(topic), style.theme.text),
    }
}

type Lines = Vec<Vec<Span<'static>>>;

/// A row in the making.
struct Made<'a> {
    /// Cells of the label.
    label: usize,
    /// Cells of the rest.
    cells: usize,
    is_chosen: bool,
    /// Whether the guide wants an answer in it.
    is_missing: bool,
    style: Style<'a>,
}

impl Made<'_> {
    /// Puts a row on the page: the mark and the label on its first line, the rest under it.
    fn put(&self, page: &mut Page, name: &str, lines: Lines) {
        for (place, rest) in lines.into_iter().enumerate() {
            let mut line = Vec::new();
            if place == 0 {
                line.push(Span::raw(if self.is_chosen { "▸" } else { " " }));
                line.push(Span::styled(if self.is_missing { "•" } else { " " }, self.style.theme.warn));
                let ink = if self.is_chosen { self.style.theme.strong } else { self.style.theme.text };
                line.push(Span::styled(fit(name, self.label), ink));
                line.push(Span::raw("  "));
            } else {
                line.push(Span::raw(" ".repeat(self.label + 4)));
            }
            line.extend(rest);
            page.lines.push(Line::from(line));
        }
    }

    /// One of several: the chosen one stands in brackets, and is reversed in the row that is written in.
    fn one_of(&self, text: &str, is_it: bool) -> Span<'static> {
        match (is_it, self.is_chosen) {
            (true, true) => Span::styled(format!("[{text}]"), self.style.theme.chosen),
            (true, false) => Span::styled(format!("[{text}]"), self.style.theme.strong),
            (false, true) => Span::styled(format!(" {text} "), self.style.theme.text),
            (false, false) => Span::styled(format!(" {text} "), self.style.theme.dim),
        }
    }

    fn next(&self, chosen: NextStep) -> Lines {
        let named = |(place, step): (usize, &NextStep)| {
            let text = format!("{} {}", place + 1, words::next_step(self.style.lang, *step));
            // What nobody has chosen yet is not shown as chosen.
            self.one_of(&text, *step == chosen && !(self.is_missing && chosen == NextStep::None))
        };
        flow(NextStep::ALL.iter().enumerate().map(named).collect(), self.cells, 0, "")
    }

    fn when(&self, sheet: &Sheet, model: &Model) -> (Lines, Option<usize>) {
        let (lang, theme) = (self.style.lang, self.style.theme);
        let is_wanted = matches!(sheet.next, NextStep::Meeting | NextStep::Visit | NextStep::CallBack);
        let said = match (&sheet.understood, sheet.when.text().trim().is_empty()) {
            (_, true) if is_wanted || self.is_chosen => Some((lang.sheet_when_example().to_owned(), theme.dim)),
            (_, true) => None,
            (None, false) => Some((lang.prompt_not_understood().to_owned(), theme.warn)),
            (Some(when), false) => {
                let now = local(model.now);
                let text = match (sheet.next, when.time) {
                    (NextStep::CallBack, _) => sheet.call_back_at().map(|at| lang.moment(local(at), now)),
                    (_, Some(time)) => Some(lang.moment(when.day.and_time(time), now)),
                    (_, None) => Some(lang.day(when.day)),
                };
                text.map(|text| (lang.prompt_understood(&text), theme.good))
            }
        };
        let wanted = width(sheet.when.text()) + 2;
        let (text, caret) = typed(&sheet.when, wanted.clamp(20, 40).min(self.cells));
        let mut pieces = vec![field(text, self.style)];
        pieces.extend(said.map(|(text, ink)| Span::styled(text, ink)));
        (flow(pieces, self.cells, 0, "  "), Some(caret))
    }

    fn offer(&self, answer: &Answer, lands: Option<SignUpState>, person: Option<&str>) -> (Lines, Option<usize>) {
        let (lang, theme) = (self.style.lang, self.style.theme);
        let state = lands.map_or(lang.sheet_not_asked(), |state| words::sign_up_state(lang, state));
        let shown = if self.is_chosen {
            Span::styled(format!("‹ {state} ›"), theme.chosen)
        } else if answer.state.is_some() {
            Span::styled(format!("[{state}]"), theme.strong)
        } else {
            Span::styled(format!(" {state} "), theme.dim)
        };
        let used = width(&shown.content) + 2;
        let mut line = vec![shown];
        let mut caret = None;
        let name = format!("{} ", lang.sheet_who());
        let note = if answer.is_noted { format!(" · {}", lang.sheet_from_note()) } else { String::new() };
        // Where both have no room, it is the field that one must see; the chips above say what the note says.
        let is_tight = self.is_chosen && used + width(&name) + WHO + width(&note) > self.cells;
        let note = if is_tight { String::new() } else { note };
        if self.is_chosen {
            let used = used + width(&name);
            let free = self.cells.saturating_sub(used + width(&note)).min(24);
            let (text, column) = typed(&answer.who, free);
            // An empty field holds, in grey, whom it is about as long as nothing is typed.
            let held = match person.filter(|_| answer.who.text().is_empty()) {
                Some(person) => Span::styled(fit(person, free), theme.dim.add_modifier(Modifier::UNDERLINED)),
                None => field(text, self.style),
            };
            line.extend([Span::raw("  "), Span::styled(name, theme.text), held]);
            caret = Some(used + column);
        } else if answer.state.is_some() {
            let typed = Some(answer.who.text()).filter(|text| !text.is_empty());
            let who = typed.or(person).unwrap_or_default();
            line.push(Span::styled(format!("  {who}"), theme.text));
        }
        line.push(Span::styled(note, theme.dim));
        (vec![line], caret)
    }

    /// An answer the guide wants: its names behind their digits, or a field and «ikke nå».
    fn required(&self, asked: &Asked) -> (Lines, Option<usize>) {
        let (lang, theme) = (self.style.lang, self.style.theme);
        let say = |choice: &str| words::required::answer(lang, asked.question, choice);
        if asked.takes_words() {
            let put_off = self.one_of(&say(NOT_NOW), asked.chosen.is_some());
            let room = self.cells.saturating_sub(width(&put_off.content) + 2).min(WORDS);
            // A name is read from its beginning; only where one writes must its end be in sight.
            let (text, caret) = match self.is_chosen {
                true => typed(&asked.field, room),
                false => (fit(asked.field.text(), room), 0),
            };
            return (vec![vec![field(text, self.style), Span::raw("  "), put_off]], Some(caret));
        }
        let named = |(at, choice): (usize, &&'static str)| {
            self.one_of(&format!("{} {}", at + 1, say(choice)), asked.chosen == Some(at))
        };
        let mut pieces: Vec<Span<'static>> = asked.choices.iter().enumerate().map(named).collect();
        // The brackets of a chosen answer have no blank after them.
        let gap = if asked.chosen == asked.choices.len().checked_sub(1) { " " } else { "" };
        let note = || Span::styled(format!("{gap}· {}", lang.sheet_from_note()), theme.dim);
        pieces.extend(asked.is_noted.then(note));
        (flow(pieces, self.cells, 0, ""), None)
    }

    fn pulse(&self, pulse: Option<u8>) -> Lines {
        let (lang, theme) = (self.style.lang, self.style.theme);
        let mut line = vec![Span::styled(format!("{} ", lang.sheet_pulse_low()), theme.dim)];
        line.extend((1..=5).map(|mark: u8| self.one_of(&mark.to_string(), pulse == Some(mark))));
        line.push(Span::styled(format!(" {}", lang.sheet_pulse_high()), theme.dim));
        vec![line]
    }

    fn number(&self, sheet: &Sheet, model: &Model) -> (Lines, Option<usize>) {
        let known = model.call.as_ref().and_then(|call| call.draft.number.clone());
        let (text, caret) = typed(&sheet.number, NUMBER.min(self.cells));
        let mut line = vec![field(text, self.style)];
        if let Some(number) = known {
            let text = self.style.lang.sheet_number_now(&phone::show(&number));
            line.push(Span::styled(format!("  {text}"), self.style.theme.dim));
        }
        (vec![line], Some(caret))
    }
}
