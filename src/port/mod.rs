//! Lists in and out: a file's bytes become a [`Plan`] (the dry run), without writing anything.
//! What becomes of the plan is decided by the import deed in `domain`; sentences about it are in `lang`.

mod bytes;
mod calendar;
mod cells;
mod content;
mod delimited;
mod gather;
mod headings;
mod layout;
mod neutral;
mod plan;
mod roles;
mod rows;
mod sheet;
mod spreadsheet;
mod table;
#[cfg(test)]
mod tests;
mod vcard;
mod workbook;

use chrono::NaiveDate;

pub use calendar::calendar;
pub use headings::{Field, Ignored};
pub use neutral::neutralise;
pub use plan::{
    Column, Counts, Encoding, FileKind, Format, Notice, OnConflict, Options, Plan, ReadError, Remark, RemarkKind,
    RowOutcome, RowReport,
};
pub use spreadsheet::csv;
pub use workbook::{NoWorkbook, xlsx};

use plan::FileKind as Kind;
use table::Table;

/// Reads a list of clubs and people: CSV, TSV or TXT in the encodings of `Encoding`, a workbook, or contact cards.
///
/// `today` decides the century of two-digit years. Nothing is written, and the same bytes give the same plan.
///
/// # Errors
/// [`ReadError`] when the file is no list at all; everything wrong with single rows is in the plan instead.
pub fn read(file_name: &str, bytes: &[u8], options: &Options, today: NaiveDate) -> Result<Plan, ReadError> {
    if bytes.trim_ascii().is_empty() {
        return Err(ReadError::Empty);
    }
    let extension = file_name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    let is_workbook = matches!(extension.as_str(), "xlsx" | "xlsm" | "xltx" | "xlsb" | "xls" | "ods");
    match bytes::kind(bytes) {
        Some(Kind::Zip | Kind::Office) if is_workbook => return read_workbook(bytes, options, today),
        Some(kind @ (Kind::Zip | Kind::Office))
            if matches!(extension.as_str(), "csv" | "tsv" | "txt" | "tab" | "vcf") =>
        {
            return Err(ReadError::WrongName(kind));
        }
        Some(kind) => return Err(ReadError::NotAList(kind)),
        // A workbook that does not begin like one has been cut or written over.
        None if is_workbook && bytes.contains(&0) => return Err(ReadError::Broken),
        None => {}
    }
    let (text, encoding, mut notices) = bytes::decode(bytes, options.encoding);
    if vcard::is_vcard(&text) {
        let (table, meanings) = vcard::read(&text);
        let layout = layout::lay_out(&table, Some(&meanings), options)?;
        let plan = rows::read(&table, layout, Format::VCard, options, today);
        notices.extend(plan.notices.iter().copied());
        return Ok(Plan { encoding: Some(encoding), notices, ..plan });
    }
    let (table, delimiter, more) = delimited::read(&text, options.delimiter)?;
    notices.extend(more);
    let plan = read_table(&table, Format::Csv, options, today)?;
    notices.extend(plan.notices.iter().copied());
    Ok(Plan { encoding: Some(encoding), delimiter: Some(delimiter), notices, ..plan })
}

fn read_workbook(bytes: &[u8], options: &Options, today: NaiveDate) -> Result<Plan, ReadError> {
    let sheet = sheet::read(bytes, options.sheet.as_deref())?;
    let mut plan = read_table(&sheet.table, Format::Xlsx, options, today)?;
    if sheet.with_heading.len() > 1 && options.sheet.is_none() {
        plan.notices.push(Notice::SeveralSheets);
    }
    Ok(Plan { sheet: Some(sheet.name), sheets: sheet.with_heading, ..plan })
}

fn read_table(table: &Table, format: Format, options: &Options, today: NaiveDate) -> Result<Plan, ReadError> {
    if (0..table.len()).all(|row| table.is_blank(row)) {
        return Err(ReadError::NothingInIt);
    }
    let layout = layout::lay_out(table, None, options)?;
    Ok(rows::read(table, layout, format, options, today))
}

/// The first `most` signs of a text.
fn short(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    text.char_indices().nth(most).map_or(text, |(at, _)| &text[..at])
}
