//! What is remarked of a row, as a sentence without its full stop. Which rows get which remark is decided in `port`.

use super::field;
use crate::domain::phone::PhoneDoubt;
use crate::lang::Lang;
use crate::port::{Remark, RemarkKind};

/// The remark, with the text that gave rise to it. An earlier row is told by its line, which is what a spreadsheet shows.
pub fn sentence(lang: Lang, remark: &Remark) -> String {
    let said = match &remark.kind {
        // The text is the later value here, and it is in the sentence.
        RemarkKind::Conflict { field: which, earlier, line, .. } => {
            return lang.remark_conflict(earlier, field(lang, *which), &remark.text, *line);
        }
        RemarkKind::BirthNumber => return lang.remark_birth_number().to_owned(),
        RemarkKind::SameAs { line, .. } => lang.remark_same_as(*line),
        RemarkKind::PerhapsSameAs { line, .. } => lang.remark_perhaps_same_as(*line),
        other => plain(lang, other),
    };
    if remark.text.is_empty() { said } else { lang.remark_with_text(&said, &remark.text) }
}

fn plain(lang: Lang, kind: &RemarkKind) -> String {
    let said = match kind {
        RemarkKind::Cut(signs) => return lang.remark_cut(*signs),
        RemarkKind::Phone(doubt) => self::doubt(lang, *doubt),
        RemarkKind::HarmfulSigns => lang.remark_harmful_signs(),
        RemarkKind::BirthNumber => lang.remark_birth_number(),
        RemarkKind::NoClub => lang.remark_no_club(),
        RemarkKind::NoName => lang.remark_no_name(),
        RemarkKind::GivenNameMissing => lang.remark_given_name_missing(),
        RemarkKind::FamilyNameMissing => lang.remark_family_name_missing(),
        RemarkKind::OrgNoFormat => lang.remark_org_no_format(),
        RemarkKind::OrgNoCheck => lang.remark_org_no_check(),
        RemarkKind::DateUnreadable => lang.remark_date_unreadable(),
        RemarkKind::DateSerial => lang.remark_date_serial(),
        RemarkKind::EmailUnreadable => lang.remark_email_unreadable(),
        RemarkKind::SeveralEmails => lang.remark_several_emails(),
        RemarkKind::PostcodeUnreadable => lang.remark_postcode_unreadable(),
        RemarkKind::NotACount => lang.remark_not_a_count(),
        RemarkKind::NotUnderstood => lang.remark_not_understood(),
        RemarkKind::NotYesNo => lang.remark_not_yes_no(),
        RemarkKind::TooManyCells => lang.remark_too_many_cells(),
        RemarkKind::TooFewCells => lang.remark_too_few_cells(),
        RemarkKind::SecondPost => lang.remark_second_post(),
        RemarkKind::ElectedLater => lang.remark_elected_later(),
        RemarkKind::ClubUnclear => lang.remark_club_unclear(),
        // Said by `sentence`, with what they are about.
        RemarkKind::Conflict { field: which, .. } => field(lang, *which),
        RemarkKind::SameAs { .. } | RemarkKind::PerhapsSameAs { .. } => "",
    };
    said.to_owned()
}

fn doubt(lang: Lang, doubt: PhoneDoubt) -> &'static str {
    match doubt {
        PhoneDoubt::NotANumber => lang.doubt_not_a_number(),
        PhoneDoubt::Letters => lang.doubt_letters(),
        PhoneDoubt::BadLength => lang.doubt_bad_length(),
        PhoneDoubt::BadPrefix => lang.doubt_bad_prefix(),
        PhoneDoubt::LostLeadingZero => lang.doubt_lost_leading_zero(),
        PhoneDoubt::LostDigit => lang.doubt_lost_digit(),
        PhoneDoubt::ExcelScientific => lang.doubt_excel_scientific(),
        PhoneDoubt::Placeholder => lang.doubt_placeholder(),
        PhoneDoubt::Emergency => lang.doubt_emergency(),
        PhoneDoubt::Machine => lang.doubt_machine(),
    }
}
