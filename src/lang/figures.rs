//! Figures as people read them: counts, shares, durations and lists. Days and times are in `when`.

use std::fmt::Write;

use super::Lang;

/// The space that is not broken over two lines and groups thousands.
const NO_BREAK: char = '\u{a0}';

/// Anything that counts. Beyond `i64` it stays at the largest.
pub trait Count {
    /// As a number.
    fn count(self) -> i64;
}

macro_rules! counts {
    (small $($small:ty),+; large $($large:ty),+) => {
        $(impl Count for $small { fn count(self) -> i64 { i64::from(self) } })+
        $(impl Count for $large { fn count(self) -> i64 { i64::try_from(self).unwrap_or(i64::MAX) } })+
    };
}
counts!(small u8, u16, u32, i8, i16, i32; large usize, u64);

impl Count for i64 {
    fn count(self) -> i64 {
        self
    }
}

/// Adds a number to a sentence: `9999`, and from ten thousand on grouped, `10 000`, with a no-break space. In every sentence
/// alike, so that both halves of a share are written the same way.
pub(super) fn push_count(out: &mut String, n: i64) {
    let from = out.len();
    let _ = write!(out, "{n}");
    let first = from + usize::from(n < 0);
    if out.len() - first > 4 {
        for at in (first + 1..out.len()).rev().filter(|at| (out.len() - at).is_multiple_of(3)).collect::<Vec<_>>() {
            out.insert(at, NO_BREAK);
        }
    }
}

impl Lang {
    /// `9999`, and from ten thousand on grouped: `10 000`, with a no-break space.
    pub fn number(&self, n: impl Count) -> String {
        let mut out = String::new();
        push_count(&mut out, n.count());
        out
    }

    /// Whole per cent, rounded half up: `78 %` (no-break space; English `78%`). Of nothing: `–`.
    pub fn percent(&self, part: impl Count, whole: impl Count) -> String {
        let (part, whole) = (i128::from(part.count()), i128::from(whole.count()));
        if whole <= 0 {
            return "–".to_owned();
        }
        let pct = (part * 200 + whole).div_euclid(whole * 2);
        if self.is_norwegian() { format!("{pct}{NO_BREAK}%") } else { format!("{pct}%") }
    }

    /// Seconds as `04:12`, from an hour on `1:02:03`. Below zero is zero.
    pub fn duration(&self, seconds: impl Count) -> String {
        let seconds = seconds.count().max(0);
        let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes:02}:{seconds:02}") }
    }

    /// `a, b og c`.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        let mut out = String::new();
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                out.push_str(if place + 1 == items.len() { self.list_and() } else { ", " });
            }
            out.push_str(item.as_ref());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::{Lang, Language};

    const NB: Lang = Lang::new(Language::Bokmaal);
    const NN: Lang = Lang::new(Language::Nynorsk);
    const EN: Lang = Lang::new(Language::English);

    #[test]
    fn numbers_are_grouped_from_ten_thousand() {
        for (n, text) in [
            (0, "0"),
            (999, "999"),
            (9_999, "9999"),
            (10_000, "10\u{a0}000"),
            (1_234_567, "1\u{a0}234\u{a0}567"),
            (-12_345, "-12\u{a0}345"),
        ] {
            assert_eq!(NB.number(n), text);
        }
        assert_eq!(NB.number(usize::MAX), NB.number(i64::MAX));
    }

    #[test]
    fn a_share_in_a_sentence_is_grouped_in_both_halves() {
        assert_eq!(NB.header_reached(100_000, 19_932), "19\u{a0}932 av 100\u{a0}000 nådd");
        assert_eq!(NB.header_reached(9_999, 40), "40 av 9999 nådd");
    }

    #[test]
    fn a_share_is_whole_per_cent_and_a_dash_of_nothing() {
        for (part, whole, nb, en) in [
            (78, 100, "78\u{a0}%", "78%"),
            (1, 3, "33\u{a0}%", "33%"),
            (2, 3, "67\u{a0}%", "67%"),
            (1, 200, "1\u{a0}%", "1%"),
            (0, 5, "0\u{a0}%", "0%"),
            (5, 5, "100\u{a0}%", "100%"),
            (0, 0, "–", "–"),
        ] {
            assert_eq!(NB.percent(part, whole), nb);
            assert_eq!(NN.percent(part, whole), nb);
            assert_eq!(EN.percent(part, whole), en);
        }
    }

    #[test]
    fn durations_show_hours_only_when_there_are_any() {
        for (seconds, text) in
            [(0, "00:00"), (252, "04:12"), (3599, "59:59"), (3723, "1:02:03"), (36_000, "10:00:00"), (-5, "00:00")]
        {
            assert_eq!(NB.duration(seconds), text);
        }
    }

    #[test]
    fn lists_join_the_last_two_with_a_word() {
        let none: [&str; 0] = [];
        assert_eq!(NB.list(&none), "");
        assert_eq!(NB.list(&["a"]), "a");
        assert_eq!(NB.list(&["a", "b"]), "a og b");
        assert_eq!(NN.list(&["a", "b", "c"]), "a, b og c");
        assert_eq!(EN.list(&["a", "b", "c"]), "a, b and c");
    }
}
