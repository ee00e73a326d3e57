//! The tables and their columns, one list each, and the four statements every table needs.
//! The tables themselves are made by the steps in `sql/`.

use rusqlite::{Connection, Row, Statement};

use super::cell::Cell;
use crate::domain::call::Call;
use crate::domain::checklist::{Checked, LevelOverride};
use crate::domain::club::Club;
use crate::domain::correction::Correction;
use crate::domain::event::Event;
use crate::domain::follow_up::FollowUp;
use crate::domain::offer::{Offer, SignUp};
use crate::domain::person::Person;
use crate::domain::rested::Rested;
use crate::domain::round::{Round, Target};
use crate::domain::saved_search::SavedSearch;
use crate::domain::session::Session;
use crate::domain::wheel::OwnEntry;

type Result<T> = rusqlite::Result<T>;

/// A noun that is a row of a table.
pub(super) trait Table: Sized + PartialEq {
    /// The table's name.
    const NAME: &'static str;
    /// `SELECT` of all columns, without condition.
    const SELECT: &'static str;
    /// `INSERT` of all columns.
    const INSERT: &'static str;
    /// `DELETE` of the row of an id.
    const DELETE: &'static str;
    /// Reads a row selected with `SELECT`.
    fn read(row: &Row<'_>) -> Result<Self>;
    /// Binds all columns, in the order of `INSERT`.
    fn bind(&self, statement: &mut Statement<'_>) -> Result<()>;
    /// Binds the id alone.
    fn bind_id(&self, statement: &mut Statement<'_>) -> Result<()>;
}

macro_rules! table {
    ($kind:ident, $name:literal, $first:ident $(, $column:ident)* $(,)?) => {
        impl Table for $kind {
            const NAME: &'static str = $name;
            const SELECT: &'static str =
                concat!("SELECT ", stringify!($first) $(, ", \"", stringify!($column), "\"")*, " FROM ", $name);
            const INSERT: &'static str = concat!(
                "INSERT INTO ", $name, " (", stringify!($first) $(, ", \"", stringify!($column), "\"")*, ") VALUES (?"
                $(, table!(@mark $column))*, ")"
            );
            const DELETE: &'static str = concat!("DELETE FROM ", $name, " WHERE id = ?");
            fn read(row: &Row<'_>) -> Result<Self> {
                let mut index = 0;
                let $first = Cell::read(row, index)?;
                $(index += 1; let $column = Cell::read(row, index)?;)*
                let _ = index;
                Ok($kind { $first $(, $column)* })
            }
            fn bind(&self, statement: &mut Statement<'_>) -> Result<()> {
                let mut index = 1;
                self.$first.bind(statement, index)?;
                $(index += 1; self.$column.bind(statement, index)?;)*
                let _ = index;
                Ok(())
            }
            fn bind_id(&self, statement: &mut Statement<'_>) -> Result<()> { self.$first.bind(statement, 1) }
        }
    };
    (@mark $column:ident) => { ", ?" };
}

table!(
    Club,
    "club",
    id,
    name,
    workplace,
    org_no,
    address,
    postcode,
    town,
    municipality,
    district,
    branch,
    agreement,
    members,
    employees,
    members_with_mobile,
    members_with_email,
    has_board,
    register_checked_on,
    listed_contact_on,
    listed_visit_on,
    employer_contact,
    employer_relation,
    money,
    caller,
    tags,
    remark,
    external_id,
    caller_note,
);
table!(
    Person,
    "person",
    id,
    club,
    given_name,
    family_name,
    role,
    role_text,
    member_no,
    elected_on,
    term_ends,
    phones,
    email,
    best_time,
    do_not_call,
    left_post_on,
    left_workplace_on,
    remark,
);
table!(Round, "round", id, name, guide, from_on, to_on, created_at, closed_at, role, instead, plan);
table!(Target, "target", id, round, club, snoozed_until, removed_at, pinned_at, owner);
table!(
    Offer,
    "offer",
    id,
    round,
    kind,
    name,
    starts_on,
    ends_on,
    deadline_on,
    place,
    seats,
    organiser,
    funding,
    audience,
    quota,
    speakers,
    has_material,
    cancelled_at,
);
table!(
    Call,
    "call",
    id,
    club,
    person,
    round,
    session,
    started_at,
    ended_at,
    outcome,
    note,
    asked,
    topics,
    number,
    pulse,
    next_step,
    returns_at,
    returns_until,
    attempt,
    answers,
    guide,
);
table!(
    FollowUp,
    "follow_up",
    id,
    club,
    person,
    call,
    side,
    kind,
    text,
    due_on,
    due_time,
    created_at,
    done_at,
    dropped_at,
    step,
    owner_role,
    owner,
    reason,
    offer,
    is_day_said,
);
table!(SignUp, "sign_up", id, offer, title, kind, club, person, who, call, state, created_at, instead_of, changed_at,);
table!(Event, "event", id, club, person, kind, on, text);
table!(Checked, "checked", id, club, item, answer, on, note);
table!(LevelOverride, "level_override", id, club, level, note, on);
table!(Rested, "rested", id, club, topic, opening, on, until);
table!(SavedSearch, "saved_search", id, name, query);
table!(Correction, "correction", id, club, person, name, what, was, is, noted_at, sent_at);
table!(
    OwnEntry,
    "wheel_entry",
    id,
    instead_of,
    what,
    words,
    begins,
    ends,
    lead_days,
    who,
    guide,
    topic,
    quiet,
    removed_at,
);
table!(Session, "session", id, round, started_at, ended_at);

/// All rows of a table that meet a condition: the SQL after `SELECT … FROM table`.
pub(super) fn select<T: Table>(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<T>> {
    let mut statement = db.prepare_cached(&format!("{} {condition}", T::SELECT))?;
    let rows = statement.query_map(params, |row| T::read(row))?;
    rows.collect()
}

/// Adds a row.
pub(super) fn insert<T: Table>(db: &Connection, row: &T) -> Result<()> {
    let mut statement = db.prepare_cached(T::INSERT)?;
    row.bind(&mut statement)?;
    statement.raw_execute().map(|_| ())
}

/// Takes a row away; says how many were there.
pub(super) fn delete<T: Table>(db: &Connection, row: &T) -> Result<usize> {
    let mut statement = db.prepare_cached(T::DELETE)?;
    row.bind_id(&mut statement)?;
    statement.raw_execute()
}

/// The row as it stands in the table now, found by its id.
pub(super) fn current<T: Table>(db: &Connection, row: &T) -> Result<Option<T>> {
    let mut statement = db.prepare_cached(&format!("{} WHERE id = ?", T::SELECT))?;
    row.bind_id(&mut statement)?;
    let mut rows = statement.raw_query();
    rows.next()?.map(|row| T::read(row)).transpose()
}
