//! What always holds of the scenes (`assets/scene/FORMAT.md`), and of playing them.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use proptest::prelude::*;

use super::{SCENES, scenes};
use crate::domain::guide::Words;
use crate::domain::scene::{Node, Play, Reply, Scene};

/// Nodes on the longest path there may be.
const LONGEST: usize = 13;

fn all() -> &'static [Arc<Scene>] {
    scenes().unwrap()
}

/// Every text of a scene.
fn texts(scene: &Scene) -> Vec<&Words> {
    let mut texts = vec![&scene.title, &scene.about];
    texts.extend(scene.goals.iter().map(|goal| &goal.words));
    for node in &scene.nodes {
        texts.push(&node.says);
        texts.extend(&node.note);
        for Reply { says, agreed, misses, .. } in &node.replies {
            texts.push(says);
            texts.extend(agreed);
            texts.extend(misses);
        }
    }
    texts
}

/// Every way through a scene from here, as what was met and how many nodes were passed.
fn ways(scene: &Scene, node: &Node, path: &mut Vec<String>, met: &BTreeSet<String>, done: &mut HashSet<(bool, usize)>) {
    assert!(!path.contains(&node.id), "{}: {path:?} comes back to {}", scene.id, node.id);
    path.push(node.id.clone());
    assert!(path.len() <= LONGEST, "{}: {path:?} is long", scene.id);
    if node.ends {
        assert!(path.len() >= 2, "{}: {path:?} is short", scene.id);
        done.insert((met.len() == scene.goals.len(), path.len()));
    }
    for reply in &node.replies {
        let met = met.iter().chain(&reply.meets).cloned().collect();
        ways(scene, &scene.nodes[scene.place(&reply.to).unwrap()], path, &met, done);
    }
    path.pop();
}

#[test]
fn there_is_a_scene_for_each_kind_of_call_and_their_names_and_places_are_their_own() {
    assert!(all().len() >= 6 && all().len() == SCENES.len());
    assert_eq!(all().iter().map(|scene| &scene.id).collect::<BTreeSet<_>>().len(), all().len());
    assert_eq!(all().iter().map(|scene| scene.order).collect::<BTreeSet<_>>().len(), all().len());
}

#[test]
fn every_scene_is_embedded() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/scene");
    let files = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap());
    let files: BTreeSet<String> = files.filter(|name| name.ends_with(".toml")).collect();
    assert_eq!(files, SCENES.iter().map(|file| file.0.trim_start_matches("scene/").to_owned()).collect());
}

#[test]
fn a_scene_has_the_size_a_call_has() {
    for scene in all() {
        assert!((3..=6).contains(&scene.goals.len()), "{}", scene.id);
        assert!((8..=16).contains(&scene.nodes.len()), "{}: {} nodes", scene.id, scene.nodes.len());
        assert!(scene.person.contains(' ') && !scene.club.is_empty(), "{}", scene.id);
        let ids: BTreeSet<&String> = scene.nodes.iter().map(|node| &node.id).collect();
        assert_eq!(ids.len(), scene.nodes.len(), "{}: an id twice", scene.id);
        for node in &scene.nodes {
            let replies = if node.ends { 0..=0 } else { 2..=4 };
            assert!(replies.contains(&node.replies.len()), "{}: {}", scene.id, node.id);
            assert!((-2..=2).contains(&node.mood), "{}: {}", scene.id, node.id);
        }
    }
}

#[test]
fn everything_a_scene_names_is_in_it_and_can_be_reached() {
    for scene in all() {
        let goals: BTreeSet<&str> = scene.goals.iter().map(|goal| goal.id.as_str()).collect();
        let mut reached = BTreeSet::new();
        let mut waiting = vec![scene.first.as_str()];
        while let Some(id) = waiting.pop() {
            let node = &scene.nodes[scene.place(id).unwrap_or_else(|| panic!("{}: no node {id}", scene.id))];
            if reached.insert(id) {
                waiting.extend(node.replies.iter().map(|reply| reply.to.as_str()));
            }
            for met in node.replies.iter().flat_map(|reply| &reply.meets) {
                assert!(goals.contains(met.as_str()), "{}: {id} meets {met}", scene.id);
            }
        }
        assert_eq!(reached.len(), scene.nodes.len(), "{}: some node cannot be reached", scene.id);
    }
}

#[test]
fn every_way_ends_and_one_of_them_meets_every_goal() {
    for scene in all() {
        let mut done = HashSet::new();
        let first = &scene.nodes[scene.place(&scene.first).unwrap()];
        ways(scene, first, &mut Vec::new(), &BTreeSet::new(), &mut done);
        assert!(done.iter().any(|(has_met_all, _)| *has_met_all), "{}", scene.id);
        assert!(done.iter().any(|(has_met_all, _)| !has_met_all), "{}: nothing can be learnt", scene.id);
    }
}

#[test]
fn every_text_is_there_in_three_languages_on_one_line_and_nynorsk_is_not_bokmaal() {
    for scene in all() {
        for text in texts(scene) {
            for (language, words) in text.all() {
                assert!(!words.trim().is_empty(), "{}: {language} is missing in {text:?}", scene.id);
                assert!(!words.contains('\n'), "{}: {words}", scene.id);
            }
            assert_ne!(text.nb, text.nn, "{}", scene.id);
        }
    }
}

#[test]
fn the_first_reply_is_not_always_the_best() {
    for scene in all() {
        let mut play = Play::new(Arc::clone(scene));
        while play.choose(0) {}
        assert!(play.is_over() && !play.ending().missed.is_empty(), "{}", scene.id);
    }
}

/// A walk through a scene: which one, and what is chosen on the way.
fn walk() -> impl Strategy<Value = (usize, Vec<usize>)> {
    (0..SCENES.len(), prop::collection::vec(0..4usize, 0..40))
}

proptest! {
    #[test]
    fn every_random_walk_ends((scene, choices) in walk()) {
        let mut play = Play::new(Arc::clone(&all()[scene]));
        let choices = choices.into_iter().chain(std::iter::repeat(0));
        for choice in choices.take(100) {
            let most = play.replies().len();
            if most == 0 {
                break;
            }
            prop_assert!(play.choose(choice % most));
        }
        prop_assert!(play.is_over() && play.node().unwrap().ends && play.count() < LONGEST);
        let ending = play.ending();
        prop_assert_eq!(ending.met.len() + ending.missed.len(), play.scene().goals.len());
        prop_assert_eq!(play.lines().len(), play.count() * 2 + 1);
        prop_assert!(!play.choose(0));
    }

    #[test]
    fn a_reply_taken_back_was_never_given((scene, choices) in walk()) {
        let mut play = Play::new(Arc::clone(&all()[scene]));
        let mut before = Vec::new();
        for choice in choices {
            let was = play.clone();
            if play.choose(choice) {
                before.push(was);
            } else {
                prop_assert_eq!(&play, &was);
            }
        }
        while let Some(was) = before.pop() {
            prop_assert!(play.back());
            prop_assert_eq!(&play, &was);
        }
        prop_assert!(!play.back());
    }
}
