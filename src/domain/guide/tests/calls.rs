//! What calls and the annual wheel do to what is suggested. The rest is in the parent.

use super::*;
use crate::domain::wheel::Wheel;

#[test]
fn a_question_ticked_in_a_call_nobody_answered_has_not_been_asked() {
    let guide = book().guide("vanlig_runde").unwrap();
    let first = |scene: &Scene| {
        ids(&suggest(book(), guide, Facts::NONE, &scene.record, scene.now)).first().map(|id| (*id).to_owned())
    };
    let mut scene = Scene::new("2026-05-20").rep();
    let question = first(&scene).unwrap();
    scene.missed("2026-05-19").asked = vec![question.clone()];
    assert_eq!(first(&scene), Some(question.clone()));
    scene.talked("2026-05-19").asked = vec![question.clone()];
    assert_ne!(first(&scene), Some(question));
}

#[test]
fn what_is_due_in_the_annual_wheel_raises_its_questions_and_is_a_part_and_a_reason() {
    let wheel: Wheel = toml::from_str(include_str!("../../../../assets/wheel.toml")).unwrap();
    let mut scene = Scene::new("2026-11-24").rep();
    let guide = book().guide("vanlig_runde").unwrap();
    let mut of = |wheel| {
        scene.record.wheel = wheel;
        let shown = suggest(book(), guide, Facts::NONE, &scene.record, scene.now);
        shown.into_iter().find(|one| one.opening.id == "vr-fornoyd").map(|one| (one.score, one.parts, one.reasons))
    };
    let without = of(None).map_or(0, |(score, ..)| score);
    let raising = wheel.raising("2026-11-24".parse().unwrap());
    let (score, parts, reasons) = of(Some(std::sync::Arc::new(raising))).unwrap();
    let added =
        parts.iter().find_map(|part| if let Part::Wheel(at, weight) = part { Some((*at, *weight)) } else { None });
    let (at, weight) = added.unwrap();
    assert_eq!((weight, reasons), (15, vec![Reason::Wheel(at)]));
    assert_eq!(score, parts.iter().map(|part| part.weight()).sum::<i32>());
    assert!(without == 0 || score == without + weight);
}
