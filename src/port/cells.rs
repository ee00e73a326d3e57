//! What single cells say: names, e-mail addresses, yes and no, postcodes, birth numbers. Phones and dates are in `domain`.

/// Given and family name out of a full name, and whether it was parted at a space (a guess) and not at a comma.
/// Prefixes (van der, de, von) stay with the family name; middle names with the given name.
pub(super) fn part_name(full: &str) -> (&str, &str, bool) {
    const PREFIXES: [&str; 18] = [
        "van", "der", "den", "de", "von", "av", "af", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "zu", "dos",
        "da",
    ];
    if let Some((family, given)) = full.split_once(',') {
        return (given.trim(), family.trim(), false);
    }
    let Some(mut at) = full.rfind(' ') else { return (full, "", false) };
    while let Some(before) = full[..at].rfind(' ') {
        if !PREFIXES.contains(&&full[before + 1..at]) {
            break;
        }
        at = before;
    }
    (full[..at].trim_end(), full[at..].trim_start(), true)
}

/// What was read out of a cell for an e-mail address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Email<'a> {
    /// One address.
    One(&'a str),
    /// Several; the first.
    Several(&'a str),
    /// None that can be one.
    Unreadable,
}

/// Reads an e-mail address, bare or in angle brackets. A contact card holds one in a property, so a comma in it belongs to it.
pub(super) fn email(text: &str, from_card: bool) -> Email<'_> {
    if text.bytes().filter(|b| *b == b'@').count() < 2 {
        return match address(text).filter(|a| is_address(a, from_card)) {
            Some(address) => Email::One(address),
            None => Email::Unreadable,
        };
    }
    let mut found = text.split([';', ',', ' ', '/', '\n']).filter_map(address).filter(|a| is_address(a, false));
    match (found.next(), found.next()) {
        (Some(first), Some(_)) => Email::Several(first),
        (Some(only), None) => Email::One(only),
        (None, _) => Email::Unreadable,
    }
}

/// Takes the address out of `Kari <kari@example.org>` and `mailto:`.
fn address(text: &str) -> Option<&str> {
    let text = text.trim();
    let inner = text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')).map_or(text, |(_, inner)| inner);
    let bare = match inner.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &inner[7..],
        _ => inner,
    };
    (!bare.is_empty()).then_some(bare)
}

fn is_address(text: &str, with_comma: bool) -> bool {
    let good = |part: &str, comma: bool| {
        !part.is_empty()
            && !part.contains(|c: char| {
                c.is_whitespace()
                    || matches!(c, '@' | ';' | '<' | '>' | '(' | ')' | '[' | ']' | '"')
                    || (c == ',' && !comma)
            })
    };
    text.split_once('@').is_some_and(|(local, domain)| {
        good(local, with_comma)
            && good(domain, false)
            && domain.rsplit_once('.').is_some_and(|(host, top)| !host.is_empty() && top.chars().count() >= 2)
    })
}

/// Reads yes and no in the languages lists are in; a count means yes when there is something to count.
pub(super) fn yes_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "x" | "true" | "sann" | "har" | "✓" | "✔" => Some(true),
        "nei" | "n" | "nei." | "no" | "false" | "usann" | "ingen" | "ikke" | "ikkje" | "-" | "–" => Some(false),
        other => other.parse::<u32>().ok().map(|count| count > 0),
    }
}

/// Reads a Norwegian postcode, with the zeros a spreadsheet took, and the town that may stand beside it.
pub(super) fn postcode(text: &str) -> Option<(String, &str)> {
    let text =
        text.strip_prefix("NO").or_else(|| text.strip_prefix('N')).unwrap_or(text).trim_start_matches(['-', ' ']);
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let rest = if rest == ".0" { "" } else { rest };
    let is_code = (1..=4).contains(&digits.len()) && digits.bytes().any(|b| b != b'0');
    let parted = rest.is_empty() || rest.starts_with([' ', ',']);
    (is_code && parted).then(|| (format!("{digits:0>4}"), rest.trim_start_matches([' ', ','])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parted_as_norwegians_do() {
        for (full, given, family) in [
            ("Nordmann, Kari", "Kari", "Nordmann"),
            ("Lie, Per Ole", "Per Ole", "Lie"),
            ("Ole Bang Hansen", "Ole Bang", "Hansen"),
            ("Ole Bang-Hansen", "Ole", "Bang-Hansen"),
            ("Anne van der Berg", "Anne", "van der Berg"),
            ("Kari", "Kari", ""),
        ] {
            let (found_given, found_family, _) = part_name(full);
            assert_eq!((found_given, found_family), (given, family));
        }
    }

    #[test]
    fn addresses_are_read_as_people_paste_them() {
        assert_eq!(email("Kari Nordmann <kari@example.org>", false), Email::One("kari@example.org"));
        assert_eq!(email("mailto:kari@example.org", false), Email::One("kari@example.org"));
        assert_eq!(email("åse@blåbær.example", false), Email::One("åse@blåbær.example"));
        assert_eq!(email("kari@example.org; ola@example.org", false), Email::Several("kari@example.org"));
        for bad in ["uten krøllalfa", "to@@example.org", "a@b", "@", "a@b.c", "kåre,.x@example.com"] {
            assert_eq!(email(bad, false), Email::Unreadable, "{bad}");
        }
        assert_eq!(email("kåre,.x@example.com", true), Email::One("kåre,.x@example.com"));
    }

    #[test]
    fn postcodes_get_their_zeros_back() {
        for (text, code, town) in
            [("150", "0150", ""), ("0150 OSLO", "0150", "OSLO"), ("N-5003", "5003", ""), ("582.0", "0582", "")]
        {
            assert_eq!(postcode(text), Some((code.to_owned(), town)));
        }
        for bad in ["99999", "0000", "SE-123 45", "abc", ""] {
            assert_eq!(postcode(bad), None, "{bad}");
        }
    }
}
