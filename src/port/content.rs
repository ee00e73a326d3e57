//! What a column without a known heading holds, judged by its cells. Headings come first; see `layout`.

use super::headings::Field;
use super::plan::Column;
use super::roles;
use super::table::Table;
use super::{cells, short};
use crate::domain::org_no::{self, OrgNo};
use crate::domain::person::PhoneKind;
use crate::domain::{clean, phone};

/// How many rows a column is judged by.
const LOOK_ROWS: usize = 200;

/// Words that workplaces and clubs are called by.
const CLUB_WORDS: [&str; 30] = [
    "skole",
    "skule",
    "barnehage",
    "barnehave",
    "sykehjem",
    "sjukeheim",
    "sykehus",
    "sjukehus",
    "klubb",
    "kommune",
    "kommunale",
    "fylke",
    "verksted",
    "universitet",
    "høgskole",
    "høyskole",
    "gymnas",
    "bedrift",
    "avdeling",
    "installasjon",
    "elektro",
    "kraft",
    "bygg",
    "renhold",
    "senter",
    "kontor",
    "omsorg",
    "legevakt",
    "norge",
    "norway",
];
const CLUB_ENDS: [&str; 9] = ["as", "asa", "ans", "da", "sa", "hf", "kf", "iks", "ltd"];

/// Counts of what the cells of a column look like.
#[derive(Default)]
struct Look {
    filled: usize,
    phone: usize,
    email: usize,
    org_no: usize,
    role: usize,
    club: usize,
    name: usize,
    word: usize,
}

/// Fills in the fields of columns that no heading explained. With a heading row only what cannot be mistaken: numbers to
/// ring, e-mail, organisation numbers; without one also posts, clubs and names.
pub(super) fn guess(table: &Table, first: usize, has_heading: bool, columns: &mut [Column]) {
    let looks: Vec<Look> = (0..columns.len()).map(|column| look(table, first, column)).collect();
    let free = |columns: &[Column], place: usize| {
        let column = &columns[place];
        column.field.is_none() && column.ignored.is_none()
    };
    let fill = |columns: &mut [Column], place: usize, field: Field| {
        columns[place].field = Some(field);
        columns[place].guessed = true;
    };
    for (place, look) in looks.iter().enumerate() {
        if look.filled == 0 || !free(columns, place) {
            continue;
        }
        let most = |count: usize| count * 10 >= look.filled * 8;
        if most(look.org_no) {
            fill(columns, place, Field::OrgNo);
        } else if most(look.phone) {
            let taken = columns.iter().any(|column| column.field == Some(Field::Mobile));
            fill(columns, place, if taken { Field::Phone } else { Field::Mobile });
        } else if most(look.email) {
            fill(columns, place, Field::Email);
        } else if !has_heading && most(look.role) {
            fill(columns, place, Field::Role);
        }
    }
    if has_heading {
        return;
    }
    let best = |columns: &[Column], count: fn(&Look) -> usize| {
        let candidates = (0..columns.len())
            .filter(|place| free(columns, *place) && count(&looks[*place]) * 2 >= looks[*place].filled);
        candidates
            .filter(|place| count(&looks[*place]) > 0)
            .max_by_key(|place| (count(&looks[*place]), usize::MAX - place))
    };
    if let Some(place) = best(columns, |look| look.club) {
        fill(columns, place, Field::Club);
    }
    if let Some(place) = best(columns, |look| look.name) {
        fill(columns, place, Field::FullName);
    } else if let Some(place) = (1..columns.len()).find(|place| {
        [place - 1, *place]
            .iter()
            .all(|p| free(columns, *p) && looks[*p].word > 0 && looks[*p].word * 10 >= looks[*p].filled * 9)
    }) {
        // Two columns of single words, side by side: given and family name.
        fill(columns, place - 1, Field::FirstName);
        fill(columns, place, Field::LastName);
    }
}

fn look(table: &Table, first: usize, column: usize) -> Look {
    let mut look = Look::default();
    for row in first..table.len().min(first + LOOK_ROWS) {
        let cleaned = clean::line(short(table.cell(row, column), 200));
        let text: &str = &cleaned.text;
        if text.is_empty() {
            continue;
        }
        look.filled += 1;
        if text.contains('@') {
            look.email += usize::from(cells::email(text, false) != cells::Email::Unreadable);
        } else if text.contains(|c: char| c.is_ascii_digit()) {
            let is_org_no = matches!(org_no::read(text), OrgNo::Valid(_));
            look.org_no += usize::from(is_org_no);
            // Eight digits at least: years, counts and postcodes are no numbers to ring.
            let eight = text.bytes().filter(u8::is_ascii_digit).count() >= 8 && !is_org_no;
            let readings = if eight { phone::read(text) } else { Vec::new() };
            look.phone += usize::from(readings.first().is_some_and(|r| r.phone.kind != PhoneKind::Unusable));
        } else {
            look.role += usize::from(roles::in_title(text).is_some());
            look.club += usize::from(is_club_like(text));
            look.name += usize::from(is_name_like(text));
        }
        look.word += usize::from(is_word(text) && roles::in_title(text).is_none());
    }
    look
}

fn is_club_like(text: &str) -> bool {
    let lower = text.to_lowercase();
    CLUB_WORDS.iter().any(|word| lower.contains(word))
        || lower
            .rsplit(' ')
            .next()
            .is_some_and(|last| CLUB_ENDS.contains(&last.trim_end_matches('.')) && lower.len() > last.len())
}

/// «Nordmann, Kari» or two to five words with capitals, no posts and no clubs.
fn is_name_like(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    (2..=5).contains(&words.len())
        && words.iter().filter(|word| word.starts_with(char::is_uppercase)).count() >= 2
        && !is_club_like(text)
        && roles::in_title(text).is_none()
}

fn is_word(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && text.chars().all(|c| c.is_alphabetic() || c == '-') && !is_club_like(text)
}
