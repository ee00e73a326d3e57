//! Scripts of deeds made up by proptest: what a caller, a list and the clock might do, in any order.
//! What each step does to a database is in `world`.

use proptest::prelude::*;
use proptest::sample::select;
use ringerunde::domain::call::{NextStep, Outcome};
use ringerunde::domain::checklist::Answer;
use ringerunde::domain::offer::SignUpState;

/// Something that happens. Numbers choose among what is there (`n % how many`); where there is nothing, nothing happens.
#[derive(Clone, Debug)]
pub enum Step {
    /// A list is read in: (name, members, the rep's number if there is a rep, days since the election).
    Import(Vec<(u16, u32, Option<u8>, i64)>),
    /// A course is put on offer.
    Offer(i64),
    /// An offer with so many places is put in by hand.
    AddOffer(u8),
    /// An offer gets so many places, or is called off or taken back.
    EditOffer(usize, Option<u8>),
    /// A sign-up gets another state.
    SetSignUp(usize, SignUpState),
    /// A club is added by hand.
    AddClub(u8, bool),
    /// A club is rung and something is typed.
    Ring(usize, String),
    /// The call of a draft is logged.
    Log(usize, Ended),
    /// A draft is thrown away.
    Discard(usize),
    /// A logged note is changed.
    EditNote(usize, String),
    /// A club is put off by so many hours.
    Snooze(usize, i64),
    /// A club is taken out of the round, or put back.
    Remove(usize),
    /// A promise is done.
    Finish(usize),
    /// A promise is dropped.
    Drop(usize),
    /// A promise is moved, handed over, taken over or taken a step further.
    Follow(usize, u8, i64),
    /// Something is to be practised together.
    Practise(usize),
    /// The round calls another post.
    CallRole(usize),
    /// A person has another number.
    NewNumber(usize, u8),
    /// A club has a new rep.
    NewRep(usize, u8),
    /// An item of the checklist is answered.
    Check(usize, usize, Answer),
    /// An item that was answered becomes a task, if it may.
    Task(usize, usize),
    /// The level of a club is set, or left to the rules again.
    Level(usize, Option<u8>),
    /// A topic of a club is put off, or woken.
    Rest(usize, usize),
    /// Two clubs become one.
    Merge(usize, usize),
    /// Two people become one, of one club or of two.
    MergePeople(usize, usize),
    /// A club has so many members.
    EditClub(usize, u32),
    /// Somebody takes over a post, or leaves it.
    ChangeRep(usize, bool),
    /// The day a person was elected is so many days ago, as somebody puts right by hand.
    Elected(usize, i64),
    /// The corrections are sent to the register.
    SendRegister,
    /// Something is written into the annual wheel: a new entry, one that is changed, or one that is taken out or brought back.
    Wheel(usize, u8),
    /// The sitting is ended.
    EndSession,
    /// Time passes, in minutes.
    Wait(i64),
    /// The newest deed is turned round.
    Undo,
    /// The newest undo is turned round.
    Redo,
    /// The program is closed and opened again.
    Reopen,
}

/// How a call ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// The outcome.
    pub outcome: Outcome,
    /// The next step, for a conversation.
    pub next: NextStep,
    /// Hours until an agreed time or meeting.
    pub hours: i64,
    /// The mood.
    pub pulse: Option<u8>,
    /// An answer to an offer.
    pub answer: Option<(usize, SignUpState)>,
}

/// A note as callers write them, and as nobody ever would.
pub fn note() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        3 => select(&["snakket om lønn", "– Hvordan går det i klubben?", "", "Åse vil gå av ved årsskiftet"][..])
            .prop_map(str::to_owned),
        3 => select(&["! sende avtalen fredag", "! ringe advokaten", "> kalle inn til møte i morgen kl 14", "!!", "> "][..])
            .prop_map(str::to_owned),
        2 => select(&["+ Grunnkurs", "+ Grunnkurs Kari", "+ festen", "+ Kveldskurs Per og Ola i stedet for Kari", "+47 42 12 34 56", "+"][..]).prop_map(str::to_owned),
        2 => select(&["#turnus", "# lønn", "om #sak og #Turnus", "#1", "#", "# ønske kurs: mer #lønn"][..]).prop_map(str::to_owned),
        1 => ".{0,12}",
        1 => any::<String>().prop_map(|odd| odd.chars().take(8).collect()),
    ];
    prop::collection::vec(line, 0..4).prop_map(|lines| lines.join("\n"))
}

fn ended() -> impl Strategy<Value = Ended> {
    let outcome = prop_oneof![1 => Just(Outcome::Talked), 3 => select(Outcome::ALL)];
    let answer = prop::option::of((0..4usize, select(SignUpState::ALL)));
    (outcome, select(NextStep::ALL), 1..200i64, prop::option::of(1..=5u8), answer)
        .prop_map(|(outcome, next, hours, pulse, answer)| Ended { outcome, next, hours, pulse, answer })
}

fn import() -> impl Strategy<Value = Step> {
    let club = (0..8u16, 0..40u32, prop::option::of(0..20u8), 0..400i64);
    prop::collection::vec(club, 1..5).prop_map(Step::Import)
}

/// A deed, without the steps that lead to it.
pub fn deed() -> impl Strategy<Value = Step> {
    let n = || 0..1_000usize;
    prop_oneof![
        2 => import(),
        1 => (-10..60i64).prop_map(Step::Offer),
        1 => (0..3u8).prop_map(Step::AddOffer),
        1 => (n(), prop::option::of(0..3u8)).prop_map(|(offer, seats)| Step::EditOffer(offer, seats)),
        2 => (n(), select(SignUpState::ALL)).prop_map(|(row, state)| Step::SetSignUp(row, state)),
        2 => (any::<u8>(), any::<bool>()).prop_map(|(name, rep)| Step::AddClub(name, rep)),
        8 => (n(), ended()).prop_map(|(draft, ended)| Step::Log(draft, ended)),
        1 => n().prop_map(Step::Discard),
        2 => (n(), note()).prop_map(|(call, text)| Step::EditNote(call, text)),
        2 => (n(), 1..100i64).prop_map(|(club, hours)| Step::Snooze(club, hours)),
        2 => (n(), 0..3usize).prop_map(|(club, topic)| Step::Rest(club, topic)),
        2 => n().prop_map(Step::Remove),
        2 => n().prop_map(Step::Finish),
        1 => n().prop_map(Step::Drop),
        2 => (n(), 0..4u8, -1..30i64).prop_map(|(task, what, days)| Step::Follow(task, what, days)),
        1 => n().prop_map(Step::Practise),
        1 => n().prop_map(Step::CallRole),
        1 => (n(), 0..20u8).prop_map(|(person, number)| Step::NewNumber(person, number)),
        1 => (n(), any::<u8>()).prop_map(|(club, name)| Step::NewRep(club, name)),
        3 => (n(), 0..6usize, select(Answer::ALL)).prop_map(|(club, item, answer)| Step::Check(club, item, answer)),
        2 => (n(), n()).prop_map(|(club, item)| Step::Task(club, item)),
        1 => (n(), prop::option::of(1..=5u8)).prop_map(|(club, level)| Step::Level(club, level)),
        2 => (n(), n()).prop_map(|(one, two)| Step::Merge(one, two)),
        2 => (n(), n()).prop_map(|(one, two)| Step::MergePeople(one, two % 3)),
        1 => (n(), 0..40u32).prop_map(|(club, members)| Step::EditClub(club, members)),
        1 => (n(), any::<bool>()).prop_map(|(club, is_end)| Step::ChangeRep(club, is_end)),
        1 => (n(), -40..900i64).prop_map(|(person, days)| Step::Elected(person, days)),
        1 => Just(Step::SendRegister),
        2 => (n(), 0..3u8).prop_map(|(entry, what)| Step::Wheel(entry, what)),
        1 => Just(Step::EndSession),
    ]
}

/// Any step but turning deeds round.
pub fn step() -> impl Strategy<Value = Step> {
    let ring = (0..1_000usize, note()).prop_map(|(club, text)| Step::Ring(club, text));
    let wait = prop_oneof![3 => 1..90i64, 1 => 90..9_000i64].prop_map(Step::Wait);
    prop_oneof![6 => deed(), 3 => ring, 2 => wait]
}

/// An evening: a list first, then anything.
pub fn script(longest: usize) -> impl Strategy<Value = Vec<Step>> {
    (import(), prop::collection::vec(step(), 1..longest)).prop_map(|(first, rest)| {
        let mut steps = vec![first];
        steps.extend(rest);
        steps
    })
}

/// An evening in which deeds are turned round and the program is closed.
pub fn script_with_turns(longest: usize) -> impl Strategy<Value = Vec<Step>> {
    let turn = prop_oneof![5 => Just(Step::Undo), 4 => Just(Step::Redo), 1 => Just(Step::Reopen)];
    let any = prop_oneof![5 => step(), 4 => turn];
    (import(), prop::collection::vec(any, 1..longest)).prop_map(|(first, rest)| {
        let mut steps = vec![first];
        steps.extend(rest);
        steps
    })
}
