//! What was found, in words: for the box on the screen and for the command line.

use chrono::NaiveDate;

use crate::domain::env::{At, day_of};
use crate::domain::follow_up::Side;
use crate::domain::search::{Cut, Doubt, Field, Results, What};
use crate::lang::Lang;

/// What a kind of hit is called.
pub fn kind(lang: Lang, what: &What) -> &'static str {
    match what {
        What::Club => lang.find_kind_club(),
        What::Person { .. } => lang.find_kind_person(),
        What::Tag { .. } => lang.find_kind_tag(),
        What::Promise { .. } => lang.find_kind_promise(),
        What::Note { .. } => lang.find_kind_note(),
    }
}

/// What a field is called in which something was found; `None` for a line of a note or a promise, which needs no name.
pub fn field(lang: Lang, field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Text => return None,
        Field::Name => lang.club_field_name(),
        Field::Workplace => lang.club_field_workplace(),
        Field::Municipality => lang.club_field_municipality(),
        Field::OrgNo => lang.club_field_org_no(),
        Field::Person => lang.find_kind_person(),
        Field::Number => lang.find_in_number(),
        Field::Remark => lang.club_field_remark(),
        Field::Tag => lang.find_in_tag(),
    })
}

/// Whose promise it is, and when it is due.
pub fn promise(lang: Lang, side: Side, due_on: Option<NaiveDate>, is_open: bool, now: At) -> String {
    let side = super::side(lang, side);
    match due_on {
        _ if !is_open => format!("{side}, {}", lang.find_promise_done()),
        Some(due) if due < day_of(now) => format!("{side}, {}", lang.find_promise_overdue(&lang.date(due))),
        Some(due) => format!("{side}, {}", lang.find_promise_due(&lang.date(due))),
        None => side.to_owned(),
    }
}

/// Filters that were not understood, a sentence each.
pub fn doubts(lang: Lang, doubts: &[Doubt]) -> Vec<String> {
    let said = |doubt: &Doubt| match doubt {
        Doubt::NoDay(text) => lang.find_no_day(text),
        Doubt::NoOutcome(text) => lang.find_no_outcome(lang.find_outcomes(), text),
    };
    doubts.iter().map(said).collect()
}

/// What has to be said of the results: filters that were not understood, and rows that are not found yet.
pub fn remarks(lang: Lang, results: &Results) -> Vec<String> {
    let mut said = doubts(lang, &results.doubts);
    said.extend(results.is_partial.then(|| lang.find_partial().to_owned()));
    said.extend(results.cut.map(|cut| match cut {
        Cut::GoesOn => lang.find_goes_on().to_owned(),
        Cut::Older => lang.find_cut().to_owned(),
    }));
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::call::Outcome;
    use crate::domain::search::Query;
    use crate::lang::Language;

    #[test]
    fn every_outcome_that_is_named_to_whoever_wrote_none_is_understood_and_none_is_left_out() {
        let now = "2026-11-25T10:00:00".parse().unwrap();
        for language in Language::ALL {
            let lang = Lang::new(language);
            let mut meant: Vec<Outcome> = Vec::new();
            for name in lang.find_outcomes().split(", ") {
                let query = Query::parse(&format!("utfall:{name}"), now);
                assert_eq!((query.doubts.len(), query.outcomes.len()), (0, 1), "{name}");
                meant.extend(query.outcomes);
            }
            meant.sort_unstable();
            assert_eq!(meant, Outcome::ALL);
        }
    }
}
