//! A table as a workbook in which every cell is text: nothing that comes out of data is a formula, a number or a date. Which cells
//! there are is the caller's business; the same table as CSV is `spreadsheet`'s.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::neutral::neutralise;

/// Longest text of a cell, in UTF-16 units: the format's own limit.
const LONGEST: usize = 32_767;

/// Why a table is no workbook: more rows than one sheet takes, or what the library says.
#[derive(Debug)]
pub struct NoWorkbook(pub String);

impl From<XlsxError> for NoWorkbook {
    fn from(error: XlsxError) -> Self {
        NoWorkbook(error.to_string())
    }
}

/// The table as the bytes of a workbook with one sheet of this name, the headings staying in sight.
///
/// # Errors
/// [`NoWorkbook`] for more rows than a sheet takes, or a name no sheet may have.
pub fn xlsx(sheet: &str, headings: &[&str], rows: &[Vec<String>]) -> Result<Vec<u8>, NoWorkbook> {
    let mut book = Workbook::new();
    let page = book.add_worksheet().set_name(sheet)?;
    let bold = Format::new().set_bold();
    // A text that would be calculated stays text also when somebody steps into the cell and out again.
    let (plain, guarded) = (Format::new(), Format::new().set_quote_prefix());
    for (column, heading) in (0u16..).zip(headings) {
        page.write_string_with_format(0, column, *heading, &bold)?;
    }
    page.set_freeze_panes(1, 0)?;
    for (row, cells) in (1u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            let look = if neutralise(cell).len() == cell.len() { &plain } else { &guarded };
            page.write_string_with_format(row, column, within(cell), look)?;
        }
    }
    page.autofit();
    Ok(book.save_to_buffer()?)
}

/// As much of a text as a cell takes.
fn within(cell: &str) -> &str {
    let mut units = 0;
    let end = cell.char_indices().find(|(_, sign)| {
        units += sign.len_utf16();
        units > LONGEST
    });
    end.map_or(cell, |(at, _)| &cell[..at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::port::sheet;

    #[test]
    fn the_workbook_reads_back_as_it_was_and_calculates_nothing() {
        let evil = ["=1+1", "+SUM(1;2)", "-2+3", "@SUM(A1)", "+47 42 10 00 01", "007", "Blå; \"Vik\"", "2026-11-22"];
        let row = evil.map(str::to_owned).to_vec();
        let headings = ["Klubb", "Navn", "Mobil", "E-post", "e", "f", "g", "h"];
        let bytes = xlsx("Rettelser", &headings, &[row, vec!["x".repeat(40_000)]]).unwrap();
        let read = sheet::read(&bytes, None).unwrap();
        let cells = |row| (0..8).map(|column| read.table.cell(row, column)).collect::<Vec<_>>();
        assert_eq!((read.name.as_str(), cells(0), cells(1)), ("Rettelser", headings.to_vec(), evil.to_vec()));
        assert_eq!(read.table.cell(2, 0).len(), LONGEST);
        // Not one formula in the file, whatever stands in the cells.
        let mut book = calamine::open_workbook_from_rs::<calamine::Xlsx<_>, _>(std::io::Cursor::new(bytes)).unwrap();
        let formulas = calamine::Reader::worksheet_formula(&mut book, "Rettelser").unwrap();
        assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
    }
}
