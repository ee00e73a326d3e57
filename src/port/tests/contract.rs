//! The import contract on small lists made for one rule each. The big samples are in the parent.

use super::*;
use crate::domain::intake::{ClubKey, PersonKey};
use crate::domain::phone::PhoneDoubt;

fn remarks(plan: &Plan, row: usize) -> Vec<RemarkKind> {
    let report = plan.rows.iter().find(|report| report.row == row);
    report.map(|report| report.remarks.iter().map(|remark| remark.kind.clone()).collect()).unwrap_or_default()
}

#[test]
fn birth_numbers_and_birth_dates_are_never_in_the_plan() {
    let plan = read_text(
        "Medlemsnr;Fornavn;Etternavn;Klubb;Fødselsdato;Kjønn;Mobil;Merknad\n\
         01010100131;Kari;Lie;Gran skole;01.01.1901;K;010101 00131;fnr. 01010100131\n\
         2;Ola;Lie;Gran skole;;;42100501;\n",
    );
    let text = serde_json::to_string(&plan).unwrap();
    assert!(!text.contains("00131") && !text.contains("1901"), "{text}");
    assert_eq!((plan.counts.birth_numbers, plan.counts.left_out), (3, 2));
    assert_eq!(remarks(&plan, 1).iter().filter(|kind| **kind == RemarkKind::BirthNumber).count(), 3);
    assert_eq!(plan.people[0].person.remark.as_deref(), Some("fnr. ***"));
    assert_eq!(plan.people[0].person.member_no, None);
    assert_eq!(plan.columns[4].ignored, Some(Ignored::Privacy));
}

#[test]
fn one_club_on_several_rows_is_one_club_with_several_people() {
    let plan = read_text(
        "Klubb;Kommune;Org.nr;Navn;Verv;Mobil\n\
         Gran skole;Oslo;;Kari Lie;Klubbleder;42100501\n\
         gran skole ;;310 467 006;Ola Berg;Vara;42100502\n\
         Gran skole;Bergen;;Per Dahl;Vara;42100503\n",
    );
    assert_eq!(plan.clubs.len(), 2);
    assert_eq!(ClubKey::of(&plan.clubs[0].club), ClubKey::OrgNo("310467006".into()));
    assert_eq!(plan.people.iter().map(|person| person.club).collect::<Vec<_>>(), [0, 0, 1]);
    assert_eq!(plan.notices, [Notice::NamesParted]);
}

#[test]
fn people_are_never_merged_on_their_name_alone() {
    let plan = read_text(
        "Klubb;Fornavn;Etternavn;Verv;E-post;Mobil\n\
         Gran skole;Ole;Hansen;Vara;;\n\
         Gran skole;Ole;Hansen;Vara;;\n\
         Gran skole;Ole;Hansen;Sekretær;;\n\
         Gran skole;Ole;Hansen;Vara;;42100501\n\
         Gran skole;Kari;Lie;Vara;post@gran.example;\n\
         Gran skole;Per;Dahl;Vara;post@gran.example;\n",
    );
    let outcomes: Vec<RowOutcome> = (1..=6).map(|row| outcome_of(&plan, row)).collect();
    use RowOutcome::{Duplicate, Ok, PossibleDuplicate};
    assert_eq!(outcomes, [Ok, Duplicate, PossibleDuplicate, Ok, Ok, PossibleDuplicate]);
    assert_eq!(plan.people.len(), 5);
}

#[test]
fn a_conflict_is_asked_about_and_settled_by_choice() {
    let text =
        "Medlemsnr;Klubb;Fornavn;Etternavn;Mobil\n1;Gran skole;Kari;Lie;42100501\n1;Gran skole;Kari;Lie;42100502\n";
    for (on_conflict, numbers) in [
        (OnConflict::KeepFirst, &["+4742100501"][..]),
        (OnConflict::TakeLast, &["+4742100502"]),
        (OnConflict::KeepBoth, &["+4742100501", "+4742100502"]),
    ] {
        let plan = read("a.csv", text.as_bytes(), &Options { on_conflict, ..Options::default() }, today()).unwrap();
        let found: Vec<&str> = plan.people[0].person.phones.iter().map(|phone| phone.number.as_str()).collect();
        assert_eq!((plan.people.len(), found.as_slice()), (1, numbers));
        let earlier = "42100501".to_owned();
        assert_eq!(remarks(&plan, 2), [RemarkKind::Conflict { field: Field::Mobile, earlier, row: 1, line: 2 }]);
    }
}

#[test]
fn two_posts_of_one_person_are_both_kept() {
    let plan =
        read_text("Medlemsnr;Klubb;Navn;Verv\n1;Gran skole;Lie, Kari;Sekretær\n1;Gran skole;Lie, Kari;Klubbleder\n");
    let person = &plan.people[0].person;
    assert_eq!((person.role, person.role_text.as_deref()), (Role::ClubLeader, Some("Sekretær, Klubbleder")));
    assert_eq!(outcome_of(&plan, 2), RowOutcome::Warning);
}

#[test]
fn a_heading_in_two_rows_under_a_title_is_found() {
    let plan = read_text(
        "Klubber i Fagforeninga Eksempel;;;;\n;;;;\nKlubb;Org.nr;Tillitsvalgt;;Merknad\n;;Fornavn;Etternavn;\n\
         Gran skole;310467006;Kari;Lie;x\n",
    );
    assert_eq!((plan.header_row, plan.counts.rows, plan.people.len()), (4, 1, 1));
    assert_eq!(plan.clubs[0].club.org_no.as_deref(), Some("310467006"));
    assert_eq!(plan.people[0].person.remark.as_deref(), Some("x"));
}

#[test]
fn the_user_may_say_what_columns_are() {
    let mapping = [(0, Some(Field::Club)), (1, Some(Field::LastName)), (2, None)].into();
    let options = Options { mapping, header_row: Some(0), ..Options::default() };
    let plan = read("a.csv", "abc;def;42100501\n".as_bytes(), &options, today()).unwrap();
    assert_eq!((plan.clubs[0].club.name.as_str(), plan.people[0].person.family_name.as_str()), ("abc", "def"));
    assert_eq!(plan.columns[2].ignored, Some(Ignored::ByHand));
    assert!(plan.people[0].person.phones.is_empty());
    let options = Options { mapping: [(9, None)].into(), ..Options::default() };
    assert_eq!(read("a.csv", b"abc;def\n", &options, today()), Err(ReadError::NoSuchColumn(9, 2)));
}

#[test]
fn a_manager_is_a_contact_and_never_a_rep() {
    let plan = read_text("Bedrift;Rektor;Klubbleder;Mobil\nGran skole;Siv Sjef;Kari Lie;42100501\n");
    assert_eq!(plan.clubs[0].club.employer_contact.as_deref(), Some("Siv Sjef"));
    assert_eq!((plan.people.len(), plan.people[0].person.role), (1, Role::ClubLeader));
}

#[test]
fn addresses_that_differ_within_a_club_are_the_members_own_and_not_kept() {
    let plan = read_text(
        "Klubb;Navn;Adresse\nGran skole;Lie, Kari;Vei 1\nGran skole;Berg, Ola;Vei 2\nGran skole;Dahl, Per;Vei 1\nMo skole;Moe, Pål;Vei 3\n",
    );
    assert_eq!((plan.clubs[0].club.address.as_deref(), plan.clubs[1].club.address.as_deref()), (None, Some("Vei 3")));
}

#[test]
fn a_broken_number_is_kept_as_typed_with_its_doubt() {
    let plan = read_text("Klubb;Navn;Mobil\nGran skole;Lie, Kari;42 1O 22 33\n");
    assert_eq!(remarks(&plan, 1), [RemarkKind::Phone(PhoneDoubt::Letters)]);
    let phone = &plan.people[0].person.phones[0];
    assert_eq!((phone.number.as_str(), phone.raw.as_str(), phone.kind), ("", "42 1O 22 33", PhoneKind::Unusable));
    assert_eq!(PersonKey::of(&plan.people[0].person), PersonKey::Name("kari lie".into()));
}

#[test]
fn reports_name_the_line_of_the_file() {
    let plan = read_text("Klubb;Navn;Mobil;Merknad\nA skole;Lie, Kari;;\"to\nlinjer\"\n\nA skole;Berg, Ola;4210;\n");
    assert_eq!(plan.rows.iter().map(|report| (report.row, report.line)).collect::<Vec<_>>(), [(2, 5)]);
}

#[test]
fn a_list_of_clubs_needs_no_people() {
    let plan = read_text("ID;Navn;Org.nr;Telefon\n7;Gran skole;310467006;68051020\n8;Mo skole;310471240;\n");
    assert_eq!((plan.clubs.len(), plan.people.len(), plan.counts.of(RowOutcome::Ok)), (2, 0, 2));
    assert_eq!(plan.clubs[0].club.external_id.as_deref(), Some("7"));
    assert_eq!(plan.notices, [Notice::NobodyNamed]);
}

#[test]
fn a_workbook_that_was_cut_is_refused() {
    let whole = sample("04-klubboversikt-titler-flettede.xlsx");
    for bytes in [&whole[..whole.len() / 2], &whole[..30]] {
        assert_eq!(read("a.xlsx", bytes, &Options::default(), today()), Err(ReadError::Broken));
    }
    let options = Options { sheet: Some("Finnes ikke".into()), ..Options::default() };
    assert!(
        matches!(read("a.xlsx", &whole, &options, today()), Err(ReadError::NoSuchSheet(names)) if names.len() == 3)
    );
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_reader_fall_over(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400), name in "a\\.(csv|xlsx|vcf|xls)") {
        let _ = read(&name, &bytes, &Options::default(), today());
    }

    #[test]
    fn no_text_makes_the_reader_fall_over(text in "(Navn|Klubb|Mobil|Verv|sep=|BEGIN:VCARD|END:VCARD|N:|ORG;|TEL:|Sum|Å|=|[;,\n\r\t\":\\\\= ]|\\PC){0,80}") {
        let _ = read("a.csv", text.as_bytes(), &Options::default(), today());
    }
}

#[test]
fn a_list_reads_the_same_in_every_dress() {
    let bytes = sample("01-klubbliste-semikolon-cp1252.csv");
    let text = encoding_rs::WINDOWS_1252.decode(&bytes).0.into_owned();
    let first = plan_of("01-klubbliste-semikolon-cp1252.csv");
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let dresses = [
        text.clone().into_bytes(),
        text.replace("\r\n", "\n").into_bytes(),
        text.replace("\r\n", "\r").into_bytes(),
        [&b"\xff\xfe"[..], &wide(&text)].concat(),
        wide(&text),
        format!("sep=;\r\n{text}").into_bytes(),
    ];
    for bytes in dresses {
        let plan = read("liste.txt", &bytes, &Options::default(), today()).unwrap();
        assert_eq!((&plan.clubs, &plan.people, &plan.columns), (&first.clubs, &first.people, &first.columns));
    }
}

#[test]
fn somebody_elected_for_a_day_to_come_is_kept_with_that_day_and_told_of() {
    let plan = read_text("Klubb;Navn;Verv;Valgt\nGran skole;Lie, Kari;Klubbleder;1.2.2100\n");
    assert_eq!(remarks(&plan, 1), [RemarkKind::ElectedLater]);
    assert_eq!(plan.people[0].person.elected_on.unwrap().to_string(), "2100-02-01");
}

#[test]
fn activity_money_the_relation_and_who_is_responsible_come_in_as_they_stand_on_the_club_screen() {
    let head = "Klubb;Organisasjonsnummer;Aktivitetsmidler per år;Samarbeid med arbeidsgiver;Ansvarlig hos oss\n";
    let plan = read_text(&format!(
        "{head}Gran skole;;2026: 4000/3000, 2025: 2000;Anstrengt;Berit\nMo skole;;mye;sånn passe;\n"
    ));
    let [gran, mo] = &plan.clubs[..] else { panic!("{plan:?}") };
    assert_eq!(crate::domain::money::written(&gran.club.money), "2026: 4000/3000, 2025: 2000");
    assert_eq!(gran.club.employer_relation, Some(crate::domain::club::Relation::Strained));
    assert_eq!(gran.club.caller.as_deref(), Some("Berit"));
    assert_eq!((mo.club.money.len(), mo.club.employer_relation), (0, None));
    assert_eq!(remarks(&plan, 2), [RemarkKind::NotUnderstood, RemarkKind::NotUnderstood]);
}
