//! The three languages and their codes. What is said in them is in `assets/lang`.

/// A language of the program; bokmål unless somebody asks for another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Language {
    /// Norsk bokmål.
    #[default]
    Bokmaal,
    /// Norsk nynorsk.
    Nynorsk,
    /// English.
    English,
}

impl Language {
    /// Every language, in the order people see them.
    pub const ALL: [Language; 3] = [Language::Bokmaal, Language::Nynorsk, Language::English];

    /// `nb`, `nn` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Bokmaal => "nb",
            Language::Nynorsk => "nn",
            Language::English => "en",
        }
    }

    /// The language of a code or of a locale as in `LANG`: `nb`, `no`, `nn-NO`, `en_GB.UTF-8`. `None` for all others.
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.trim().split(['_', '-', '.', '@']).next().unwrap_or_default().to_lowercase();
        match code.as_str() {
            "nb" | "no" | "bokmål" | "norwegian" | "nob" | "nor" => Some(Language::Bokmaal),
            "nn" | "nynorsk" | "nno" => Some(Language::Nynorsk),
            "en" | "english" | "eng" => Some(Language::English),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_code_and_a_locale_both_name_a_language() {
        for (text, language) in [
            ("nb", Some(Language::Bokmaal)),
            ("no", Some(Language::Bokmaal)),
            ("nb_NO.UTF-8", Some(Language::Bokmaal)),
            (" NN ", Some(Language::Nynorsk)),
            ("nn-NO", Some(Language::Nynorsk)),
            ("en_GB.UTF-8", Some(Language::English)),
            ("C", None),
            ("C.UTF-8", None),
            ("sv_SE", None),
            ("", None),
        ] {
            assert_eq!(Language::parse(text), language, "{text:?}");
        }
    }

    #[test]
    fn every_code_reads_back() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
        }
    }
}
