//! The guides held to what an experienced organiser would ask (`tests/fixtures/scenarios.toml`), and the book to its own rules.

use serde::Deserialize;

use super::*;
use crate::assets;
use crate::domain::facts::fixture::Scene;
use crate::domain::facts::{FIGURES, Facts, Figure, figure};
use crate::domain::round::Round;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenarios {
    scenario: Vec<Scenario>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    name: String,
    facts: FactList,
    guide: String,
    round: Option<String>,
    #[serde(default)]
    asked: Vec<String>,
    #[serde(default)]
    employer: bool,
    first: Option<String>,
    shown: Option<Vec<String>>,
    scores: Option<Vec<i32>>,
    #[serde(default)]
    has: Vec<String>,
}

fn book() -> &'static Book {
    assets::book().unwrap()
}

/// A club that can fill every placeholder, without calls.
fn scene() -> Scene {
    let mut scene = Scene::rich();
    scene.record.calls.retain(|call| !call.note.is_empty());
    scene
}

fn ids<'b>(suggestions: &[Suggestion<'b>]) -> Vec<&'b str> {
    suggestions.iter().map(|suggestion| suggestion.opening.id.as_str()).collect()
}

fn round(scene: &mut Scene, guide: &str) {
    let id = uuid::Uuid::nil().into();
    let (from_on, created_at) = (scene.today(), scene.now);
    let name = "Runde".to_owned();
    scene.record.round =
        Some(Round { id, name, guide: guide.into(), from_on, to_on: None, created_at, closed_at: None });
}

#[test]
fn what_is_suggested_is_what_an_experienced_organiser_would_ask() {
    let all: Scenarios = toml::from_str(include_str!("../../../tests/fixtures/scenarios.toml")).unwrap();
    assert!(all.scenario.len() >= 40);
    let mut wrong = Vec::new();
    for scenario in &all.scenario {
        assert!(scenario.facts.unknown.is_empty(), "{}: {:?}", scenario.name, scenario.facts.unknown);
        let mut scene = scene();
        if let Some(guide) = &scenario.round {
            round(&mut scene, guide);
        }
        if scenario.employer {
            scene.record.people.clear();
        }
        if !scenario.asked.is_empty() {
            scene.talked("2026-03-30").asked = scenario.asked.clone();
        }
        let facts = scenario.facts.facts();
        let guide = choose(book(), &scene.record, facts).unwrap();
        // A club without a rep has no figures of one; the facts are given, so are the figures of a club that has.
        let suggestions = suggest(book(), guide, facts, &scene.record, scene.now);
        let shown = ids(&suggestions);
        let scores: Vec<i32> = suggestions.iter().map(|suggestion| suggestion.score).collect();
        let fine = guide.id == scenario.guide
            && scenario.shown.as_ref().is_none_or(|wanted| *wanted == shown)
            && scenario.scores.as_ref().is_none_or(|wanted| *wanted == scores)
            && scenario.first.as_deref().is_none_or(|wanted| shown.first() == Some(&wanted))
            && scenario.has.iter().all(|wanted| shown.contains(&wanted.as_str()));
        if !fine {
            wrong.push(format!("{}: {} {shown:?} {scores:?}", scenario.name, guide.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
    let unused: Vec<Fact> = Fact::ALL.iter().copied().filter(|fact| !used.has(*fact)).collect();
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
        "blir valgt",
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
            Figure::Posts(_) | Figure::Task(_) => "…".into(),
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
