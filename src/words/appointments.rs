//! A meeting or a visit whose day is agreed, in words: there is nothing left to arrange, so it is no promise and has no
//! deadline. Other tasks are said in `words`.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::follow_up::{FollowUp, FollowUpKind};
use crate::lang::Lang;

/// What it is, lower case: «møte», «besøk».
pub fn name(lang: Lang, kind: FollowUpKind) -> &'static str {
    if kind == FollowUpKind::VisitWorkplace { lang.appointment_visit() } else { lang.appointment_meeting() }
}

/// What it is and its hour: «møte kl. 12.00».
pub fn at(lang: Lang, kind: FollowUpKind, time: Option<NaiveTime>) -> String {
    let name = name(lang, kind);
    time.map_or_else(|| name.to_owned(), |time| lang.appointment_at(&lang.time(time), name))
}

/// What it is, with day and hour: «møte tir. 24.11 kl. 12.00». `None` for what is no meeting with a day.
pub fn told(lang: Lang, task: &FollowUp) -> Option<String> {
    let day = task.due_on.filter(|_| task.is_appointment())?;
    Some(on(lang, task.kind, day, task.due_time))
}

fn on(lang: Lang, kind: FollowUpKind, day: NaiveDate, time: Option<NaiveTime>) -> String {
    let day = format!("{} {}", name(lang, kind), lang.day(day));
    time.map_or_else(|| day.clone(), |time| lang.appointment_at(&lang.time(time), &day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::follow_up::Side;
    use crate::lang::Language;

    #[test]
    fn an_agreed_meeting_is_told_by_its_day_and_hour_and_is_nobodys_promise() {
        let mut scene = Scene::new("2026-11-22");
        let task = scene.task(Side::Ours, "", Some("2026-11-24"));
        task.kind = FollowUpKind::BookMeeting;
        task.due_time = NaiveTime::from_hms_opt(12, 0, 0);
        let task = task.clone();
        for (language, said) in [
            (Language::Bokmaal, "møte tir. 24.11 kl. 12.00"),
            (Language::Nynorsk, "møte tys. 24.11 kl. 12.00"),
            (Language::English, "meeting Tue 24 Nov at 12:00"),
        ] {
            assert_eq!(crate::words::promise(Lang::new(language), &task, scene.now), said);
        }
        let nb = Lang::default();
        assert_eq!(crate::words::task(nb, &task), "møte");
        let visit = FollowUp { kind: FollowUpKind::VisitWorkplace, due_time: None, ..task.clone() };
        assert_eq!(crate::words::promise(nb, &visit, scene.now), "besøk tir. 24.11");
        let open = FollowUp { due_on: None, due_time: None, ..task };
        assert_eq!(crate::words::promise(nb, &open, scene.now), "Vi lovet: avtale møte");
    }

    #[test]
    fn work_that_nobody_was_promised_is_told_as_work_in_every_language() {
        let mut scene = Scene::new("2026-11-22");
        let task = scene.task(Side::Ours, "", Some("2026-11-12"));
        task.kind = FollowUpKind::WelcomeRep;
        let task = task.clone();
        for (language, said) in [
            (Language::Bokmaal, "Å gjøre: ønske den nye velkommen (forfalt tor. 12.11)"),
            (Language::Nynorsk, "Å gjere: ønskje den nye velkomen (skulle vore gjort "),
            (Language::English, "To do: welcome the new rep (overdue since "),
        ] {
            let told = crate::words::promise(Lang::new(language), &task, scene.now);
            assert!(told.starts_with(said), "{told}");
        }
        assert_eq!(crate::words::promise_sign(&task), "·");
        let typed = scene.task(Side::Ours, "sende hefte", None).clone();
        assert_eq!(crate::words::promise_sign(&typed), "!");
        let open = crate::app::history::lines(&scene.record);
        assert!(matches!(open[0], crate::app::history::Line::Open(first) if first.id == typed.id), "{open:?}");
    }
}
