//! Embeds and parses what lies in `assets/`: guides, checklist, policy, scenes. What they mean is `domain`'s business;
//! sentences are `lang`'s.

pub mod own;
pub mod practice;
pub mod scene;

use std::sync::{Arc, OnceLock};

use serde::de::DeserializeOwned;

use crate::domain::checklist::Checklist;
use crate::domain::counterpart::Counterparts;
use crate::domain::guide::{Book, Cards, Common, Guide, Header, Reader};
use crate::domain::overview::Measures;
use crate::domain::policy::Policy;
use crate::domain::wheel::Wheel;
use own::{Merged, OwnFile};

/// A file of the book: its name, its contents, and the keys above its first table. `build.rs` has made JSON of the TOML.
type File = (&'static str, &'static str, &'static str);

/// A file as `build.rs` left it.
macro_rules! file {
    ($folder:literal, $name:literal) => {
        (
            concat!($folder, $name, ".toml"),
            include_str!(concat!(env!("OUT_DIR"), "/", $name, ".json")),
            include_str!(concat!(env!("OUT_DIR"), "/", $name, ".header.json")),
        )
    };
}

const COMMON: File = file!("guide/", "facts");
const ARGUMENTS: File = file!("guide/", "arguments");
const CHECKLIST: File = file!("", "checklist");
const POLICY: File = file!("", "policy");
const COUNTERPARTS: File = file!("", "counterpart");
const WHEEL: File = file!("", "wheel");
const MEASURES: File = file!("", "measures");

/// The guides, in the order of the queue's tiers.
const GUIDES: &[File] = &[
    file!("guide/", "nytillitsvalgt"),
    file!("guide/", "oppfolging"),
    file!("guide/", "uten_tillitsvalgt"),
    file!("guide/", "vanlig_runde"),
    file!("guide/", "kurs"),
    file!("guide/", "konferanse"),
    file!("guide/", "overganger"),
    file!("guide/", "avtale_mote"),
];

/// A guide file as people write it.
macro_rules! source {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/guide/", $name, ".toml")))),+]
    };
}

/// The guides as people write them, by their ids: what an organisation starts from. In the order of `GUIDES`.
pub const SOURCES: &[(&str, &str)] = source![
    "nytillitsvalgt",
    "oppfolging",
    "uten_tillitsvalgt",
    "vanlig_runde",
    "kurs",
    "konferanse",
    "overganger",
    "avtale_mote",
];

/// The organisation's own guide files, when there are any.
static OWN: OnceLock<Vec<OwnFile>> = OnceLock::new();
/// What came of them.
static MERGED: OnceLock<Merged> = OnceLock::new();

/// A file that cannot be read. For the embedded ones a test proves that it never happens.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct AssetError {
    /// The file.
    pub file: String,
    /// What the parser says, with line and column.
    pub reason: String,
}

/// Lays an organisation's own files over the guides. To be called before the book is first asked for: it is read once. What is
/// edited while the program runs is picked up by the desk, with a book of its own.
pub fn use_own_guides(files: Vec<OwnFile>) {
    if !files.is_empty() {
        let _ = OWN.set(files);
    }
}

/// The organisation's own files as they were when the program started.
pub fn own_files() -> &'static [OwnFile] {
    OWN.get().map(Vec::as_slice).unwrap_or_default()
}

/// What came of the organisation's own files; `None` when there are none, or nobody has asked for the book yet.
pub fn own_guides() -> Option<&'static Merged> {
    MERGED.get()
}

/// The book of guides. What they share is parsed when first asked for, each guide when it is first opened: all of them at once
/// would take more of the start than a start has to give.
pub fn book() -> Result<&'static Book, &'static AssetError> {
    shared().as_ref().map(Arc::as_ref)
}

/// The same book, for one who may lay it aside for a newer one (`own::book_over`).
///
/// # Errors
/// Never in a released program: the tests read what is embedded.
pub fn shared_book() -> Result<Arc<Book>, &'static AssetError> {
    shared().as_ref().map(Arc::clone)
}

fn shared() -> &'static Result<Arc<Book>, AssetError> {
    static BOOK: OnceLock<Result<Arc<Book>, AssetError>> = OnceLock::new();
    BOOK.get_or_init(|| read_book().map(Arc::new))
}

/// The cards of arguments, parsed once, when first asked for: most conversations need none.
pub fn arguments() -> Result<&'static Cards, &'static AssetError> {
    static CARDS: OnceLock<Result<Cards, AssetError>> = OnceLock::new();
    CARDS.get_or_init(|| read(ARGUMENTS)).as_ref()
}

/// The checklist and its levels, parsed once, when first asked for: the queue and an ordinary call need neither.
pub fn checklist() -> Result<&'static Checklist, &'static AssetError> {
    static CHECKLIST_READ: OnceLock<Result<Checklist, AssetError>> = OnceLock::new();
    CHECKLIST_READ.get_or_init(|| read(CHECKLIST)).as_ref()
}

/// The policy, parsed once, when first asked for.
pub fn policy() -> Result<&'static Policy, &'static AssetError> {
    static POLICY_READ: OnceLock<Result<Policy, AssetError>> = OnceLock::new();
    POLICY_READ.get_or_init(|| read(POLICY)).as_ref()
}

/// The counterpart table, parsed when first asked for: only choosing the post of a round needs it.
pub fn counterparts() -> Result<&'static Counterparts, &'static AssetError> {
    static COUNTERPARTS_READ: OnceLock<Result<Counterparts, AssetError>> = OnceLock::new();
    COUNTERPARTS_READ.get_or_init(|| read(COUNTERPARTS)).as_ref()
}

/// The annual wheel, parsed once, when first asked for.
pub fn wheel() -> Result<&'static Wheel, &'static AssetError> {
    static WHEEL_READ: OnceLock<Result<Wheel, AssetError>> = OnceLock::new();
    WHEEL_READ.get_or_init(|| read(WHEEL)).as_ref()
}

/// What to do about the figures of the overview, parsed once, when first asked for.
pub fn measures() -> Result<&'static Measures, &'static AssetError> {
    static MEASURES_READ: OnceLock<Result<Measures, AssetError>> = OnceLock::new();
    MEASURES_READ.get_or_init(|| read(MEASURES)).as_ref()
}

fn read_book() -> Result<Book, AssetError> {
    let common = common()?;
    if let Some(files) = OWN.get() {
        let (book, merged) = own::book(common, files)?;
        let _ = MERGED.set(merged);
        return Ok(book);
    }
    let guides = GUIDES.iter().map(|file| {
        let reader: Reader = Box::new(|| read::<Guide>(*file).ok());
        Ok((read_header(*file)?, reader))
    });
    Ok(Book::lazy(common, guides.collect::<Result<_, AssetError>>()?))
}

/// What the guides share.
fn common() -> Result<Common, AssetError> {
    read(COMMON)
}

/// Every embedded guide, all of them read.
fn embedded_guides() -> Result<Vec<Guide>, AssetError> {
    GUIDES.iter().map(|file| read(*file)).collect()
}

/// The keys above the first table of a guide file.
fn read_header((file, _, header): File) -> Result<Header, AssetError> {
    read((file, header, header))
}

fn read<T: DeserializeOwned>((file, text, _): File) -> Result<T, AssetError> {
    serde_json::from_str(text).map_err(|error| AssetError { file: file.to_owned(), reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Fact;
    use crate::domain::guide::{Argument, check, check_cards};

    #[test]
    fn what_is_embedded_can_be_read() {
        policy().unwrap();
        for file in GUIDES {
            let guide: Guide = read(*file).unwrap();
            assert_eq!(guide.header(), read_header(*file).unwrap());
            assert_eq!(file.0, format!("guide/{}.toml", guide.id));
        }
        assert_eq!(book().unwrap().guides().count(), GUIDES.len());
        let stems = GUIDES.iter().map(|file| file.0.trim_start_matches("guide/").trim_end_matches(".toml"));
        assert!(stems.eq(SOURCES.iter().map(|(id, _)| *id)));
    }

    #[test]
    fn the_book_of_guides_holds_together() {
        assert_eq!(check(book().unwrap()), []);
        assert_eq!(check_cards(arguments().unwrap()), []);
    }

    #[test]
    fn the_wheel_and_the_measures_hold_together() {
        assert_eq!(wheel().unwrap().check(), Vec::<String>::new());
        assert_eq!(measures().unwrap().check(), []);
        let openings: Vec<String> =
            book().unwrap().guides().flat_map(|guide| guide.openings.iter().map(|one| one.id.clone())).collect();
        for entry in &wheel().unwrap().entries {
            let facts = || entry.facts.iter().chain(&entry.only_when);
            assert!(facts().all(|fact| Fact::parse(fact).is_some()), "{}", entry.id);
            assert!(entry.openings.iter().all(|opening| openings.contains(opening)), "{}", entry.id);
        }
    }

    #[test]
    fn every_argument_has_a_card_and_the_ten_reasons_are_ten() {
        let cards = arguments().unwrap();
        for argument in Argument::ALL {
            assert!(cards.card(*argument).is_some_and(|card| card.points.len() > 2), "{}", argument.as_str());
        }
        assert_eq!(cards.card(Argument::TenReasons).unwrap().points.len(), 10);
    }
}
