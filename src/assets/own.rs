//! An organisation's own guide files: laid over the guides one after another, with every mistake by file, line and key.
//! One file is walked in `reader`; what laying over means is `domain::guide::Overlay`'s, the sentences are `runtime::guides`'.

mod reader;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io;

use super::{AssetError, embedded_guides};
use crate::domain::guide::{Book, Common, Guide, GuideError};

/// A guide file as it was found.
#[derive(Clone, Debug)]
pub struct OwnFile {
    /// Its name, as it may be shown.
    pub name: String,
    /// Its bytes, or why they cannot be read.
    pub bytes: Result<Vec<u8>, io::ErrorKind>,
}

/// A mistake in a guide file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistake {
    /// The file.
    pub file: String,
    /// The line, from 1; 0 when it is about the whole file.
    pub line: usize,
    /// The key, with the id of the opening or the name of the part before a dot; empty when it is about the whole file.
    pub key: String,
    /// What.
    pub wrong: Wrong,
    /// Whether what it stands in is left out; else it is used with the mistake mended.
    pub is_left_out: bool,
}

/// What can be wrong with a guide file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// It cannot be read.
    Unreadable(io::ErrorKind),
    /// Its bytes are not UTF-8.
    NotText,
    /// Not TOML, or a name that stands twice.
    Syntax,
    /// A key nobody knows.
    UnknownKey,
    /// A key that must be there.
    MissingKey,
    /// A value of the wrong kind.
    Value,
    /// Signs a terminal would act on; they are taken out.
    Harmful,
    /// A tier of the queue that is not there.
    UnknownTier,
    /// An opening, or a kind of offer, that is not there.
    NotThere(String),
    /// What `domain::guide::check` finds.
    Guide(GuideError),
}

impl Wrong {
    /// Its name, for scripts.
    pub fn as_str(&self) -> &'static str {
        match self {
            Wrong::Unreadable(_) => "unreadable",
            Wrong::NotText => "not_text",
            Wrong::Syntax => "syntax",
            Wrong::UnknownKey => "unknown_key",
            Wrong::MissingKey => "missing_key",
            Wrong::Value => "value",
            Wrong::Harmful => "harmful_signs",
            Wrong::UnknownTier => "unknown_tier",
            Wrong::NotThere(_) => "not_there",
            Wrong::Guide(error) => match error {
                GuideError::UnknownFact { .. } | GuideError::FactWithoutWords { .. } => "unknown_fact",
                GuideError::MissingLanguage { .. } => "missing_language",
                GuideError::BadWeight { .. } => "bad_weight",
                GuideError::UnknownPlaceholder { .. } => "unknown_placeholder",
                GuideError::PlaceholdersDiffer { .. } => "placeholders_differ",
                GuideError::UnknownKind { .. } => "unknown_kind",
                GuideError::UnknownAnswer { .. } => "unknown_answer",
                GuideError::DoubleId { .. } => "double_id",
                GuideError::ProbeWithoutOpening { .. } => "not_there",
                GuideError::NotAQuestion { .. } => "not_a_question",
                GuideError::NoOpenings { .. } => "no_openings",
            },
        }
    }
}

/// The guides with the files laid over them.
#[derive(Debug)]
pub struct Merged {
    /// The guides: the given ones in their order, then the new ones.
    pub guides: Vec<Guide>,
    /// What is wrong in the files, file by file, line by line.
    pub mistakes: Vec<Mistake>,
    /// For each guide that a file has to do with, the files.
    pub files: BTreeMap<String, Vec<String>>,
}

/// Lays files over guides, one after another. What is wrong is left out, and the rest of the file still counts.
pub fn merge(common: &Common, guides: Vec<Guide>, files: &[OwnFile]) -> Merged {
    let mut merged = Merged { guides, mistakes: Vec::new(), files: BTreeMap::new() };
    let mut twins = Vec::new();
    for file in files {
        let found = reader::read(common, &mut merged.guides, file);
        merged.mistakes.extend(found.mistakes);
        twins.extend(found.twins);
        if let Some(id) = found.guide {
            merged.files.entry(id).or_default().push(file.name.clone());
        }
    }
    // What an opening is the same as may stand in a file that comes later.
    let is_there = |name: &str| merged.guides.iter().flat_map(|guide| &guide.openings).any(|one| one.id == *name);
    twins.retain(|twin: &Mistake| matches!(&twin.wrong, Wrong::NotThere(name) if !is_there(name)));
    merged.mistakes.extend(twins);
    let place = |mistake: &Mistake| files.iter().position(|file| file.name == mistake.file);
    merged.mistakes.sort_by_key(|mistake| (place(mistake), mistake.line));
    merged
}

/// The embedded guides with the files laid over them.
///
/// # Errors
/// Never in a released program: the tests read what is embedded.
pub fn over_ours(files: &[OwnFile]) -> Result<Merged, AssetError> {
    Ok(merge(&super::common()?, embedded_guides()?, files))
}

/// What is wrong with the embedded guides, held to the same rules as anybody's.
///
/// # Errors
/// Never in a released program: the tests read what is embedded.
pub fn mistakes_of_ours() -> Result<Vec<Mistake>, AssetError> {
    let file = |(id, text): &(&str, &str)| OwnFile { name: format!("{id}.toml"), bytes: Ok(text.as_bytes().to_vec()) };
    let files: Vec<OwnFile> = super::SOURCES.iter().map(file).collect();
    Ok(merge(&super::common()?, Vec::new(), &files).mistakes)
}

/// The book with the files laid over ours, and every mistake in them.
///
/// # Errors
/// Never in a released program: the tests read what is embedded.
pub fn book_over(files: &[OwnFile]) -> Result<(Book, Vec<Mistake>), AssetError> {
    let merged = over_ours(files)?;
    Ok((Book::of(super::common()?, merged.guides), merged.mistakes))
}

/// A book with the files laid over the embedded guides, and what came of them.
pub(super) fn book(common: Common, files: &[OwnFile]) -> Result<(Book, Merged), AssetError> {
    let merged = merge(&common, embedded_guides()?, files);
    Ok((Book::of(common, merged.guides.clone()), merged))
}
