//! Row by row: what each cell says, what is wrong with it, and what comes of the row. Which rows are one club or one
//! person is for `gather`; where the columns are, for `layout`.

mod person;
mod take;

use std::borrow::Cow;

use chrono::NaiveDate;

use super::gather::{Gather, Met};
use super::headings::{Field, Ignored};
use super::layout::Layout;
use super::plan::{Counts, Format, Notice, Options, Plan, Remark, RemarkKind, RowOutcome, RowReport};
use super::roles::Roles;
use super::short;
use super::table::Table;
use crate::domain::clean;
use crate::domain::club::Club;
use crate::domain::intake::nil_club;
use crate::domain::org_no::{self, OrgNo};

/// Words that a sum or a foot begins with.
const SUMMARY_WORDS: [&str; 16] = [
    "sum",
    "totalt",
    "total",
    "i alt",
    "ialt",
    "til sammen",
    "tilsammen",
    "totalsum",
    "delsum",
    "subtotal",
    "antall",
    "tal",
    "skrevet ut",
    "utskrift",
    "side",
    "page",
];

/// Reads all rows of a table that has been laid out.
pub(super) fn read(table: &Table, layout: Layout, format: Format, options: &Options, today: NaiveDate) -> Plan {
    let private = (0..layout.columns.len()).filter(|c| layout.columns[*c].ignored == Some(Ignored::Privacy)).collect();
    let mut reader = Reader {
        table,
        layout: &layout,
        format,
        today,
        row: 0,
        private,
        remarks: Vec::new(),
        roles: Roles::default(),
        gather: Gather::new(options.on_conflict, table.len()),
        birth_numbers: 0,
        left_out: 0,
        parted: false,
        unnamed: false,
        after_summary: false,
        found: [0; RowOutcome::ALL.len()],
    };
    let mut reports = Vec::new();
    for row in layout.first..table.len() {
        reader.row = row;
        let outcome = reader.read_row();
        reader.found[outcome as usize] += 1;
        reader.after_summary = outcome == RowOutcome::Summary || (reader.after_summary && outcome == RowOutcome::Blank);
        if outcome == RowOutcome::Ok && reader.remarks.is_empty() {
            continue;
        }
        let remarks = std::mem::take(&mut reader.remarks);
        if outcome != RowOutcome::Ok {
            reports.push(RowReport { row: row - layout.first + 1, line: table.line(row), outcome, remarks });
        }
    }
    let outcomes = RowOutcome::ALL.iter().map(|outcome| (*outcome, reader.found[*outcome as usize]));
    let counts = Counts {
        rows: table.len() - layout.first,
        outcomes: outcomes.filter(|(_, count)| *count > 0).collect(),
        birth_numbers: reader.birth_numbers,
        left_out: reader.left_out,
    };
    let notices = [(reader.parted, Notice::NamesParted), (reader.unnamed, Notice::NobodyNamed)];
    let notices = notices.into_iter().filter_map(|(is, notice)| is.then_some(notice)).collect();
    let (clubs, people) = reader.gather.finish(&mut reader.roles);
    let header_row = layout.header_row;
    Plan {
        format,
        encoding: None,
        delimiter: None,
        sheet: None,
        sheets: Vec::new(),
        header_row,
        columns: layout.columns,
        rows: reports,
        counts,
        notices,
        clubs,
        people,
    }
}

/// What is remembered from row to row, and of the row at hand.
struct Reader<'t> {
    table: &'t Table,
    layout: &'t Layout,
    format: Format,
    today: NaiveDate,
    /// The row of the table at hand.
    row: usize,
    /// Columns left out for privacy.
    private: Vec<usize>,
    /// Remarks on the row at hand.
    remarks: Vec<Remark>,
    roles: Roles,
    gather: Gather,
    birth_numbers: usize,
    left_out: usize,
    /// Whether a full name was parted at a space.
    parted: bool,
    /// Whether somebody's number came without any column for names.
    unnamed: bool,
    after_summary: bool,
    found: [usize; RowOutcome::ALL.len()],
}

impl<'t> Reader<'t> {
    fn remark(&mut self, column: Option<usize>, kind: RemarkKind, text: &str) {
        let text = clean::line(short(text, 200));
        self.remarks.push(Remark { column, kind, text: short(&text.text, 60).to_owned() });
    }

    fn read_row(&mut self) -> RowOutcome {
        if self.table.is_blank(self.row) {
            return RowOutcome::Blank;
        }
        if self.is_repeated_heading() {
            return RowOutcome::RepeatedHeading;
        }
        if self.is_summary() {
            return RowOutcome::Summary;
        }
        self.left_out += self.private.iter().filter(|c| !self.table.cell(self.row, **c).trim().is_empty()).count();
        self.check_width();
        let (name, workplace) = self.club_name();
        let (org_no, name) = match self.org_no() {
            Some(number) if name.is_empty() => {
                let shown = org_no::show(&number);
                (Some(number), Cow::Owned(shown))
            }
            number => (number, name),
        };
        let person = self.person();
        let rejected = match (&person, name.is_empty()) {
            (_, true) => Some(RemarkKind::NoClub),
            (Err(kind), false) => Some(kind.clone()),
            (Ok(_), false) => None,
        };
        if let Some(kind) = rejected {
            if self.table.width(self.row) < self.layout.columns.len() {
                self.remark(None, RemarkKind::TooFewCells, "");
            }
            self.remark(None, kind, "");
            return RowOutcome::Rejected;
        }
        let from = self.row - self.layout.first + 1;
        let municipality = self.text(Field::Municipality);
        let (club, unclear) = self.gather.club(&name, org_no, municipality.as_deref(), from);
        if unclear {
            self.remark(self.column_of(Field::Club), RemarkKind::ClubUnclear, &name);
        }
        self.fill_club(club, workplace.filter(|workplace| !workplace.eq_ignore_ascii_case(&name)));
        let met = match person {
            Ok(Some(person)) => self.gather.person(club, *person, from),
            Ok(None) => {
                let text = self.notes();
                self.gather.fill(club, |club| &mut club.remark, text);
                Met::New
            }
            Err(_) => Met::New,
        };
        self.outcome(met)
    }

    /// The line of the file that an earlier data row begins on.
    fn line_of(&self, row: usize) -> usize {
        self.table.line((row + self.layout.first).saturating_sub(1))
    }

    /// The weightiest of what was found.
    fn outcome(&mut self, met: Met) -> RowOutcome {
        let outcome = match met {
            Met::New | Met::More => None,
            Met::SecondPost { row } => {
                self.remark(self.column_of(Field::Role), RemarkKind::SecondPost, "");
                self.remark(None, RemarkKind::SameAs { row, line: self.line_of(row) }, "");
                None
            }
            Met::Copy { row } => {
                self.remark(None, RemarkKind::SameAs { row, line: self.line_of(row) }, "");
                Some(RowOutcome::Duplicate)
            }
            Met::Perhaps { row } => {
                self.remark(None, RemarkKind::PerhapsSameAs { row, line: self.line_of(row) }, "");
                Some(RowOutcome::PossibleDuplicate)
            }
            Met::Conflict { row, differences } => {
                let line = self.line_of(row);
                for (field, earlier, text) in differences {
                    self.remark(self.column_of(field), RemarkKind::Conflict { field, earlier, row, line }, &text);
                }
                Some(RowOutcome::Conflict)
            }
        };
        let warned = self.remarks.iter().any(|remark| remark.kind.warns());
        outcome.unwrap_or(if warned { RowOutcome::Warning } else { RowOutcome::Ok })
    }

    /// A page break puts the heading row into the data again.
    fn is_repeated_heading(&self) -> bool {
        let Some(heading) = self.layout.heading else { return false };
        let same = |column: usize| self.table.cell(self.row, column).trim() == self.table.cell(heading, column).trim();
        let named = |column: &usize| !self.table.cell(heading, *column).trim().is_empty();
        let mut columns = (0..self.layout.columns.len()).filter(named);
        columns.next().is_some_and(same) && columns.all(same)
    }

    /// Sums, counts and feet: «Sum», «8 klubber, 12 tillitsvalgte», «Side 2 av 3».
    fn is_summary(&self) -> bool {
        let filled = || self.table.cells(self.row).map(str::trim).filter(|cell| !cell.is_empty());
        let Some(first) = filled().next().filter(|first| first.len() < 200) else { return false };
        let alone = filled().nth(1).is_none();
        if alone && (self.after_summary || (first.starts_with(|c: char| c.is_ascii_digit()) && first.contains(' '))) {
            return self.layout.columns.len() > 1;
        }
        let is_word = SUMMARY_WORDS.iter().any(|word| {
            let begin = first.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word));
            begin && !first[word.len()..].starts_with(|c: char| c.is_alphabetic() || c == '-')
        });
        // «Sum Elektro AS» is a club: a sum has nothing but figures beside it.
        let is_figure = |cell: &str| cell.starts_with(|c: char| c.is_ascii_digit() || c == '-') && cell.len() < 16;
        is_word && first.len() < 60 && filled().skip(1).all(is_figure)
    }

    fn check_width(&mut self) {
        // In a list without headings the widest row sets the number of columns.
        let Some(heading) = self.layout.heading else { return };
        let width = self.table.width(heading);
        let table = self.table;
        let extra = (width..table.width(self.row)).map(|column| table.cell(self.row, column).trim());
        let extra: Vec<&str> = extra.filter(|cell| !cell.is_empty()).collect();
        if !extra.is_empty() && (width..self.layout.columns.len()).all(|c| self.layout.columns[c].field.is_none()) {
            self.remark(None, RemarkKind::TooManyCells, &extra.join(" | "));
        }
    }

    /// The club's own name, else the workplace's; and the workplace.
    fn club_name(&mut self) -> (Cow<'t, str>, Option<Cow<'t, str>>) {
        let club = self.name(Field::Club);
        let workplace = self.name(Field::Workplace);
        match (club, workplace) {
            (Some(club), workplace) => (club, workplace),
            (None, Some(workplace)) => (workplace, None),
            (None, None) => (Cow::Borrowed(""), None),
        }
    }

    fn org_no(&mut self) -> Option<String> {
        let (column, raw) = self.raw(Field::OrgNo)?;
        let (kind, text) = match org_no::read(raw) {
            OrgNo::Empty => return None,
            OrgNo::Valid(number) => return Some(number),
            OrgNo::BadFormat(text) => (RemarkKind::OrgNoFormat, text),
            OrgNo::BadCheck(text) => (RemarkKind::OrgNoCheck, text),
        };
        match self.take_birth_numbers(column, text.into()) {
            text if !text.contains("***") => self.remark(Some(column), kind, &text),
            _ => {}
        }
        None
    }

    /// Blanks of the club are filled in; what an earlier row said stands.
    fn fill_club(&mut self, at: usize, workplace: Option<Cow<'t, str>>) {
        self.gather.fill_text(at, |club| &mut club.workplace, workplace);
        let (postcode, town) = self.postcode();
        self.gather.fill(at, |club| &mut club.postcode, postcode);
        type Slot = fn(&mut Club) -> &mut Option<String>;
        let texts: [(Field, Slot); 7] = [
            (Field::District, |club| &mut club.district),
            (Field::Branch, |club| &mut club.branch),
            (Field::Agreement, |club| &mut club.agreement),
            (Field::Manager, |club| &mut club.employer_contact),
            (Field::Caller, |club| &mut club.caller),
            (Field::ExternalId, |club| &mut club.external_id),
            (Field::Town, |club| &mut club.town),
        ];
        for (field, slot) in texts.into_iter().filter(|(field, _)| self.layout.has(*field)) {
            let text = self.text(field);
            self.gather.fill_text(at, slot, text);
        }
        self.gather.fill(at, |club| &mut club.town, town);
        if let Some(address) = self.text(Field::Address) {
            self.gather.address(at, &address);
        }
        // In a list of clubs alone an id is the club's.
        if !self.layout.has_names() {
            let id = self.text(Field::MemberNo);
            self.gather.fill_text(at, |club| &mut club.external_id, id);
        }
        let members = self.count(Field::Members);
        self.gather.fill(at, |club| &mut club.members, members);
        let employees = self.count(Field::Employees);
        self.gather.fill(at, |club| &mut club.employees, employees);
        let board = self.yes_no(Field::Board);
        self.gather.fill(at, |club| &mut club.has_board, board);
        let relation = self.relation();
        self.gather.fill(at, |club| &mut club.employer_relation, relation);
        let money = self.money();
        self.gather.money(at, &money);
        let contact = self.date(Field::LastContact);
        self.gather.fill(at, |club| &mut club.listed_contact_on, contact);
        let visit = self.date(Field::LastVisit);
        self.gather.fill(at, |club| &mut club.listed_visit_on, visit);
        if let Some(labels) = self.text(Field::Labels) {
            self.gather.labels(at, &labels);
        }
    }
}

/// A club of a list before anything but its name is known.
pub(super) fn fresh_club(name: &str) -> Club {
    Club::named(nil_club(), name)
}
