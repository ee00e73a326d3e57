//! Norwegian telephone numbers as lists write them: reading, showing and dialling (Nkom's plan, country code 47).
//! What callers have learnt about a number is in `person`.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::clean;
use super::closed::closed_set;
use super::person::{Phone, PhoneKind, PhoneState};

closed_set! {
    /// Why a number is in doubt.
    PhoneDoubt {
        /// words and no digits
        NotANumber = "not_a_number",
        /// letters among the digits, such as O for 0
        Letters = "letters",
        /// too many or too few digits
        BadLength = "bad_length",
        /// no Norwegian series begins so
        BadPrefix = "bad_prefix",
        /// four digits: perhaps a five digit number whose leading zero a spreadsheet took
        LostLeadingZero = "lost_leading_zero",
        /// seven digits
        LostDigit = "lost_digit",
        /// `4,21E+07`: a spreadsheet has destroyed it
        ExcelScientific = "excel_scientific",
        /// valid form, but made up: 99999999, 12345678
        Placeholder = "placeholder",
        /// 110, 112, 113: never dialled from a list
        Emergency = "emergency",
        /// 58 and 59: numbers of machines
        Machine = "machine",
    }
}

/// One number out of a cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The number, as it will be stored.
    pub phone: Phone,
    /// What is doubtful about it.
    pub doubt: Option<PhoneDoubt>,
}

const PLACEHOLDERS: [&str; 5] = ["00000000", "11111111", "12345678", "99999999", "87654321"];
const EMERGENCY: [&str; 3] = ["110", "112", "113"];
/// Words people put before the digits; the longest that fits goes.
const LABELS: [&str; 27] = [
    "mobiltelefon",
    "mobiltlf",
    "mobile",
    "mobil",
    "mob",
    "telefon",
    "phone",
    "tlfnr",
    "tlf",
    "tel",
    "cell",
    "jobb",
    "arbeid",
    "arb",
    "work",
    "privat",
    "priv",
    "hjem",
    "heim",
    "home",
    "kontor",
    "sentralbord",
    "nr",
    "m",
    "p",
    "a",
    "t",
];

/// Reads every number of a cell; an empty cell and «ukjent» give none.
pub fn read(raw: &str) -> Vec<Reading> {
    let cleaned = clean::text(raw);
    let text: Cow<'_, str> = if cleaned.text.is_ascii() || cleaned.text.chars().all(|c| c < '\u{2000}') {
        cleaned.text
    } else {
        Cow::Owned(cleaned.text.nfkc().collect()) // full-width digits
    };
    let text = text.trim();
    if matches!(text, "" | "-" | "–" | "?")
        || ["ukjent", "mangler", "n/a"].iter().any(|no| text.eq_ignore_ascii_case(no))
    {
        return Vec::new();
    }
    if is_scientific(text) {
        return vec![unusable(text, PhoneDoubt::ExcelScientific)];
    }
    if !text.contains(['/', ';', ',', '\n', ':', 'e', 'o']) {
        return vec![read_one(text)];
    }
    let mut words = text.replace(['/', ';', ',', '\n'], "\n").replace(":::", "\n");
    for or in [" eller ", " el. ", " og ", " or ", " and "] {
        words = words.replace(or, "\n");
    }
    words.split('\n').map(str::trim).filter(|part| !part.is_empty()).map(read_one).collect()
}

/// Two and two with non-breaking spaces (nummerforskriften § 16); 8xx as 3+2+3; five digits and foreign numbers as they are.
pub fn show(number: &str) -> String {
    let (base, extension) = split_extension(number);
    let Some(d) = base.strip_prefix("+47").filter(|d| d.len() == 8 && d.is_ascii()) else { return number.to_owned() };
    let cuts: &[usize] = if d.starts_with('8') { &[0, 3, 5, 8] } else { &[0, 2, 4, 6, 8] };
    let mut shown: String = cuts.windows(2).map(|cut| &d[cut[0]..cut[1]]).collect::<Vec<_>>().join("\u{a0}");
    if let Some(extension) = extension {
        shown.push_str("\u{a0}int.\u{a0}");
        shown.push_str(extension);
    }
    shown
}

/// The `tel:` address of a stored number (RFC 3966); never one of an emergency number or of something unusable.
pub fn tel_uri(number: &str) -> Option<String> {
    let (base, extension) = split_extension(number);
    let digits = base.strip_prefix('+').unwrap_or(base);
    let is_number = (3..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    let national = base.strip_prefix("+47").unwrap_or(digits);
    if !is_number || EMERGENCY.contains(&national) {
        return None;
    }
    let local = if base.starts_with('+') { "" } else { ";phone-context=+47" };
    Some(match extension {
        Some(extension) => format!("tel:{base};ext={extension}"),
        None => format!("tel:{base}{local}"),
    })
}

/// The digits of a text and nothing else: what numbers are searched by.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn split_extension(number: &str) -> (&str, Option<&str>) {
    number.split_once(";ext=").map_or((number, None), |(base, extension)| (base, Some(extension)))
}

fn phone(number: String, raw: &str, kind: PhoneKind) -> Phone {
    Phone { number, raw: raw.to_owned(), kind, state: PhoneState::Untried }
}

fn usable(number: String, raw: &str, kind: PhoneKind) -> Reading {
    Reading { phone: phone(number, raw, kind), doubt: None }
}

fn unusable(raw: &str, doubt: PhoneDoubt) -> Reading {
    Reading { phone: phone(String::new(), raw, PhoneKind::Unusable), doubt: Some(doubt) }
}

/// `4,21E+07`, as a spreadsheet writes long numbers.
fn is_scientific(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return false };
    let number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    mantissa.split_once([',', '.']).is_some_and(|(whole, rest)| whole.len() == 1 && number(whole) && number(rest))
        && number(exponent.trim_start_matches('+'))
}

fn read_one(raw: &str) -> Reading {
    let (body, extension) = take_extension(raw);
    let mut text = strip_label(body);
    // A trailing «(privat)».
    let bracket = text.strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
    if let Some((before, _)) = bracket.filter(|(_, word)| !word.contains(|c: char| c.is_ascii_digit() || c == '+')) {
        text = before.trim_end();
    }
    // A whole number that went through a table of decimals.
    if let Some(whole) =
        text.strip_suffix(".0").filter(|whole| whole.len() >= 8 && whole.bytes().all(|b| b.is_ascii_digit()))
    {
        text = whole;
    }
    let without_zero = text.replace("(0)", "");
    let text = without_zero.as_str();
    let mut d = digits(text);
    if text.chars().any(char::is_alphabetic) {
        return unusable(raw, if d.is_empty() { PhoneDoubt::NotANumber } else { PhoneDoubt::Letters });
    }
    let zeros = text.starts_with("00") && d.len() > 9;
    if zeros {
        d.drain(..2);
    }
    if zeros || text.trim_start_matches('(').starts_with('+') {
        match (d.strip_prefix("47"), d.len()) {
            (Some(national), 7 | 10) => return classify(national, raw, extension),
            (Some(_), 14) if d.starts_with("4758") => return classify(&d[2..], raw, extension),
            (None, 7..=15) => return usable(format!("+{d}"), raw, PhoneKind::Foreign),
            _ => return unusable(raw, PhoneDoubt::BadLength),
        }
    }
    match d.strip_prefix("47").filter(|_| d.len() == 10) {
        Some(national) => classify(national, raw, extension),
        None => classify(&d, raw, extension),
    }
}

fn classify(d: &str, raw: &str, extension: Option<&str>) -> Reading {
    let first = d.chars().next().unwrap_or(' ');
    match d.len() {
        0 => unusable(raw, PhoneDoubt::NotANumber),
        8 => {
            let kind = match first {
                '4' | '9' => PhoneKind::Mobile,
                '2' | '3' | '5' | '6' | '7' => PhoneKind::Landline,
                '8' => PhoneKind::Special,
                _ => return unusable(raw, PhoneDoubt::BadPrefix),
            };
            if d.starts_with("58") {
                return unusable(raw, PhoneDoubt::BadLength); // a series of twelve digits
            }
            let number = match extension {
                Some(extension) => format!("+47{d};ext={extension}"),
                None => format!("+47{d}"),
            };
            if d.starts_with("59") {
                return Reading { phone: phone(number, raw, PhoneKind::Special), doubt: Some(PhoneDoubt::Machine) };
            }
            let doubt = PLACEHOLDERS.contains(&d).then_some(PhoneDoubt::Placeholder);
            Reading { phone: phone(number, raw, kind), doubt }
        }
        12 if d.starts_with("58") => {
            Reading { phone: phone(format!("+47{d}"), raw, PhoneKind::Special), doubt: Some(PhoneDoubt::Machine) }
        }
        5 if first == '0' && !matches!(d.as_bytes()[1], b'0' | b'1') => usable(d.to_owned(), raw, PhoneKind::Short),
        4 if matches!(first, '2'..='9') => unusable(raw, PhoneDoubt::LostLeadingZero),
        3 if EMERGENCY.contains(&d) => unusable(raw, PhoneDoubt::Emergency),
        3 | 4 | 6 if first == '1' => usable(d.to_owned(), raw, PhoneKind::Short),
        7 => unusable(raw, PhoneDoubt::LostDigit),
        _ => unusable(raw, PhoneDoubt::BadLength),
    }
}

/// Parts `68 05 12 34 int. 12` into the number and `12`.
fn take_extension(text: &str) -> (&str, Option<&str>) {
    let body = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let extension = &text[body.len()..];
    if extension.is_empty() || extension.len() > 5 {
        return (text, None);
    }
    let body = body.trim_end();
    let lower = body.to_ascii_lowercase();
    for word in ["internnr.", "internnr", "int.", "int", "ext.", "ext", "x"] {
        if lower.ends_with(word) {
            let before = &body[..body.len() - word.len()];
            if before.contains(|c: char| c.is_ascii_digit()) && !before.ends_with(char::is_alphabetic) {
                return (before.trim_end(), Some(extension));
            }
        }
    }
    (text, None)
}

fn strip_label(text: &str) -> &str {
    let text = text.trim();
    if !text.starts_with(char::is_alphabetic) {
        return text;
    }
    for label in LABELS {
        if text.get(..label.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(label)) {
            let rest = &text[label.len()..];
            if !rest.starts_with(char::is_alphabetic) {
                return strip_label(rest.trim_start_matches(['.', ':', ' ']));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests;
