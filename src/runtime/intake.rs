//! Takes a file in: its bytes, what is in it (`port`, or an export of our own), and what it would change (`domain`).
//! Writing it down is `store`'s door; telling of it is `report`'s.

use std::collections::HashSet;
use std::io::{self, Read};
use std::path::Path;

use crate::domain::clean;
use crate::domain::deeds::import::{Intake, Known, import};
use crate::domain::env::Env;
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::policy::Policy;
use crate::port::{self, Options, Plan, ReadError};
use crate::store::{Everything, Store, StoreError};

/// Larger than any list of clubs: what is larger is something else.
pub const LARGEST_LIST: u64 = 512 << 20;

/// An export has all calls in it: a million take 850 MB. It is taken in as one deed, and the log keeps a deed in one cell, which may have
/// so many bytes in SQLite and says the same in fewer.
pub const LARGEST_EXPORT: u64 = 1_000_000_000;

/// What a file holds.
#[derive(Clone, PartialEq, Debug)]
pub enum Brought {
    /// A list of clubs and people.
    List(Box<Plan>),
    /// An export of this program.
    Own(Box<Everything>),
}

/// Why a file could not be taken in. Nothing has been written.
#[derive(Debug)]
pub enum Refused {
    /// It cannot be read.
    Io(io::Error),
    /// It is a folder.
    Folder,
    /// It has more than `LARGEST_LIST` bytes.
    TooLarge,
    /// It is an export and has more than `LARGEST_EXPORT` bytes.
    ExportTooLarge,
    /// It is no list.
    Read(ReadError),
    /// An export that cannot be understood: the line, and what the parser says.
    Export(usize, String),
    /// An export made by a newer version.
    Newer,
    /// An export that says something else of a row than the database; the name of its list.
    Differs(&'static str),
    /// The database.
    Store(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Refused::Store(error)
    }
}

/// Reads a file's bytes.
///
/// # Errors
/// [`Refused::Folder`], [`Refused::TooLarge`], [`Refused::ExportTooLarge`] or what the system says.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Refused> {
    if path.is_dir() {
        return Err(Refused::Folder);
    }
    within(std::fs::File::open(path).map_err(Refused::Io)?, LARGEST_LIST, LARGEST_EXPORT)
}

/// What a file holds, where it is not larger than a list or an export may be. What it is stands at its beginning.
fn within(file: impl Read, list: u64, export: u64) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    let mut file = file.take(list + 1);
    file.read_to_end(&mut bytes).map_err(Refused::Io)?;
    if bytes.len() as u64 <= list {
        return Ok(bytes);
    }
    if !is_export(&bytes) {
        return Err(Refused::TooLarge);
    }
    file.set_limit(export - list);
    file.read_to_end(&mut bytes).map_err(Refused::Io)?;
    if bytes.len() as u64 > export { Err(Refused::ExportTooLarge) } else { Ok(bytes) }
}

/// Finds out what is in a file.
///
/// # Errors
/// [`Refused::Read`], [`Refused::Export`] and [`Refused::Newer`].
pub fn understand(
    file_name: &str,
    bytes: &[u8],
    options: &Options,
    today: chrono::NaiveDate,
) -> Result<Brought, Refused> {
    if is_export(bytes) {
        return export(bytes).map(|everything| Brought::Own(Box::new(everything)));
    }
    port::read(file_name, bytes, options, today).map(|plan| Brought::List(Box::new(plan))).map_err(Refused::Read)
}

/// Works out what it would change. `round_name` is given to the round that is made where none is open.
///
/// # Errors
/// [`Refused::Differs`], or what the database says.
pub fn weigh(
    env: &mut Env,
    policy: &Policy,
    store: &Store,
    brought: &Brought,
    round_name: &str,
) -> Result<Intake, Refused> {
    match brought {
        Brought::List(plan) => Ok(weigh_list(env, policy, plan, &store.known()?, round_name)),
        Brought::Own(everything) => weigh_own(env, store, everything),
    }
}

/// The same for a list, with what is known of the database: nobody has to be asked, so any thread can do it.
pub fn weigh_list(env: &mut Env, policy: &Policy, plan: &Plan, known: &Known, round_name: &str) -> Intake {
    import(env, policy, &plan.clubs, &plan.people, known, round_name)
}

fn weigh_own(env: &mut Env, store: &Store, everything: &Everything) -> Result<Intake, Refused> {
    let known = store.everything()?;
    let mut changes = everything.changes(&known).map_err(Refused::Differs)?;
    let here: HashSet<_> = known.drafts.iter().map(|draft| draft.call).collect();
    let is_busy = known.drafts.iter().any(|draft| draft.parked_at.is_none());
    for draft in everything.drafts.iter().filter(|draft| !here.contains(&draft.call)) {
        let mut draft = draft.clone();
        // Only one call can be open; the one that is here stays so.
        if is_busy && draft.parked_at.is_none() {
            draft.parked_at = Some(env.now);
        }
        changes.push(Edit::added(draft));
    }
    let count = |is: fn(&Change) -> bool| changes.iter().filter(|change| is(change)).count();
    Ok(Intake {
        new_clubs: count(|change| matches!(change, Change::Club(_))),
        new_people: count(|change| matches!(change, Change::Person(_))),
        changed_clubs: 0,
        changed_people: 0,
        new_reps: 0,
        kept: Vec::new(),
        op: (!changes.is_empty()).then(|| Op::new(env, Deed::Import, None, changes)),
    })
}

/// Whether the bytes begin like an export of ours. Lists in other people's JSON are `port`'s to refuse.
fn is_export(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let head = &start[..start.len().min(200)];
    let names_us = |part: &[u8]| part.windows(12).any(|window| window == b"\"ringerunde\"");
    start.starts_with(b"{") && names_us(head)
}

fn export(bytes: &[u8]) -> Result<Everything, Refused> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let odd = |error: serde_json::Error| Refused::Export(error.line(), error.to_string());
    // The version comes first: a newer file may well have fields we do not know.
    #[derive(serde::Deserialize)]
    struct Version {
        format: u32,
    }
    let version: Version = serde_json::from_slice(bytes).map_err(odd)?;
    if version.format > crate::store::FORMAT {
        return Err(Refused::Newer);
    }
    let everything: Everything = serde_json::from_slice(bytes).map_err(odd)?;
    let may_hide = bytes.windows(2).any(|pair| pair == b"\\u")
        || std::str::from_utf8(bytes).is_ok_and(|text| text.chars().any(clean::is_harmful));
    if !may_hide {
        return Ok(everything);
    }
    let mut value = serde_json::to_value(&everything).map_err(odd)?;
    harmless(&mut value);
    serde_json::from_value(value).map_err(odd)
}

/// Takes signs that may never be stored out of every text; all else stays to the letter.
fn harmless(value: &mut serde_json::Value) {
    use serde_json::Value;
    match value {
        Value::String(text) if text.chars().any(clean::is_harmful) => text.retain(|sign| !clean::is_harmful(sign)),
        Value::Array(values) => values.iter_mut().for_each(harmless),
        Value::Object(fields) => fields.values_mut().for_each(harmless),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_export_may_be_larger_than_a_list_and_what_is_larger_still_is_told_as_what_it_is() {
        let (list, own) = (b"Klubb;Navn\n".repeat(30), format!("{{ \"program\": \"ringerunde\"{} }}", " ".repeat(300)));
        let read = |bytes: &[u8], largest, export| match within(bytes, largest, export) {
            Ok(read) => Ok(read == bytes),
            Err(refused) => Err(matches!(refused, Refused::ExportTooLarge)),
        };
        assert_eq!(read(&list, 330, 400), Ok(true));
        assert_eq!(read(&list, 329, 400), Err(false), "a list");
        let size = own.len() as u64;
        assert_eq!(read(own.as_bytes(), 250, size), Ok(true));
        assert_eq!(read(own.as_bytes(), 250, size - 1), Err(true), "an export");
        assert_eq!(read(own.as_bytes(), size, 0), Ok(true), "as small as a list");
    }
}
