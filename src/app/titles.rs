//! What guides, topics, facts and searches are called where one chooses them or writes them down: their titles for people, their ids for
//! the rules. The titles are the guides' own, and put in here by `runtime`.

use crate::domain::collate;
use crate::domain::deeds::round::Wanted;
use crate::domain::round::{NamedSearch, Names};

/// A guide or a fact with its titles.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Title {
    id: String,
    /// In the chosen language.
    shown: String,
    /// In every language, as they are compared; the id as well.
    known: Vec<String>,
}

/// The titles of guides, topics and facts, the searches that have a name, and what else a round may name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Titles {
    guides: Vec<(String, String)>,
    topics: Vec<(String, String)>,
    facts: Vec<Title>,
    searches: Vec<NamedSearch>,
    offers: Vec<String>,
    names: Names,
}

impl Titles {
    /// Takes a guide in: its id, and its title in the chosen language.
    pub fn add_guide(&mut self, id: &str, title: &str) {
        self.guides.push((id.to_owned(), title.to_owned()));
    }

    /// Takes a topic in: its id, and a question of it; the first one of each stays.
    pub fn add_topic(&mut self, id: &str, question: &str) {
        if !self.topics.iter().any(|(of, _)| of == id) {
            self.topics.push((id.to_owned(), question.to_owned()));
        }
    }

    /// Takes a fact in: its id, its title in the chosen language, and those of all languages.
    pub fn add_fact<'a>(&mut self, id: &'a str, shown: &str, all: impl Iterator<Item = &'a str>) {
        let known = all.chain([id]).map(collate::fold).collect();
        self.facts.push(Title { id: id.to_owned(), shown: shown.to_owned(), known });
    }

    /// Takes a search in.
    pub fn add_search(&mut self, search: NamedSearch) {
        self.searches.push(search);
    }

    /// Takes an offer in, by its name.
    pub fn add_offer(&mut self, name: &str) {
        self.offers.push(name.to_owned());
    }

    /// Takes in what the clubs have that a filter may name.
    pub fn put_names(&mut self, names: Names) {
        self.names = names;
    }

    /// What the offers are called.
    pub fn offers(&self) -> impl Iterator<Item = &str> {
        self.offers.iter().map(String::as_str)
    }

    /// What the clubs have that a filter may name; empty until it was read.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// Takes a search in before the others; who has its name is passed over.
    pub fn put_search_first(&mut self, search: Option<NamedSearch>) {
        let Some(search) = search else { return };
        self.searches.retain(|known| known.name != search.name);
        self.searches.insert(0, search);
    }

    /// What the searches are called.
    pub fn searches(&self) -> impl Iterator<Item = &str> {
        self.searches.iter().map(|search| search.name.as_str())
    }

    /// What the facts are called.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.facts.iter().map(|fact| fact.shown.as_str())
    }

    /// The search of a name; its beginning is enough where no other begins so.
    pub fn search(&self, written: &str) -> Wanted {
        let written = collate::fold(written.trim());
        if written.is_empty() {
            return Wanted::Nothing;
        }
        let is_it = |search: &&NamedSearch| collate::fold(&search.name) == written;
        let begins = |search: &&NamedSearch| collate::fold(&search.name).starts_with(&written);
        let mut begun = self.searches.iter().filter(begins);
        let alone = || begun.next().filter(|_| begun.next().is_none());
        let found = self.searches.iter().find(is_it).or_else(alone);
        found.map_or(Wanted::Unknown, |search| Wanted::Search(search.clone()))
    }

    /// The title of a guide; its id where nobody knows it.
    pub fn guide<'a>(&'a self, id: &'a str) -> &'a str {
        self.guides.iter().find(|(of, _)| of == id).map_or(id, |(_, title)| title)
    }

    /// The question of a topic; its id where nobody knows it.
    pub fn topic<'a>(&'a self, id: &'a str) -> &'a str {
        self.topics.iter().find(|(of, _)| of == id).map_or(id, |(_, question)| question)
    }

    /// Whether nothing was put in yet.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// The ids of facts, with commas between, as titles; with semicolons, since a title may have a comma.
    pub fn shown(&self, ids: &str) -> String {
        let title = |id: &str| {
            let found = self.facts.iter().find(|fact| fact.id == id);
            found.map_or_else(|| id.to_owned(), |fact| fact.shown.clone())
        };
        let ids = ids.split(',').map(str::trim).filter(|id| !id.is_empty());
        ids.map(title).collect::<Vec<_>>().join("; ")
    }

    /// Titles as they are written, with semicolons or commas between, as ids. The beginning of a title is enough where no other
    /// begins so; what is no title stays as it is.
    pub fn ids(&self, written: &str) -> String {
        let pieces = written.split(';').map(str::trim).filter(|piece| !piece.is_empty());
        let of_piece = |piece: &str| match self.id(piece) {
            Some(id) => vec![id.to_owned()],
            None => {
                let parts = piece.split(',').map(str::trim).filter(|part| !part.is_empty());
                parts.map(|part| self.id(part).unwrap_or(part).to_owned()).collect()
            }
        };
        pieces.flat_map(of_piece).collect::<Vec<_>>().join(", ")
    }

    fn id(&self, written: &str) -> Option<&str> {
        let written = collate::fold(written);
        let is_it = |fact: &&Title| fact.known.contains(&written);
        let begins = |fact: &&Title| fact.known.iter().any(|known| known.starts_with(&written));
        if let Some(fact) = self.facts.iter().find(is_it) {
            return Some(&fact.id);
        }
        let mut found = self.facts.iter().filter(begins);
        let first = found.next()?;
        found.next().is_none().then_some(first.id.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles() -> Titles {
        let mut titles = Titles::default();
        titles.add_guide("kurs", "Kurs og opplæring");
        for (id, nb, en) in [
            ("no_rep", "medlemmer, men ingen tillitsvalgt", "members, but no rep"),
            ("rep_is_new", "ny tillitsvalgt", "new rep"),
            ("new_employees", "nyansatte", "new staff"),
        ] {
            titles.add_fact(id, nb, [nb, en].into_iter());
        }
        titles
    }

    #[test]
    fn titles_are_shown_and_read_back_also_those_with_a_comma() {
        let titles = titles();
        let shown = titles.shown("no_rep, rep_is_new");
        assert_eq!(shown, "medlemmer, men ingen tillitsvalgt; ny tillitsvalgt");
        assert_eq!(titles.ids(&shown), "no_rep, rep_is_new");
        assert_eq!(titles.guide("kurs"), "Kurs og opplæring");
        assert_eq!(titles.guide("egen"), "egen");
    }

    #[test]
    fn a_search_is_meant_by_its_name_or_by_what_it_alone_begins_with() {
        let mut titles = titles();
        let search = |name: &str| NamedSearch { name: name.into(), query: format!("#{name}") };
        for name in ["Turnus", "Turnus i høst", "Lønn"] {
            titles.add_search(search(name));
        }
        assert_eq!(titles.search(" turnus"), Wanted::Search(search("Turnus")));
        assert_eq!(titles.search("turnus i ho"), Wanted::Search(search("Turnus i høst")));
        assert_eq!((titles.search("turn"), titles.search(" ")), (Wanted::Unknown, Wanted::Nothing), "two begin so");
    }

    #[test]
    fn ids_other_languages_and_beginnings_are_understood_and_the_rest_stays() {
        let titles = titles();
        assert_eq!(titles.ids("rep_is_new,New Staff"), "rep_is_new, new_employees");
        assert_eq!(titles.ids("nyans"), "new_employees");
        assert_eq!(titles.ids("ny"), "ny", "two begin so");
        assert_eq!(titles.ids("baker; new rep"), "baker, rep_is_new");
        assert_eq!(titles.ids(" ; "), "");
    }
}
