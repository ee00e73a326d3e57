//! Where the sign-ups of a call land: several people, substitutes, waiting lists. The fixture is in the parent.

use super::*;

#[test]
fn several_of_one_club_and_a_substitute_are_read_out_of_one_line() {
    let mut scene = club();
    let offer = scene.offer(OfferKind::Conference, "Klubblederkonferanse", "2026-05-20").id;
    let kari = scene.record.person_to_ring(scene.today()).unwrap().clone();
    let note = format!("+ konferanse Per og Ola i stedet for {}", kari.full_name());
    let (draft, ending) = (draft(&scene, &note), Ending::of(Outcome::Talked));
    logged(&mut scene, &draft, &ending);
    let mut rows = scene.record.sign_ups.clone();
    rows.sort_by_key(|row| row.id);
    let told: Vec<_> = rows.iter().map(|row| (row.who.as_deref(), row.instead_of, row.offer)).collect();
    assert_eq!(told, [(Some("Per"), None, Some(offer)), (Some("Ola"), Some(kari.id), Some(offer))]);
}

#[test]
fn who_has_no_place_left_waits_and_is_told_so_before() {
    let mut scene = club();
    let offer = scene.offer(OfferKind::Course, "Grunnkurs 1", "2026-05-20");
    offer.seats = Some(2);
    let offer = offer.clone();
    scene.record.places = vec![Places { offer: offer.id, taken: 1, waiting: 0, next: None }];
    let draft = draft(&scene, "+ Grunnkurs 1 Per, Ola");
    let captured = note::read(&draft.text, local(scene.now));
    let told = captured_landings(&scene.record, &captured, draft.person, day_of(scene.now));
    let states: Vec<SignUpState> = told[0].2.iter().map(|landing| landing.state).collect();
    assert_eq!(states, [SignUpState::SignedUp, SignUpState::WaitingList]);
    logged(&mut scene, &draft, &Ending::of(Outcome::Talked));
    let mut rows = scene.record.sign_ups.clone();
    rows.sort_by_key(|row| row.id);
    assert_eq!(rows.iter().map(|row| row.state).collect::<Vec<_>>(), states, "written as it was told");
}

#[test]
fn whoever_cancels_in_a_call_leaves_a_task_to_ask_the_next() {
    let mut scene = club();
    let offer = scene.offer(OfferKind::Course, "Grunnkurs 1", "2026-05-20").clone();
    let person = scene.record.person_to_ring(scene.today()).map(|person| person.id);
    let mut env = Env::new(scene.now, 8);
    let mine = scene.sign_up(offer.kind, &offer.name, SignUpState::SignedUp, "2026-04-01");
    (mine.offer, mine.person) = (Some(offer.id), person);
    let next = SignUp { id: env.id(), club: env.id(), person: None, who: Some("Ola".into()), ..mine.clone() };
    let next = SignUp { state: SignUpState::WaitingList, ..next };
    scene.record.places = vec![Places { offer: offer.id, taken: 1, waiting: 1, next: Some(next.clone()) }];
    let draft = draft(&scene, "");
    let answers = vec![(0, SignUpState::Cancelled, String::new())];
    let ending = Ending { answers, ..Ending::of(Outcome::Talked) };
    let op = log_call(&mut env, &shipped(), &scene.record, &draft, &ending).unwrap();
    let tasks = op.changes.iter().filter_map(|change| match change {
        Change::FollowUp(edit) => edit.after.clone(),
        _ => None,
    });
    let tasks: Vec<_> = tasks.map(|task| (task.club, task.kind, task.text)).collect();
    assert_eq!(tasks, [(next.club, FollowUpKind::OfferPlace, "Grunnkurs 1 – Ola".to_owned())]);
}

#[test]
fn who_has_a_place_already_takes_no_other_and_leaves_the_last_one_to_somebody_else() {
    let mut scene = club();
    let offer = scene.offer(OfferKind::Course, "Grunnkurs 1", "2026-05-20");
    offer.seats = Some(2);
    let offer = offer.clone();
    let kari = scene.record.person_to_ring(scene.today()).unwrap().clone();
    let mine = scene.sign_up(offer.kind, &offer.name, SignUpState::SignedUp, "2026-04-01");
    (mine.offer, mine.person) = (Some(offer.id), Some(kari.id));
    scene.record.places = vec![Places { offer: offer.id, taken: 1, waiting: 0, next: None }];
    let draft = draft(&scene, &format!("+ Grunnkurs 1 {}\n+ Grunnkurs 1 Ola", kari.full_name()));
    let captured = note::read(&draft.text, local(scene.now));
    let told = captured_landings(&scene.record, &captured, draft.person, day_of(scene.now));
    assert!(told.iter().all(|(.., landings)| landings[0].state == SignUpState::SignedUp));
    logged(&mut scene, &draft, &Ending::of(Outcome::Talked));
    let ola = scene.record.sign_ups.iter().find(|row| row.who.as_deref() == Some("Ola"));
    assert_eq!(ola.map(|row| row.state), Some(SignUpState::SignedUp));
}

#[test]
fn a_substitute_takes_the_place_of_whoever_cannot_come_also_where_all_are_taken() {
    let mut scene = club();
    let offer = scene.offer(OfferKind::Conference, "Klubblederkonferanse", "2026-05-20");
    offer.seats = Some(1);
    let offer = offer.clone();
    let kari = scene.record.person_to_ring(scene.today()).unwrap().clone();
    let mine = scene.sign_up(offer.kind, &offer.name, SignUpState::SignedUp, "2026-04-01");
    (mine.offer, mine.person) = (Some(offer.id), Some(kari.id));
    scene.record.places = vec![Places { offer: offer.id, taken: 1, waiting: 0, next: None }];
    let draft = draft(&scene, &format!("+ Klubblederkonferanse Ola i stedet for {}", kari.full_name()));
    let captured = note::read(&draft.text, local(scene.now));
    let told = captured_landings(&scene.record, &captured, draft.person, day_of(scene.now));
    assert_eq!((told[0].2[0].state, &told[0].2[0].hurdles[..]), (SignUpState::SignedUp, &[][..]));
    logged(&mut scene, &draft, &Ending::of(Outcome::Talked));
    let rows = scene.record.sign_ups.iter().filter(|row| row.call == Some(draft.call));
    let mut states: Vec<_> = rows.map(|row| (row.who.as_deref(), row.person, row.state)).collect();
    states.sort_by_key(|(who, ..)| *who);
    let hers = (None, Some(kari.id), SignUpState::Cancelled);
    assert_eq!(states, [hers, (Some("Ola"), None, SignUpState::SignedUp)]);
}
