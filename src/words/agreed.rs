//! «Dette ble vi enige om»: the page a club takes home, as Markdown. It is given what was agreed and nothing else, so that
//! nothing internal can come onto it.

use std::fmt::Write;

use chrono::{NaiveDate, NaiveTime};

use super::summary::escaped;
use crate::domain::agreed::{Agreed, Meeting, Point};
use crate::domain::env::{At, local};
use crate::lang::Lang;

/// The page. `club` is the club's name, `now` the moment it is written.
pub fn page(lang: Lang, club: &str, agreed: &Agreed, now: At) -> String {
    let today = local(now).date();
    let mut out = format!("# {}\n\n{}, {}\n", lang.agreed_title(), escaped(club), lang.date(today));
    if agreed.is_empty() {
        let _ = write!(out, "\n{}\n", lang.agreed_nothing());
        return out;
    }
    let point = |point: &Point| {
        let what = escaped(&super::about(lang, point.kind, &point.what));
        match when(lang, point.on, point.at) {
            Some(when) => lang.agreed_point(&what, &when),
            None => what,
        }
    };
    section(&mut out, lang.agreed_theirs(), agreed.theirs.iter().map(point).collect());
    section(&mut out, lang.agreed_ours(), agreed.ours.iter().map(point).collect());
    let meeting = |meeting: &Meeting| {
        let what = if meeting.is_visit { lang.agreed_visit() } else { lang.agreed_meeting() };
        match when(lang, meeting.on, meeting.at) {
            Some(when) => format!("{what} {when}"),
            None => format!("{what}, {}", lang.agreed_day_open()),
        }
    };
    let mut talks: Vec<String> = agreed.meetings.iter().map(meeting).collect();
    talks.extend(agreed.rings_at.map(|at| {
        let at = local(at);
        lang.agreed_rings(&format!("{} {}", lang.day_long(at.date()), lang.time(at.time())))
    }));
    section(&mut out, lang.agreed_next(), talks);
    out
}

fn section(out: &mut String, heading: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let _ = write!(out, "\n## {heading}\n\n");
    for line in lines {
        let _ = writeln!(out, "- [ ] {line}");
    }
}

fn when(lang: Lang, day: Option<NaiveDate>, time: Option<NaiveTime>) -> Option<String> {
    let day = lang.day_long(day?);
    Some(time.map_or_else(|| day.clone(), |time| format!("{day} {}", lang.time(time))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::agreed::agreed;
    use crate::domain::checklist::fixture::{answered, checklist};
    use crate::domain::checklist::{Answer, LevelOverride};
    use crate::domain::facts::fixture::Scene;
    use crate::domain::follow_up::{FollowUpKind, Side};
    use crate::domain::record::ClubRecord;
    use crate::lang::Language;

    const SECRET: &str = "leiaren er skikkeleg sliten";

    /// A club of which much is known that is nobody's business but ours.
    fn full() -> Scene {
        let mut scene = Scene::rich();
        scene.task(Side::Theirs, "henge opp plakaten", Some("2026-04-20"));
        scene.task(Side::Ours, SECRET, Some("2026-04-20")).kind = FollowUpKind::NeedsAction;
        scene.task(Side::Ours, SECRET, Some("2026-04-22")).kind = FollowUpKind::BookMeeting;
        for (item, answer) in checklist().items.iter().zip(Answer::ALL[..4].iter().cycle()) {
            answered(&mut scene.record, &item.id, *answer, "2026-04-01");
        }
        for item in &checklist().items {
            scene.task(item.side, &item.task.nb, Some("2026-04-21")).kind = FollowUpKind::ChecklistItem;
        }
        scene.record.checked.iter_mut().for_each(|row| row.note = Some(SECRET.into()));
        scene.record.calls.iter_mut().for_each(|call| call.note = SECRET.into());
        scene.record.club.remark = Some(SECRET.into());
        scene.record.level_override = Some(LevelOverride {
            id: uuid::Uuid::nil().into(),
            club: scene.record.club.id,
            level: 2,
            note: SECRET.into(),
            on: "2026-04-01".parse().unwrap(),
        });
        scene
    }

    fn of(lang: Lang, record: &ClubRecord, now: At) -> String {
        page(lang, &record.club.name, &agreed(record, now), now)
    }

    #[test]
    fn what_was_agreed_stands_there_with_its_day() {
        let scene = full();
        let page = of(Lang::default(), &scene.record, scene.now);
        for line in [
            "# Dette ble vi enige om",
            "- [ ] henge opp plakaten (innen mandag 20. april 2026)",
            "- [ ] sende tariffavtalen (innen mandag 13. april 2026)",
            "- [ ] Møte onsdag 22. april 2026",
        ] {
            assert!(page.lines().any(|each| each == line), "{line} in:\n{page}");
        }
    }

    #[test]
    fn nothing_internal_is_on_the_page_in_any_language() {
        let scene = full();
        let checklist = checklist();
        for language in Language::ALL {
            let lang = Lang::new(language);
            let page = of(lang, &scene.record, scene.now).to_lowercase();
            let lacks = |words: &str| assert!(!page.contains(&words.to_lowercase()), "«{words}» in:\n{page}");
            lacks(SECRET);
            for words in
                [lang.checklist_internal(), lang.checklist_last(), "intern", "nivå", "level", "sjekklist", "checklist"]
            {
                lacks(words);
            }
            for level in &checklist.levels {
                for words in [&level.name, &level.meaning, &level.because, &level.unseen] {
                    words.all().into_iter().filter(|(_, words)| !words.is_empty()).for_each(|(_, words)| lacks(words));
                }
            }
            for item in &checklist.items {
                // All of them are tasks of this club, in our words: nobody agreed on them with it.
                for words in [&item.question, &item.help, &item.task] {
                    words.all().into_iter().for_each(|(_, words)| lacks(words));
                }
            }
            let said: Vec<&str> = page.split(|sign: char| !sign.is_alphanumeric()).collect();
            for answer in Answer::ALL {
                let words = crate::words::checklist::answer(lang, *answer);
                assert!(
                    !(said.contains(&words) || (words.contains(' ') && page.contains(words))),
                    "{words} in:\n{page}"
                );
            }
        }
    }

    #[test]
    fn the_page_is_the_same_whatever_we_know_beside_what_was_agreed() {
        let scene = full();
        let mut bare = ClubRecord::of(crate::domain::club::Club::named(scene.record.club.id, &scene.record.club.name));
        bare.follow_ups = scene.record.follow_ups.clone();
        for language in Language::ALL {
            let lang = Lang::new(language);
            assert_eq!(of(lang, &scene.record, scene.now), of(lang, &bare, scene.now));
        }
    }

    #[test]
    fn a_club_with_nothing_agreed_is_told_so() {
        let scene = Scene::new("2026-04-15");
        let page = of(Lang::default(), &scene.record, scene.now);
        assert!(page.ends_with("\nAkkurat nå er ingenting avtalt.\n"), "{page}");
    }

    #[test]
    fn what_people_typed_stays_text() {
        let mut scene = Scene::new("2026-04-15");
        scene.task(Side::Ours, "# <b>sende</b>\n- [x] *alt*", None);
        let page = of(Lang::default(), &scene.record, scene.now);
        assert!(page.contains("- [ ] \\# &lt;b&gt;sende&lt;/b&gt; - \\[x\\] \\*alt\\*\n"), "{page}");
    }
}
