//! Clubs and people by name or number, and tags. Words in notes are the parent's.

use std::collections::HashSet;

use rusqlite::Connection;

use super::cache::{Cache, begins};
use crate::domain::club::Club;
use crate::domain::collate;
use crate::domain::ids::ClubId;
use crate::domain::person::Person;
use crate::domain::phone::show;
use crate::domain::search::{Excerpt, Field, Found, Query, What, in_fields, in_number, words_of};
use crate::store::error::Result;
use crate::store::rows::select;

/// With so many letters those that begin so are looked for first; fewer are in nearly every text.
const FEWEST_BEGUN: usize = 3;

/// So many clubs and people are always shown.
const FEWEST: usize = 5;

/// The clubs whose name has all the words, each as the beginning of a word or inside one.
pub(super) fn clubs_named(names: &Cache, words: &[String]) -> HashSet<ClubId> {
    names.with(&[], words, usize::MAX).into_iter().map(|(club, _)| club).collect()
}

/// The clubs of all that [`clubs_and_people`] finds, however many.
pub(super) fn clubs_with(names: &Cache, query: &Query) -> Vec<ClubId> {
    let wanted: &[String] = query.digits.as_ref().map_or(&query.words, std::slice::from_ref);
    names.with(wanted, &query.club, usize::MAX).into_iter().map(|(club, _)| club).collect()
}

/// The clubs and the people in which all words occur, or the digits: those whose own name has words that begin so above those that
/// have them inside a word or elsewhere, and among these the clubs first, the shortest names first.
pub(super) fn clubs_and_people(db: &Connection, names: &Cache, query: &Query, limit: usize) -> Result<Vec<Found>> {
    let wanted: &[String] = query.digits.as_ref().map_or(&query.words, std::slice::from_ref);
    let (mut clubs, mut people) = (Vec::new(), Vec::new());
    let is_word = query.digits.is_none() && wanted.iter().all(|word| word.chars().count() >= FEWEST_BEGUN);
    let mut found = if is_word { names.begun(wanted, &query.club, limit) } else { Vec::new() };
    if found.len() < limit {
        let begun: HashSet<ClubId> = found.iter().map(|(club, _)| *club).collect();
        found.extend(names.with(wanted, &query.club, limit).into_iter().filter(|(club, _)| !begun.contains(club)));
        found.truncate(limit);
    }
    for (club, name) in found {
        let hit = |what: What, excerpt| Found { what, club: Some(club), club_name: name.to_owned(), at: None, excerpt };
        let folded = collate::fold(name);
        let in_name = |word: &String| folded.contains(word.as_str());
        let own = people_of(db, club)?;
        let meant: Vec<(What, Option<Excerpt>)> =
            own.iter().filter_map(|person| meant(person, query, &in_name)).collect();
        let is_named = query.digits.is_none() && query.words.iter().all(in_name);
        if is_named || meant.is_empty() {
            let excerpt = if is_named {
                in_fields([(Field::Name, name)], &query.words)
            } else {
                elsewhere(db, club, &own, wanted)?
            };
            clubs.push(hit(What::Club, excerpt));
        }
        people.extend(meant.into_iter().map(|(what, excerpt)| hit(what, excerpt)));
    }
    clubs.sort_by_key(|hit| is_inside(hit, query));
    people.sort_by_key(|hit| is_inside(hit, query));
    // Names leave room for what was said, which stands below them; whoever rings back is found among all.
    if query.digits.is_none() && query.club.is_empty() {
        clubs.truncate((limit / 4).max(FEWEST));
        people.truncate((limit / 2).max(FEWEST));
    }
    clubs.extend(people);
    clubs.sort_by_key(|hit| is_inside(hit, query));
    Ok(clubs)
}

/// Whether the words are anywhere but at the beginning of a word of its own name.
fn is_inside(hit: &Found, query: &Query) -> bool {
    let name = match &hit.what {
        What::Person { name, .. } => name,
        _ => &hit.club_name,
    };
    let folded = collate::fold(name);
    query.digits.is_none() && !query.words.iter().any(|word| begins(&folded, word))
}

/// Where a club was found whose name is not what was looked for.
fn elsewhere(db: &Connection, club: ClubId, people: &[Person], wanted: &[String]) -> Result<Option<Excerpt>> {
    let Some(club) = select::<Club>(db, "WHERE id = ?", [&club.0.as_bytes()[..]])?.pop() else { return Ok(None) };
    // Its name is seen anyhow: what tells something is where the other words are.
    let own = collate::fold(&club.name);
    let wanted: Vec<String> = wanted.iter().filter(|word| !own.contains(word.as_str())).cloned().collect();
    let names: Vec<String> = people.iter().map(Person::full_name).collect();
    let fields = [
        (Field::Workplace, club.workplace.as_deref()),
        (Field::Municipality, club.municipality.as_deref()),
        (Field::OrgNo, club.org_no.as_deref()),
    ];
    let fields = fields.into_iter().filter_map(|(field, text)| Some((field, text?)));
    let names = names.iter().map(|name| (Field::Person, name.as_str()));
    Ok(in_fields(fields.chain(names), &wanted))
}

/// A person, and where the words or the digits were found, if they are about that person and not only about the club.
fn meant(person: &Person, query: &Query, in_club: &impl Fn(&String) -> bool) -> Option<(What, Option<Excerpt>)> {
    let name = person.full_name();
    let hit = |number| What::Person { person: person.id, name: name.clone(), number };
    if let Some(digits) = &query.digits {
        let phone = person.phones.iter().find(|phone| phone.number.contains(digits.as_str()))?;
        return Some((hit(Some(phone.number.clone())), in_number(&show(&phone.number), digits)));
    }
    let folded = collate::fold(&name);
    let mut is_any = false;
    for word in &query.words {
        let is_here = folded.contains(word.as_str());
        is_any |= is_here && !in_club(word);
        if !is_here && !in_club(word) {
            return None;
        }
    }
    is_any.then(|| (hit(None), in_fields([(Field::Person, name.as_str())], &query.words)))
}

fn people_of(db: &Connection, club: ClubId) -> Result<Vec<Person>> {
    let mut people: Vec<Person> = select(db, "WHERE club = ? ORDER BY id", [&club.0.as_bytes()[..]])?;
    crate::store::load::in_calling_order(&mut people);
    Ok(people)
}

/// Whether a tag has what is looked for from one of its words on; a topic of several words has `-` between them.
fn has_topic(tag: &str, wanted: &str) -> bool {
    let parts: Vec<String> = words_of(tag).collect();
    (0..parts.len()).any(|from| parts[from..].join("-").starts_with(wanted))
}

/// The tags that begin with the one word or topic that is looked for, those with most uses first.
pub(super) fn tags(db: &Connection, query: &Query, limit: usize) -> Result<Vec<Found>> {
    let word = match (query.words.as_slice(), query.topics.as_slice()) {
        ([word], []) | ([], [word]) => word,
        _ => return Ok(Vec::new()),
    };
    if !query.club.is_empty() || query.after.is_some() || !query.outcomes.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = db.prepare_cached("SELECT tag, uses FROM findable_tag ORDER BY uses DESC, tag")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let tag: String = row.get(0)?;
        if has_topic(&tag, word) {
            let what = What::Tag { tag, uses: row.get(1)? };
            found.push(Found { what, club: None, club_name: String::new(), at: None, excerpt: None });
        }
        if found.len() >= limit {
            break;
        }
    }
    Ok(found)
}
