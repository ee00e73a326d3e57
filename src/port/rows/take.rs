//! Taking single values out of the row at hand, harmless and within limits, with a remark on what was wrong.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Reader;
use crate::domain::birth_number;
use crate::domain::clean::{self, Cleaned};
use crate::domain::club::Relation;
use crate::domain::collate;
use crate::domain::dates::{self, ListDate};
use crate::domain::money::{self, Money};
use crate::port::cells::{self, Email};
use crate::port::headings::Field;
use crate::port::plan::{Format, RemarkKind};
use crate::port::short;

/// Longest note that is kept, in signs.
const NOTE_LIMIT: usize = 20_000;
/// Longest name.
const NAME_LIMIT: usize = 100;
/// Longest other text.
const TEXT_LIMIT: usize = 200;
/// The largest count that is believed.
const COUNT_LIMIT: f64 = 1_000_000.0;

impl<'t> Reader<'t> {
    pub(super) fn column_of(&self, field: Field) -> Option<usize> {
        self.layout.at(field).first().copied()
    }

    /// The first filled cell of a field, and its column.
    pub(super) fn raw(&self, field: Field) -> Option<(usize, &'t str)> {
        let (table, row) = (self.table, self.row);
        let cells = self.layout.at(field).iter().map(|column| (*column, table.cell(row, *column)));
        cells.into_iter().find(|(_, cell)| !cell.trim().is_empty())
    }

    /// Text of one line: a town, an agreement, a label.
    pub(super) fn text(&mut self, field: Field) -> Option<Cow<'t, str>> {
        self.line(field, TEXT_LIMIT).filter(|text| !matches!(text.as_ref(), "-" | "–"))
    }

    /// A name of a club or of a person.
    pub(super) fn name(&mut self, field: Field) -> Option<Cow<'t, str>> {
        self.line(field, NAME_LIMIT).filter(|text| text.chars().any(char::is_alphanumeric))
    }

    fn line(&mut self, field: Field, limit: usize) -> Option<Cow<'t, str>> {
        let (column, raw) = self.raw(field)?;
        let text = self.harmless(column, raw, clean::line(raw));
        let text = self.cut(column, text, limit);
        (!text.is_empty()).then_some(text)
    }

    /// All remarks of the list on this row, line by line.
    pub(super) fn notes(&mut self) -> Option<String> {
        let (table, row, layout) = (self.table, self.row, self.layout);
        let mut notes: Option<String> = None;
        for column in layout.at(Field::Notes).iter().copied() {
            let raw = table.cell(row, column);
            if raw.trim().is_empty() {
                continue;
            }
            let text = self.harmless(column, raw, clean::text(raw));
            let text = self.cut(column, text, NOTE_LIMIT);
            notes = match notes {
                _ if text.is_empty() => notes,
                None => Some(text.into_owned()),
                Some(before) => Some(before + "\n" + &text),
            };
        }
        notes
    }

    /// Remarks on harm that was taken out, and takes out birth numbers.
    pub(super) fn harmless<'c>(&mut self, column: usize, raw: &str, cleaned: Cleaned<'c>) -> Cow<'c, str> {
        if cleaned.removed {
            let shown = short(raw, 40);
            let shown: String = birth_number::without(clean::line(shown).text).0.into_owned();
            self.remark(Some(column), RemarkKind::HarmfulSigns, &shown);
        }
        self.take_birth_numbers(column, cleaned.text)
    }

    pub(super) fn take_birth_numbers<'c>(&mut self, column: usize, text: Cow<'c, str>) -> Cow<'c, str> {
        let (text, found) = birth_number::without(text);
        if found > 0 {
            self.birth_numbers += found;
            self.remark(Some(column), RemarkKind::BirthNumber, "");
        }
        text
    }

    fn cut<'c>(&mut self, column: usize, text: Cow<'c, str>, limit: usize) -> Cow<'c, str> {
        let kept = short(&text, limit).len();
        if kept == text.len() {
            return text;
        }
        self.remark(Some(column), RemarkKind::Cut(limit), &text);
        let mut text = text.into_owned();
        text.truncate(kept);
        Cow::Owned(text)
    }

    pub(super) fn date(&mut self, field: Field) -> Option<NaiveDate> {
        let (column, raw) = self.raw(field)?;
        let date = dates::read(raw, self.today);
        let kind = match date {
            ListDate::Empty | ListDate::Day(_) => return date.day(),
            ListDate::Serial(_) => RemarkKind::DateSerial,
            ListDate::Unreadable(_) => RemarkKind::DateUnreadable,
        };
        self.doubt(column, kind, raw);
        date.day()
    }

    /// A remark with the cell's own words, unless a birth number stands in them.
    pub(super) fn doubt(&mut self, column: usize, kind: RemarkKind, raw: &str) {
        let text = self.take_birth_numbers(column, clean::line(raw).text);
        self.remark(Some(column), kind, &text);
    }

    pub(super) fn count(&mut self, field: Field) -> Option<u32> {
        let (column, raw) = self.raw(field)?;
        if matches!(raw.trim(), "-" | "–" | "?") {
            return None;
        }
        let count = dates::number(raw).filter(|count| (0.0..=COUNT_LIMIT).contains(count) && count.fract() == 0.0);
        if count.is_none() {
            self.doubt(column, RemarkKind::NotACount, raw);
        }
        // Whole and within limits, so nothing is lost.
        count.map(|count| count as u32)
    }

    pub(super) fn yes_no(&mut self, field: Field) -> Option<bool> {
        let (column, raw) = self.raw(field)?;
        let answer = cells::yes_no(raw.trim());
        if answer.is_none() && raw.trim() != "?" {
            self.doubt(column, RemarkKind::NotYesNo, raw);
        }
        answer
    }

    /// How club and employer get on, by the words the club's own screen has for it.
    pub(super) fn relation(&mut self) -> Option<Relation> {
        let (column, raw) = self.raw(Field::Relation)?;
        let relation = match collate::fold(raw.trim()).as_str() {
            "" | "-" | "?" | "ikke oppgitt" | "ikkje oppgitt" | "not known" => return None,
            "god" | "godt" | "bra" | "good" => Some(Relation::Good),
            "grei" | "greit" | "greitt" | "ok" | "fair" => Some(Relation::Fair),
            "anstrengt" | "darlig" | "strained" | "poor" => Some(Relation::Strained),
            _ => None,
        };
        if relation.is_none() {
            self.doubt(column, RemarkKind::NotUnderstood, raw);
        }
        relation
    }

    /// Activity money as the club's own screen has it typed: `2026: 4000/3000, 2025: 2000`.
    pub(super) fn money(&mut self) -> Vec<Money> {
        let Some((column, raw)) = self.raw(Field::Money) else { return Vec::new() };
        let money = money::read(raw);
        if money.is_none() {
            self.doubt(column, RemarkKind::NotUnderstood, raw);
        }
        money.unwrap_or_default()
    }

    pub(super) fn postcode(&mut self) -> (Option<String>, Option<String>) {
        let Some((column, raw)) = self.raw(Field::Postcode) else { return (None, None) };
        let text = clean::line(raw);
        if matches!(text.text.as_ref(), "-" | "–" | "?") {
            return (None, None);
        }
        match cells::postcode(&text.text) {
            Some((code, town)) => (Some(code), (!town.is_empty()).then(|| short(town, NAME_LIMIT).to_owned())),
            None => {
                self.doubt(column, RemarkKind::PostcodeUnreadable, raw);
                (None, None)
            }
        }
    }

    pub(super) fn email(&mut self) -> Option<String> {
        let (column, raw) = self.raw(Field::Email)?;
        let cleaned = clean::line(raw);
        let text = self.harmless(column, raw, cleaned);
        if matches!(text.as_ref(), "" | "-" | "–" | "?") {
            return None;
        }
        let (address, kind) = match cells::email(&text, self.format == Format::VCard) {
            Email::One(address) => return Some(short(address, TEXT_LIMIT).to_owned()),
            Email::Several(address) => (Some(address.to_owned()), RemarkKind::SeveralEmails),
            Email::Unreadable => (None, RemarkKind::EmailUnreadable),
        };
        self.doubt(column, kind, raw);
        address
    }
}
