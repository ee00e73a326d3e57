//! What guides, facts and topics are called in a language, read out of the guides. How titles are read back is `app::titles`'.

use crate::app::titles::Titles;
use crate::domain::facts::Fact;
use crate::domain::guide::Book;

/// The facts by their titles in a language (`nb`, `nn` or `en`); no guide is read for it.
pub fn facts(book: &Book, language_code: &str) -> Titles {
    let mut titles = Titles::default();
    for fact in Fact::ALL {
        if let Some(name) = book.words(*fact).map(|words| &words.name) {
            titles.add_fact(fact.as_str(), name.get(language_code), name.all().into_iter().map(|(_, name)| name));
        }
    }
    titles
}

/// The same with guides by their titles, and topics by the first question of each. Reads every guide.
pub fn all(book: &Book, language_code: &str) -> Titles {
    let mut titles = facts(book, language_code);
    for guide in book.guides() {
        titles.add_guide(&guide.id, guide.title.get(language_code));
        for opening in &guide.openings {
            titles.add_topic(&opening.topic, opening.words.get(language_code));
        }
    }
    titles
}
