//! From text to rows: the separator, quotes and line breaks of CSV, TSV and TXT. What the rows mean is for `layout`.

use super::headings;
use super::plan::{Notice, ReadError};
use super::table::Table;

/// The separators that are tried, most likely first.
const SEPARATORS: [u8; 4] = *b";,\t|";
/// How many rows a separator is judged by.
const LOOK_ROWS: usize = 60;
/// More line breaks than this in one cell look like a quotation mark that was never closed.
const MANY_BREAKS: usize = 100;

/// Reads text into rows. Without `forced` the separator is found: by an Excel `sep=` line, else by what gives known
/// headings and even rows.
///
/// # Errors
/// [`ReadError::OpenQuote`] where a cell in quotation marks is never closed: all rows after it would be in that cell.
pub(super) fn read(text: &str, forced: Option<char>) -> Result<(Table, char, Vec<Notice>), ReadError> {
    let (body, told, skipped) = sep_line(text);
    let forced = forced.filter(char::is_ascii).or(told).map(|c| c as u32 as u8);
    let separator = forced.unwrap_or_else(|| sniff(body));
    if let Some(line) = open_quote(body, separator) {
        return Err(ReadError::OpenQuote(skipped + line));
    }
    let mut table = parse(body, separator, true, usize::MAX, skipped);
    let mut notices = Vec::new();
    if longest_cell_breaks(&table) > MANY_BREAKS {
        let plain = parse(body, separator, false, usize::MAX, skipped);
        if evenness(&plain).0 * 2 > plain.len() && plain.len() > table.len() * 2 {
            table = plain;
            notices.push(Notice::StrayQuote);
        }
    }
    Ok((table, char::from(separator), notices))
}

/// The line, from 1, of the quotation mark that opens a cell and is never closed. A mark opens a cell only where the cell
/// begins, and two of them within it are one that is written: as the parser has it.
fn open_quote(text: &str, separator: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let end_of_line = end_of_line(bytes);
    let (mut opened, mut line, mut begins) = (None, 1, true);
    let mut left = bytes.iter().copied().peekable();
    while let Some(byte) = left.next() {
        line += usize::from(byte == end_of_line);
        match (byte, opened) {
            (b'"', Some(_)) if left.peek() == Some(&b'"') => _ = left.next(),
            (b'"', Some(_)) => opened = None,
            (_, Some(_)) => {}
            (b'"', None) if begins => (opened, begins) = (Some(line), false),
            (byte, None) => begins = byte == separator || matches!(byte, b'\r' | b'\n'),
        }
    }
    opened
}

/// Old Mac files end lines with CR alone.
fn end_of_line(bytes: &[u8]) -> u8 {
    if bytes.contains(&b'\n') { b'\n' } else { b'\r' }
}

/// Excel's own first line, `sep=;`.
fn sep_line(text: &str) -> (&str, Option<char>, usize) {
    let line = text.lines().next().unwrap_or_default();
    match line.trim_matches('"').strip_prefix("sep=").and_then(|rest| rest.chars().next()) {
        Some(c) if line.len() <= 8 && c.is_ascii() => {
            let rest = text[line.len()..].trim_start_matches('\r');
            (rest.strip_prefix('\n').unwrap_or(rest), Some(c), 1)
        }
        _ => (text, None, 0),
    }
}

fn sniff(text: &str) -> u8 {
    let mut end = text.len().min(64 * 1024);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let look = &text[..end];
    let score = |separator: u8| {
        // A mark that is never closed hides the rows by which the separator is known. One that is open where the look
        // ends may be closed further down.
        let is_open = open_quote(look, separator).is_some() && open_quote(text, separator).is_some();
        let table = parse(look, separator, !is_open, LOOK_ROWS, 0);
        let known = (0..table.len().min(30))
            .map(|row| headings::distinct(table.cells(row).map(headings::meaning)))
            .max()
            .unwrap_or(0);
        let (even, width) = evenness(&table);
        let even = if width > 1 { even * 100 / table.len().max(1) } else { 0 };
        (if known > 1 { known } else { 0 }, even, width)
    };
    // The first of equals wins: `max_by_key` takes the last, so they are tried backwards.
    SEPARATORS.into_iter().rev().max_by_key(|separator| score(*separator)).unwrap_or(b';')
}

/// How many rows have the commonest width, and that width.
fn evenness(table: &Table) -> (usize, usize) {
    let mut widths = std::collections::BTreeMap::new();
    for row in 0..table.len() {
        *widths.entry(table.width(row)).or_insert(0usize) += 1;
    }
    widths.into_iter().map(|(width, rows)| (rows, width)).max().unwrap_or((0, 0))
}

fn longest_cell_breaks(table: &Table) -> usize {
    (0..table.len())
        .flat_map(|row| table.cells(row))
        .filter(|cell| cell.len() > MANY_BREAKS)
        .map(|cell| cell.bytes().filter(|b| *b == b'\n').count())
        .max()
        .unwrap_or(0)
}

fn parse(text: &str, separator: u8, quoting: bool, most: usize, lines_before: usize) -> Table {
    let bytes = text.as_bytes();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .quoting(quoting)
        .buffer_capacity(64 * 1024)
        .from_reader(bytes);
    let mut table = Table::with_capacity(text.len().min(if most == usize::MAX { text.len() } else { 64 * 1024 }));
    let mut record = csv::ByteRecord::new();
    let end_of_line = end_of_line(bytes);
    let (mut line, mut counted) = (lines_before + 1, 0);
    while table.len() < most && matches!(reader.read_byte_record(&mut record), Ok(true)) {
        let mut start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        while bytes.get(start).is_some_and(|b| matches!(b, b'\r' | b'\n')) {
            start += 1;
        }
        let start = start.min(bytes.len());
        line += bytes.get(counted..start).unwrap_or_default().iter().filter(|b| **b == end_of_line).count();
        counted = start;
        table.begin_row(line);
        match std::str::from_utf8(record.as_slice()) {
            Ok(whole) => (0..record.len()).filter_map(|i| record.range(i)).for_each(|cell| table.push(&whole[cell])),
            // Cannot be: the input is text, and quotes and separators are ASCII.
            Err(_) => record.iter().for_each(|cell| table.push(&String::from_utf8_lossy(cell))),
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> (char, Vec<Vec<String>>) {
        let (table, separator, _) = read(text, None).unwrap();
        (separator, (0..table.len()).map(|row| table.cells(row).map(str::to_owned).collect()).collect())
    }

    #[test]
    fn the_separator_is_not_taken_from_inside_quotes() {
        let (separator, rows) = rows("\"Telefon, arbeid\";Fornavn;\"Gate, arbeid\"\n1;Kari;\"a, b, c\"\n");
        assert_eq!((separator, rows[1].len()), (';', 3));
        let (separator, _) = self::rows("Fornavn,Etternavn,Kategorier\nKari,Lie,a;b;c\nOla,Lie,a;b;c\n");
        assert_eq!(separator, ',');
        assert_eq!(self::rows("Fornavn\tKlubb\nKari\ta;b,c\n").0, '\t');
    }

    #[test]
    fn lines_end_as_they_like() {
        for end in ["\r\n", "\n", "\r"] {
            let text = format!("Fornavn;Klubb{end}Kari;\"to{end}linjer\"{end}{end}Ola;X{end}");
            let (table, ..) = read(&text, None).unwrap();
            assert_eq!(table.len(), 3, "{end:?}");
            assert_eq!((0..3).map(|row| table.line(row)).collect::<Vec<_>>(), [1, 2, 5], "{end:?}");
            assert_eq!(table.cell(1, 1), format!("to{end}linjer"));
        }
    }

    #[test]
    fn excels_own_separator_line_is_obeyed_and_skipped() {
        let (table, separator, _) = read("sep=|\r\nFornavn|Klubb\r\nKari|X\r\n", None).unwrap();
        assert_eq!((separator, table.len(), table.line(0)), ('|', 2, 2));
    }

    #[test]
    fn a_quotation_mark_that_is_closed_only_by_one_far_below_does_not_swallow_the_list() {
        let mut text = String::from("Fornavn;Klubb\n\"Kari;X\n");
        (0..300).for_each(|i| text.push_str(&format!("Ola{i};X\n")));
        text.push_str("\"Per;X\n");
        let (table, _, notices) = read(&text, None).unwrap();
        assert_eq!((table.len(), notices.as_slice()), (303, &[Notice::StrayQuote][..]));
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_told_by_its_line() {
        let heading = "Klubb;Fornavn;Distrikt;Mobil;Merknad";
        for (separator, end) in [';', ',', '\t', '|'].into_iter().flat_map(|s| ["\n", "\r\n", "\r"].map(|e| (s, e))) {
            for (first, rows) in [(Some(heading), 50), (Some(heading), 300), (None, 50), (Some(heading), 0)] {
                let mut lines: Vec<String> = first.map(str::to_owned).into_iter().collect();
                lines.push("Alfa;Kari;Nord;42100101;\"to\n\"\"linjer\"\"\"".replace('\n', end));
                lines.push("Beta;Ola \"Ola;Nord;42100102;hei \"du".into());
                let line = lines.len() + 2;
                lines.push("Gamma;Per;Nord;42100103;\"hei".into());
                lines.extend((0..rows).map(|i| format!("Delta {i};Lise;Sør;4210{i:04};")));
                let text = lines.join(end).replace(';', &separator.to_string());
                let error = read(&text, None).err();
                assert_eq!(error, Some(ReadError::OpenQuote(line)), "{separator:?} {end:?} {rows}");
                let mended = read(&text.replace("\"hei", "\"hei\""), None).unwrap();
                assert_eq!((mended.0.len(), mended.1), (lines.len(), separator), "{separator:?} {end:?} {rows}");
            }
        }
        assert_eq!(read("sep=;\r\nKlubb;Navn\r\nX;\"Kari\r\n", None).err(), Some(ReadError::OpenQuote(3)));
    }

    #[test]
    fn a_quotation_mark_within_a_cell_and_one_that_is_closed_are_no_open_ones() {
        for cell in
            ["Kari \"Kaia", "Kari\"", " \"Kari", "\"Kari\"", "\"\"", "\"Kari\" Lie", "\"a\"\"b\"\"\"", "\"a\n;\""]
        {
            assert_eq!(rows(&format!("Klubb;Navn\nX;{cell}\nY;Ola")).1.len(), 3, "{cell}");
            assert_eq!(rows(&format!("Klubb;Navn\nY;Ola\nX;{cell}")).1.len(), 3, "{cell}");
        }
    }
}
