//! Reads the instant of `--at`. What the clock is used for is everybody else's business.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::domain::env::{At, instant};

/// The ways to write a time of the Norwegian wall clock.
const WALL: [&str; 4] = ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"];

/// An instant as RFC 3339 (`2026-11-21T13:03:00Z`), as Norwegian wall time (`2026-11-21 14:03`, with `T`, with seconds),
/// or a day alone, which is its noon. `None` for anything else.
pub fn read(text: &str) -> Option<At> {
    let text = text.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(at.with_timezone(&Utc));
    }
    let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
    let wall = WALL.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
    let wall = wall.or_else(|| Some(text.parse::<NaiveDate>().ok()?.and_time(noon)));
    // Ids and the store count from 1970; nobody rings in the year 9999.
    wall.filter(|wall| (1970..9999).contains(&chrono::Datelike::year(wall))).map(instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_may_be_written_in_several_ways() {
        for text in ["2026-11-21T13:03:00Z", "2026-11-21T14:03:00+01:00", "2026-11-21 14:03", "2026-11-21T14:03:00"] {
            assert_eq!(read(text).unwrap().to_rfc3339(), "2026-11-21T13:03:00+00:00", "{text}");
        }
        assert_eq!(read("2026-07-01").unwrap().to_rfc3339(), "2026-07-01T10:00:00+00:00");
        for text in ["", "i morgen", "2026-13-01", "21.11.2026", "99999-01-01 10:00", "0001-01-01"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
