//! The activity money of a club, year by year: what it applied for and what it was granted (`requirements.md` U-20). What it may have
//! without asking is `Policy::activity_money`; editing it is `deeds::edit_club`'s.

use serde::{Deserialize, Serialize};

/// The activity money of one year, in whole kroner.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Money {
    /// The year.
    pub year: u32,
    /// What was applied for; `None` when nobody has said.
    #[serde(default)]
    pub applied: Option<u32>,
    /// What was granted; `None` until it is.
    #[serde(default)]
    pub granted: Option<u32>,
}

/// Reads `2026: 4000/3000, 2025: 2 000`: a year, what was applied for, and after a slash what was granted. The newest year comes
/// first, and a year that is said twice is said wrong.
pub fn read(typed: &str) -> Option<Vec<Money>> {
    let mut all: Vec<Money> = Vec::new();
    for part in typed.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let (year, sums) = part.split_once(':')?;
        let year = year.trim().parse().ok().filter(|year| (1990..=2100).contains(year))?;
        let (applied, granted) = sums.split_once('/').unwrap_or((sums, ""));
        let money = Money { year, applied: sum(applied)?, granted: sum(granted)? };
        let says_nothing = money.applied.is_none() && money.granted.is_none();
        if says_nothing || all.iter().any(|one| one.year == year) {
            return None;
        }
        all.push(money);
    }
    all.sort_by_key(|one| std::cmp::Reverse(one.year));
    Some(all)
}

/// A sum; an inner `None` for nothing, an outer one for what is no sum.
fn sum(typed: &str) -> Option<Option<u32>> {
    let digits: String = typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect();
    let digits = digits.trim_end_matches("kr");
    if digits.is_empty() { Some(None) } else { digits.parse().ok().map(Some) }
}

/// The sums as [`read`] reads them.
pub fn written(all: &[Money]) -> String {
    let text = |sum: Option<u32>| sum.map(|sum| sum.to_string()).unwrap_or_default();
    let one = |money: &Money| match money.granted {
        Some(_) => format!("{}: {}/{}", money.year, text(money.applied), text(money.granted)),
        None => format!("{}: {}", money.year, text(money.applied)),
    };
    all.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The years of two clubs that are one: of a year both have, what the one that stays says, and what only the other one does.
pub fn joined(keep: &[Money], gone: &[Money]) -> Vec<Money> {
    let new = gone.iter().filter(|one| !keep.iter().any(|ours| ours.year == one.year));
    let filled = keep.iter().map(|ours| {
        let other = gone.iter().find(|one| one.year == ours.year);
        let (applied, granted) = other.map(|one| (one.applied, one.granted)).unwrap_or_default();
        Money { applied: ours.applied.or(applied), granted: ours.granted.or(granted), ..ours.clone() }
    });
    let mut all: Vec<Money> = filled.chain(new.cloned()).collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.year));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(year: u32, applied: Option<u32>, granted: Option<u32>) -> Money {
        Money { year, applied, granted }
    }

    #[test]
    fn of_a_year_both_have_what_only_one_says_is_kept() {
        let keep = [money(2026, Some(4_000), None)];
        let gone = [money(2026, Some(9), Some(3_000)), money(2025, None, Some(1))];
        assert_eq!(joined(&keep, &gone), [money(2026, Some(4_000), Some(3_000)), money(2025, None, Some(1))]);
    }

    #[test]
    fn the_years_read_back_as_they_are_written_and_nonsense_is_nothing() {
        let all = vec![money(2026, Some(4000), Some(3000)), money(2025, None, Some(500)), money(2024, Some(0), None)];
        assert_eq!(read(&written(&all)), Some(all.clone()));
        assert_eq!(read(" 2024: 0; 2026:4 000 kr/3.000 , 2025: /500 "), Some(all));
        assert_eq!(read(""), Some(Vec::new()));
        for wrong in ["4000", "2026", "2026:", "2026: mange", "26: 4000", "2026: 1, 2026: 2", "2026: -4"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn of_a_year_two_clubs_have_the_one_that_stays_is_right() {
        let (keep, gone) = ([money(2025, Some(1), None)], [money(2026, Some(2), None), money(2025, Some(3), None)]);
        assert_eq!(joined(&keep, &gone), [money(2026, Some(2), None), money(2025, Some(1), None)]);
    }
}
