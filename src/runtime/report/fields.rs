//! The names of the fields that a list may fill, in the language of the reader. Which headings mean them is `port`'s.

use crate::lang::Lang;
use crate::port::Field;

/// A field, in lower case.
pub fn field(lang: Lang, field: Field) -> &'static str {
    match field {
        Field::MemberNo => lang.field_member_no(),
        Field::FirstName => lang.field_first_name(),
        Field::MiddleName => lang.field_middle_name(),
        Field::LastName => lang.field_last_name(),
        Field::FullName => lang.field_full_name(),
        Field::Role => lang.field_role(),
        Field::JobTitle => lang.field_job_title(),
        Field::Club => lang.field_club(),
        Field::Workplace => lang.field_workplace(),
        Field::Department => lang.field_department(),
        Field::OrgNo => lang.field_org_no(),
        Field::Mobile => lang.field_mobile(),
        Field::Phone => lang.field_phone(),
        Field::PhoneHome => lang.field_phone_home(),
        Field::Email => lang.field_email(),
        Field::Address => lang.field_address(),
        Field::Postcode => lang.field_postcode(),
        Field::Town => lang.field_town(),
        Field::Municipality => lang.field_municipality(),
        Field::District => lang.field_district(),
        Field::Branch => lang.field_branch(),
        Field::Agreement => lang.field_agreement(),
        Field::ElectedOn => lang.field_elected_on(),
        Field::TermEnds => lang.field_term_ends(),
        Field::Members => lang.field_members(),
        Field::Employees => lang.field_employees(),
        Field::DensityPct => lang.field_density_pct(),
        Field::Board => lang.field_board(),
        Field::Manager => lang.field_manager(),
        Field::Relation => lang.club_field_relation(),
        Field::Money => lang.club_field_money(),
        Field::Caller => lang.club_field_caller(),
        Field::LastContact => lang.field_last_contact(),
        Field::LastVisit => lang.field_last_visit(),
        Field::Notes => lang.field_notes(),
        Field::Labels => lang.field_labels(),
        Field::DoNotCall => lang.field_do_not_call(),
        Field::MemberSince => lang.field_member_since(),
        Field::MemberLeft => lang.field_member_left(),
        Field::MemberType => lang.field_member_type(),
        Field::ExternalId => lang.field_external_id(),
        Field::BestTime => lang.field_best_time(),
    }
}
