//! Where the heading row is, and which column fills which field. What the rows below it say is for `rows`.

use super::content;
use super::headings::{self, Field, Ignored, Meaning};
use super::plan::{Column, Options, ReadError};
use super::roles;
use super::short;
use super::table::Table;
use crate::domain::birth_number;
use crate::domain::clean;
use crate::domain::person::Role;

/// Headings are looked for in the first rows only.
const LOOK_ROWS: usize = 40;
/// How many rows the samples are taken from.
const SAMPLE_ROWS: usize = 200;
const SAMPLES: usize = 3;

/// How a table is laid out.
pub(super) struct Layout {
    /// Line of the heading row in the file; 0 when there is none.
    pub header_row: usize,
    /// The heading row in the table.
    pub heading: Option<usize>,
    /// First row of data.
    pub first: usize,
    /// All columns.
    pub columns: Vec<Column>,
    /// Columns of each field, by the field's place in `Field::ALL`.
    at: Vec<Vec<usize>>,
    /// The post that the heading of the name column implies («Klubbleder»).
    pub implied_role: Option<Role>,
}

impl Layout {
    /// The columns that fill a field.
    pub fn at(&self, field: Field) -> &[usize] {
        self.at.get(field as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether any column fills a field.
    pub fn has(&self, field: Field) -> bool {
        !self.at(field).is_empty()
    }

    /// Whether the list says who people are.
    pub fn has_names(&self) -> bool {
        [Field::FirstName, Field::LastName, Field::FullName].iter().any(|field| self.has(*field))
    }
}

/// Lays a table out by its headings, then by what its columns hold, then by what the user says.
pub(super) fn lay_out(table: &Table, preset: Option<&[Meaning]>, options: &Options) -> Result<Layout, ReadError> {
    let width = table.widest();
    let heading = match (preset, options.header_row) {
        (Some(_), _) | (None, Some(0)) => None,
        (None, Some(line)) => (0..table.len()).find(|row| table.line(*row) == line),
        (None, None) => find_heading(table),
    };
    let first = heading.map_or(0, |row| row + 1);
    let mut columns: Vec<Column> = (0..width)
        .map(|column| {
            let (text, meaning) = match (preset, heading) {
                (Some(preset), _) => (String::new(), preset.get(column).copied()),
                (None, Some(row)) => read_heading(table, row, column),
                (None, None) => (String::new(), None),
            };
            let (field, ignored) = match meaning {
                Some(Meaning::Fills(field)) => (Some(field), None),
                Some(Meaning::LeftOut(why)) => (None, Some(why)),
                None => (None, None),
            };
            Column { heading: text, field, ignored, guessed: false, samples: Vec::new() }
        })
        .collect();
    if preset.is_none() {
        name_of_what(&mut columns);
        content::guess(table, first, heading.is_some(), &mut columns);
    }
    for (column, field) in &options.mapping {
        let Some(chosen) = columns.get_mut(*column) else { return Err(ReadError::NoSuchColumn(*column, width)) };
        (chosen.field, chosen.guessed) = (*field, false);
        chosen.ignored = if field.is_none() { Some(Ignored::ByHand) } else { None };
    }
    let mut at = vec![Vec::new(); Field::ALL.len()];
    for (place, column) in columns.iter_mut().enumerate() {
        match column.field {
            Some(field) if field.has_no_place() => column.ignored = Some(Ignored::NoPlace),
            Some(field) => at[field as usize].push(place),
            None => column.ignored = column.ignored.or(Some(Ignored::Unknown)),
        }
    }
    let implied_role =
        columns.iter().filter(|column| column.field == Some(Field::FullName)).find_map(|c| roles::in_title(&c.heading));
    sample(table, first, &mut columns);
    let header_row = heading.map_or(0, |row| table.line(row));
    Ok(Layout { header_row, heading, first, columns, at, implied_role })
}

/// The row with most known headings; in a heading of two rows the lower one.
fn find_heading(table: &Table) -> Option<usize> {
    let known = |row: usize| headings::distinct(table.cells(row).map(headings::meaning));
    let filled = |row: usize| table.cells(row).filter(|cell| !cell.trim().is_empty()).count();
    let rows = 0..table.len().min(LOOK_ROWS);
    let (best, row) = rows.clone().rev().map(|row| (known(row), row)).max_by_key(|(known, _)| *known)?;
    if best >= 2 && best * 3 >= filled(row) {
        let below = row + 1;
        let goes_on = below < table.len() && known(below) >= 2 && !table.cells(below).eq(table.cells(row));
        return Some(if goes_on { below } else { row });
    }
    // A narrow list: its first row, if one heading is known and nothing in it looks like data.
    let first = rows.into_iter().find(|row| filled(*row) > 0)?;
    let is_words = table.cells(first).all(|cell| !cell.contains(|c: char| c.is_ascii_digit() || c == '@'));
    (known(first) >= 1 && known(first) * 2 >= filled(first) && is_words).then_some(first)
}

/// The heading of a column; where the row itself says nothing known, together with the group heading above.
fn read_heading(table: &Table, row: usize, column: usize) -> (String, Option<Meaning>) {
    let own = clean::line(table.cell(row, column)).text;
    let own_meaning = headings::meaning(&own);
    if own_meaning.is_some() || row == 0 {
        return (own.into_owned(), own_meaning);
    }
    let above = clean::line(table.cell(row - 1, column)).text;
    if above.is_empty() {
        return (own.into_owned(), None);
    }
    let both = format!("{above} {own}").trim().to_owned();
    match headings::meaning(&both) {
        Some(meaning) => (both, Some(meaning)),
        None => (own.into_owned(), None),
    }
}

/// «Navn» is the club's when the list has organisation numbers or a name of somebody else, and no column for the club.
fn name_of_what(columns: &mut [Column]) {
    let has = |field: Field| columns.iter().any(|column| column.field == Some(field));
    let named = columns.iter().filter(|column| column.field == Some(Field::FullName)).count();
    let somebody = named > 1 || has(Field::FirstName) || has(Field::LastName);
    if has(Field::Club) || has(Field::Workplace) || !(has(Field::OrgNo) || somebody) {
        return;
    }
    let plain = |column: &&mut Column| {
        matches!(headings::normalise(&column.heading).as_str(), "navn" | "namn" | "name")
            && column.field == Some(Field::FullName)
    };
    if let Some(column) = columns.iter_mut().find(plain) {
        column.field = Some(Field::Club);
    }
}

fn sample(table: &Table, first: usize, columns: &mut [Column]) {
    for (place, column) in columns.iter_mut().enumerate() {
        if column.ignored == Some(Ignored::Privacy) {
            continue;
        }
        for row in first..table.len().min(first + SAMPLE_ROWS) {
            let (text, _) = birth_number::without(clean::line(short(table.cell(row, place), 400)).text);
            let text = short(&text, 40);
            if !text.is_empty() && !column.samples.iter().any(|sample| sample == text) {
                column.samples.push(text.to_owned());
            }
            if column.samples.len() == SAMPLES {
                break;
            }
        }
    }
}
