//! Which offer and which person the words of a sign-up mean.
//! What a line of a note says at all is in `note`.

use unicode_normalization::UnicodeNormalization;

use crate::domain::offer::{Offer, OfferKind};
use crate::domain::person::Person;

/// Fewest letters of a part of a word that stand for the word: at the start of what was typed, and further in (where a
/// short name could be mistaken for it).
const FEWEST_LETTERS: (usize, usize) = (3, 5);

/// Letters of what is too short to name an offer by itself.
const SHORT: usize = 2;

/// Words of a sign-up that are looked at; the rest is who.
const MOST_WORDS: usize = 24;

/// The offer that the words of a sign-up mean, and the words that are left: who it is for.
///
/// Words are matched with the offer's name, then with the words of its kind, whole before in part («gru», «konferanse»
/// in «Klubblederkonferansen 2026»), wherever they stand («Kari på V-læring»). Of offers that match alike the first one
/// in the list is meant, so put the most relevant first.
pub fn match_offer<'a>(what: &str, offers: &'a [Offer]) -> (Option<&'a Offer>, String) {
    let words: Vec<&str> = what.split_whitespace().collect();
    let mut folded: Vec<String> = words.iter().take(MOST_WORDS).map(|word| fold(word)).collect();
    cross_out_stand_in(&mut folded);
    let mut best: Option<(Match, &Offer)> = None;
    let names_kind = |kind| folded.iter().any(|word| kind_words(kind).contains(&word.as_str()));
    for offer in offers {
        // What is asked for is told by its kind before it is told by where it is («kurs Per i Trondheim»).
        let of_kind = if names_kind(offer.kind) { 30 } else { 0 };
        let name: Vec<String> = offer.name.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect();
        for from in 0..folded.len() {
            let Some(mut found) = run(&folded, from, &name, kind_words(offer.kind)) else { continue };
            found.score += of_kind;
            if best.as_ref().is_none_or(|(other, _)| found.score > other.score) {
                best = Some((found, offer));
            }
        }
    }
    match best {
        None => (None, who(&words, &[])),
        Some((found, offer)) => (Some(offer), who(&words[..found.from], &words[found.to..])),
    }
}

/// Words that name an offer.
struct Match {
    /// How well, in points.
    score: usize,
    from: usize,
    to: usize,
}

/// The longest row of words from one on that names an offer. Words that only join others name nothing: they are passed over
/// inside a row, where the name has them too («samling i Trondheim»), and never begin or end one.
fn run(words: &[String], from: usize, name: &[String], kind: &[&str]) -> Option<Match> {
    let mut used = vec![false; name.len()];
    let (mut score, mut at, mut to) = (0, from, from);
    while at < words.len() {
        // «V læring» is one word of the name too.
        let pair = words.get(at + 1).map(|next| format!("{}{next}", words[at]));
        let hit = pair
            .and_then(|pair| Some((whole(&pair, to == from, name, &mut used, kind)?, 2)))
            .or_else(|| Some((whole(&words[at], to == from, name, &mut used, kind)?, 1)))
            .or_else(|| Some((part(&words[at], from == 0 && at == 0, name, &mut used, kind)?, 1)));
        match hit {
            Some((points, taken)) => {
                score += points;
                at += taken;
                to = at;
            }
            // «LOK § 5»
            None if to > from && (words[at].is_empty() || is_filler(&words[at]) && name.contains(&words[at])) => {
                at += 1
            }
            None => break,
        }
    }
    (score > 0).then_some(Match { score, from, to })
}

/// Points of a word that is one of the name's or the kind's. What is no word by itself («2», «A») counts only behind one.
fn whole(word: &str, is_first: bool, name: &[String], used: &mut [bool], kind: &[&str]) -> Option<usize> {
    if word.is_empty() || is_filler(word) {
        return None;
    }
    let is_word = word.chars().count() > SHORT && word.chars().any(char::is_alphabetic);
    if let Some(at) = (0..name.len()).find(|at| !used[*at] && name[*at] == word).filter(|_| is_word || !is_first) {
        used[at] = true;
        return Some(40);
    }
    kind.contains(&word).then_some(if is_word { 20 } else { 4 })
}

/// Words that join others, folded: no name is told by them.
const FILLERS: [&str; 41] = [
    "i", "på", "av", "og", "eller", "for", "til", "med", "om", "ved", "hos", "fra", "frå", "som", "en", "ein", "ei",
    "et", "eit", "den", "det", "de", "dei", "vår", "vårt", "in", "on", "at", "of", "and", "or", "to", "with", "from",
    "by", "about", "the", "a", "an", "our", "as",
];

fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

/// Points of a word that is a part of one of the name's or the kind's.
fn part(word: &str, is_first: bool, name: &[String], used: &mut [bool], kind: &[&str]) -> Option<usize> {
    let letters = word.chars().count();
    if letters < if is_first { FEWEST_LETTERS.0 } else { FEWEST_LETTERS.1 } {
        return None;
    }
    let is_part = |whole: &str| whole.starts_with(word) || letters > FEWEST_LETTERS.0 && whole.contains(word);
    if let Some(at) = (0..name.len()).find(|at| !used[*at] && is_part(&name[*at])) {
        used[at] = true;
        return Some(if name[at].starts_with(word) { 12 } else { 8 });
    }
    kind.iter().any(|kind| is_part(kind)).then_some(4)
}

/// Words for kinds of offer, folded. «Grunnkurs» is no word for every course: it is one of them.
fn kind_words(kind: OfferKind) -> &'static [&'static str] {
    match kind {
        OfferKind::Vlaring => &["vlæring", "vlæringa", "vlæringen", "vlæringskurs", "vlæringskurset"],
        OfferKind::Course => &["kurs", "kurset", "course"],
        OfferKind::Lok5 => &["lok5", "lok", "lokkurs", "lok5kurs", "5kurs", "5"],
        OfferKind::RecruitCourse => &["vervekurs", "vervekurset", "verving", "recruiting"],
        OfferKind::BoardCourse => &["styrekurs", "styrekurset"],
        OfferKind::Conference => &[
            "konferanse",
            "konferansen",
            "klubblederkonferanse",
            "klubblederkonferansen",
            "klubbleiarkonferanse",
            "klubbleiarkonferansen",
            "conference",
        ],
        OfferKind::Gathering => &["samling", "samlinga", "samlingen", "nettverk", "nettverket", "gathering", "network"],
        OfferKind::Other => &["tiltak", "tiltaket"],
    }
}

/// The words around the offer, without those that only join them to it.
fn who(before: &[&str], after: &[&str]) -> String {
    let joins = |word: &&&str| {
        let word = fold(word);
        word.is_empty() || matches!(word.as_str(), "på" | "til" | "for" | "med" | "with" | "to" | "on" | "at")
    };
    let before_end = before.len() - before.iter().rev().take_while(joins).count();
    let after_start = after.iter().take_while(joins).count();
    let words: Vec<&str> = before[..before_end].iter().chain(&after[after_start..]).copied().collect();
    words.join(" ").trim_matches([',', ';', ':', '.', '-', '–', ' ']).to_owned()
}

/// The names of «Per og Kari», «Per, Kari & Ola», one by one.
pub fn split_names(who: &str) -> Vec<&str> {
    let mut names: Vec<&str> = who.split([',', ';', '&', '+', '/']).collect();
    for word in [" og ", " and "] {
        names = names.into_iter().flat_map(|name| name.split(word)).collect();
    }
    names.into_iter().map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// Words that say in whose place somebody comes, folded, longest first.
const INSTEAD: [&[&str]; 8] = [
    &["i", "stedet", "for"],
    &["i", "staden", "for"],
    &["in", "place", "of"],
    &["instead", "of"],
    &["istedenfor"],
    &["istadenfor"],
    &["vara", "for"],
    &["for"],
];

/// Words that say in whose place somebody comes, and the name behind them, name no offer: they are made such as match
/// nothing. «For» alone joins other things as well, and matches nothing anyway.
fn cross_out_stand_in(folded: &mut [String]) {
    for marker in INSTEAD.iter().filter(|marker| **marker != ["for"]) {
        let Some(at) = folded.windows(marker.len()).position(|window| window == *marker) else { continue };
        folded.iter_mut().skip(at).take(marker.len() + 1).for_each(|word| *word = CROSSED_OUT.to_owned());
    }
}

/// Stands for a word that names nothing: no letter, and not empty as a bare sign is.
const CROSSED_OUT: &str = "\0";

/// Who comes, and in whose place: «Ola i stedet for Kari», «Ola for Kari», «i stedet for Kari: Ola». Without such words the
/// name is as it was.
pub fn stand_in(who: &str) -> (String, Option<String>) {
    let words: Vec<&str> = who.split_whitespace().collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    for marker in INSTEAD {
        let Some(at) = folded.windows(marker.len()).position(|window| window == marker) else { continue };
        let rest = words[at + marker.len()..].join(" ");
        let before = words[..at].join(" ").trim_matches([',', ' ']).to_owned();
        let (away, comes) = match rest.split_once(':') {
            Some((away, comes)) if before.is_empty() => (away.trim().to_owned(), comes.trim().to_owned()),
            _ => (rest, before),
        };
        if !away.is_empty() {
            return (comes, Some(away));
        }
    }
    (who.trim().to_owned(), None)
}

/// The person a name means: full name, else given name (or the first of several), else family name. `None` when it is
/// nobody's, or that of more than one.
pub fn match_person<'a>(who: &str, people: &'a [Person]) -> Option<&'a Person> {
    let who = plain(who);
    if who.is_empty() {
        return None;
    }
    let tests: [fn(&Person, &str) -> bool; 3] = [
        |person, who| {
            let (given, family) = (plain(&person.given_name), plain(&person.family_name));
            plain(&person.full_name()) == who || who == format!("{} {family}", first(&given))
        },
        |person, who| {
            let given = plain(&person.given_name);
            given == who || first(&given) == who
        },
        |person, who| plain(&person.family_name) == who,
    ];
    for test in tests {
        let mut found = people.iter().filter(|person| test(person, &who));
        match (found.next(), found.next()) {
            (None, _) => {}
            (Some(person), None) => return Some(person),
            (Some(_), Some(_)) => return None,
        }
    }
    None
}

fn first(name: &str) -> &str {
    name.split(' ').next().unwrap_or(name)
}

/// Lower case, composed, letters and digits only: «V-læring:» and «vlæring» are the same word.
fn fold(word: &str) -> String {
    word.nfc().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// A name in lower case, composed, with single spaces.
fn plain(name: &str) -> String {
    let words: Vec<String> =
        name.split_whitespace().map(|word| word.nfc().collect::<String>().to_lowercase()).collect();
    words.join(" ")
}
