//! What came of reading a list: the dry run as values. Sentences for it are in `lang`, the deed that carries it out in `domain`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::headings::{Field, Ignored};
use crate::domain::closed::closed_set;
use crate::domain::intake::{PlannedClub, PlannedPerson};
use crate::domain::phone::PhoneDoubt;

closed_set! {
    /// What kind of file it was.
    Format {
        /// text with a separator
        Csv = "csv",
        /// a spreadsheet
        Xlsx = "xlsx",
        /// contact cards
        VCard = "vcard",
    }
}

closed_set! {
    /// How the bytes were read.
    Encoding {
        /// UTF-8 without a mark
        Utf8 = "utf-8",
        /// UTF-8 with a mark
        Utf8Bom = "utf-8-bom",
        /// UTF-16, little end first
        Utf16Le = "utf-16le",
        /// UTF-16, big end first
        Utf16Be = "utf-16be",
        /// windows-1252
        Windows1252 = "windows-1252",
        /// Mac OS Roman: never guessed, only chosen
        Macintosh = "macintosh",
    }
}

closed_set! {
    /// What came of a row.
    RowOutcome {
        /// read
        Ok = "ok",
        /// read, with something to look at
        Warning = "warning",
        /// says what an earlier row said
        Duplicate = "duplicate",
        /// same person as an earlier row, another value
        Conflict = "conflict",
        /// perhaps the same person as an earlier row
        PossibleDuplicate = "possible_duplicate",
        /// not read
        Rejected = "rejected",
        /// empty
        Blank = "blank",
        /// the heading row once more
        RepeatedHeading = "repeated_heading",
        /// a sum, a count, a foot
        Summary = "summary",
    }
}

/// Something about a row that people should see.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RemarkKind {
    /// Control or escape signs were taken out.
    HarmfulSigns,
    /// A birth number stood here: taken out, never stored; the text is not repeated.
    BirthNumber,
    /// Neither club nor organisation number: rejected.
    NoClub,
    /// A post or a number, but no name: rejected.
    NoName,
    /// The given name is missing.
    GivenNameMissing,
    /// The family name is missing.
    FamilyNameMissing,
    /// Cut at so many signs.
    Cut(usize),
    /// A number that is in doubt; kept as typed.
    Phone(PhoneDoubt),
    /// Not nine digits: not used as a key.
    OrgNoFormat,
    /// The check digit is wrong: not used as a key.
    OrgNoCheck,
    /// No date: left empty.
    DateUnreadable,
    /// A bare spreadsheet number, read as a date.
    DateSerial,
    /// No e-mail address: left empty.
    EmailUnreadable,
    /// Several addresses: the first is used.
    SeveralEmails,
    /// No Norwegian postcode: left empty.
    PostcodeUnreadable,
    /// No count: left empty.
    NotACount,
    /// None of the words or signs that belong here: left empty.
    NotUnderstood,
    /// Neither yes nor no: left empty.
    NotYesNo,
    /// Cells beyond the last heading: left out.
    TooManyCells,
    /// Fewer cells than headings.
    TooFewCells,
    /// Another post of the same person: both are kept.
    SecondPost,
    /// Elected for a day to come: holds the post only from then on.
    ElectedLater,
    /// Several clubs have this name: taken as one of its own.
    ClubUnclear,
    /// Says what row `row` said.
    SameAs {
        /// The earlier data row.
        row: usize,
        /// The line of the file it begins on, as [`RowReport::line`].
        line: usize,
    },
    /// Perhaps the person of row `row`.
    PerhapsSameAs {
        /// The earlier data row.
        row: usize,
        /// The line of the file it begins on, as [`RowReport::line`].
        line: usize,
    },
    /// Another value than row `row` had for the same person; the remark's text is the new value.
    Conflict {
        /// The field.
        field: Field,
        /// The value of the earlier row.
        earlier: String,
        /// The earlier data row.
        row: usize,
        /// The line of the file it begins on, as [`RowReport::line`].
        line: usize,
    },
}

impl RemarkKind {
    /// Whether the row is more than ok because of it.
    pub(super) fn warns(&self) -> bool {
        !matches!(self, RemarkKind::TooFewCells | RemarkKind::SameAs { .. })
    }
}

/// A remark, and where it belongs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Remark {
    /// The column, from 0; `None` when it is about the whole row.
    pub column: Option<usize>,
    /// What it is.
    pub kind: RemarkKind,
    /// The text that gave rise to it: harmless, one line, at most sixty signs.
    pub text: String,
}

/// A row that is not plainly ok.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RowReport {
    /// The data row, from 1.
    pub row: usize,
    /// The line of the file (row of the sheet, card of the file) it begins on, from 1.
    pub line: usize,
    /// What came of it.
    pub outcome: RowOutcome,
    /// Why.
    pub remarks: Vec<Remark>,
}

/// How many rows came to what.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Counts {
    /// Rows under the heading, blank ones and sums included.
    pub rows: usize,
    /// Rows of each outcome; outcomes that did not occur are missing.
    pub outcomes: BTreeMap<RowOutcome, usize>,
    /// Birth numbers that were taken out of cells.
    pub birth_numbers: usize,
    /// Filled cells in columns that were left out for privacy.
    pub left_out: usize,
}

impl Counts {
    /// Rows that came to `outcome`.
    pub fn of(&self, outcome: RowOutcome) -> usize {
        self.outcomes.get(&outcome).copied().unwrap_or(0)
    }
}

/// A column of the list and what it is taken for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Column {
    /// Its heading, harmless and in one line; empty when it has none.
    pub heading: String,
    /// What it fills.
    pub field: Option<Field>,
    /// Why it is not read.
    pub ignored: Option<Ignored>,
    /// Whether the field was found by what the cells hold, not by the heading: worth a second look.
    pub guessed: bool,
    /// Up to three values; none of columns left out for privacy.
    pub samples: Vec<String>,
}

closed_set! {
    /// Something about the whole file that people should see.
    Notice {
        /// bytes that do not belong to the encoding
        BadBytes = "bad_bytes",
        /// Ã¸ for ø: read in the wrong encoding once before
        Mojibake = "mojibake",
        /// a quotation mark without its other half: quotes were read as plain signs
        StrayQuote = "stray_quote",
        /// several sheets have a heading row; the first was read
        SeveralSheets = "several_sheets",
        /// full names were parted at the last space
        NamesParted = "names_parted",
        /// people are in the list without names
        NobodyNamed = "nobody_named",
    }
}

/// A list as it was read: everything a dry run shows and an import needs.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Plan {
    /// The kind of file.
    pub format: Format,
    /// How its bytes were read; `None` for spreadsheets.
    pub encoding: Option<Encoding>,
    /// What parts its cells; `None` for spreadsheets and cards.
    pub delimiter: Option<char>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// All sheets that have a heading row.
    pub sheets: Vec<String>,
    /// Line of the heading row from 1; 0 when there is none.
    pub header_row: usize,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The rows that are not plainly ok, in order.
    pub rows: Vec<RowReport>,
    /// How many rows came to what.
    pub counts: Counts,
    /// About the whole file.
    pub notices: Vec<Notice>,
    /// The clubs.
    pub clubs: Vec<PlannedClub>,
    /// The people.
    pub people: Vec<PlannedPerson>,
}

closed_set! {
    /// What a file is that is no list.
    FileKind {
        /// a ZIP archive, or a spreadsheet under another name
        Zip = "zip",
        /// an older Office document
        Office = "office",
        /// PDF
        Pdf = "pdf",
        /// a picture
        Image = "image",
        /// a packed archive
        Archive = "archive",
        /// a database
        Database = "database",
        /// a web page or XML
        Markup = "markup",
        /// RTF
        Rtf = "rtf",
        /// JSON
        Json = "json",
        /// something else that is not text
        Binary = "binary",
    }
}

/// Why nothing was read. Nothing has been written either.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadError {
    /// The file is empty.
    Empty,
    /// The file has no rows with anything in them.
    NothingInIt,
    /// The file is something else than a list.
    NotAList(FileKind),
    /// The file's name says text, its bytes say otherwise.
    WrongName(FileKind),
    /// A workbook with a password.
    Locked,
    /// A workbook that cannot be opened: half-written or damaged.
    Broken,
    /// A quotation mark that opens a cell and is never closed: the line it stands on, from 1.
    OpenQuote(usize),
    /// No sheet of that name; those there are.
    NoSuchSheet(Vec<String>),
    /// No column of that number (from 0); how many there are.
    NoSuchColumn(usize, usize),
}

/// What to do with a row that says something else of a person than an earlier row.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum OnConflict {
    /// The earlier row counts.
    #[default]
    KeepFirst,
    /// The later row counts.
    TakeLast,
    /// The earlier row counts, and numbers of both are kept.
    KeepBoth,
}

/// What the user has decided about the reading; empty for a first look.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Forces the encoding.
    pub encoding: Option<Encoding>,
    /// Forces the separator.
    pub delimiter: Option<char>,
    /// Chooses the sheet.
    pub sheet: Option<String>,
    /// Line of the heading row from 1; 0 for none.
    pub header_row: Option<usize>,
    /// What columns (from 0) fill; `None` leaves one out.
    pub mapping: BTreeMap<usize, Option<Field>>,
    /// What to do about conflicts.
    pub on_conflict: OnConflict,
}
