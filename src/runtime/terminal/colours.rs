//! How many colours the terminal has, from what it says about itself. Which colour means what is the theme's (`ui`).

/// What the theme may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colours {
    /// Only bold, underline and reverse.
    None,
    /// The sixteen names that follow the person's own palette.
    Sixteen,
    /// Any red, green and blue.
    Full,
}

/// Terminals that take any colour although ssh or sudo has lost their `COLORTERM`.
const KNOWN_FULL: [&str; 7] = ["direct", "kitty", "ghostty", "alacritty", "wezterm", "foot", "truecolor"];

impl Colours {
    /// Reads `NO_COLOR` (<https://no-color.org>: any text but none), `TERM` and `COLORTERM` through `variable`.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        let value = |name| variable(name).unwrap_or_default();
        let (term, colorterm) = (value("TERM"), value("COLORTERM"));
        if !value("NO_COLOR").is_empty() || term == "dumb" || term.starts_with("vt1") || term.starts_with("vt2") {
            Self::None
        } else if matches!(colorterm.as_str(), "truecolor" | "24bit")
            || KNOWN_FULL.iter().any(|name| term.contains(name))
        {
            Self::Full
        } else {
            Self::Sixteen
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Colours {
        Colours::of(|name| variables.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned()))
    }

    #[test]
    fn the_person_and_the_terminal_decide_about_colours() {
        assert_eq!(of(&[]), Colours::Sixteen);
        assert_eq!(of(&[("TERM", "xterm-256color")]), Colours::Sixteen);
        assert_eq!(of(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]), Colours::Full);
        assert_eq!(of(&[("TERM", "xterm-kitty")]), Colours::Full);
        assert_eq!(of(&[("TERM", "linux")]), Colours::Sixteen);
        assert_eq!(of(&[("TERM", "dumb"), ("COLORTERM", "truecolor")]), Colours::None);
        assert_eq!(of(&[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]), Colours::None);
        assert_eq!(of(&[("NO_COLOR", ""), ("COLORTERM", "24bit")]), Colours::Full);
    }
}
