//! Tables of numbers as lists write them. The rules are in the parent.

use super::*;
use PhoneDoubt as D;
use PhoneKind as K;

#[test]
fn numbers_are_read_as_people_write_them() {
    for (text, kind, number, doubt) in [
        ("68 05 12 34", K::Landline, "+4768051234", None),
        ("42123456", K::Mobile, "+4742123456", None),
        ("+47 421 23 456", K::Mobile, "+4742123456", None),
        ("(+47) 43498883", K::Mobile, "+4743498883", None),
        ("004742123456", K::Mobile, "+4742123456", None),
        ("4742123456", K::Mobile, "+4742123456", None),
        ("47 12 34 56", K::Mobile, "+4747123456", None),
        ("+4747123456", K::Mobile, "+4747123456", None),
        ("+47 (0) 42 12 34 56", K::Mobile, "+4742123456", None),
        ("44.17.60.17", K::Mobile, "+4744176017", None),
        ("42\u{a0}12\u{a0}34\u{a0}56", K::Mobile, "+4742123456", None),
        ("\u{ff14}\u{ff12}12 34 56", K::Mobile, "+4742123456", None),
        ("421 23 456 (privat)", K::Mobile, "+4742123456", None),
        ("mob. 421 23 456", K::Mobile, "+4742123456", None),
        ("Telefon: 421 23 456", K::Mobile, "+4742123456", None),
        ("tlf mob 42123456", K::Mobile, "+4742123456", None),
        ("42123456.0", K::Mobile, "+4742123456", None),
        ("'42123456", K::Mobile, "+4742123456", None),
        ("04200", K::Short, "04200", None),
        ("+47 02800", K::Short, "02800", None),
        ("1881", K::Short, "1881", None),
        ("116117", K::Short, "116117", None),
        ("815 00 000", K::Special, "+4781500000", None),
        ("580012345678", K::Special, "+47580012345678", Some(D::Machine)),
        ("59123456", K::Special, "+4759123456", Some(D::Machine)),
        ("+44 7700 900123", K::Foreign, "+447700900123", None),
        ("(+46) 70 174 06 05", K::Foreign, "+46701740605", None),
        ("68 05 12 34 int. 12", K::Landline, "+4768051234;ext=12", None),
        ("68051234x12", K::Landline, "+4768051234;ext=12", None),
        ("99999999", K::Mobile, "+4799999999", Some(D::Placeholder)),
        ("2014", K::Unusable, "", Some(D::LostLeadingZero)),
        ("421 23 45", K::Unusable, "", Some(D::LostDigit)),
        ("4,2123456E+07", K::Unusable, "", Some(D::ExcelScientific)),
        ("4.21E07", K::Unusable, "", Some(D::ExcelScientific)),
        ("42O12345", K::Unusable, "", Some(D::Letters)),
        ("ingen", K::Unusable, "", Some(D::NotANumber)),
        ("10000000", K::Unusable, "", Some(D::BadPrefix)),
        ("58123456", K::Unusable, "", Some(D::BadLength)),
        ("+47 42 10 00 130", K::Unusable, "", Some(D::BadLength)),
        ("1234567890123456", K::Unusable, "", Some(D::BadLength)),
        ("112", K::Unusable, "", Some(D::Emergency)),
        ("+", K::Unusable, "", Some(D::BadLength)),
        ("()", K::Unusable, "", Some(D::NotANumber)),
    ] {
        let read = read(text);
        assert_eq!(read.len(), 1, "{text}: {read:?}");
        let Reading { phone, doubt: found } = &read[0];
        assert_eq!((phone.kind, phone.number.as_str(), *found), (kind, number, doubt), "{text}");
        assert!(kind == K::Foreign || found.is_none() || !phone.raw.is_empty());
    }
}

#[test]
fn no_number_is_no_reading() {
    for text in ["", " ", "-", "–", "?", "ukjent", "Mangler", "N/A"] {
        assert_eq!(read(text), [], "{text}");
    }
}

#[test]
fn several_numbers_in_a_cell_are_all_read() {
    for text in [
        "68 05 11 22 / 421 23 456",
        "68051122 eller 42123456",
        "68051122\n42123456",
        "68051122 og mob 42123456",
        "68051122 ::: 42123456",
        "68051122,42123456",
    ] {
        let numbers: Vec<String> = read(text).into_iter().map(|reading| reading.phone.number).collect();
        assert_eq!(numbers, ["+4768051122", "+4742123456"], "{text}");
    }
}

#[test]
fn numbers_are_shown_two_and_two() {
    for (number, shown) in [
        ("+4742123456", "42 12 34 56"),
        ("+4781500000", "815 00 000"),
        ("+4768051234;ext=12", "68 05 12 34 int. 12"),
        ("04200", "04200"),
        ("+46701740605", "+46701740605"),
        ("", ""),
        ("+47åååå", "+47åååå"),
    ] {
        assert_eq!(show(number), shown.replace(' ', "\u{a0}"));
    }
}

#[test]
fn what_is_shown_reads_back() {
    for number in ["+4742123456", "+4781500000", "+4768051234;ext=12", "04200", "+46701740605"] {
        assert_eq!(read(&show(number))[0].phone.number, number);
    }
}

#[test]
fn an_emergency_number_is_never_dialled() {
    for number in ["112", "110", "113", "+47112", "", "ingen", "+"] {
        assert_eq!(tel_uri(number), None, "{number}");
    }
    assert_eq!(tel_uri("+4742123456").as_deref(), Some("tel:+4742123456"));
    assert_eq!(tel_uri("04200").as_deref(), Some("tel:04200;phone-context=+47"));
    assert_eq!(tel_uri("+4768051234;ext=12").as_deref(), Some("tel:+4768051234;ext=12"));
}

#[test]
fn numbers_are_searched_by_their_digits() {
    assert_eq!(digits("+47 42 12"), "474212");
}
