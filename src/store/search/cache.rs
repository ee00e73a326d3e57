//! The names by which clubs and people are found, in memory once somebody searches: reading a hundred thousand of them out of
//! the database at every key would take ten times as long. What stands in them is `queue/kept`'s.

use memchr::memmem;
use rusqlite::Connection;

use crate::domain::collate;
use crate::domain::ids::ClubId;
use crate::store::Version;
use crate::store::cell::Cell;
use crate::store::error::Result;

/// Stands between two rows; no folded text has it.
const END: char = '\n';

/// The clubs' names, shortest first, as they were when the database had this version.
#[derive(Debug)]
pub(in crate::store) struct Cache {
    pub(super) version: Version,
    /// The folded texts after each other.
    texts: String,
    /// The names after each other.
    names: String,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    club: ClubId,
    /// Where its text ends in `texts`, and its name in `names`.
    text_end: usize,
    name_end: usize,
}

impl Cache {
    /// Reads the names.
    pub(super) fn read(db: &Connection, version: Version) -> Result<Cache> {
        let mut cache = Cache { version, texts: String::new(), names: String::new(), rows: Vec::new() };
        let mut statement = db.prepare("SELECT club, name, text FROM findable")?;
        let read = statement.query_map([], |row| Ok((Cell::read(row, 0)?, row.get(1)?, row.get(2)?)))?;
        let mut all: Vec<(ClubId, String, String)> = read.collect::<rusqlite::Result<_>>()?;
        all.sort_unstable_by(|(_, one, _), (_, other, _)| (one.len(), one).cmp(&(other.len(), other)));
        for (club, name, text) in all {
            cache.names.push_str(&name);
            cache.texts.push_str(&text.replace(END, " "));
            let (text_end, name_end) = (cache.texts.len(), cache.names.len());
            cache.texts.push(END);
            cache.rows.push(Row { club, text_end, name_end });
        }
        Ok(cache)
    }

    /// The clubs in whose text all of this occurs and whose folded name has all of that, with their names, shortest first;
    /// none for nothing.
    pub(super) fn with(&self, all: &[String], in_name: &[String], limit: usize) -> Vec<(ClubId, &str)> {
        self.where_all(all, in_name, limit, |text, word| text.contains(word))
    }

    /// The same, where each of the words begins one of the text.
    pub(super) fn begun(&self, all: &[String], in_name: &[String], limit: usize) -> Vec<(ClubId, &str)> {
        self.where_all(all, in_name, limit, begins)
    }

    fn where_all(
        &self,
        all: &[String],
        in_name: &[String],
        limit: usize,
        has: impl Fn(&str, &str) -> bool,
    ) -> Vec<(ClubId, &str)> {
        let mut found = Vec::new();
        // What is in the name is in the text as well. The longest word is the rarest.
        let Some(rarest) = all.iter().chain(in_name).max_by_key(|word| word.len()) else { return found };
        // A dozen megabytes are gone through at every key: the standard library's search takes ten times as long.
        let rarest = memmem::Finder::new(rarest.as_str());
        let texts = self.texts.as_bytes();
        let mut from = 0;
        while let Some(at) = texts.get(from..).and_then(|rest| rarest.find(rest)).map(|at| from + at) {
            let place = self.rows.partition_point(|row| row.text_end < at);
            let Some(row) = self.rows.get(place) else { break };
            let before = place.checked_sub(1).and_then(|before| self.rows.get(before));
            let text = &self.texts[before.map_or(0, |before| before.text_end + 1)..row.text_end];
            let name = &self.names[before.map_or(0, |before| before.name_end)..row.name_end];
            let is_named = || {
                let folded = collate::fold(name);
                in_name.iter().all(|word| folded.contains(word.as_str()))
            };
            if all.iter().all(|word| has(text, word)) && (in_name.is_empty() || is_named()) {
                found.push((row.club, name));
                if found.len() >= limit {
                    break;
                }
            }
            from = row.text_end + 1;
        }
        found
    }
}

/// Whether a word of a folded text begins so.
pub(super) fn begins(text: &str, wanted: &str) -> bool {
    let is_first = |at: usize| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    text.match_indices(wanted).any(|(at, _)| is_first(at))
}
