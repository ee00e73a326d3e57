//! Keeping the index of words true: what is written or taken away, and catching up with what has been there before.
//! Looking things up in it is the parent's; which words a row is found by is `domain::search`'s.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::call::Call;
use crate::domain::club::Club;
use crate::domain::env::At;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::ClubId;
use crate::domain::op::{Change, Edit};
use crate::domain::search::Handles;
use crate::store::Store;
use crate::store::cell::Cell;
use crate::store::error::Result;
use crate::store::rows::select;

/// So many rows are made findable in one breath: some milliseconds, since a key may wait for it.
const BREATH: usize = 150;
/// Seconds are shifted by so many bits for what tells rows of one second apart.
const APART: u32 = 26;
/// A row stands at most so far from the number it should have.
const NEAR: i64 = 64;

/// The kinds of rows, in the number's first bits: kinds are looked through one at a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::store) enum Kind {
    /// What is remarked on a club, and its tags.
    Club = 1,
    /// A promise.
    Promise = 2,
    /// A call.
    Call = 3,
}

impl Kind {
    /// The first and the last number of the kind, from an instant on.
    pub(in crate::store) fn numbers(self, from: Option<At>) -> (i64, i64) {
        let first = (self as i64) << 60;
        (first | seconds(from) << APART, first + ((1 << 60) - 1))
    }
}

fn seconds(at: Option<At>) -> i64 {
    at.map_or(0, |at| at.timestamp().clamp(0, (1 << 34) - 1))
}

/// Words with the ids they lead to, tags with their uses, and the words by themselves.
pub(super) type Index = (Vec<(String, Vec<u8>)>, Vec<(String, u32)>, Vec<String>);

/// A row that words lead to.
struct Findable {
    kind: Kind,
    id: [u8; 16],
    club: [u8; 16],
    at: Option<At>,
    by: Handles,
}

impl Findable {
    fn of_call(call: &Call) -> Option<Findable> {
        let (id, club) = (call.id.0.into_bytes(), call.club.0.into_bytes());
        Findable::new(Kind::Call, id, club, Some(call.started_at), Handles::of_call(call))
    }

    fn of_follow_up(task: &FollowUp) -> Option<Findable> {
        let (id, club) = (task.id.0.into_bytes(), task.club.0.into_bytes());
        Findable::new(Kind::Promise, id, club, Some(task.created_at), Handles::of_follow_up(task))
    }

    fn of_club(club: &Club) -> Option<Findable> {
        let id = club.id.0.into_bytes();
        Findable::new(Kind::Club, id, id, None, Handles::of_club(club))
    }

    fn new(kind: Kind, id: [u8; 16], club: [u8; 16], at: Option<At>, by: Handles) -> Option<Findable> {
        (!by.tokens.is_empty()).then_some(Findable { kind, id, club, at, by })
    }

    /// The number it should have: kind, second, and the last bits of its id, which are chance.
    fn number(&self) -> i64 {
        let [.., a, b, c, d] = self.id;
        let chance = i64::from(u32::from_be_bytes([a, b, c, d])) & ((1 << APART) - 1);
        let chance = chance.min((1 << APART) - NEAR);
        self.kind.numbers(self.at).0 | chance
    }

    /// The number it has, if it has one.
    fn found(&self, db: &Connection) -> Result<Option<i64>> {
        let number = self.number();
        let sql = "SELECT number FROM findable_row WHERE number >= ?1 AND number < ?2 AND id = ?3";
        let found = db.prepare_cached(sql)?.query_row(params![number, number + NEAR, &self.id[..]], |row| row.get(0));
        Ok(found.optional()?)
    }

    /// Makes it findable, if it is not.
    fn add(&self, db: &Connection) -> Result<()> {
        if self.found(db)?.is_some() {
            return Ok(());
        }
        let mut put = db.prepare_cached("INSERT OR IGNORE INTO findable_row (number, id, club) VALUES (?, ?, ?)")?;
        let first = self.number();
        for number in first..first + NEAR {
            if put.execute(params![number, &self.id[..], &self.club[..]])? == 0 {
                continue;
            }
            db.prepare_cached("INSERT INTO found_by (rowid, words) VALUES (?, ?)")?
                .execute(params![number, self.by.tokens.join(" ")])?;
            let mut word = db.prepare_cached("INSERT OR IGNORE INTO findable_word VALUES (?)")?;
            for token in &self.by.tokens {
                word.execute([token])?;
            }
            let sql = "INSERT INTO findable_tag VALUES (?, 1) ON CONFLICT (tag) DO UPDATE SET uses = uses + 1";
            for tag in &self.by.tags {
                db.prepare_cached(sql)?.execute([tag])?;
            }
            break;
        }
        // Sixty-four rows of one kind, second and chance do not happen; if they do, the last one is not found by its words.
        Ok(())
    }

    /// Takes it away, if it is there.
    fn remove(&self, db: &Connection) -> Result<()> {
        let Some(number) = self.found(db)? else { return Ok(()) };
        db.prepare_cached("DELETE FROM findable_row WHERE number = ?")?.execute([number])?;
        // The index holds no text: it is told which words it is to forget.
        db.prepare_cached("INSERT INTO found_by (found_by, rowid, words) VALUES ('delete', ?, ?)")?
            .execute(params![number, self.by.tokens.join(" ")])?;
        for tag in &self.by.tags {
            db.prepare_cached("UPDATE findable_tag SET uses = uses - 1 WHERE tag = ?")?.execute([tag])?;
            db.prepare_cached("DELETE FROM findable_tag WHERE tag = ? AND uses <= 0")?.execute([tag])?;
        }
        Ok(())
    }
}

/// Takes the changes of an op into the index. What a large op brings is left for a quiet moment: it must not take twice as
/// long to read in a list. What it takes away goes at once.
pub(in crate::store) fn keep(db: &Connection, changes: &[Change], is_large: bool) -> Result<()> {
    let mut later: Option<ClubId> = None;
    let mut gone: BTreeSet<String> = BTreeSet::new();
    for change in changes {
        let (before, after) = match change {
            Change::Call(edit) => sides(edit, Findable::of_call),
            Change::FollowUp(edit) => sides(edit, Findable::of_follow_up),
            Change::Club(edit) => sides(edit, Findable::of_club),
            _ => (None, None),
        };
        let is_same = match (&before, &after) {
            (Some(a), Some(b)) => (a.number(), a.club, &a.by) == (b.number(), b.club, &b.by),
            (None, None) => true,
            _ => false,
        };
        if is_same {
            continue;
        }
        if let Some(before) = before {
            before.remove(db)?;
            gone.extend(before.by.tokens);
        }
        match after {
            Some(_) if is_large => later = [later, change.club()].into_iter().flatten().min(),
            Some(after) => after.add(db)?,
            None => {}
        }
    }
    forget_words(db, &gone)?;
    match later {
        Some(club) => catch_up_from(db, club),
        None => Ok(()),
    }
}

/// Forgets the words that no row has any more: what was taken away is not to be guessed from them.
fn forget_words(db: &Connection, words: &BTreeSet<String>) -> Result<()> {
    for word in words {
        let mut any = db.prepare_cached("SELECT 1 FROM found_by WHERE found_by MATCH ? LIMIT 1")?;
        let is_there = any.exists([format!("\"{word}\"")])?;
        if !is_there {
            db.prepare_cached("DELETE FROM findable_word WHERE word = ?")?.execute([word])?;
        }
    }
    Ok(())
}

fn sides<T>(edit: &Edit<T>, of: impl Fn(&T) -> Option<Findable>) -> (Option<Findable>, Option<Findable>) {
    (edit.before.as_ref().and_then(&of), edit.after.as_ref().and_then(&of))
}

/// From this club on it is to be looked whether everything is findable.
fn catch_up_from(db: &Connection, club: ClubId) -> Result<()> {
    // One before, since those after the mark are looked at.
    let before = club.0.as_u128().saturating_sub(1).to_be_bytes();
    let sql = "INSERT INTO findable_from VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET club = min(club, excluded.club)";
    db.execute(sql, [&before[..]])?;
    Ok(())
}

/// The mark after which clubs are still to be made findable.
pub(super) fn mark(db: &Connection) -> Result<Option<Vec<u8>>> {
    let mut statement = db.prepare_cached("SELECT club FROM findable_from")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

impl Store {
    /// Makes some more rows findable that were there before the index was, or came with a list. Returns whether there is
    /// more to do.
    ///
    /// # Errors
    /// What the database says.
    pub fn catch_up_search(&mut self) -> Result<bool> {
        let Some(mark) = mark(&self.db)? else { return Ok(false) };
        let transaction = self.db.transaction()?;
        let clubs: Vec<ClubId> = transaction
            .prepare_cached("SELECT id FROM club WHERE id > ? ORDER BY id LIMIT ?")?
            .query_map(params![mark, BREATH as i64], |row| Cell::read(row, 0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut rows = 0;
        let mut reached = None;
        for club in &clubs {
            rows += 1 + of_club(&transaction, *club)?;
            reached = Some(club);
            if rows >= BREATH {
                break;
            }
        }
        match reached {
            Some(club) => transaction.execute("UPDATE findable_from SET club = ?", [&club.0.as_bytes()[..]])?,
            None => transaction.execute("DELETE FROM findable_from", [])?,
        };
        transaction.commit()?;
        Ok(reached.is_some())
    }

    /// Forgets the index; it is made anew by [`Store::catch_up_search`].
    ///
    /// # Errors
    /// What the database says.
    pub fn forget_search(&mut self) -> Result<()> {
        let transaction = self.db.transaction()?;
        transaction.execute_batch(
            "INSERT INTO found_by (found_by) VALUES ('delete-all');
             DELETE FROM findable_row; DELETE FROM findable_word; DELETE FROM findable_tag;
             INSERT OR REPLACE INTO findable_from VALUES (1, x'');",
        )?;
        transaction.commit()?;
        Ok(())
    }

    /// What the index holds, in an order that does not depend on how it came there: for proving that it is kept true. All
    /// words with the rows they lead to, the tags with their uses, and the words that a beginning is looked up among.
    ///
    /// # Errors
    /// What the database says.
    #[doc(hidden)]
    pub fn search_index(&self) -> Result<Index> {
        self.db
            .execute_batch("CREATE VIRTUAL TABLE IF NOT EXISTS temp.said USING fts5vocab(main, found_by, instance)")?;
        let sql =
            "SELECT term, coalesce((SELECT id FROM findable_row WHERE number = doc), x'') FROM said ORDER BY 1, 2";
        let mut statement = self.db.prepare(sql)?;
        let words = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let mut statement = self.db.prepare("SELECT tag, uses FROM findable_tag ORDER BY tag")?;
        let tags = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let mut statement = self.db.prepare("SELECT word FROM findable_word ORDER BY word")?;
        let alone = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok((words, tags, alone))
    }
}

/// The numbers of the rows of a club and a kind that have what is wanted, from one instant on.
pub(super) fn of_one_club(
    db: &Connection,
    kind: Kind,
    club: ClubId,
    from: Option<At>,
    has: &dyn Fn(&Handles) -> bool,
) -> Result<Vec<i64>> {
    let id = &club.0.as_bytes()[..];
    let all: Vec<Findable> = match kind {
        Kind::Club => select(db, "WHERE id = ?", [id])?.iter().filter_map(Findable::of_club).collect(),
        Kind::Promise => select(db, "WHERE club = ?", [id])?.iter().filter_map(Findable::of_follow_up).collect(),
        Kind::Call => select(db, "WHERE club = ?", [id])?.iter().filter_map(Findable::of_call).collect(),
    };
    let wanted = all.iter().filter(|row| row.at >= from && has(&row.by));
    wanted.filter_map(|row| row.found(db).transpose()).collect()
}

/// Whether the row of a number has what is wanted.
pub(super) fn has(db: &Connection, kind: Kind, number: i64, has: &dyn Fn(&Handles) -> bool) -> Result<bool> {
    let mut row = db.prepare_cached("SELECT id, club FROM findable_row WHERE number = ?")?;
    let (id, club): (Vec<u8>, Vec<u8>) = row.query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let by = match kind {
        Kind::Club => select(db, "WHERE id = ?", [id])?.first().map(Handles::of_club),
        Kind::Promise => select(db, "WHERE club = ? AND id = ?", params![club, id])?.first().map(Handles::of_follow_up),
        Kind::Call => select(db, "WHERE id = ?", [id])?.first().map(Handles::of_call),
    };
    Ok(by.is_some_and(|by| has(&by)))
}

/// Makes everything of a club findable. Returns how many rows that are.
fn of_club(db: &Connection, club: ClubId) -> Result<usize> {
    let id = &club.0.as_bytes()[..];
    let clubs: Vec<Club> = select(db, "WHERE id = ?", [id])?;
    let calls: Vec<Call> = select(db, "WHERE club = ?", [id])?;
    let tasks: Vec<FollowUp> = select(db, "WHERE club = ?", [id])?;
    let all = clubs.iter().filter_map(Findable::of_club);
    let all = all.chain(tasks.iter().filter_map(Findable::of_follow_up));
    all.chain(calls.iter().filter_map(Findable::of_call)).try_for_each(|row| row.add(db))?;
    Ok(calls.len() + tasks.len())
}
