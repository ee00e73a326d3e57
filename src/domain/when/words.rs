//! The words of dates and times, in bokmål, nynorsk and English, lower case.
//! How they join into days and times is in `day` and `clock`.

use chrono::Weekday;

/// How sure one can be that a word is a weekday.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sure {
    /// It is nothing else.
    Yes,
    /// Also a common word: a period behind it or a word such as «på» before it decides.
    Dotted,
    /// Also a name or a word that ends sentences: a small letter and a period, or a word such as «på» before it.
    SmallDotted,
    /// Means «off» in Norwegian: only with a word such as «next» before it, or a date or time after it.
    Led,
    /// Two letters: only with a period, and a date or time after it.
    Leading,
}

/// How many days from today a day is that is named by nothing but where it stands beside it, and how many of the words name it:
/// «i går» is -1 in two words, «overmorgen» 2 in one.
pub(super) fn beside(words: [&str; 3]) -> Option<(i64, usize)> {
    Some(match words {
        ["i", "går", _] => (-1, 2),
        ["igår" | "yesterday", ..] => (-1, 1),
        ["i", "dag", _] => (0, 2),
        ["idag" | "today", ..] => (0, 1),
        ["i", "morgen" | "morgon" | "morra", _] => (1, 2),
        ["imorgen" | "imorgon" | "imorra" | "tomorrow", ..] => (1, 1),
        ["i", "overmorgen" | "overmorgon" | "overimorgen" | "overimorgon", _] => (2, 2),
        ["overmorgen" | "overmorgon" | "overimorgen" | "overimorgon", ..] => (2, 1),
        ["day", "after", "tomorrow"] => (2, 3),
        _ => return None,
    })
}

/// The weekday of a word.
pub(super) fn weekday(word: &str) -> Option<(Weekday, Sure)> {
    use Sure::{Dotted, Leading, Led, SmallDotted, Yes};
    Some(match word {
        "mandag" | "måndag" | "monday" | "mån" => (Weekday::Mon, Yes),
        "tirsdag" | "tysdag" | "tuesday" | "tir" | "tirs" | "tys" | "tue" | "tues" => (Weekday::Tue, Yes),
        "onsdag" | "wednesday" | "ons" | "wed" => (Weekday::Wed, Yes),
        "torsdag" | "thursday" | "tors" | "thu" | "thur" | "thurs" => (Weekday::Thu, Yes),
        "fredag" | "friday" | "fre" => (Weekday::Fri, Yes),
        "lørdag" | "laurdag" | "saturday" | "lør" | "laur" => (Weekday::Sat, Yes),
        "søndag" | "sundag" | "sunday" | "søn" => (Weekday::Sun, Yes),
        "man" | "mon" => (Weekday::Mon, Dotted),
        "tor" => (Weekday::Thu, SmallDotted),
        "lau" | "sat" => (Weekday::Sat, Dotted),
        "sun" => (Weekday::Sun, Dotted),
        "fri" => (Weekday::Fri, Led),
        "ma" | "må" => (Weekday::Mon, Leading),
        "ti" | "ty" => (Weekday::Tue, Leading),
        "on" => (Weekday::Wed, Leading),
        "to" => (Weekday::Thu, Leading),
        "fr" => (Weekday::Fri, Leading),
        "lø" | "la" => (Weekday::Sat, Leading),
        "sø" => (Weekday::Sun, Leading),
        _ => return None,
    })
}

/// The month of a word, 1 to 12.
pub(super) fn month(word: &str) -> Option<u32> {
    Some(match word {
        "januar" | "january" | "jan" => 1,
        "februar" | "february" | "feb" | "febr" => 2,
        "mars" | "march" | "mar" => 3,
        "april" | "apr" => 4,
        "mai" | "may" => 5,
        "juni" | "june" | "jun" => 6,
        "juli" | "july" | "jul" => 7,
        "august" | "aug" => 8,
        "september" | "sep" | "sept" => 9,
        "oktober" | "october" | "okt" | "oct" => 10,
        "november" | "nov" => 11,
        "desember" | "december" | "des" | "dec" => 12,
        _ => return None,
    })
}

/// Whether English writes this month before the day («december 3»). Norwegian never does.
pub(super) fn is_english_month(word: &str) -> bool {
    month(word).is_some()
        && !matches!(
            word,
            "januar" | "februar" | "mars" | "mai" | "juni" | "juli" | "oktober" | "desember" | "des" | "okt" | "febr"
        )
}

/// A count in words; «en», «ei», «et», «a» are 1, «et par» is the caller's business.
pub(super) fn count(word: &str) -> Option<u32> {
    Some(match word {
        "en" | "én" | "ei" | "et" | "ett" | "ein" | "eit" | "eitt" | "one" | "a" | "an" => 1,
        "to" | "two" => 2,
        "tre" | "three" => 3,
        "fire" | "four" => 4,
        "fem" | "five" => 5,
        "seks" | "six" => 6,
        "sju" | "syv" | "seven" => 7,
        "åtte" | "eight" => 8,
        "ni" | "nine" => 9,
        "ti" | "ten" => 10,
        "elleve" | "eleven" => 11,
        "tolv" | "twelve" => 12,
        "fjorten" | "fourteen" => 14,
        _ => return None,
    })
}

/// The hour of a word, 1 to 12.
pub(super) fn hour(word: &str) -> Option<u32> {
    if matches!(word, "en" | "ei" | "et" | "ein" | "eit" | "a" | "an") {
        None
    } else {
        count(word).filter(|hour| *hour <= 12)
    }
}

/// A unit of time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unit {
    /// So many minutes.
    Minutes(u32),
    /// So many days.
    Days(u32),
    /// So many months.
    Months(u32),
}

/// The unit of a word.
pub(super) fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "minutt" | "minutter" | "minuttar" | "min" | "minute" | "minutes" => Unit::Minutes(1),
        "kvarter" | "kvarterer" => Unit::Minutes(15),
        "halvtime" => Unit::Minutes(30),
        "time" | "timer" | "timar" | "timen" | "hour" | "hours" => Unit::Minutes(60),
        "dag" | "dager" | "dagar" | "døgn" | "day" | "days" => Unit::Days(1),
        "uke" | "uker" | "veke" | "veker" | "week" | "weeks" => Unit::Days(7),
        "fortnight" => Unit::Days(14),
        "måned" | "måneder" | "månad" | "månader" | "month" | "months" => Unit::Months(1),
        "år" | "year" | "years" => Unit::Months(12),
        _ => return None,
    })
}

pub(super) fn is_week(word: &str) -> bool {
    matches!(word, "uke" | "uka" | "uken" | "veke" | "veka" | "week")
}

pub(super) fn is_month_word(word: &str) -> bool {
    matches!(word, "måned" | "månad" | "month")
}

pub(super) fn is_next(word: &str) -> bool {
    matches!(word, "neste" | "next")
}

/// What begins «om to uker».
pub(super) fn is_after_lead(word: &str) -> bool {
    matches!(word, "om" | "in" | "innen" | "innan" | "within")
}

/// What makes the date that follows a deadline.
pub(super) fn is_deadline_lead(word: &str) -> bool {
    matches!(word, "innen" | "innan" | "within" | "senest" | "seinast" | "før" | "before" | "by" | "frist" | "fristen")
}

/// What makes the date that follows a thing of the past, or of every week.
pub(super) fn is_past_lead(word: &str) -> bool {
    matches!(
        word,
        "sist"
            | "siste"
            | "forrige"
            | "førre"
            | "last"
            | "siden"
            | "sidan"
            | "since"
            | "hver"
            | "kvar"
            | "every"
            | "each"
    )
}

/// What may stand between a time and its day.
pub(super) fn is_day_lead(word: &str) -> bool {
    matches!(word, "på" | "on" | "den")
}

/// What makes a doubtful word a weekday.
pub(super) fn is_weekday_lead(word: &str) -> bool {
    is_next(word) || matches!(word, "på" | "on" | "innen" | "innan" | "by" | "denne" | "førstkommende" | "førstkomande")
}

/// What may stand between a day and its time.
pub(super) fn is_about(word: &str) -> bool {
    matches!(
        word,
        "ca" | "cirka"
            | "rundt"
            | "omkring"
            | "omtrent"
            | "etter"
            | "før"
            | "mellom"
            | "around"
            | "about"
            | "after"
            | "before"
    )
}

pub(super) fn is_evening(word: &str) -> bool {
    matches!(word, "kveld" | "kvelden" | "evening" | "night")
}

/// What comes before a time of the clock, whatever follows.
pub(super) fn is_clock(word: &str) -> bool {
    matches!(word, "kl" | "klokka" | "klokken" | "klokkan")
}

/// What makes a number before it an amount.
pub(super) fn is_amount(word: &str) -> bool {
    unit(word).is_some()
        || matches!(
            word,
            "prosent"
                | "percent"
                | "pst"
                | "kr"
                | "kroner"
                | "mill"
                | "million"
                | "millioner"
                | "millionar"
                | "mrd"
                | "km"
                | "av"
                | "of"
                | "del"
                | "deler"
                | "delar"
                | "stilling"
                | "stillinger"
                | "stillingar"
        )
}

/// What makes a number after it a place in a text or an amount.
pub(super) fn is_numbered(word: &str) -> bool {
    matches!(
        word,
        "kr" | "punkt"
            | "pkt"
            | "kap"
            | "kapittel"
            | "nr"
            | "versjon"
            | "v"
            | "side"
            | "s"
            | "paragraf"
            | "artikkel"
            | "art"
            | "tlf"
            | "mobil"
    )
}
