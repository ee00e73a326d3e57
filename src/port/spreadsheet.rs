//! A table as a spreadsheet in Norway opens it with two clicks: CSV with `;`, UTF-8 with its mark, CRLF, and no cell that it would
//! calculate. Which cells there are is the caller's business.

use super::neutral::neutralise;

/// The table as bytes.
pub fn csv(headings: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut line = |cells: &mut dyn Iterator<Item = &str>| {
        let cells: Vec<String> = cells.map(|cell| quoted(&neutralise(cell))).collect();
        bytes.extend(cells.join(";").as_bytes());
        bytes.extend(b"\r\n");
    };
    line(&mut headings.iter().copied());
    for row in rows {
        line(&mut row.iter().map(String::as_str));
    }
    bytes
}

/// The cell in quotation marks where it needs them.
fn quoted(cell: &str) -> String {
    if cell.contains([';', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_opens_in_a_spreadsheet_and_calculates_nothing() {
        let row = vec!["Blå \"Vik\"; avd. 2".to_owned(), "=1+1".into(), "+47 42 10 00 01".into()];
        let text = String::from_utf8(csv(&["Klubb", "A", "B"], &[row])).unwrap();
        assert_eq!(text, "\u{feff}Klubb;A;B\r\n\"Blå \"\"Vik\"\"; avd. 2\";'=1+1;+47 42 10 00 01\r\n");
    }
}
