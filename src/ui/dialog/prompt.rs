//! One line that is asked for: the question, an example, and how the answer was understood or why it was not taken.

mod follow_up;

use ratatui::text::{Line, Span};

use super::panel::{Caret, Page, Room, field, paragraph, typed};
use super::{club_name, on_the_phone};
use crate::app::dialog::{Prompt, Purpose};
use crate::app::model::Model;
use crate::domain::env::local;
use crate::domain::ids::{ClubId, PersonId};
use crate::ui::{Style, text};
use crate::words;

/// Widest content.
const CELLS: usize = 70;

/// What is asked: title, question, example, and the word for Enter.
pub(super) struct Asked {
    pub title: String,
    pub question: String,
    pub example: &'static str,
    pub enter: &'static str,
    pub is_time: bool,
}

pub(super) fn page(prompt: &Prompt, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let asked = asked(prompt, model, style);
    let mut page = Page::new(asked.title, cells);
    page.say(&asked.question, style.theme.text);
    let (text, column) = typed(&prompt.field, cells.saturating_sub(2));
    page.caret = Some(Caret { in_head: false, line: page.lines.len(), column: column + 2 });
    page.in_sight = Some(page.lines.len()..page.lines.len() + 1);
    page.lines.push(Line::from(vec![Span::raw("▸ "), field(text, style)]));
    page.say(asked.example, style.theme.dim);
    if let Some(failure) = &prompt.failure {
        page.tail = paragraph(failure, cells, style.theme.error);
    } else if let Some(refusal) = prompt.refusal {
        page.tail = paragraph(words::refusal(lang, refusal), cells, style.theme.error);
    } else if prompt.is_busy {
        page.tail = paragraph(lang.prompt_list_reading(), cells, style.theme.warn);
    } else if !prompt.choices.is_empty() {
        page.tail = vec![Line::styled(text::cut(&prompt.choices.join("  "), cells), style.theme.text)];
    } else if asked.is_time && !prompt.field.text().trim().is_empty() {
        page.tail = match prompt.understood {
            Some(at) => {
                let is_day = follow_up::is_day_alone(prompt, model);
                let when = if is_day { lang.day(local(at).date()) } else { lang.moment(local(at), local(model.now)) };
                paragraph(&lang.prompt_understood(&when), cells, style.theme.good)
            }
            None => paragraph(lang.prompt_not_understood(), cells, style.theme.warn),
        };
    } else {
        // The box keeps its height while a time is typed.
        page.tail = if asked.is_time { vec![Line::default()] } else { Vec::new() };
    }
    page.key("Enter", asked.enter);
    if prompt.purpose == Purpose::ListPath {
        page.key("Tab", lang.dialog_complete());
    }
    page.key("Esc", lang.dialog_cancel());
    page
}

fn asked(prompt: &Prompt, model: &Model, style: Style<'_>) -> Asked {
    let lang = style.lang;
    let is_empty = prompt.field.text().trim().is_empty();
    let save_or_skip = if is_empty { lang.dialog_skip() } else { lang.dialog_save() };
    match &prompt.purpose {
        Purpose::CallBack => {
            let (person, club) = on_the_phone(model);
            Asked {
                title: lang.prompt_call_back_title(&club),
                question: person.map_or(lang.prompt_call_back_club().to_owned(), |name| lang.prompt_call_back(&name)),
                example: lang.prompt_call_back_example(),
                enter: lang.dialog_save(),
                is_time: true,
            }
        }
        Purpose::Snooze(club) => Asked {
            title: lang.prompt_snooze_title(&club_name(model, *club)),
            question: lang.prompt_snooze().to_owned(),
            example: lang.prompt_snooze_example(),
            enter: lang.dialog_save(),
            is_time: true,
        },
        Purpose::NewNumber(club, person) => Asked {
            title: lang.prompt_new_number_title(&club_name(model, *club)),
            question: lang.prompt_new_number(&person_name(model, *club, *person)),
            example: lang.prompt_new_number_example(),
            enter: save_or_skip,
            is_time: false,
        },
        Purpose::Successor(club, _) => Asked {
            title: lang.prompt_successor_title(&club_name(model, *club)),
            question: lang.prompt_successor().to_owned(),
            example: lang.prompt_successor_example(),
            enter: save_or_skip,
            is_time: false,
        },
        Purpose::MoveFollowUp
        | Purpose::DropFollowUp
        | Purpose::HandOver
        | Purpose::TakeOver
        | Purpose::PractiseTogether(_)
        | Purpose::CallRole => follow_up::asked(&prompt.purpose, model, style),
        Purpose::CloseRound(_) | Purpose::Learned(_) | Purpose::GiveTarget(..) | Purpose::CallerNote(_) => {
            super::rounds::asked(&prompt.purpose, model, lang)
        }
        Purpose::LevelNote(club, level) => Asked {
            title: lang.prompt_level_title(&club_name(model, *club), i64::from(*level)),
            question: lang.prompt_level().to_owned(),
            example: lang.prompt_level_example(),
            enter: lang.dialog_save(),
            is_time: false,
        },
        Purpose::SearchName(query, _) => Asked {
            title: lang.prompt_search_title().to_owned(),
            question: lang.prompt_search(query),
            example: lang.prompt_search_example(),
            enter: lang.dialog_save(),
            is_time: false,
        },
        Purpose::ListPath => Asked {
            title: lang.prompt_list_title().to_owned(),
            question: lang.prompt_list().to_owned(),
            example: lang.prompt_list_example(),
            enter: lang.dialog_read_in(),
            is_time: false,
        },
    }
}

/// The person's name; the club's where it is not at hand.
fn person_name(model: &Model, club: ClubId, person: PersonId) -> String {
    let known = model.club.as_ref().and_then(|view| view.record.person(person)).map(|person| person.full_name());
    known.or_else(|| model.names.people.get(&person).cloned()).unwrap_or_else(|| club_name(model, club))
}
