//! Practising a call: the list of scenes, the call that is played, and the note beside it. What is said and what it comes to
//! is `domain::scene`'s, the screen `ui::practise`'s. Nothing here ever becomes a deed: the store is not asked and not told.

use std::sync::Arc;

use super::command::Command;
use super::editor::Editor;
use super::keys::Scope;
use crate::domain::scene::{Ending, Play, Scene};

/// The practice screen's state.
#[derive(Debug)]
pub struct Practise {
    /// The scenes, in the order of their list.
    pub scenes: Vec<Arc<Scene>>,
    /// The chosen one.
    pub chosen: usize,
    /// The call that is played; `None` while one is chosen.
    pub talk: Option<Talk>,
    /// Whether the program was started for this alone: there is no list behind it to go back to.
    pub is_alone: bool,
}

/// A call that is played.
#[derive(Debug)]
pub struct Talk {
    /// What was said.
    pub play: Play,
    /// The note. It is thrown away with the call.
    pub note: Editor,
    /// Whether the note has focus.
    pub is_in_note: bool,
    /// Whether the call was ended from this side.
    pub has_hung_up: bool,
    /// How many of the latest lines are scrolled out of sight.
    pub back: usize,
    /// The first paragraph of the ending that is shown.
    pub top: usize,
}

impl Practise {
    /// The list of scenes.
    pub fn new(scenes: Vec<Arc<Scene>>, is_alone: bool) -> Self {
        Practise { scenes, chosen: 0, talk: None, is_alone }
    }

    /// The scope whose keys work now.
    pub fn scope(&self) -> Scope {
        match &self.talk {
            None => Scope::Scenes,
            Some(talk) if talk.is_over() => Scope::TalkEnd,
            Some(talk) if talk.is_in_note => Scope::TalkNote,
            Some(_) => Scope::Talk,
        }
    }
}

impl Talk {
    /// The phone is picked up.
    pub fn new(scene: Arc<Scene>) -> Self {
        let (play, note) = (Play::new(scene), Editor::new("", (0, 0)));
        Talk { play, note, is_in_note: false, has_hung_up: false, back: 0, top: 0 }
    }

    /// Whether the call has come to its end, from whichever side.
    pub fn is_over(&self) -> bool {
        self.has_hung_up || self.play.is_over()
    }
}

/// How many steps it takes at most to scroll through an ending, in a window of so many cells: its paragraphs, and the lines of
/// the note, which may be long, one by one.
pub fn steps(talk: &Talk, ending: &Ending<'_>, cells: u16) -> usize {
    // Two lines that follow each other hold more than one is wide, so that there are never more than twice as many.
    let half = usize::from(cells.min(WIDEST).saturating_sub(FRAME) / 2).max(1);
    let lines = |line: &str| line.chars().count() / half + 1;
    paragraphs(ending) + talk.note.text().lines().map(lines).sum::<usize>()
}

/// The widest column of text that is good to read.
pub const WIDEST: u16 = 96;
/// Cells beside a line of the note that are no text of it.
const FRAME: u16 = 6;

/// How many paragraphs an ending has at most, its note left aside.
fn paragraphs(ending: &Ending<'_>) -> usize {
    const HEADINGS: usize = 8;
    let goals = ending.met.len() + ending.missed.len();
    let said = ending.asked.len() + ending.offered.len() + ending.agreed.len();
    HEADINGS + goals + said + ending.remarks.len() + ending.noted.len()
}

/// Whether a command that works everywhere means something while practising. The others are about real clubs.
pub fn is_for_practice(command: Command) -> bool {
    matches!(
        command,
        Command::NextPane
            | Command::PreviousPane
            | Command::ToNote
            | Command::EndCall
            | Command::Help
            | Command::Palette
            | Command::CallScreen
            | Command::Language
            | Command::Cover
            | Command::Quit
    )
}

/// Whether a scope is one of practising.
pub fn is_practice_scope(scope: Scope) -> bool {
    matches!(scope, Scope::Scenes | Scope::Talk | Scope::TalkNote | Scope::TalkEnd)
}
