//! What is wrong with own guide files, in sentences. How it is found is `assets::own`'s.

use std::io;

use super::tell;
use crate::app::guides::GuideRow;
use crate::assets::own::{Mistake, OwnFile, Wrong};
use crate::config::guides::GuideFile;
use crate::domain::clean;
use crate::domain::env::At;
use crate::domain::facts;
use crate::domain::guide::{self, Book, Guide, GuideError};
use crate::domain::record::ClubRecord;
use crate::lang::Lang;

/// A mistake as a sentence with file, line and key.
pub fn sentence(lang: Lang, mistake: &Mistake) -> String {
    let (file, key, line) = (&mistake.file, &mistake.key, mistake.line);
    if let Wrong::Unreadable(kind) = mistake.wrong {
        return match kind {
            io::ErrorKind::InvalidInput => lang.guide_at_file(file, lang.guide_not_a_file()),
            io::ErrorKind::IsADirectory => lang.guide_at_file(file, lang.why_is_folder()),
            io::ErrorKind::FileTooLarge => lang.guide_at_file(file, lang.guide_too_large()),
            kind => tell::file_error(lang, &kind.into(), file),
        };
    }
    let why = why(lang, mistake);
    match (line, key.as_str()) {
        (0, "") => lang.guide_at_file(file, &why),
        (0, key) => lang.guide_at_file_key(file, key, &why),
        (line, "") => lang.guide_at_line(file, line, &why),
        (line, key) => lang.guide_at_key(file, key, line, &why),
    }
}

/// A guide file as it was found, with its name as it may be shown.
pub fn own_file(file: GuideFile) -> OwnFile {
    OwnFile { name: tell::path(&file.path), bytes: file.bytes }
}

/// What is wrong in files that were edited while the program runs: the first mistake with file, line and key, and how many
/// there are. `is_kept` says that the version before still counts.
pub fn edited(lang: Lang, mistakes: &[Mistake], is_kept: bool) -> Option<String> {
    let first = mistakes.first()?;
    let file = file_name(&first.file).to_owned();
    let said = lang.guide_edited(&sentence(lang, &Mistake { file, ..first.clone() }), mistakes.len());
    Some(if is_kept { lang.guide_kept(&said) } else { said })
}

/// The folder is known; the name of the file is what fits.
pub fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// All mistakes in one sentence, for a line on the screen; `None` when there are none.
pub fn notice(lang: Lang, mistakes: &[Mistake]) -> Option<String> {
    let first = mistakes.first()?;
    let file = file_name(&first.file);
    let place = if first.line == 0 { file.to_owned() } else { lang.guide_place(file, first.line) };
    Some(lang.guide_notice(mistakes.len(), &place))
}

/// What is wrong, without where.
fn why(lang: Lang, mistake: &Mistake) -> String {
    let shown = |name: &str| clean::line(name).text.into_owned();
    match &mistake.wrong {
        Wrong::Unreadable(_) => lang.why_unknown().to_owned(),
        Wrong::NotText => lang.guide_not_text().to_owned(),
        Wrong::Syntax => lang.config_syntax().to_owned(),
        Wrong::UnknownKey => lang.guide_unknown_key().to_owned(),
        Wrong::MissingKey => lang.guide_missing_key().to_owned(),
        Wrong::Value => lang.guide_value().to_owned(),
        Wrong::Harmful => lang.guide_harmful().to_owned(),
        Wrong::UnknownTier => lang.guide_unknown_tier().to_owned(),
        Wrong::NotThere(name) => lang.guide_not_there(&shown(name)),
        Wrong::Guide(error) => match error {
            GuideError::UnknownFact { name, .. } => lang.guide_unknown_fact(&shown(name)),
            GuideError::FactWithoutWords { fact } => lang.guide_unknown_fact(fact.as_str()),
            GuideError::MissingLanguage { .. } if mistake.is_left_out => lang.guide_no_words().to_owned(),
            GuideError::MissingLanguage { .. } => lang.guide_borrowed().to_owned(),
            GuideError::BadWeight { name, weight, .. } => lang.guide_bad_weight(&shown(name), &weight.to_string()),
            GuideError::UnknownPlaceholder { name, .. } => lang.guide_unknown_placeholder(&shown(name)),
            GuideError::PlaceholdersDiffer { .. } => lang.guide_placeholders_differ().to_owned(),
            GuideError::UnknownKind { name, .. } | GuideError::UnknownAnswer { name, .. } => {
                lang.guide_not_there(&shown(name))
            }
            GuideError::DoubleId { id } => lang.guide_double_id(&shown(id)),
            GuideError::ProbeWithoutOpening { opening, .. } => lang.guide_not_there(&shown(opening)),
            GuideError::NotAQuestion { .. } => lang.guide_not_a_question().to_owned(),
            GuideError::NoOpenings { .. } => lang.guide_no_openings().to_owned(),
        },
    }
}

/// The guides by their names, in the order of the book, with which of them fit a club.
pub fn rows(lang: Lang, book: &Book, record: &ClubRecord, now: At) -> Vec<GuideRow> {
    let facts = facts::compute(record, now, book.params());
    let chosen = guide::choose(book, record, facts).map(|guide| guide.id.as_str());
    let row = |guide: &Guide| {
        let is_suggested = chosen == Some(guide.id.as_str());
        GuideRow {
            id: guide.id.clone(),
            title: guide.title.get(lang.code()).to_owned(),
            is_suggested,
            fits: is_suggested || guide.header().fits(facts),
        }
    };
    book.guides().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::own::{OwnFile, over_ours};
    use crate::lang::Language;

    fn mistakes(text: &str) -> Vec<Mistake> {
        let file = OwnFile { name: "/hjem/guides/egen.toml".into(), bytes: Ok(text.into()) };
        over_ours(&[file]).unwrap().mistakes
    }

    #[test]
    fn a_mistake_is_a_sentence_in_the_language_of_the_person() {
        let found = mistakes("id = \"vanlig_runde\"\nselect_all = [\"moon\"]\nextra = 1");
        for (language, first, notice_of) in [
            (
                Language::Bokmaal,
                "/hjem/guides/egen.toml, linje 2, select_all: «moon» er ikke noe programmet vet om en klubb.",
                "2 feil i egne guider, den første i egen.toml, linje 2. Se ringerunde guide check.",
            ),
            (
                Language::Nynorsk,
                "/hjem/guides/egen.toml, line 2, select_all: «moon» er ikkje noko programmet veit om ein klubb.",
                "2 feil i eigne guidar, den første i egen.toml, line 2. Sjå ringerunde guide check.",
            ),
            (
                Language::English,
                "/hjem/guides/egen.toml, line 2, select_all: “moon” is nothing the program knows about a club.",
                "2 mistakes in your own guides, the first in egen.toml, line 2. See ringerunde guide check.",
            ),
        ] {
            let lang = Lang::new(language);
            assert_eq!(sentence(lang, &found[0]), first);
            assert_eq!(notice(lang, &found).as_deref(), Some(notice_of));
        }
        assert_eq!(notice(Lang::default(), &[]), None);
    }

    #[test]
    fn no_sentence_lets_a_sequence_through_to_the_terminal() {
        let found = mistakes(
            "id = \"egen\\u001b[2J\"\nhide = [\"a\\u001b[31m\"]\n\"b\\u009b31m\" = 1\nselect_all = [\"\\u202ec\"]\n",
        );
        assert!(found.len() > 4, "{found:?}");
        for mistake in &found {
            let said = sentence(Lang::default(), mistake);
            assert!(!said.chars().any(clean::is_harmful), "{said:?}");
        }
    }
}
