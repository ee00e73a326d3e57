//! Norwegian public holidays, with Easter worked out.
//! Whether one rings on a day is `hours`' business; the names people read are in `lang`.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::closed::closed_set;

closed_set! {
    /// The public holidays (`requirements.md` §4d). Half days by custom, such as Christmas Eve, are not among them.
    Holiday {
        /// 1. nyttårsdag
        NewYearsDay = "new_years_day",
        /// skjærtorsdag
        MaundyThursday = "maundy_thursday",
        /// langfredag
        GoodFriday = "good_friday",
        /// 1. påskedag
        EasterSunday = "easter_sunday",
        /// 2. påskedag
        EasterMonday = "easter_monday",
        /// 1. mai
        LabourDay = "labour_day",
        /// 17. mai
        ConstitutionDay = "constitution_day",
        /// Kristi himmelfartsdag
        AscensionDay = "ascension_day",
        /// 1. pinsedag
        WhitSunday = "whit_sunday",
        /// 2. pinsedag
        WhitMonday = "whit_monday",
        /// 1. juledag
        ChristmasDay = "christmas_day",
        /// 2. juledag
        BoxingDay = "boxing_day",
    }
}

/// The public holiday of a day. Where two meet, the one with a fixed date (17 May 2027 is also Whit Monday).
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    fixed(day).or_else(|| movable(day))
}

fn fixed(day: NaiveDate) -> Option<Holiday> {
    Some(match (day.month(), day.day()) {
        (1, 1) => Holiday::NewYearsDay,
        (5, 1) => Holiday::LabourDay,
        (5, 17) => Holiday::ConstitutionDay,
        (12, 25) => Holiday::ChristmasDay,
        (12, 26) => Holiday::BoxingDay,
        _ => return None,
    })
}

fn movable(day: NaiveDate) -> Option<Holiday> {
    let after_easter: TimeDelta = day - easter(day.year())?;
    Some(match after_easter.num_days() {
        -3 => Holiday::MaundyThursday,
        -2 => Holiday::GoodFriday,
        0 => Holiday::EasterSunday,
        1 => Holiday::EasterMonday,
        39 => Holiday::AscensionDay,
        49 => Holiday::WhitSunday,
        50 => Holiday::WhitMonday,
        _ => return None,
    })
}

/// Easter Sunday of a year in the Gregorian calendar (the Meeus/Jones/Butcher rule); `None` outside the range of days.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, of_century) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let correction = (century + 8).div_euclid(25);
    let moon = (century - correction + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * century.rem_euclid(4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let shift = (golden + 11 * epact + 22 * to_sunday) / 451;
    let from_march = u32::try_from(epact + to_sunday - 7 * shift + 114).ok()?;
    NaiveDate::from_ymd_opt(year, from_march / 31, from_march % 31 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holidays_of(year: i32) -> Vec<(String, Holiday)> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        first
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter_map(|day| Some((day.format("%d.%m").to_string(), holiday(day)?)))
            .collect()
    }

    fn days(year: i32) -> Vec<String> {
        holidays_of(year).into_iter().map(|(day, _)| day).collect()
    }

    #[test]
    fn the_holidays_of_2026_are_those_of_the_calendar() {
        let known = "01.01 02.04 03.04 05.04 06.04 01.05 14.05 17.05 24.05 25.05 25.12 26.12";
        assert_eq!(days(2026).join(" "), known);
    }

    #[test]
    fn in_2027_whit_monday_falls_on_the_seventeenth_of_may_and_the_day_keeps_its_fixed_name() {
        assert_eq!(days(2027).join(" "), "01.01 25.03 26.03 28.03 29.03 01.05 06.05 16.05 17.05 25.12 26.12");
        assert_eq!(holiday(NaiveDate::from_ymd_opt(2027, 5, 17).unwrap()), Some(Holiday::ConstitutionDay));
    }

    #[test]
    fn easter_keeps_to_its_earliest_and_latest_days() {
        for (year, month, day) in [(1818, 3, 22), (2038, 4, 25), (2024, 3, 31), (2000, 4, 23), (1954, 4, 18)] {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day));
        }
    }

    #[test]
    fn easter_is_a_sunday_in_spring_in_every_year() {
        for year in -5000..9000 {
            let day = easter(year).unwrap();
            assert_eq!(day.weekday(), chrono::Weekday::Sun, "{day}");
            assert!((3, 22) <= (day.month(), day.day()) && (day.month(), day.day()) <= (4, 25), "{day}");
        }
    }
}
