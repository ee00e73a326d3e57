//! Words for posts, as lists write them, and the role they mean. The roles themselves are in `domain::person`.

use std::collections::HashMap;

use crate::domain::person::Role;

/// Whole texts, lower case without periods and hyphens, that say no more than the role does.
const EXACT: [(&str, Role); 62] = [
    ("klubbleder", Role::ClubLeader),
    ("klubbleiar", Role::ClubLeader),
    ("leder", Role::ClubLeader),
    ("leiar", Role::ClubLeader),
    ("kl", Role::ClubLeader),
    ("club leader", Role::ClubLeader),
    ("club chair", Role::ClubLeader),
    ("chair", Role::ClubLeader),
    ("leader", Role::ClubLeader),
    ("nestleder", Role::DeputyLeader),
    ("nestleiar", Role::DeputyLeader),
    ("nl", Role::DeputyLeader),
    ("deputy leader", Role::DeputyLeader),
    ("vice chair", Role::DeputyLeader),
    ("tillitsvalgt", Role::Representative),
    ("tillitsvald", Role::Representative),
    ("tillitsvalt", Role::Representative),
    ("tv", Role::Representative),
    ("shop steward", Role::Representative),
    ("union rep", Role::Representative),
    ("representative", Role::Representative),
    ("rep", Role::Representative),
    ("arbeidsplasstillitsvalgt", Role::WorkplaceRep),
    ("arbeidsplasstillitsvald", Role::WorkplaceRep),
    ("atv", Role::WorkplaceRep),
    ("workplace rep", Role::WorkplaceRep),
    ("plasstillitsvalgt", Role::SiteRep),
    ("plasstillitsvald", Role::SiteRep),
    ("ptv", Role::SiteRep),
    ("site rep", Role::SiteRep),
    ("hovedtillitsvalgt", Role::MainRep),
    ("hovudtillitsvald", Role::MainRep),
    ("htv", Role::MainRep),
    ("main rep", Role::MainRep),
    ("fellestillitsvalgt", Role::JointRep),
    ("fellestillitsvald", Role::JointRep),
    ("ftv", Role::JointRep),
    ("konserntillitsvalgt", Role::GroupRep),
    ("konserntillitsvald", Role::GroupRep),
    ("ktv", Role::GroupRep),
    ("vara", Role::DeputyRep),
    ("varatillitsvalgt", Role::DeputyRep),
    ("varatillitsvald", Role::DeputyRep),
    ("deputy", Role::DeputyRep),
    ("deputy rep", Role::DeputyRep),
    ("sekretær", Role::Secretary),
    ("secretary", Role::Secretary),
    ("kasserer", Role::Treasurer),
    ("kasserar", Role::Treasurer),
    ("treasurer", Role::Treasurer),
    ("styremedlem", Role::BoardMember),
    ("board member", Role::BoardMember),
    ("studieleder", Role::TrainingOfficer),
    ("opplæringsansvarlig", Role::TrainingOfficer),
    ("ungdomstillitsvalgt", Role::YouthRep),
    ("ungdomstillitsvald", Role::YouthRep),
    ("verveansvarlig", Role::RecruitmentOfficer),
    ("verveansvarleg", Role::RecruitmentOfficer),
    ("verneombud", Role::SafetyRep),
    ("verneombod", Role::SafetyRep),
    ("vo", Role::SafetyRep),
    ("safety rep", Role::SafetyRep),
];

/// Parts of longer texts, in the order they are looked for: what stands inside another word comes after it.
const PARTS: [(&str, Role); 39] = [
    ("vernetillit", Role::Other),
    ("vara", Role::DeputyRep),
    ("stedfortred", Role::DeputyRep),
    ("arbeidsplasstillits", Role::WorkplaceRep),
    ("plasstillits", Role::SiteRep),
    ("hovedtillits", Role::MainRep),
    ("hovudtillits", Role::MainRep),
    ("fellestillits", Role::JointRep),
    ("konserntillits", Role::GroupRep),
    ("ungdomstillits", Role::YouthRep),
    ("ungdomsleder", Role::YouthRep),
    ("ungdomsleiar", Role::YouthRep),
    ("youth", Role::YouthRep),
    ("nestleder", Role::DeputyLeader),
    ("nestleiar", Role::DeputyLeader),
    ("nestformann", Role::DeputyLeader),
    ("deputy leader", Role::DeputyLeader),
    ("deputy chair", Role::DeputyLeader),
    ("vice", Role::DeputyLeader),
    ("deputy", Role::DeputyRep),
    ("klubbleder", Role::ClubLeader),
    ("klubbleiar", Role::ClubLeader),
    ("klubbformann", Role::ClubLeader),
    ("klubbens leder", Role::ClubLeader),
    ("lagsleder", Role::ClubLeader),
    ("club leader", Role::ClubLeader),
    ("kasserer", Role::Treasurer),
    ("økonomiansvarlig", Role::Treasurer),
    ("styremedlem", Role::BoardMember),
    ("board member", Role::BoardMember),
    ("studieleder", Role::TrainingOfficer),
    ("opplæringsansvarl", Role::TrainingOfficer),
    ("training officer", Role::TrainingOfficer),
    ("verveansvarl", Role::RecruitmentOfficer),
    ("verneomb", Role::SafetyRep),
    ("tillitsval", Role::Representative),
    ("tillitsman", Role::Representative),
    ("tillitskvinne", Role::Representative),
    ("steward", Role::Representative),
];

/// Remembers what a text meant: a list has few posts and many rows.
#[derive(Default)]
pub(super) struct Roles {
    seen: HashMap<String, (Role, bool)>,
}

impl Roles {
    /// The role of a text in a column of posts, and whether the text says more than the role.
    pub fn read(&mut self, text: &str) -> (Role, bool) {
        if let Some(known) = self.seen.get(text) {
            return *known;
        }
        let known = post(text);
        self.seen.insert(text.to_owned(), known);
        known
    }
}

/// The role of a text in a column of posts, and whether the text says more than the role.
fn post(text: &str) -> (Role, bool) {
    let plain = plain(text);
    if plain.is_empty() {
        return (Role::None, false);
    }
    if let Some((_, role)) = EXACT.iter().find(|(exact, _)| *exact == plain) {
        return (*role, false);
    }
    let part = PARTS.iter().find(|(part, _)| plain.contains(part));
    (part.map_or(Role::Other, |(_, role)| *role), true)
}

/// The role of a job title or a label: only where the words can mean nothing else. «Montør», «lærer», «leder» and
/// «sekretær» are jobs.
pub(super) fn in_title(title: &str) -> Option<Role> {
    let plain = plain(title);
    let (role, _) = post(title);
    let is_job =
        matches!(plain.as_str(), "leder" | "leiar" | "leader" | "chair" | "deputy" | "rep" | "representative" | "tv")
            || matches!(role, Role::Secretary | Role::Treasurer | Role::Other | Role::None)
            || plain.starts_with("vice")
            || plain.contains("youth");
    (!is_job).then_some(role)
}

fn plain(text: &str) -> String {
    text.chars()
        .map(|c| if matches!(c, '.' | '-' | '_') { ' ' } else { c })
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts_are_read_in_three_languages() {
        for (text, role, says_more) in [
            ("Klubbleder", Role::ClubLeader, false),
            ("klubbleiar", Role::ClubLeader, false),
            ("Club leader", Role::ClubLeader, false),
            ("Leder", Role::ClubLeader, false),
            ("KL", Role::ClubLeader, false),
            ("Leder/klubbleder", Role::ClubLeader, true),
            ("Tillitsvald", Role::Representative, false),
            ("Shop steward", Role::Representative, false),
            ("Tillitsvalgt natt", Role::Representative, true),
            ("Deputy", Role::DeputyRep, false),
            ("Deputy leader", Role::DeputyLeader, false),
            ("1. vara", Role::DeputyRep, true),
            ("Vara for klubbleder", Role::DeputyRep, true),
            ("Plasstillitsvalgt", Role::SiteRep, false),
            ("Arbeidsplasstillitsvalgt", Role::WorkplaceRep, false),
            ("HTV", Role::MainRep, false),
            ("Verneombud", Role::SafetyRep, false),
            ("Kontaktperson", Role::Other, true),
            ("", Role::None, false),
        ] {
            let read = Roles::default().read(text);
            assert_eq!(read, (role, says_more), "{text}");
        }
    }

    #[test]
    fn a_job_is_not_a_post() {
        for job in ["montør", "lærer", "sekretær", "daglig leder", "leder", "Vice President", "HR-rådgiver", ""] {
            assert_eq!(in_title(job), None, "{job}");
        }
        assert_eq!(in_title("Klubbleder"), Some(Role::ClubLeader));
        assert_eq!(in_title("Hovedtillitsvalgt, montør"), Some(Role::MainRep));
    }
}
