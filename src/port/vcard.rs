//! From contact cards (vCard 2.1, 3.0, 4.0; RFC 6350) to rows with known columns. What the rows mean is for `rows`.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::headings::{Field, Ignored, Meaning};
use super::table::Table;

/// The columns of the table, in order.
const COLUMNS: [Field; 15] = [
    Field::LastName,
    Field::FirstName,
    Field::FullName,
    Field::Workplace,
    Field::Department,
    Field::JobTitle,
    Field::Mobile,
    Field::Phone,
    Field::PhoneHome,
    Field::Email,
    Field::Address,
    Field::Postcode,
    Field::Town,
    Field::Labels,
    Field::Notes,
];

/// Whether a text is made of contact cards.
pub(super) fn is_vcard(text: &str) -> bool {
    text.trim_start().get(..11).is_some_and(|begin| begin.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// One row a card, the meanings of the columns beside. Birthdays, gender and pictures have a column of their own, left out.
pub(super) fn read(text: &str) -> (Table, Vec<Meaning>) {
    let mut table = Table::with_capacity(text.len());
    let mut card: Option<(usize, Card)> = None;
    for (line, content) in unfold(text) {
        let Some(property) = Property::read(&content) else { continue };
        match property.name.as_str() {
            "BEGIN" => card = Some((line, Card::default())),
            "END" => {
                if let Some((line, card)) = card.take() {
                    card.write(line, &mut table);
                }
            }
            _ => {
                if let Some((_, card)) = &mut card {
                    card.take(&property);
                }
            }
        }
    }
    // A half-written file: the last card has no end.
    if let Some((line, card)) = card {
        card.write(line, &mut table);
    }
    let mut meanings: Vec<Meaning> = COLUMNS.iter().copied().map(Meaning::Fills).collect();
    meanings.push(Meaning::LeftOut(Ignored::Privacy));
    (table, meanings)
}

/// Logical lines with the physical line each begins on: folded lines and soft line breaks joined.
fn unfold(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut soft = false;
    let text = if text.contains('\n') { Cow::Borrowed(text) } else { Cow::Owned(text.replace('\r', "\n")) };
    for (at, physical) in text.lines().enumerate() {
        let physical = physical.trim_end_matches('\r');
        match lines.last_mut() {
            Some((_, last)) if soft => {
                last.pop();
                last.push_str(physical.trim_start_matches(' '));
            }
            Some((_, last)) if physical.starts_with([' ', '\t']) => last.push_str(&physical[1..]),
            _ => lines.push((at + 1, physical.to_owned())),
        }
        soft = lines.last().is_some_and(|(_, last)| {
            let head = last.split(':').next().unwrap_or_default().to_ascii_uppercase();
            last.ends_with('=') && head.contains("QUOTED-PRINTABLE")
        });
    }
    lines
}

struct Property {
    name: String,
    /// Upper case, `TYPE=CELL,VOICE` and bare `CELL` alike.
    parameters: Vec<String>,
    value: String,
}

impl Property {
    fn read(line: &str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.char_indices().find(|(_, c)| {
            quoted ^= *c == '"';
            *c == ':' && !quoted
        })?;
        let (head, value) = (&line[..colon.0], &line[colon.0 + 1..]);
        let mut parts = head.split(';');
        let name = parts.next()?.rsplit('.').next()?.trim().to_ascii_uppercase();
        let parameters: Vec<String> = parts
            .flat_map(|part| {
                part.split([',', '=']).map(|word| word.trim_matches('"').to_ascii_uppercase()).collect::<Vec<_>>()
            })
            .collect();
        let value = if parameters.iter().any(|word| word == "QUOTED-PRINTABLE") {
            let charset = parameters.iter().position(|word| word == "CHARSET").and_then(|at| parameters.get(at + 1));
            quoted_printable(value, charset.map(String::as_str))
        } else {
            value.to_owned()
        };
        Some(Property { name, parameters, value })
    }

    fn is(&self, kind: &str) -> bool {
        self.parameters.iter().any(|word| word == kind)
    }

    /// `PREF`, `TYPE=PREF` or `PREF=1`.
    fn is_preferred(&self) -> bool {
        self.is("PREF")
    }

    /// The parts between unescaped semicolons, unescaped.
    fn parts(&self) -> Vec<String> {
        split_unescaped(&self.value, ';').map(unescape).collect()
    }

    fn text(&self) -> String {
        unescape(&self.value)
    }
}

#[derive(Default)]
struct Card {
    cells: [String; COLUMNS.len()],
    private: usize,
}

impl Card {
    fn cell(&mut self, field: Field) -> Option<&mut String> {
        COLUMNS.iter().position(|column| *column == field).map(|at| &mut self.cells[at])
    }

    fn set(&mut self, field: Field, value: &str) {
        if let Some(cell) = self.cell(field).filter(|cell| cell.is_empty()) {
            value.clone_into(cell);
        }
    }

    /// Adds a value beside others; the preferred one comes first.
    fn add(&mut self, field: Field, value: &str, between: &str, preferred: bool) {
        let Some(cell) = self.cell(field).filter(|_| !value.is_empty()) else { return };
        *cell = match (cell.is_empty(), preferred) {
            (true, _) => value.to_owned(),
            (false, true) => format!("{value}{between}{cell}"),
            (false, false) => format!("{cell}{between}{value}"),
        };
    }

    fn take(&mut self, property: &Property) {
        match property.name.as_str() {
            "N" => {
                let parts = property.parts();
                let part = |at: usize| parts.get(at).map_or("", |part| part.trim());
                self.set(Field::LastName, part(0));
                self.set(Field::FirstName, &[part(1), part(2)].join(" "));
            }
            "FN" => self.set(Field::FullName, &property.text()),
            "ORG" => {
                let parts = property.parts();
                self.set(Field::Workplace, parts.first().map_or("", String::as_str));
                self.set(Field::Department, parts.get(1).map_or("", String::as_str));
            }
            "TITLE" | "ROLE" => self.add(Field::JobTitle, &property.text(), ", ", false),
            "TEL" => {
                let number = property.text();
                let number = number.strip_prefix("tel:").unwrap_or(&number);
                let field = if property.is("FAX") {
                    return;
                } else if property.is("CELL") {
                    Field::Mobile
                } else if property.is("HOME") {
                    Field::PhoneHome
                } else {
                    Field::Phone
                };
                self.add(field, number, " / ", property.is_preferred());
            }
            "EMAIL" => {
                let address = property.text();
                if property.is_preferred() {
                    if let Some(cell) = self.cell(Field::Email) {
                        *cell = address;
                    }
                } else {
                    self.set(Field::Email, &address);
                }
            }
            "ADR" if !property.is("HOME") => {
                let parts = property.parts();
                for (field, at) in [(Field::Address, 2), (Field::Town, 3), (Field::Postcode, 5)] {
                    self.set(field, parts.get(at).map_or("", String::as_str));
                }
            }
            "CATEGORIES" => self.add(Field::Labels, &property.text(), ";", false),
            "NOTE" => self.add(Field::Notes, &property.text(), "\n", false),
            "BDAY" | "GENDER" | "PHOTO" | "X-GENDER" | "ADR" => self.private += 1,
            _ => {}
        }
    }

    fn write(&self, line: usize, table: &mut Table) {
        table.begin_row(line);
        self.cells.iter().for_each(|cell| table.push(cell));
        table.push(if self.private > 0 { "x" } else { "" });
    }
}

fn split_unescaped(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut escaped = false;
    text.split(move |c| {
        let cut = c == separator && !escaped;
        escaped = c == '\\' && !escaped;
        cut
    })
}

fn unescape(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(c) = signs.next() {
        match (c, if c == '\\' { signs.next() } else { None }) {
            ('\\', Some('n' | 'N')) => out.push('\n'),
            ('\\', Some(next)) => out.push(next),
            _ => out.push(c),
        }
    }
    out
}

/// Quoted-printable (RFC 2045) in a named character set; windows-1252 for the Latin ones, as everybody means it.
fn quoted_printable(text: &str, charset: Option<&str>) -> String {
    let bytes = text.as_bytes();
    let hex = |at: usize| bytes.get(at).and_then(|b| char::from(*b).to_digit(16)).and_then(|d| u8::try_from(d).ok());
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'=', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 3;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    let named = charset.and_then(|name| Encoding::for_label(name.as_bytes()));
    match named {
        Some(encoding) => encoding.decode(&out).0.into_owned(),
        None => {
            String::from_utf8(out).unwrap_or_else(|e| encoding_rs::WINDOWS_1252.decode(e.as_bytes()).0.into_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cards(text: &str) -> Vec<Vec<String>> {
        let (table, _) = read(text);
        (0..table.len()).map(|row| table.cells(row).map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_card_of_version_4_is_read_with_its_preferences() {
        let rows = cards(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Lie;Ola;Per;;\r\nitem1.ORG:Gran skole;Øst\r\nTEL;TYPE=cell:tel:+47-42100501\r\n\
             TEL;TYPE=\"cell,voice\";PREF=1:42100502\r\nEMAIL:a@example.org\r\nEMAIL;PREF=1:b@example.org\r\nBDAY:19700101\r\n\
             ADR;TYPE=home:;;Hjemme 1;By;;0150;\r\nADR;TYPE=work:;;Vei 1;OSLO;;0150;Norge\r\nNOTE:en\\nto\\, tre\r\nEND:VCARD\r\n",
        );
        let expected = [
            "Lie",
            "Ola Per",
            "",
            "Gran skole",
            "Øst",
            "",
            "42100502 / +47-42100501",
            "",
            "",
            "b@example.org",
            "Vei 1",
            "0150",
            "OSLO",
            "",
            "en\nto, tre",
            "x",
        ];
        assert_eq!(rows, [expected]);
    }

    #[test]
    fn a_half_written_file_keeps_its_last_card() {
        assert_eq!(cards("BEGIN:VCARD\nN:Lie;Ola\nEND:VCARD\nBEGIN:VCARD\nN:Nord").len(), 2);
        assert!(is_vcard("\nbegin:vcard\n") && !is_vcard("BEGIN") && !is_vcard("åååååå"));
    }
}
