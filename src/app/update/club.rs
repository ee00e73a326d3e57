//! The club's own screen and the list for the register: what their keys do. The deeds are `domain`'s; making one of two is `merging`'s.

use chrono::NaiveDate;
use crossterm::event::KeyEvent;

use super::World;
use super::deeds::done;
use super::dialogs::in_list_of;
use crate::app::card_form::{CardForm, FormRow, Subject};
use crate::app::club::{ClubExtra, ClubScreen, Row, Section};
use crate::app::command::Command;
use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::form::Choice;
use crate::app::keys::Scope;
use crate::app::model::{ClubView, Model, Screen};
use crate::app::msg::Committed;
use crate::app::notice::{Notice, Odd, Other, Way};
use crate::domain::correction::Entry;
use crate::domain::deeds::edit_club::{self, ClubField};
use crate::domain::deeds::post::{self, PersonForm};
use crate::domain::op::{Change, Deed, Op};
use crate::domain::person::{Person, Role};
use crate::domain::succession;

type Effects = Vec<Effect>;

/// Shows the screen of the club that is shown, or that is chosen among the follow-ups.
pub(super) fn show(model: &mut Model) -> Effects {
    let here = (model.screen == Screen::FollowUps).then(|| super::follow_ups::club(model)).flatten();
    let from = model.screen;
    let Some(club) = here.or_else(|| model.wanted_club()).filter(|_| from != Screen::Start) else { return Vec::new() };
    if from != Screen::Club {
        let from = if from == Screen::FollowUps { from } else { Screen::Call };
        model.club_screen = ClubScreen { club: Some(club), from, ..ClubScreen::default() };
        (model.screen, model.stale.club) = (Screen::Club, true);
    }
    Vec::new()
}

/// Back to where it was opened.
pub(super) fn close(model: &mut Model) -> Effects {
    let from = std::mem::take(&mut model.club_screen).from;
    match from {
        Screen::Call => super::rounds::home(model),
        _ => model.screen = from,
    }
    model.stale.club = true;
    Vec::new()
}

/// What is read beside the club is here. What is odd about a number that was just typed is told with the notice.
pub(super) fn extra_read(model: &mut Model, extra: ClubExtra) {
    if let Some(Notice::Edited { person: Some((person, _)), odd, .. }) = &mut model.notice {
        let found = extra.twins.iter().filter(|twin| twin.person == *person).map(|twin| match twin.is_same {
            true => Odd::InTwoClubs(twin.name.clone()),
            false => Odd::NumberElsewhere(twin.name.clone()),
        });
        for one in found {
            if !odd.contains(&one) {
                odd.push(one);
            }
        }
    }
    model.club_screen.extra = Some(extra);
    step(model, 0);
}

/// Moves the choice.
pub(super) fn step(model: &mut Model, rows: isize) {
    let length = shown(model).map_or(0, |view| model.club_screen.rows(view).len());
    let screen = &mut model.club_screen;
    screen.chosen = screen.chosen.saturating_add_signed(rows).min(length.saturating_sub(1));
}

/// Shows another part.
pub(super) fn turn(model: &mut Model, by: usize) -> Effects {
    model.club_screen.turn(by);
    Vec::new()
}

/// Shows another kind of thing in the history.
pub(super) fn next_filter(model: &mut Model) -> Effects {
    if model.club_screen.section != Section::History {
        model.club_screen.section = Section::History;
        model.club_screen.chosen = 0;
        return Vec::new();
    }
    model.club_screen.next_filter();
    Vec::new()
}

/// The club whose screen is up, if it is at hand.
fn shown(model: &Model) -> Option<&ClubView> {
    model.club.as_ref().filter(|view| Some(view.record.club.id) == model.club_screen.club)
}

/// Opens what is chosen: a form, an answer, the sign-ups.
pub(super) fn open_row(model: &mut Model) -> Effects {
    let Some(view) = shown(model) else { return Vec::new() };
    let club = &view.record.club;
    let dialog = match model.club_screen.row(view) {
        Some(Row::Field(field)) => Dialog::CardForm(Box::new(CardForm::club(club, field))),
        Some(Row::Money(_)) => Dialog::CardForm(Box::new(CardForm::club(club, ClubField::Money))),
        Some(Row::Person(person)) => {
            let form = PersonForm::of(person);
            Dialog::CardForm(Box::new(CardForm::person(Subject::Person(Box::new(person.clone())), &form)))
        }
        Some(Row::Item(item)) => Dialog::Check(item.id.clone()),
        Some(Row::SignUp(_)) => Dialog::SignUps(0),
        Some(Row::Offer(_)) => Dialog::Offers(Default::default()),
        Some(Row::Correction(_)) => Dialog::Register(Default::default()),
        Some(Row::Fact(_) | Row::Task(_) | Row::Call(_) | Row::Event(_)) | None => return Vec::new(),
    };
    model.dialogs.push(dialog);
    Vec::new()
}

/// Asks for somebody new.
pub(super) fn ask_person(model: &mut Model) -> Effects {
    if shown(model).is_some() {
        let form = PersonForm::new(Role::Representative, None);
        model.dialogs.push(Dialog::CardForm(Box::new(CardForm::person(Subject::NewPerson, &form))));
    }
    Vec::new()
}

/// The person a deed on the screen is about: the chosen one, or where nobody is chosen the first who holds a post.
fn person(model: &Model) -> Option<&Person> {
    let view = shown(model)?;
    let chosen = model.club_screen.person(view);
    let today = crate::domain::env::day_of(model.now);
    chosen.or_else(|| view.record.active_people(today).next().filter(|_| model.club_screen.section != Section::People))
}

/// Asks who takes over the post of the chosen person, or has done so where they have left and somebody is searched for.
pub(super) fn ask_successor(model: &mut Model) -> Effects {
    let today = crate::domain::env::day_of(model.now);
    let may_be_followed =
        |old: &&Person| shown(model).is_some_and(|view| succession::may_be_followed(&view.record, old, today));
    if let Some(old) = person(model).filter(may_be_followed).cloned() {
        let form = PersonForm::new(old.role, Some(today));
        model.dialogs.push(Dialog::CardForm(Box::new(CardForm::person(Subject::Successor(Box::new(old)), &form))));
    }
    Vec::new()
}

/// Ends the period of the chosen person, or lets it go on. Only of one who is seen to be chosen.
pub(super) fn end_post(model: &mut Model, world: &mut World<'_>) -> Effects {
    if model.club_screen.section != Section::People {
        return Vec::new();
    }
    let Some(person) = person(model) else { return Vec::new() };
    let Some(view) = shown(model) else { return Vec::new() };
    let deed = post::end_post(world.env, world.policy, &view.record, person.id);
    done(model, deed)
}

/// Takes a key in a form.
pub(super) fn form_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let view = model.club.as_ref().filter(|view| Some(view.record.club.id) == model.club_screen.club);
    let record = view.map(|view| &view.record);
    let Some(Dialog::CardForm(form)) = model.dialogs.last_mut() else { return Vec::new() };
    match (form.key(key), record) {
        (Choice::Stay | Choice::Turn(_), _) => {}
        (Choice::Back, _) | (_, None) => drop(model.dialogs.pop()),
        (Choice::Save, Some(record)) => {
            let env = &mut *world.env;
            let deed = match &form.subject {
                Subject::Club(club) => edit_club::edit_club(env, club, &form.club_form()),
                Subject::Person(person) => post::edit_person(env, world.policy, record, person, &form.person_form()),
                Subject::NewPerson => post::add_person(env, world.policy, record, &form.person_form()),
                Subject::Successor(old) => post::change_rep(env, world.policy, record, old.id, &form.person_form()),
            };
            match deed {
                Ok(op) => {
                    model.dialogs.pop();
                    return done(model, Ok(op));
                }
                Err(refusal) => form.refusal = Some(refusal),
            }
        }
    }
    Vec::new()
}

/// A deed is written down: what was read beside the club may have changed, and so may the list for the register.
pub(super) fn committed(model: &mut Model) {
    model.club_screen.extra = None;
    for dialog in &mut model.dialogs {
        if let Dialog::Register(list) = dialog {
            list.rows = None;
        }
    }
}

/// What the notice tells of an edit by hand: what was changed, for whom, and what is odd about it.
pub(super) fn told(model: &Model, done: &Committed, today: NaiveDate) -> Option<Notice> {
    let op: &Op = &done.op;
    let is_told =
        matches!(op.deed, Deed::EditClub | Deed::EditPerson | Deed::AddPerson | Deed::ChangeRep | Deed::EndPost);
    if done.way != Way::Done || !is_told || model.screen != Screen::Club {
        return None;
    }
    let club = done.club.clone().unwrap_or_default();
    if op.deed == Deed::EndPost {
        return goes_on(model, club, op, today);
    }
    let edited = |person, what, odd| Some(Notice::Edited { club: club.clone(), person, what, odd });
    // Of who leaves in a change of rep the words of the deed tell.
    let leaves = |before: &Person, after: &Person| before.left_on().is_none() && after.left_on().is_some();
    let mut people = op.changes.iter().filter_map(|change| match change {
        Change::Person(edit) => {
            let (before, after) = (edit.before.as_ref(), edit.after.as_ref()?);
            before.is_none_or(|before| !leaves(before, after)).then_some((before, after))
        }
        _ => None,
    });
    if let Some((before, after)) = people.next_back() {
        let what = before.map(|before| post::differing(before, after)).unwrap_or_default();
        let later = after.elected_on.filter(|day| *day > today).map(Odd::ElectedLater);
        let leaves =
            op.changes.iter().find_map(|change| moves_along(change, after).filter(|_| op.deed != Deed::ChangeRep));
        let odd = later.into_iter().chain(leaves).chain(same_number(model, after)).collect();
        let what = what.into_iter().map(FormRow::Person).collect();
        // Words of their own tell of somebody new; this one is about what was changed, unless something is odd.
        return edited(Some((after.id, after.full_name())), what, odd);
    }
    op.changes.iter().find_map(|change| match change {
        Change::Club(edit) => {
            let what = edit_club::differing(edit.before.as_ref()?, edit.after.as_ref()?);
            edited(None, what.into_iter().map(FormRow::Club).collect(), Vec::new())
        }
        _ => None,
    })
}

/// Whoever leaves on the day somebody comes who was edited, where that day goes along.
fn moves_along(change: &Change, comes: &Person) -> Option<Odd> {
    let Change::Person(edit) = change else { return None };
    let leaves = edit.after.as_ref().filter(|leaves| leaves.id != comes.id)?;
    leaves.left_post_on.map(|day| Odd::LeavesThen(leaves.full_name(), day))
}

/// Whose period goes on, and what becomes of whoever was to take over the post or has done so; `None` where one was ended.
fn goes_on(model: &Model, club: String, op: &Op, today: NaiveDate) -> Option<Notice> {
    let (was, stays) = op.changes.iter().find_map(|change| match change {
        Change::Person(edit) => {
            let (was, stays) = (edit.before.as_ref()?, edit.after.as_ref()?);
            (was.left_on().is_some() && stays.left_on().is_none()).then_some((was, stays))
        }
        _ => None,
    })?;
    let other = shown(model).and_then(|view| post::beside(&view.record, was, today)).map(|other| match other {
        post::Other::ComesNot(person) => Other::ComesNot(person.full_name()),
        post::Other::ComesBeside(person, day) => Other::ComesBeside(person.full_name(), day),
        post::Other::Sits(person) => Other::Sits(person.full_name()),
    });
    Some(Notice::PostGoesOn { club, person: stays.full_name(), other })
}

/// Somebody else of the club with one of the numbers.
fn same_number(model: &Model, person: &Person) -> Option<Odd> {
    let has = |other: &&Person| {
        let shares = |number: &str| !number.is_empty() && other.phones.iter().any(|phone| phone.number == number);
        other.id != person.id && person.phones.iter().any(|phone| shares(&phone.number))
    };
    let other = shown(model)?.record.people.iter().find(has)?;
    Some(Odd::SameNumber(other.full_name()))
}

/// The list for the register is here.
pub(super) fn register_read(model: &mut Model, rows: Vec<Entry>) {
    if let Some(Dialog::Register(list)) = model.dialogs.last_mut() {
        list.rows = Some(rows);
        list.step(0);
    }
}

/// Takes a key in the list for the register.
pub(super) fn register_key(model: &mut Model, key: KeyEvent) -> Effects {
    let command = in_list_of(model, Scope::Register, key);
    let Some(Dialog::Register(list)) = model.dialogs.last_mut() else { return Vec::new() };
    let is_empty = list.rows.as_ref().is_none_or(Vec::is_empty);
    match command {
        Some(Command::Down) => list.step(1),
        Some(Command::Up) => list.step(-1),
        Some(Command::PageDown) => list.step(10),
        Some(Command::PageUp) => list.step(-10),
        Some(Command::Close) => drop(model.dialogs.pop()),
        Some(Command::SaveRegister) if !is_empty => return vec![Effect::SaveRegister],
        Some(Command::SendRegister) if !is_empty => return vec![Effect::SendRegister],
        Some(Command::Undo) => return super::turn(Way::Undone),
        _ => {}
    }
    Vec::new()
}
