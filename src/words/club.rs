//! The club's own screen in words: its parts, what stands in a form and in a notice, and what making one of two comes to.

use chrono::NaiveDate;

use crate::app::card_form::FormRow;
use crate::app::club::{Filter, Section};
use crate::app::notice::{Odd, Other};
use crate::domain::club::{Club, Relation};
use crate::domain::deeds::edit_club::{self, ClubField};
use crate::domain::deeds::merge::{self, Prospect};
use crate::domain::deeds::post::PersonField;
use crate::domain::money::Money;
use crate::domain::org_no;
use crate::domain::person::Person;
use crate::domain::phone;
use crate::lang::Lang;

/// A part of the screen.
pub fn section(lang: Lang, section: Section) -> &'static str {
    match section {
        Section::Facts => lang.section_facts(),
        Section::People => lang.section_people(),
        Section::Checklist => lang.section_checklist(),
        Section::Offers => lang.section_offers(),
        Section::History => lang.section_history(),
        Section::Register => lang.section_register(),
    }
}

/// What of the history is shown, lower case.
pub fn filter(lang: Lang, filter: Filter) -> &'static str {
    match filter {
        Filter::All => lang.filter_all(),
        Filter::Calls => lang.filter_calls(),
        Filter::Written => lang.filter_written(),
        Filter::Meetings => lang.filter_meetings(),
        Filter::Courses => lang.filter_courses(),
        Filter::Changes => lang.filter_changes(),
        Filter::Promises => lang.filter_promises(),
        Filter::SignUps => lang.filter_sign_ups(),
    }
}

/// A row of a form, lower case.
pub fn form_row(lang: Lang, row: FormRow) -> &'static str {
    match row {
        FormRow::Club(field) => club_field(lang, field),
        FormRow::Person(field) => person_field(lang, field),
    }
}

/// A fact of a club that can be edited, lower case.
pub fn club_field(lang: Lang, field: ClubField) -> &'static str {
    match field {
        ClubField::Name => lang.club_field_name(),
        ClubField::Workplace => lang.club_field_workplace(),
        ClubField::OrgNo => lang.club_field_org_no(),
        ClubField::Municipality => lang.club_field_municipality(),
        ClubField::District => lang.club_field_district(),
        ClubField::Agreement => lang.club_field_agreement(),
        ClubField::Members => lang.club_field_members(),
        ClubField::Employees => lang.club_field_employees(),
        ClubField::WithMobile => lang.club_field_with_mobile(),
        ClubField::WithEmail => lang.club_field_with_email(),
        ClubField::Board => lang.club_field_board(),
        ClubField::Employer => lang.club_field_employer(),
        ClubField::Relation => lang.club_field_relation(),
        ClubField::Money => lang.club_field_money(),
        ClubField::Caller => lang.club_field_caller(),
        ClubField::Tags => lang.club_field_tags(),
        ClubField::Remark => lang.club_field_remark(),
    }
}

fn person_field(lang: Lang, field: PersonField) -> &'static str {
    match field {
        PersonField::Name => lang.person_field_name(),
        PersonField::Role => lang.person_field_role(),
        PersonField::Phones => lang.person_field_phones(),
        PersonField::Email => lang.person_field_email(),
        PersonField::BestTime => lang.person_field_best_time(),
        PersonField::Elected => lang.person_field_elected(),
        PersonField::TermEnds => lang.person_field_term_ends(),
        PersonField::DoNotCall => lang.person_field_do_not_call(),
    }
}

/// Yes, no, or nobody has said.
pub fn yes_no(lang: Lang, is: Option<bool>) -> &'static str {
    match is {
        Some(true) => lang.club_yes(),
        Some(false) => lang.club_no(),
        None => lang.club_unknown(),
    }
}

/// How club and employer get on.
pub fn relation(lang: Lang, relation: Option<Relation>) -> &'static str {
    match relation {
        Some(Relation::Good) => lang.relation_good(),
        Some(Relation::Fair) => lang.relation_fair(),
        Some(Relation::Strained) => lang.relation_strained(),
        None => lang.club_unknown(),
    }
}

/// What is known of a field, as it is shown; `None` for nothing.
pub fn value(lang: Lang, club: &Club, field: ClubField) -> Option<String> {
    let share = |part: Option<u32>, percent: Option<u32>| match (part, club.members, percent) {
        (Some(part), Some(of), Some(percent)) => Some(lang.club_share(part, &percent.to_string(), of)),
        (part, ..) => part.map(|part| lang.number(part)),
    };
    match field {
        ClubField::Board => club.has_board.map(|is| yes_no(lang, Some(is)).to_owned()),
        ClubField::Relation => club.employer_relation.map(|is| relation(lang, Some(is)).to_owned()),
        ClubField::WithMobile => share(club.members_with_mobile, club.mobile_pct()),
        ClubField::WithEmail => share(club.members_with_email, club.email_pct()),
        ClubField::Money => Some(club.money.iter().map(|one| money(lang, one)).collect::<Vec<_>>().join(" · "))
            .filter(|text| !text.is_empty()),
        ClubField::OrgNo => club.org_no.as_deref().map(org_no::show),
        field => Some(edit_club::text_of(club, field)).filter(|text| !text.is_empty()),
    }
}

/// What a merge forgets of the club that goes, a line each: «organisasjonsnummer: 974 760 673 → 310 077 224».
pub fn lost(lang: Lang, keep: &Club, gone: &Club) -> Vec<String> {
    let line = |field: ClubField| {
        let [was, is] = [gone, keep].map(|club| value(lang, club, field).unwrap_or_default());
        format!("{}: {was} → {is}", club_field(lang, field))
    };
    merge::lost(keep, gone).into_iter().map(line).collect()
}

/// The activity money of a year: «2026: 4 000 kr søkt, 3 000 kr innvilget».
fn money(lang: Lang, money: &Money) -> String {
    let applied = money.applied.map(|sum| lang.club_money_applied(&lang.number(sum)));
    let granted = money.granted.map(|sum| lang.club_money_granted(&lang.number(sum)));
    let sums: Vec<String> = [applied, granted].into_iter().flatten().collect();
    format!("{}: {}", money.year, sums.join(", "))
}

/// The last day of a post: when the club elects, or, where that day has passed, that it has.
pub fn term(lang: Lang, ends: NaiveDate, today: NaiveDate) -> String {
    let day = lang.date(ends);
    if ends < today { lang.card_term_ended(&day) } else { lang.card_term(&day) }
}

/// The period of a post: «fra 29. oktober 2024», «fra … til …»; empty when no day is known.
pub fn period(lang: Lang, person: &Person) -> String {
    let from = person.elected_on.map(|day| lang.club_period_from(&lang.date(day)));
    let last = person.left_post_on.or(person.left_workplace_on).or(person.term_ends);
    let to = last.map(|day| lang.club_period_to(&lang.date(day)));
    [from, to].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What is to be known of a person in a list on a day: somebody who is to come, who has left or is about to, or does not want to be
/// rung; empty for most.
pub fn standing(lang: Lang, person: &Person, today: NaiveDate) -> String {
    let to_come = person.elected_on.filter(|_| person.is_to_come(today)).map(|day| lang.cli_to_come(&lang.date(day)));
    let left = person.left_on().map(|day| match day <= today {
        true => lang.cli_former(&lang.date(day)),
        false => lang.cli_leaves(&lang.date(day)),
    });
    let refuses = person.do_not_call.then(|| lang.cli_do_not_call().to_owned());
    [to_come, left, refuses].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// How a person is reached, with what is to be known before ringing.
pub fn reach(lang: Lang, person: &Person) -> String {
    let mut said: Vec<String> = Vec::new();
    said.extend(person.do_not_call.then(|| lang.person_field_do_not_call().to_owned()));
    for number in &person.phones {
        let shown = if number.number.is_empty() { number.raw.clone() } else { phone::show(&number.number) };
        let is_bad = number.state == crate::domain::person::PhoneState::Bad;
        said.push(if is_bad { format!("{shown} ({})", lang.what_bad_number()) } else { shown });
    }
    said.extend(person.email.clone());
    said.extend(person.best_time.as_ref().map(|time| format!("{}: {time}", lang.person_field_best_time())));
    said.join(" · ")
}

/// What was edited, and what is odd about it.
pub fn edited(lang: Lang, club: &str, person: Option<&str>, what: &[FormRow], odd: &[Odd]) -> String {
    let rows: Vec<&str> = what.iter().map(|row| form_row(lang, *row)).collect();
    let mut said = match person {
        Some(name) if rows.is_empty() => lang.notice_person_kept(club, name),
        Some(name) => lang.notice_edited_person(club, name, &lang.list(&rows)),
        None => lang.notice_edited(club, &lang.list(&rows)),
    };
    for one in odd {
        let one = match one {
            Odd::ElectedLater(day) => lang.odd_elected_later(&lang.date(*day)),
            Odd::LeavesThen(name, day) => lang.odd_leaves_then(&lang.date(*day), name),
            Odd::SameNumber(name) => lang.odd_same_number(name),
            Odd::NumberElsewhere(club) => lang.odd_number_elsewhere(club),
            Odd::InTwoClubs(club) => lang.odd_in_two_clubs(club),
        };
        said = format!("{said}; {one}");
    }
    said
}

/// Whose period goes on after all, and what becomes of the other one of the change.
pub fn goes_on(lang: Lang, club: &str, person: &str, other: Option<&Other>) -> String {
    let said = lang.notice_post_goes_on(club, person);
    match other {
        None => said,
        Some(Other::ComesNot(name)) => format!("{said}; {}", lang.other_comes_not(name)),
        Some(Other::ComesBeside(name, day)) => format!("{said}; {}", lang.other_comes_beside(&lang.date(*day), name)),
        Some(Other::Sits(name)) => format!("{said}; {}", lang.other_sits(name)),
    }
}

/// What making one of two clubs comes to, a line each.
pub fn prospect(lang: Lang, found: &Prospect) -> Vec<String> {
    let counted = [
        (found.people, lang.merge_people()),
        (found.calls, lang.merge_calls()),
        (found.follow_ups, lang.merge_tasks()),
        (found.sign_ups, lang.merge_sign_ups()),
        (found.events, lang.merge_events()),
        (found.answers, lang.merge_answers()),
        (found.targets, lang.merge_targets()),
        (found.drafts, lang.merge_drafts()),
    ];
    let mut lines: Vec<String> = counted
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{}: {}", lang.capital(what), lang.number(*count)))
        .collect();
    if !found.same_people.is_empty() {
        lines.push(lang.merge_same_people(&found.same_people.join(", ")));
    }
    if !found.fields.is_empty() {
        let fields: Vec<&str> = found.fields.iter().map(|field| club_field(lang, *field)).collect();
        lines.push(lang.merge_fields(&lang.list(&fields)));
    }
    if lines.is_empty() {
        lines.push(lang.merge_nothing().to_owned());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn nobody_is_up_for_election_on_a_day_that_has_passed() {
        let today: NaiveDate = "2026-11-24".parse().unwrap();
        let told = |language, day: &str| term(Lang::new(language), day.parse().unwrap(), today);
        assert_eq!(told(Language::Bokmaal, "2026-11-24"), "på valg 24.11.2026");
        assert_eq!(told(Language::Bokmaal, "2022-05-12"), "perioden gikk ut 12.05.2022");
        assert_eq!(told(Language::Nynorsk, "2022-05-12"), "perioden gjekk ut 12.05.2022");
        assert_eq!(told(Language::English, "2022-05-12"), "term ended 12 May 2022");
    }
}
