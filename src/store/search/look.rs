//! Asking the index of words: which rows of one kind meet a query, newest first, and how far one looks for them. What is shown
//! of a row is the parent's; the words it is found by are `domain::search`'s.

use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::keep::{self, Kind};
use crate::domain::env::{At, instant};
use crate::domain::ids::ClubId;
use crate::domain::search::{Query, outcome_token, topic_token};
use crate::store::error::Result;

/// A word with more letters than this is looked up as the words it can begin: the index of beginnings ends there.
const SHORT: usize = 3;
/// So many words a beginning can be; of more, the index puts the rows together itself, or each row is looked at.
const MOST_ENDINGS: usize = 200;
/// So many ways of several words to meet are asked for one by one.
const MOST_WAYS: usize = 64;
/// So many clubs are looked through one by one when notes of some clubs are wanted; of more, the newest notes are.
const FEW_CLUBS: usize = 200;
/// So many rows are looked at for those of the wanted clubs, when there are many of these.
const MOST_LOOKED_AT: usize = 100_000;

/// A word that so many rows have, or fewer, is rare: what it meets is found at once.
const FEW_ROWS: i64 = 2_000;
/// So many rows are read while a key waits.
const MOST_READ: i64 = 100;

/// How far one looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Depth {
    /// No further than a key can wait for.
    Quick,
    /// As far as anybody reads on.
    Whole,
    /// Until all is found.
    All,
}

/// What a quick look costs at most.
impl Depth {
    /// So many rows are read for whether they have a word that begins too many words to be asked for.
    fn most_read(self) -> i64 {
        match self {
            Depth::Quick => MOST_READ,
            Depth::Whole | Depth::All => i64::MAX,
        }
    }

    /// So many rows are looked at for those of the wanted clubs.
    fn most_looked_at(self) -> usize {
        match self {
            Depth::Quick => 5_000,
            Depth::Whole => MOST_LOOKED_AT,
            Depth::All => usize::MAX,
        }
    }

    /// So many clubs are looked through one by one.
    fn few_clubs(self) -> usize {
        match self {
            Depth::Quick => FEW_CLUBS / 4,
            Depth::Whole | Depth::All => FEW_CLUBS,
        }
    }
}

/// One kind, looked through.
pub(super) struct Look<'a> {
    pub(super) db: &'a Connection,
    pub(super) query: &'a Query,
    pub(super) kind: Kind,
    pub(super) limit: usize,
    pub(super) depth: Depth,
}

/// What the index is asked.
struct Asked {
    /// In its own language; empty for every row.
    expression: String,
    /// Whether it also finds rows that the query does not mean: each is to be read.
    is_wide: bool,
}

/// Rows of the index with their clubs, and whether one has stopped before the end.
pub(super) type Rows = (Vec<(i64, Option<ClubId>)>, bool);

impl Look<'_> {
    /// The numbers of the rows, newest first.
    pub(super) fn rows(&self, clubs: Option<&HashSet<ClubId>>) -> Result<Rows> {
        let query = self.query;
        let from: Option<At> = query.after.and_then(|day| day.and_hms_opt(0, 0, 0)).map(instant);
        let is_out = match self.kind {
            Kind::Club => query.after.is_some() || !query.outcomes.is_empty(),
            Kind::Promise => !query.outcomes.is_empty() || !query.topics.is_empty(),
            Kind::Call => false,
        };
        // Of a club alone, its calls are shown; what is remarked on it stands on its card.
        let is_bare = self.kind == Kind::Club && query.words.is_empty() && query.topics.is_empty();
        if is_out || is_bare || clubs.is_some_and(HashSet::is_empty) {
            return Ok((Vec::new(), false));
        }
        match (clubs, self.asked()?) {
            (_, None) => Ok((Vec::new(), false)),
            (Some(clubs), Some(_)) if clubs.len() <= self.depth.few_clubs() => Ok((self.of_clubs(clubs, from)?, false)),
            (_, Some(asked)) => self.of_index(&asked, clubs, from),
        }
    }

    /// Those that the index gives, newest first, as far as one looks.
    fn of_index(&self, asked: &Asked, clubs: Option<&HashSet<ClubId>>, from: Option<At>) -> Result<Rows> {
        let (first, last) = self.kind.numbers(from);
        let sql = if asked.expression.is_empty() {
            "SELECT number, club FROM findable_row WHERE number BETWEEN ?2 AND ?3 AND ?1 = '' ORDER BY number DESC"
        } else {
            "SELECT rowid, (SELECT club FROM findable_row WHERE number = found_by.rowid) FROM found_by
                 WHERE found_by MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC"
        };
        let mut found = Vec::new();
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query(params![asked.expression, first, last])?;
        let (mut looked_at, mut read) = (0, 0);
        while let Some(row) = rows.next()? {
            if clubs.is_some() && looked_at >= self.depth.most_looked_at() || read >= self.depth.most_read() {
                return Ok((found, true));
            }
            looked_at += 1;
            let club: Option<Vec<u8>> = row.get(1)?;
            let club = club.and_then(|club| uuid::Uuid::from_slice(&club).ok()).map(ClubId);
            if clubs.is_some_and(|clubs| !club.is_some_and(|club| clubs.contains(&club))) {
                continue;
            }
            let number = row.get(0)?;
            if asked.is_wide {
                read += 1;
                if !keep::has(self.db, self.kind, number, &|by| self.query.is_met_by(by))? {
                    continue;
                }
            }
            found.push((number, club));
            if found.len() >= self.limit {
                break;
            }
        }
        Ok((found, false))
    }

    /// The same for a few clubs, whose rows are looked through.
    fn of_clubs(&self, clubs: &HashSet<ClubId>, from: Option<At>) -> Result<Vec<(i64, Option<ClubId>)>> {
        let mut numbers: Vec<(i64, Option<ClubId>)> = Vec::new();
        for club in clubs {
            let own = keep::of_one_club(self.db, self.kind, *club, from, &|by| self.query.is_met_by(by))?;
            numbers.extend(own.into_iter().map(|number| (number, Some(*club))));
        }
        numbers.sort_unstable_by_key(|(number, _)| std::cmp::Reverse(*number));
        numbers.truncate(self.limit);
        Ok(numbers)
    }

    /// What is asked of the index; `None` when a word begins no word there is.
    fn asked(&self) -> Result<Option<Asked>> {
        // For each word the terms of which one must be there.
        let mut parts: Vec<Vec<String>> = Vec::new();
        let mut is_wide = false;
        for word in self.query.words.iter().cloned().chain(self.query.topics.iter().map(|topic| topic_token(topic))) {
            match self.endings(&word)? {
                Endings::Terms(terms) if terms.is_empty() => return Ok(None),
                Endings::Terms(terms) => parts.push(terms),
                // To put together the rows of a thousand words takes a quarter of a second where there are a million notes. The
                // first letters have an index of their own: what it gives is wider, and each row is read.
                Endings::TooMany if self.depth == Depth::Quick => {
                    is_wide = true;
                    parts.push(beginning(&word.chars().take(SHORT).collect::<String>()));
                }
                Endings::TooMany => parts.push(beginning(&word)),
            }
        }
        if !self.query.outcomes.is_empty() {
            let token = |outcome: &crate::domain::call::Outcome| format!("\"{}\"", outcome_token(*outcome));
            parts.push(self.query.outcomes.iter().map(token).collect());
        }
        if self.depth == Depth::Quick && parts.len() > 1 {
            let (rows, rarest) = self.rarest(&parts)?;
            // Rows of the rarest are soon read, and the index may go through very many to tell that others do not meet it.
            if rows <= MOST_READ {
                return Ok(Some(Asked { expression: expression(&Vec::from_iter(rarest.cloned())), is_wide: true }));
            }
            // Words that many rows have may never meet, and the index tells only when it has gone through them all. The rows of the
            // longest are read instead, the newest first.
            if rows > FEW_ROWS {
                let longest = parts.into_iter().max_by_key(|terms| terms.iter().map(String::len).max());
                return Ok(Some(Asked { expression: expression(&Vec::from_iter(longest)), is_wide: true }));
            }
        }
        Ok(Some(Asked { expression: expression(&parts), is_wide }))
    }

    /// The part that the fewest rows of the kind have, and how many these are: counted no further than to tell a rare one.
    fn rarest<'a>(&self, parts: &'a [Vec<String>]) -> Result<(i64, Option<&'a Vec<String>>)> {
        let (first, last) = self.kind.numbers(None);
        let sql = "SELECT count(*) FROM (SELECT 1 FROM found_by WHERE found_by MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?4)";
        let mut count = self.db.prepare_cached(sql)?;
        let mut fewest = (i64::MAX, None);
        for terms in parts {
            let wanted = expression(std::slice::from_ref(terms));
            let most = FEW_ROWS.min(fewest.0) + 1;
            let rows: i64 = count.query_row(params![wanted, first, last, most], |row| row.get(0))?;
            if rows < fewest.0 {
                fewest = (rows, Some(terms));
            }
            if rows <= MOST_READ {
                break;
            }
        }
        Ok(fewest)
    }

    /// The terms of the index that a word may be the beginning of; short ones as a beginning.
    fn endings(&self, word: &str) -> Result<Endings> {
        if word.chars().count() <= SHORT {
            return Ok(Endings::Terms(beginning(word)));
        }
        let after = format!("{word}{}", char::MAX);
        let mut statement =
            self.db.prepare_cached("SELECT word FROM findable_word WHERE word >= ? AND word < ? LIMIT ?")?;
        let limit = i64::try_from(MOST_ENDINGS + 1).unwrap_or(i64::MAX);
        let endings: Vec<String> =
            statement.query_map(params![word, after, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        if endings.len() > MOST_ENDINGS {
            return Ok(Endings::TooMany);
        }
        Ok(Endings::Terms(endings.iter().map(|word| format!("\"{word}\"")).collect()))
    }
}

/// The terms a word may be the beginning of.
enum Endings {
    Terms(Vec<String>),
    TooMany,
}

/// Tokens have letters, figures and our two signs only: nothing in them ends a quotation.
fn beginning(word: &str) -> Vec<String> {
    vec![format!("\"{word}\"*")]
}

/// All parts, each by one of its terms, in the language of the index.
fn expression(parts: &[Vec<String>]) -> String {
    let ways = parts.iter().fold(1usize, |ways, terms| ways.saturating_mul(terms.len()));
    if ways > MOST_WAYS {
        let any = |terms: &Vec<String>| format!("({})", terms.join(" OR "));
        return parts.iter().map(any).collect::<Vec<_>>().join(" AND ");
    }
    // Where single terms meet the index leaps from hit to hit; where one of several meets others it goes step by step.
    let mut meets = vec![String::new()];
    for terms in parts {
        let and =
            |meet: &String, term| if meet.is_empty() { String::clone(term) } else { format!("{meet} AND {term}") };
        meets = meets.iter().flat_map(|meet| terms.iter().map(move |term| and(meet, term))).collect();
    }
    let alone = meets.len() == 1;
    let each = meets.into_iter().map(|meet| if alone { meet } else { format!("({meet})") });
    each.collect::<Vec<_>>().join(" OR ")
}
