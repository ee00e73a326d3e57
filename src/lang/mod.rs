//! The one typed door to every sentence, in bokmål, nynorsk and English.
//! The sentences are data (`assets/lang`, made into methods by `build.rs`); no type of ours is known here.
//!
//! Each message of `assets/lang/nb/*.ftl` is a method of [`Lang`] under its own name in snake_case. Arguments come in the
//! order of the alphabet: `$n`, `$m`, `$w`, `$h`, `$total`, names ending in `_n` or `_count` and everything that chooses between
//! singular and plural is a number ([`Count`]), all else is text. A sentence without arguments is a `&'static str`.

mod figures;
mod language;
mod sentences;
#[cfg(test)]
mod tests;
mod when;

pub use figures::Count;
pub use language::Language;

/// The door. One byte, copied freely: sentences are compiled in, so there is nothing to load.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Lang {
    language: Language,
}

impl Lang {
    /// The door for a language.
    pub const fn new(language: Language) -> Self {
        Lang { language }
    }

    /// The language it speaks.
    pub const fn language(self) -> Language {
        self.language
    }

    /// Its code: `nb`, `nn` or `en`.
    pub const fn code(self) -> &'static str {
        self.language.code()
    }

    /// The text with a capital first: names of outcomes, posts and the like are stored as they stand inside a sentence.
    pub fn capital(self, text: &str) -> String {
        let mut rest = text.chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    }

    /// Whether it is one of the two Norwegian languages, which write times and days alike.
    const fn is_norwegian(self) -> bool {
        !matches!(self.language, Language::English)
    }
}
