//! Corrections for the real register in words: a line for the screen, and the cells of the file that is sent.

use chrono::NaiveDate;

use super::club::yes_no;
use crate::domain::club::Club;
use crate::domain::correction::{Correction, Entry, What};
use crate::domain::env::day_of;
use crate::domain::person::Role;
use crate::domain::phone;
use crate::lang::Lang;

/// What is to be corrected, lower case.
pub fn what(lang: Lang, what: What) -> &'static str {
    match what {
        What::NewPerson => lang.what_new_person(),
        What::Name => lang.what_name(),
        What::Role => lang.what_role(),
        What::NewNumber => lang.what_new_number(),
        What::BadNumber => lang.what_bad_number(),
        What::Email => lang.what_email(),
        What::Elected => lang.what_elected(),
        What::TermEnds => lang.what_term_ends(),
        What::LeftPost => lang.what_left_post(),
        What::LeftWorkplace => lang.what_left_workplace(),
        What::ClubName => lang.what_club_name(),
        What::Workplace => lang.what_workplace(),
        What::OrgNo => lang.what_org_no(),
        What::District => lang.what_district(),
        What::Agreement => lang.what_agreement(),
        What::Members => lang.what_members(),
        What::Employees => lang.what_employees(),
        What::Board => lang.what_board(),
        What::Words => lang.what_words(),
    }
}

/// One of the two values of a correction, as people write it.
pub fn value(lang: Lang, what: What, text: &str) -> String {
    match what {
        _ if text.is_empty() => String::new(),
        What::NewPerson | What::Role => {
            Role::parse(text).map_or_else(|| text.to_owned(), |role| super::role(lang, role).to_owned())
        }
        // A number that is all there is to say is read two and two; other words stay as they are.
        What::NewNumber | What::BadNumber | What::Words => phone::show(text),
        What::Board => yes_no(lang, text.parse().ok()).to_owned(),
        what if what.is_day() => text.parse::<NaiveDate>().map_or_else(|_| text.to_owned(), |day| lang.date(day)),
        _ => text.to_owned(),
    }
}

/// A correction on one line, without the club: «Kari Nes · e-post: a@b.no → c@d.no».
pub fn line(lang: Lang, row: &Correction) -> String {
    let (was, is) = (value(lang, row.what, &row.was), value(lang, row.what, &row.is));
    let values = match (was.is_empty(), is.is_empty()) {
        (false, false) => format!(": {was} → {is}"),
        (true, true) => String::new(),
        (false, true) => format!(": {was}"),
        (true, false) => format!(": {is}"),
    };
    let said = format!("{}{values}", what(lang, row.what));
    if row.person.is_some() && !row.name.is_empty() { format!("{} · {said}", row.name) } else { said }
}

/// Whether a correction is sent, and when.
pub fn state(lang: Lang, row: &Correction) -> String {
    row.sent_at.map_or_else(|| lang.register_open().to_owned(), |at| lang.register_sent_on(&lang.date(day_of(at))))
}

/// The headings of the file of corrections.
pub fn headings(lang: Lang) -> Vec<&'static str> {
    vec![
        lang.register_head_club(),
        lang.register_head_org_no(),
        lang.register_head_branch(),
        lang.register_head_person(),
        lang.register_head_member_no(),
        lang.register_head_what(),
        lang.register_head_was(),
        lang.register_head_is(),
        lang.register_head_noted(),
    ]
}

/// The cells of a correction, under those headings. The file is read by a program first: its days are those of ISO 8601, whatever
/// the language.
pub fn cells(lang: Lang, entry: &Entry) -> Vec<String> {
    let row = &entry.correction;
    let value = |text: &str| if row.what.is_day() { text.to_owned() } else { value(lang, row.what, text) };
    vec![
        entry.club_name.clone(),
        entry.org_no.clone().unwrap_or_default(),
        entry.branch.clone().unwrap_or_default(),
        if row.person.is_some() { row.name.clone() } else { String::new() },
        entry.member_no.clone().unwrap_or_default(),
        what(lang, row.what).to_owned(),
        value(&row.was),
        value(&row.is),
        day_of(row.noted_at).to_string(),
    ]
}

/// The headings of the counts for each club.
pub fn count_headings(lang: Lang) -> Vec<&'static str> {
    vec![
        lang.register_head_club(),
        lang.register_head_org_no(),
        lang.register_head_branch(),
        lang.register_head_members(),
        lang.register_head_mobile(),
        lang.register_head_email(),
        lang.register_head_checked(),
    ]
}

/// The counts of a club, under those headings.
pub fn count_cells(club: &Club) -> Vec<String> {
    let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    vec![
        club.name.clone(),
        club.org_no.clone().unwrap_or_default(),
        club.branch.clone().unwrap_or_default(),
        count(club.members),
        count(club.members_with_mobile),
        count(club.members_with_email),
        club.register_checked_on.map(|day| day.to_string()).unwrap_or_default(),
    ]
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::env::At;
    use crate::lang::Language;

    #[test]
    fn a_number_is_read_two_and_two_also_where_it_is_all_that_a_task_says() {
        let lang = Lang::new(Language::Bokmaal);
        let row = |what, is: &str| Correction {
            id: Uuid::from_u128(1).into(),
            club: Uuid::from_u128(2).into(),
            person: None,
            name: String::new(),
            what,
            was: String::new(),
            is: is.to_owned(),
            noted_at: At::UNIX_EPOCH,
            sent_at: None,
        };
        for what in [What::Words, What::NewNumber, What::BadNumber] {
            assert!(line(lang, &row(what, "+4749071138")).ends_with(": 49\u{a0}07\u{a0}11\u{a0}38"), "{what:?}");
        }
        assert!(line(lang, &row(What::Words, "flyttet til +4749071138")).ends_with(": flyttet til +4749071138"));
    }
}
