//! Facts about the time of year. The windows are data (`Params::season`).

use chrono::NaiveDate;

use super::Fact;
use super::compute::Context;
use crate::domain::event::EventKind;

/// The open window of a season's fact: its first and last day.
pub(super) fn window(context: &Context<'_>, fact: Fact) -> Option<(NaiveDate, NaiveDate)> {
    context.params.season.iter().filter(|season| season.fact == fact).find_map(|season| season.window(context.today))
}

pub(super) fn annual_meeting_due(context: &Context<'_>) -> bool {
    window(context, Fact::AnnualMeetingDue).is_some_and(|(from, _)| {
        let in_window = |day: NaiveDate| from <= day && day <= context.today;
        let record = context.record;
        !record.events.iter().any(|event| event.kind == EventKind::Elected && in_window(event.on))
            && !record.active_people(context.today).filter_map(|person| person.elected_on).any(in_window)
    })
}

pub(super) fn campaign_active(context: &Context<'_>) -> bool {
    window(context, Fact::CampaignActive).is_some()
}

pub(super) fn new_start(context: &Context<'_>) -> bool {
    window(context, Fact::SeasonNewStart).is_some()
}

pub(super) fn bargaining(context: &Context<'_>) -> bool {
    window(context, Fact::BargainingSeason).is_some()
}

#[cfg(test)]
mod tests {
    use crate::domain::facts::Fact::*;
    use crate::domain::facts::fixture::{Scene, params};
    use crate::domain::facts::{DayOfYear, Season};

    #[test]
    fn the_seasons_open_and_close_on_their_days() {
        for (fact, open, closed) in [
            (AnnualMeetingDue, ["2026-01-02", "2026-02-28"], ["2026-01-01", "2026-03-01"]),
            (CampaignActive, ["2026-06-01", "2026-12-14"], ["2026-05-31", "2026-12-15"]),
            (SeasonNewStart, ["2026-08-15", "2026-09-30"], ["2026-08-14", "2026-10-01"]),
        ] {
            for day in open {
                assert!(Scene::new(day).facts().has(fact), "{day}");
            }
            for day in closed {
                assert!(!Scene::new(day).facts().has(fact), "{day}");
            }
        }
    }

    #[test]
    fn an_election_in_the_window_means_that_the_annual_meeting_is_held() {
        let mut scene = Scene::new("2026-02-15").rep();
        assert!(scene.facts().has(AnnualMeetingDue));
        scene.the_rep().elected_on = Some("2026-02-10".parse().unwrap());
        assert!(!scene.facts().has(AnnualMeetingDue));
        scene.the_rep().elected_on = Some("2025-02-10".parse().unwrap());
        assert!(scene.facts().has(AnnualMeetingDue));
    }

    #[test]
    fn bargaining_has_a_season_only_when_one_is_set() {
        let mut scene = Scene::new("2026-04-15");
        assert!(!scene.facts().has(BargainingSeason));
        let day = |text: &str| DayOfYear::try_from(text.to_owned()).unwrap();
        let mut params = params();
        params.season.push(Season { fact: BargainingSeason, from: day("03-01"), to: day("05-01") });
        scene.params = params;
        assert!(scene.facts().has(BargainingSeason));
    }
}
