//! The book held to its own rules. What an experienced organiser would ask of which club is in `tests/scenarios`.

mod calls;

use super::*;
use crate::assets;
use crate::domain::facts::fixture::Scene;
use crate::domain::facts::{FIGURES, Facts, Figure, figure};
use crate::domain::follow_up::{FollowUpKind, Side};

fn book() -> &'static Book {
    assets::book().unwrap()
}

/// A club that can fill every placeholder, without calls.
fn scene() -> Scene {
    let mut scene = Scene::rich();
    scene.record.calls.retain(|call| !call.note.is_empty());
    // What was promised was promised then: questions about it have been asked before.
    let then = scene.record.calls[0].started_at - chrono::TimeDelta::days(1);
    scene.record.follow_ups.iter_mut().for_each(|task| task.created_at = then);
    scene
}

fn ids<'b>(suggestions: &[Suggestion<'b>]) -> Vec<&'b str> {
    suggestions.iter().map(|suggestion| suggestion.opening.id.as_str()).collect()
}

#[test]
fn the_three_quoted_questions_stand_to_the_letter() {
    let quoted: Vec<&str> = book()
        .guides()
        .flat_map(|guide| &guide.openings)
        .filter(|opening| opening.quoted.is_some())
        .map(|opening| opening.words.nb.as_str())
        .collect();
    assert_eq!(
        quoted,
        [
            "Hvordan går det i klubben hos dere for tiden?",
            "Har dere nok arbeid?",
            "Er det noen spesielle saker dere jobber med for tiden?"
        ]
    );
}

#[test]
fn a_club_about_which_nothing_is_known_gets_exactly_the_three_quoted_questions_all_year() {
    for month in 1..=12 {
        let day = format!("2026-{month:02}-15");
        for scene in [Scene::new(&day), Scene::new(&day).rep()] {
            let facts = scene.facts();
            let guide = choose(book(), &scene.record, facts).unwrap();
            let suggestions = suggest(book(), guide, facts, &scene.record, scene.now);
            assert_eq!(suggestions.len(), 3);
            assert!(
                suggestions.iter().all(|suggestion| suggestion.opening.quoted.is_some()),
                "{day}: {:?}",
                ids(&suggestions)
            );
        }
    }
}

#[test]
fn every_opening_can_be_reached() {
    for guide in book().guides() {
        for opening in &guide.openings {
            let mut scene = scene();
            if opening.topic == "appointment" {
                // So many days off that it is passed for the one and near for the other.
                for day in ["2026-04-10", "2026-04-20"] {
                    let task = scene.task(Side::Ours, "", Some(day));
                    task.kind = FollowUpKind::BookMeeting;
                }
            }
            if opening.mode == Some(Mode::Employer) {
                scene.record.people.clear();
            }
            let boosts = opening.boost.known.iter().map(|(fact, _)| *fact);
            let facts: Facts = boosts.chain(opening.require.known.iter().copied()).collect();
            let reached = |scene: &Scene| {
                ids(&suggest(book(), guide, facts, &scene.record, scene.now)).contains(&opening.id.as_str())
            };
            let at_once = reached(&scene);
            // Failing that, once the others have been asked.
            let others = guide.openings.iter().map(|other| other.id.clone()).filter(|id| *id != opening.id);
            scene.talked("2026-03-30").asked = others.collect();
            assert!(at_once || reached(&scene), "{}", opening.id);
        }
    }
}

/// Ours ask whose the promise is; own guides may ask for either side.
const SAID_BY_SIDE: Fact = Fact::FollowupSoon;

#[test]
fn the_vocabulary_is_closed_both_ways() {
    let mut used = Facts::NONE;
    let mut placeholders_used = Vec::new();
    let mut names = |words: &Words| placeholders_used.extend(placeholders(&words.nb).map(str::to_owned));
    let mut add = |facts: Facts| facts.iter().for_each(|fact| used.insert(fact));
    let queue = &book().common.queue;
    add(queue.exclude.facts());
    add(queue.weights.known.iter().map(|(fact, _)| *fact).collect());
    for guide in book().guides() {
        add(guide.select_all.facts());
        add(guide.select_any.facts());
        for opening in &guide.openings {
            names(&opening.words);
            add(opening.boost.known.iter().map(|(fact, _)| *fact).collect());
            add(opening.require.facts());
            add(opening.exclude.facts());
        }
        guide.offers.iter().for_each(|offer| {
            names(&offer.words);
            add(offer.when.facts());
        });
    }
    for words in &book().common.facts {
        names(&words.because);
    }
    let checklist = crate::assets::checklist().unwrap();
    for level in &checklist.levels {
        [&level.all, &level.any, &level.none, &level.told].into_iter().for_each(|list| add(list.facts()));
    }
    let unused: Vec<Fact> =
        Fact::ALL.iter().copied().filter(|fact| !used.has(*fact) && *fact != SAID_BY_SIDE).collect();
    assert_eq!(unused, [], "facts that nothing asks about");
    let idle: Vec<&&str> = FIGURES.iter().filter(|name| !placeholders_used.iter().any(|used| used == *name)).collect();
    assert!(idle.is_empty(), "figures that no text uses: {idle:?}");
}

#[test]
fn no_nynorsk_is_missing_and_questions_are_asked_in_it() {
    // `check` finds what is empty; this finds bokmål left standing. The words are the same in both where nothing else is right.
    let bokmal = [
        "ikke",
        "jeg",
        "hva",
        "hvem",
        "hvordan",
        "hvor",
        "dere",
        "noen",
        "fra",
        "bare",
        "uke",
        "være",
        "gjøre",
        "mye",
        "noe",
        "sier",
        "selv",
        "kommer",
        "vet",
        "hjem",
        "hvilken",
        "hvilke",
        "valgt",
        "ansatte",
        "medlemmer",
        "tillitsvalgt",
    ];
    for guide in book().guides() {
        let openings = guide.openings.iter().map(|each| &each.words);
        let probes = guide.probes.iter().map(|each| &each.words);
        let offers = guide.offers.iter().map(|each| &each.words);
        let listen = guide.listen.iter().map(|each| &each.words);
        let rest = guide.closing.iter().chain(&guide.employer_steps).chain([&guide.title, &guide.purpose]);
        for words in openings.chain(probes).chain(offers).chain(listen).chain(rest) {
            assert_nynorsk(&words.nn, &bokmal);
        }
    }
    for card in &assets::arguments().unwrap().all {
        for words in card.points.iter().chain([&card.title, &card.lead]) {
            assert_nynorsk(&words.nn, &bokmal);
        }
    }
    for words in &book().common.facts {
        assert_nynorsk(&words.name.nn, &bokmal);
        assert_nynorsk(&words.because.nn, &bokmal);
    }
}

fn assert_nynorsk(text: &str, bokmal: &[&str]) {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    assert!(!text.is_empty() && words.all(|word| !bokmal.contains(&word)), "{text}");
}

#[test]
fn a_question_asked_earlier_in_the_quarter_weighs_less_and_the_sum_says_so() {
    let mut scene = Scene::new("2026-05-20").rep();
    scene.talked("2026-04-02").asked = vec!["vr-hvordan".into()];
    scene.talked("2026-05-01");
    let guide = book().guide("vanlig_runde").unwrap();
    let suggestions = suggest(book(), guide, Facts::NONE, &scene.record, scene.now);
    let asked = suggestions.iter().find(|suggestion| suggestion.opening.id == "vr-hvordan").unwrap();
    assert_eq!(asked.score, 40);
    assert_eq!(asked.parts, [Part::Base(55), Part::AskedThisQuarter(-15)]);
    for suggestion in &suggestions {
        assert_eq!(suggestion.score, suggestion.parts.iter().map(|part| part.weight()).sum::<i32>());
    }
    scene.record.calls.remove(0);
    let shown = suggest(book(), guide, Facts::NONE, &scene.record, scene.now);
    assert!(!ids(&shown).contains(&"vr-hvordan"), "asked in the last call");
}

#[test]
fn a_call_nobody_answered_does_not_bring_the_same_question_back() {
    let mut scene = Scene::new("2026-05-20").rep();
    scene.talked("2026-02-02").asked = vec!["vr-hvordan".into()];
    scene.missed("2026-05-01");
    let guide = book().guide("vanlig_runde").unwrap();
    assert!(!ids(&suggest(book(), guide, Facts::NONE, &scene.record, scene.now)).contains(&"vr-hvordan"));
}

#[test]
fn the_same_question_in_another_guide_is_not_asked_again_but_a_new_promise_is_a_new_question() {
    let mut scene = Scene::new("2026-05-20").rep();
    scene.task(Side::Ours, "sende tariffheftet", None).created_at =
        crate::domain::env::instant(chrono::NaiveDate::from_ymd_opt(2026, 5, 1).unwrap().and_hms_opt(9, 0, 0).unwrap());
    scene.talked("2026-05-10").asked = vec!["op-lovet".into()];
    let guide = book().guide("vanlig_runde").unwrap();
    let first = |scene: &Scene| {
        ids(&suggest(book(), guide, scene.facts(), &scene.record, scene.now)).first().map(|id| (*id).to_owned())
    };
    assert_ne!(first(&scene).as_deref(), Some("vr-lovet"));
    scene.record.follow_ups[0].done_at = Some(scene.now);
    scene.task(Side::Ours, "bli med på drøftingsmøtet", None).created_at = scene.record.calls[0].ended_at;
    assert_eq!(first(&scene).as_deref(), Some("vr-lovet"));
}

#[test]
fn what_is_written_for_a_rep_is_not_for_a_workplace_without_one() {
    let facts = [Fact::NoRep, Fact::FollowupOverdue, Fact::PromiseByUs].into_iter().collect();
    let scene = Scene::new("2026-05-20");
    let guide = choose(book(), &scene.record, facts).unwrap();
    assert_eq!(guide.id, "uten_tillitsvalgt");
    let shown = ids(&suggest(book(), guide, facts, &scene.record, scene.now));
    assert_eq!(shown.first(), Some(&"ut-arb-sist"));
}

#[test]
fn nothing_an_employer_hears_comes_from_the_rows_of_the_club() {
    let guide = book().guide("uten_tillitsvalgt").unwrap();
    assert_eq!(guide.employer_steps.len(), 6);
    let heard = guide.openings.iter().filter(|opening| opening.mode == Some(Mode::Employer)).map(|each| &each.words);
    for words in heard.chain(&guide.employer_steps) {
        assert_eq!(placeholders(&words.nb).count(), 0, "{}", words.nb);
    }
}

#[test]
fn what_one_listens_for_says_one_thing_so_that_the_reason_for_the_next_question_is_true() {
    for guide in book().guides() {
        for listen in &guide.listen {
            assert!(listen.sets.facts().len() <= 1, "{}: {}", guide.id, listen.words.nb);
        }
    }
}

#[test]
fn every_new_rep_is_offered_vlaring_in_whatever_conversation() {
    for guide in book().guides().filter(|guide| guide.id != "uten_tillitsvalgt") {
        let facts = [Fact::RepIsNew, Fact::VlaringNotOffered].into_iter().collect();
        let vlaring = Kind::SignUp(crate::domain::offer::OfferKind::Vlaring);
        assert!(guide.offers.iter().any(|offer| offer.kind == vlaring && offer.fits(facts)), "{}", guide.id);
    }
}

#[test]
fn a_question_whose_placeholder_is_empty_is_not_offered() {
    let scene = Scene::new("2026-05-20").rep();
    let facts: Facts = [Fact::PromiseByUs, Fact::BoardMissing].into_iter().collect();
    let guide = book().guide("vanlig_runde").unwrap();
    let shown = suggest(book(), guide, facts, &scene.record, scene.now);
    assert!(!ids(&shown).contains(&"vr-lovet") && !ids(&shown).contains(&"vr-styre"));
}

#[test]
fn the_reasons_are_the_two_largest_boosts_then_what_is_required_or_that_it_is_a_standing_question() {
    let scene = scene();
    let guide = book().guide("vanlig_runde").unwrap();
    let facts = [Fact::BoardMissing, Fact::WorkloadHeavy, Fact::RepTermEnding].into_iter().collect();
    let suggestions = suggest(book(), guide, facts, &scene.record, scene.now);
    let board = suggestions.iter().find(|suggestion| suggestion.opening.id == "vr-styre").unwrap();
    assert_eq!(board.reasons, [Reason::Fact(Fact::BoardMissing), Reason::Fact(Fact::WorkloadHeavy)]);
    let standing = suggest(book(), guide, Facts::NONE, &scene.record, scene.now);
    assert!(standing.iter().all(|suggestion| suggestion.reasons == [Reason::Standing]));
}

#[test]
fn every_because_text_of_a_fact_that_holds_can_be_filled_or_falls_back_on_its_name() {
    let scene = Scene::rich();
    let said = |name: &str| {
        figure(name, &scene.record, scene.now, &scene.params).map(|figure| match figure {
            Figure::Count(number) => number.to_string(),
            Figure::Day(day) => day.to_string(),
            Figure::Text(text) => text,
            Figure::Posts(_) | Figure::Task(_) | Figure::Appointment(..) | Figure::Promised(_) | Figure::Late(_) => {
                "…".into()
            }
        })
    };
    for fact in scene.facts().iter() {
        let because = &book().words(fact).unwrap().because;
        for (language, text) in because.all() {
            assert!(fill(text, &said).is_some(), "{} {language}", fact.as_str());
        }
    }
}

#[test]
fn a_new_rep_without_course_in_a_club_of_fourteen_without_a_board_is_welcomed_and_asked_about_training() {
    let mut scene = Scene::new("2026-04-15").rep();
    scene.talked("2026-01-20").topics = vec!["lite-arbeid".into()];
    scene.the_rep().left_post_on = Some("2026-03-01".parse().unwrap());
    let new = scene.person("Ola", crate::domain::person::Role::ClubLeader);
    (new.elected_on, new.term_ends) = (Some("2026-03-20".parse().unwrap()), Some("2026-06-15".parse().unwrap()));
    (scene.record.club.members, scene.record.club.has_board) = (Some(14), Some(false));
    let facts = scene.facts();
    for fact in [
        Fact::RepIsNew,
        Fact::RepNeverCalled,
        Fact::RepNoCourse,
        Fact::BoardMissing,
        Fact::LastLittleWork,
        Fact::RepTermEnding,
    ] {
        assert!(facts.has(fact), "{}", fact.as_str());
    }
    let guide = choose(book(), &scene.record, facts).unwrap();
    let shown = ids(&suggest(book(), guide, facts, &scene.record, scene.now));
    assert_eq!((guide.id.as_str(), shown), ("nytillitsvalgt", vec!["ny-gratulerer", "ny-opplaering", "ny-stotte"]));
}

#[test]
fn an_offer_fits_always_or_when_its_facts_hold() {
    let guide = book().guide("vanlig_runde").unwrap();
    let offer = |kind: Kind| guide.offers.iter().find(|offer| offer.kind == kind).unwrap();
    let pack = offer(Kind::FollowUp(Task::RecruitPack));
    assert!(pack.fits([Fact::CampaignActive].into_iter().collect()) && !pack.fits(Facts::NONE));
    let joint = offer(Kind::FollowUp(Task::JointMeeting));
    assert!(!joint.fits([Fact::SmallClub].into_iter().collect()));
}

/// Run with `cargo test --release -- --ignored --nocapture`: how long facts and suggestions of one club take.
#[test]
#[ignore = "measures; needs a release build"]
#[allow(clippy::print_stdout, reason = "the figure is the point")]
fn facts_and_suggestions_of_a_club_take_under_twenty_microseconds() {
    let read = std::time::Instant::now();
    let book = book();
    let opened = book.guide("vanlig_runde").is_some();
    let read = read.elapsed();
    assert!(opened);
    let scene = Scene::rich();
    let start = std::time::Instant::now();
    let rounds = 100_000;
    let mut shown = 0;
    for _ in 0..rounds {
        let facts = crate::domain::facts::compute(&scene.record, scene.now, &scene.params);
        if let Some(guide) = choose(book, &scene.record, facts) {
            shown += suggest(book, guide, facts, &scene.record, scene.now).len();
        }
    }
    let each = start.elapsed() / rounds;
    println!("common part and one guide read in {read:?}; {each:?} a club, {shown} shown");
    assert!(each < std::time::Duration::from_micros(20));
}
