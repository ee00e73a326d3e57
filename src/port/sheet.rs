//! From a workbook to rows: which sheet, merged cells, numbers and dates as text. What the rows mean is for `layout`.

use std::collections::HashMap;
use std::io::{Cursor, Read, Seek};

use calamine::{Data, Dimensions, Range, Reader, Sheets};

use super::headings;
use super::plan::ReadError;
use super::table::Table;

/// A merge that reaches further down than this is a frame, not a value.
const LONGEST_MERGE: u32 = 5_000;

/// A sheet as rows.
pub(super) struct Sheet {
    /// Its name.
    pub name: String,
    /// Names of all sheets with a heading row, its own among them if it has one.
    pub with_heading: Vec<String>,
    /// Its rows.
    pub table: Table,
}

/// Reads the sheet of that name, else the first with a heading row, else the first that is not empty.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, ReadError> {
    if is_locked(bytes) {
        return Err(ReadError::Locked);
    }
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| ReadError::Broken)?;
    let names = book.sheet_names();
    if wanted.is_some_and(|wanted| !names.iter().any(|name| name == wanted)) {
        return Err(ReadError::NoSuchSheet(names));
    }
    let mut with_heading = Vec::new();
    let mut chosen: Option<(String, Table)> = None;
    let mut fallback: Option<(String, Table)> = None;
    for name in &names {
        let Ok(range) = book.worksheet_range(name) else { continue };
        let is_wanted = wanted == Some(name.as_str());
        let heading = heading_row(&range);
        if heading.is_some() {
            with_heading.push(name.clone());
        }
        let first_of = |slot: &Option<(String, Table)>| wanted.is_none() && slot.is_none();
        if is_wanted || (heading.is_some() && first_of(&chosen)) {
            chosen = Some((name.clone(), to_table(&range, heading, &merges(&mut book, name))));
        } else if !range.is_empty() && first_of(&fallback) && chosen.is_none() {
            fallback = Some((name.clone(), to_table(&range, heading, &merges(&mut book, name))));
        }
    }
    match chosen.or(fallback) {
        Some((name, table)) => Ok(Sheet { name, with_heading, table }),
        None if names.is_empty() => Err(ReadError::Broken),
        None => Err(ReadError::NothingInIt),
    }
}

/// A workbook with a password is an OLE file with a stream of this name.
fn is_locked(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.starts_with(b"\xd0\xcf\x11\xe0") && bytes.windows(name.len()).any(|window| window == name)
}

/// The merged areas of a sheet; without them the list is still a list.
fn merges<RS: Read + Seek>(book: &mut Sheets<RS>, name: &str) -> Vec<Dimensions> {
    match book {
        Sheets::Xlsx(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The row of the range with most known headings, if it has two or more.
fn heading_row(range: &Range<Data>) -> Option<usize> {
    let known = |row: &[Data]| {
        let text = |cell: &Data| if let Data::String(text) = cell { headings::meaning(text) } else { None };
        headings::distinct(row.iter().map(text))
    };
    let rows: Vec<usize> = range.rows().take(40).map(known).collect();
    let most = rows.iter().copied().max().filter(|most| *most >= 2)?;
    rows.iter().position(|known| *known == most)
}

fn to_table(range: &Range<Data>, heading: Option<usize>, merges: &[Dimensions]) -> Table {
    let (top, left) = range.start().unwrap_or((0, 0));
    let last_heading = heading.and_then(|row| u32::try_from(row).ok()).map(|row| top + row);
    let mut from: HashMap<(u32, u32), (u32, u32)> = HashMap::new();
    // One value for every row of a merge. Sideways only above the data, where a group heading counts for its columns.
    for area in merges.iter().filter(|area| area.end.0 - area.start.0 <= LONGEST_MERGE) {
        let is_group = last_heading.is_some_and(|last| area.start.0 <= last);
        for row in area.start.0..=area.end.0 {
            for column in area.start.1..=if is_group { area.end.1 } else { area.start.1 } {
                from.insert((row, column), area.start);
            }
        }
    }
    let mut table = Table::with_capacity(range.height() * range.width() * 8);
    for (row, cells) in (top..).zip(range.rows()) {
        table.begin_row(usize::try_from(row).unwrap_or(0) + 1);
        // Columns to the left of the first used one are counted too, so that column numbers are those of the sheet.
        (0..left).for_each(|_| table.push(""));
        for (column, cell) in (left..).zip(cells) {
            let value = match from.get(&(row, column)) {
                Some(start) if *start != (row, column) => range.get_value(*start).unwrap_or(&Data::Empty),
                _ => cell,
            };
            table.push(&text_of(value));
        }
    }
    table
}

/// A cell as a person would have typed it: whole numbers without decimals, days as ISO dates.
fn text_of(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Bool(yes) => if *yes { "ja" } else { "nei" }.to_owned(),
        Data::DateTime(moment) => match moment.as_datetime().filter(|_| moment.is_datetime()) {
            Some(moment) => moment.format("%Y-%m-%d").to_string(),
            None => moment.as_f64().to_string(),
        },
        Data::Error(error) => error.to_string(),
    }
}
