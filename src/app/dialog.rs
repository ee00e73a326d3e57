//! What may lie over the screen. One list: a new dialog is one member here and one arm in `update` and `ui::dialog`.

use super::ask::Ask;
use super::card_form::CardForm;
use super::cards::Cards;
use super::command::Command;
use super::field::Field;
use super::find::Find;
use super::guides::GuideList;
use super::keys::{Keys, Scope};
use super::merge::Merge;
use super::offer::{OfferEditor, OfferList};
use super::outcome::OutcomeList;
use super::overview::FigureList;
use super::practise::{is_for_practice, is_practice_scope};
use super::register::RegisterList;
use super::round_form::RoundEditor;
use super::rounds::RoundClubs;
use super::sheet::Sheet;
use super::wheel::{WheelEditor, WheelList};
use crate::domain::collate;
use crate::domain::deeds::Refusal;
use crate::domain::deeds::add_club::NewClub;
use crate::domain::env::At;
use crate::domain::ids::{ClubId, PersonId, RoundId, SessionId};
use crate::domain::round::RoundReport;
use crate::domain::saved_search::SavedSearch;

/// A dialog.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// How the call ended.
    Outcome(OutcomeList),
    /// What a conversation led to.
    Sheet(Box<Sheet>),
    /// One line is asked for.
    Prompt(Prompt),
    /// Finding.
    Find(Find),
    /// Everything that can be done.
    Palette(Palette),
    /// The keys.
    Help(usize),
    /// Why the club stands here.
    Why(usize),
    /// The sums behind the questions.
    Sums(usize),
    /// An answer to an item of the checklist, by its id.
    Check(String),
    /// Which question is to rest.
    Rest,
    /// Which level the club is on.
    Level,
    /// The cards of arguments.
    Cards(Cards),
    /// Which guide is followed.
    Guides(GuideList),
    /// The number, large.
    Number,
    /// A call was cut off: go on, log it, or throw it away.
    Resume,
    /// A session was cut off: go on or sum up.
    CutOff(SessionId),
    /// A call that is practised: go on with it, or hang up.
    HangUp,
    /// The list behind a figure.
    List(List),
    /// The list behind a figure of the overview.
    Figure(FigureList),
    /// A club by hand.
    AddClub(AddClubForm),
    /// All offers.
    Offers(OfferList),
    /// An offer by hand.
    OfferForm(Box<OfferEditor>),
    /// The sign-ups of the club that is shown, by the chosen row.
    SignUps(usize),
    /// A form of the club's own screen.
    CardForm(Box<CardForm>),
    /// Making one of two.
    Merge(Box<Merge>),
    /// The corrections for the register.
    Register(RegisterList),
    /// What a list would bring.
    Preview(Box<Preview>, usize),
    /// A round by hand.
    RoundForm(Box<RoundEditor>),
    /// The clubs of a round.
    RoundClubs(Box<RoundClubs>),
    /// What the annual wheel has.
    Wheel(WheelList),
    /// An entry of the annual wheel.
    WheelForm(Box<WheelEditor>),
    /// How a closed round went, from a line on.
    RoundReport(Box<RoundReport>, usize),
}

/// What one line is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// When to call back, from the outcome list.
    CallBack,
    /// Until when a club is put off.
    Snooze(ClubId),
    /// The right number, after a wrong one.
    NewNumber(ClubId, PersonId),
    /// Who holds the post now after somebody, where it is known after whom: a name, and a number if there is one.
    Successor(ClubId, Option<PersonId>),
    /// The file of a list.
    ListPath,
    /// Another day for what is chosen among the follow-ups.
    MoveFollowUp,
    /// Why it is dropped.
    DropFollowUp,
    /// Who does it from now on.
    HandOver,
    /// Why the union does what the club was to do.
    TakeOver,
    /// What is to be practised together with a club.
    PractiseTogether(ClubId),
    /// The post the round calls.
    CallRole,
    /// Why a club is put on a level.
    LevelNote(ClubId, u8),
    /// A name for a search; the searches that have one.
    SearchName(String, Vec<SavedSearch>),
    /// What was learnt in a round that is closed.
    CloseRound(RoundId),
    /// What was learnt in a round that is closed already.
    Learned(RoundId),
    /// Who rings a club in a round from now on.
    GiveTarget(RoundId, ClubId),
    /// What whoever rings a club must know first.
    CallerNote(ClubId),
}

/// A line that is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Prompt {
    /// What for.
    pub purpose: Purpose,
    /// The answer so far.
    pub field: Field,
    /// How a time was understood.
    pub understood: Option<At>,
    /// Why the answer was not taken.
    pub refusal: Option<Refusal>,
    /// Why the answer was not taken, in words from elsewhere.
    pub failure: Option<String>,
    /// The names that a path can go on with, where it is more than one.
    pub choices: Vec<String>,
    /// The answer is being looked into; whatever is done to the question ends that.
    pub is_busy: bool,
}

impl Prompt {
    /// An empty line.
    pub fn new(purpose: Purpose) -> Self {
        Prompt {
            purpose,
            field: Field::default(),
            understood: None,
            refusal: None,
            failure: None,
            choices: Vec::new(),
            is_busy: false,
        }
    }
}

/// The palette: commands whose name contains what is typed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Palette {
    /// What is typed.
    pub field: Field,
    /// The chosen row.
    pub chosen: usize,
}

/// The commands the palette offers in a scope, each once, in table order: those whose name has every typed word.
pub fn offered(keys: &Keys, scope: Scope, names: &[(Command, String)], typed: &str) -> Vec<Command> {
    let wanted: Vec<String> = typed.split_whitespace().map(collate::fold).collect();
    let is_wanted = |command: Command| {
        let name = names.iter().find(|(named, _)| *named == command).map(|(_, name)| collate::fold(name));
        name.is_some_and(|name| wanted.iter().all(|word| name.contains(word)))
    };
    let mut commands: Vec<Command> = Vec::new();
    for row in keys.rows() {
        let is_everywhere = !is_practice_scope(scope) || is_for_practice(row.command);
        let fits = row.scope == scope || (row.scope == Scope::Global && is_everywhere);
        let is_movement = matches!(
            row.command,
            Command::Up
                | Command::Down
                | Command::PageUp
                | Command::PageDown
                | Command::First
                | Command::Last
                | Command::Close
                | Command::Palette
        );
        if fits && !is_movement && !commands.contains(&row.command) && is_wanted(row.command) {
            commands.push(row.command);
        }
    }
    commands
}

/// A list behind a figure: the calls, promises or clubs it counts.
#[derive(Clone, PartialEq, Debug)]
pub struct List {
    /// The figure's entry on the summary screen.
    pub entry: super::summary::Entry,
    /// The chosen row.
    pub chosen: usize,
}

/// The form of a club by hand.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AddClubForm {
    /// Name, members, rep, number, day of election.
    pub fields: [Field; 5],
    /// The field that is written in.
    pub at: usize,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

impl AddClubForm {
    /// What the form holds.
    pub fn form(&self) -> NewClub {
        let text = |index: usize| self.fields[index].text().to_owned();
        NewClub { name: text(0), members: text(1), person: text(2), number: text(3), elected: text(4) }
    }
}

/// What a list would bring, as lines in words: made where the words are.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Preview {
    /// The file's name.
    pub file: String,
    /// What the import would say, line by line.
    pub lines: Vec<String>,
    /// Whether there is anything to import.
    pub has_news: bool,
}

impl Dialog {
    /// Whether letters are text in it.
    pub fn takes_text(&self) -> bool {
        matches!(
            self,
            Dialog::Prompt(_)
                | Dialog::Find(_)
                | Dialog::Palette(_)
                | Dialog::AddClub(_)
                | Dialog::OfferForm(_)
                | Dialog::RoundForm(_)
                | Dialog::WheelForm(_)
                | Dialog::Sheet(_)
                | Dialog::CardForm(_)
                | Dialog::Merge(_)
        )
    }

    /// What it needs to know before it can be drawn.
    pub fn asks(&self) -> Option<Ask> {
        match self {
            Dialog::RoundForm(editor) => editor.asks(),
            Dialog::RoundClubs(list) => list.asks(),
            Dialog::Merge(merge) => merge.asks(),
            Dialog::Register(list) if list.rows.is_none() => Some(Ask::Register),
            Dialog::Offers(list) if list.offers.is_none() => Some(Ask::Offers),
            Dialog::Find(find) => find.asks(),
            Dialog::Wheel(list) if list.is_stale => Some(Ask::Wheel),
            _ => None,
        }
    }
}
