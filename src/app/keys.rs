//! THE table of keys. Dispatch, footer, help and palette all read it; a key that is not here does nothing.
//! What a command does is in `update`; its name in words is in `ui::words`.

mod scope;

use std::collections::HashMap;

pub use scope::Scope;

use super::chord::Chord;
use super::command::Command;

/// One binding: scope, command, its keys (first one shown), and whether the footer names it.
type Binding = (Scope, Command, &'static [&'static str], bool);

/// The table. No binding needs AltGr on a Norwegian keyboard; no letter stands in a scope where text is typed.
pub const TABLE: &[Binding] = {
    use Command as C;
    use Scope as S;
    &[
        (S::Queue, C::Ring, &["enter"], true),
        (S::Queue, C::ShowNumber, &["q"], true),
        (S::Queue, C::Why, &["w"], true),
        (S::Queue, C::Snooze, &["s"], true),
        (S::Queue, C::Find, &["f"], true),
        (S::Queue, C::Undo, &["u"], true),
        (S::Queue, C::Down, &["j", "down"], false),
        (S::Queue, C::Up, &["k", "up"], false),
        (S::Queue, C::PageDown, &["pagedown"], false),
        (S::Queue, C::PageUp, &["pageup"], false),
        (S::Queue, C::First, &["g", "home"], false),
        (S::Queue, C::Last, &["G", "end"], false),
        (S::Queue, C::RemoveTarget, &["delete"], false),
        (S::Queue, C::AddClub, &["n"], false),
        (S::Queue, C::Import, &["i"], false),
        (S::Queue, C::SwitchTab, &["t"], false),
        (S::Queue, C::EditNote, &["e"], false),
        (S::Queue, C::FinishPromise, &["d"], false),
        (S::Queue, C::CallRole, &["r"], false),
        (S::Queue, C::Offers, &["o"], false),
        (S::Queue, C::SignUps, &["p"], false),
        (S::Queue, C::PinTarget, &["K"], false),
        (S::Queue, C::UnpinTarget, &["J"], false),
        (S::Queue, C::GiveTarget, &["c"], false),
        (S::Queue, C::CallerNote, &["m"], false),
        (S::Card, C::CallerNote, &["m"], false),
        (S::Card, C::SignUps, &["p"], true),
        (S::Card, C::Ring, &["enter"], true),
        (S::Card, C::ShowNumber, &["q"], true),
        (S::Card, C::Why, &["w"], true),
        (S::Card, C::FinishPromise, &["d"], true),
        (S::Card, C::Undo, &["u"], true),
        (S::Questions, C::Down, &["j", "down"], false),
        (S::Questions, C::Up, &["k", "up"], false),
        (S::Questions, C::AskFirst, &["1"], true),
        (S::Questions, C::AskSecond, &["2"], false),
        (S::Questions, C::AskThird, &["3"], false),
        (S::Questions, C::AskFourth, &["4"], false),
        (S::Questions, C::AskFifth, &["5"], false),
        (S::Questions, C::AskSixth, &["6"], false),
        (S::Questions, C::AskSeventh, &["7"], false),
        (S::Questions, C::AskEighth, &["8"], false),
        (S::Questions, C::AskNinth, &["9"], false),
        (S::Questions, C::TabOpening, &["a"], false),
        (S::Questions, C::TabFollowUp, &["f"], false),
        (S::Questions, C::TabOffers, &["b"], false),
        (S::Questions, C::TabChecklist, &["l"], false),
        (S::Questions, C::TabClosing, &["v"], false),
        (S::Questions, C::NextGuide, &["g"], true),
        (S::Questions, C::OtherMode, &["m"], false),
        (S::Questions, C::More, &["pagedown"], false),
        (S::Questions, C::Less, &["pageup"], false),
        (S::Questions, C::RestTopic, &["n"], false),
        (S::Questions, C::SetLevel, &["s"], false),
        (S::Questions, C::Offers, &["o"], false),
        (S::Questions, C::Sums, &["w"], true),
        (S::Questions, C::SwitchTab, &["t"], true),
        (S::Questions, C::Undo, &["u"], true),
        (S::History, C::Down, &["j", "down"], true),
        (S::History, C::Up, &["k", "up"], true),
        (S::History, C::PageDown, &["pagedown"], false),
        (S::History, C::PageUp, &["pageup"], false),
        (S::History, C::First, &["g", "home"], false),
        (S::History, C::Last, &["G", "end"], false),
        (S::History, C::EditNote, &["e", "enter"], true),
        (S::History, C::SignUps, &["p"], true),
        (S::History, C::SwitchTab, &["t"], true),
        (S::History, C::Undo, &["u"], true),
        (S::Note, C::EndCall, &["ctrl+s", "f10"], true),
        (S::Note, C::AskFirst, &["alt+1"], true),
        (S::Note, C::AskSecond, &["alt+2"], false),
        (S::Note, C::AskThird, &["alt+3"], false),
        (S::Note, C::UndoTyping, &["ctrl+z"], true),
        (S::Note, C::RedoTyping, &["ctrl+y"], false),
        (S::Note, C::ToQueue, &["esc"], true),
        (S::Summary, C::Down, &["j", "down"], false),
        (S::Summary, C::Up, &["k", "up"], false),
        (S::Summary, C::PageDown, &["pagedown"], false),
        (S::Summary, C::PageUp, &["pageup"], false),
        (S::Summary, C::First, &["g", "home"], false),
        (S::Summary, C::Last, &["G", "end"], false),
        (S::Summary, C::Open, &["enter"], true),
        (S::Summary, C::SaveSummary, &["x"], true),
        (S::Summary, C::EndSession, &["e"], true),
        (S::Summary, C::Undo, &["u"], true),
        (S::Summary, C::Close, &["esc"], true),
        (S::FollowUps, C::Open, &["enter"], true),
        (S::FollowUps, C::FinishPromise, &["d"], true),
        (S::FollowUps, C::MoveFollowUp, &["s"], true),
        (S::FollowUps, C::DropFollowUp, &["x", "delete"], true),
        (S::FollowUps, C::HandOver, &["o"], true),
        (S::FollowUps, C::NextFilter, &["v"], true),
        (S::FollowUps, C::NextStep, &["n"], true),
        (S::FollowUps, C::TakeOver, &["t"], true),
        (S::FollowUps, C::PractiseTogether, &["p"], true),
        (S::FollowUps, C::Undo, &["u"], true),
        (S::FollowUps, C::Down, &["j", "down"], false),
        (S::FollowUps, C::Up, &["k", "up"], false),
        (S::FollowUps, C::PageDown, &["pagedown"], false),
        (S::FollowUps, C::PageUp, &["pageup"], false),
        (S::FollowUps, C::First, &["g", "home"], false),
        (S::FollowUps, C::Last, &["G", "end"], false),
        (S::FollowUps, C::Close, &["esc"], true),
        (S::Overview, C::Down, &["j", "down"], false),
        (S::Overview, C::Up, &["k", "up"], false),
        (S::Overview, C::PageDown, &["pagedown"], false),
        (S::Overview, C::PageUp, &["pageup"], false),
        (S::Overview, C::First, &["g", "home"], false),
        (S::Overview, C::Last, &["G", "end"], false),
        (S::Overview, C::Open, &["enter"], true),
        (S::Overview, C::NextPart, &["tab", "l", "right"], true),
        (S::Overview, C::PreviousPart, &["backtab", "h", "left"], false),
        (S::Overview, C::PartFirst, &["1"], false),
        (S::Overview, C::PartSecond, &["2"], false),
        (S::Overview, C::PartThird, &["3"], false),
        (S::Overview, C::PartFourth, &["4"], false),
        (S::Overview, C::PartFifth, &["5"], false),
        (S::Overview, C::PartSixth, &["6"], false),
        (S::Overview, C::PartSeventh, &["7"], false),
        (S::Overview, C::PartEighth, &["8"], false),
        (S::Overview, C::PartNinth, &["9"], false),
        (S::Overview, C::Close, &["esc"], true),
        (S::Rounds, C::Open, &["enter"], true),
        (S::Rounds, C::NewRound, &["n"], true),
        (S::Rounds, C::EditRound, &["e"], true),
        (S::Rounds, C::RoundClubs, &["l"], true),
        (S::Rounds, C::CloseRound, &["x"], true),
        (S::Rounds, C::Undo, &["u"], true),
        (S::Rounds, C::Down, &["j", "down"], false),
        (S::Rounds, C::Up, &["k", "up"], false),
        (S::Rounds, C::First, &["g", "home"], false),
        (S::Rounds, C::Last, &["G", "end"], false),
        (S::Rounds, C::Close, &["esc"], true),
        (S::Start, C::Import, &["1", "i"], true),
        (S::Start, C::Practice, &["2", "p"], true),
        (S::Start, C::AddClub, &["3", "n"], true),
        (S::Start, C::Practise, &["4", "o"], true),
        (S::List, C::Down, &["down"], true),
        (S::List, C::Up, &["up"], true),
        (S::List, C::PageDown, &["pagedown"], false),
        (S::List, C::PageUp, &["pageup"], false),
        (S::List, C::Open, &["enter"], true),
        (S::List, C::OtherHalf, &["tab"], false),
        (S::List, C::Close, &["esc"], true),
        (S::Find, C::SaveSearch, &["ctrl+s"], true),
        (S::Find, C::ForgetSearch, &["delete"], false),
        (S::Number, C::CopyNumber, &["c"], true),
        (S::Number, C::Dial, &["d"], true),
        (S::Number, C::Close, &["esc", "q"], true),
        (S::Scenes, C::Open, &["enter"], true),
        (S::Scenes, C::Down, &["j", "down"], false),
        (S::Scenes, C::Up, &["k", "up"], false),
        (S::Scenes, C::First, &["g", "home"], false),
        (S::Scenes, C::Last, &["G", "end"], false),
        (S::Scenes, C::Close, &["esc"], true),
        (S::Talk, C::SayFirst, &["1"], true),
        (S::Talk, C::SaySecond, &["2"], false),
        (S::Talk, C::SayThird, &["3"], false),
        (S::Talk, C::SayFourth, &["4"], false),
        (S::Talk, C::Undo, &["u"], true),
        (S::Talk, C::EndCall, &["ctrl+s", "f10"], true),
        (S::Talk, C::NextPane, &["tab"], true),
        (S::Talk, C::Up, &["k", "up"], false),
        (S::Talk, C::Down, &["j", "down"], false),
        (S::Talk, C::PageUp, &["pageup"], false),
        (S::Talk, C::PageDown, &["pagedown"], false),
        (S::Talk, C::First, &["g", "home"], false),
        (S::Talk, C::Last, &["G", "end"], false),
        (S::Talk, C::Close, &["esc"], false),
        (S::TalkNote, C::EndCall, &["ctrl+s", "f10"], true),
        (S::TalkNote, C::SayFirst, &["alt+1"], true),
        (S::TalkNote, C::SaySecond, &["alt+2"], false),
        (S::TalkNote, C::SayThird, &["alt+3"], false),
        (S::TalkNote, C::SayFourth, &["alt+4"], false),
        (S::TalkNote, C::UndoTyping, &["ctrl+z"], true),
        (S::TalkNote, C::RedoTyping, &["ctrl+y"], false),
        (S::TalkNote, C::NextPane, &["tab"], true),
        (S::TalkNote, C::Close, &["esc"], true),
        (S::TalkEnd, C::Again, &["r"], true),
        (S::TalkEnd, C::Undo, &["u"], true),
        (S::TalkEnd, C::Down, &["j", "down"], false),
        (S::TalkEnd, C::Up, &["k", "up"], false),
        (S::TalkEnd, C::PageDown, &["pagedown"], false),
        (S::TalkEnd, C::PageUp, &["pageup"], false),
        (S::TalkEnd, C::First, &["g", "home"], false),
        (S::TalkEnd, C::Last, &["G", "end"], false),
        (S::TalkEnd, C::Close, &["esc"], true),
        (S::Global, C::NextPane, &["tab"], true),
        (S::Global, C::PreviousPane, &["backtab"], false),
        (S::Global, C::Help, &["f1"], true),
        (S::Global, C::CallScreen, &["f2"], true),
        (S::Global, C::FollowUps, &["f3"], true),
        (S::Global, C::Overview, &["f4"], true),
        (S::Global, C::Rounds, &["f5"], true),
        (S::Global, C::NewRound, &[], false),
        (S::Global, C::Summary, &["f6"], true),
        (S::Global, C::Language, &["f9"], false),
        (S::Global, C::EndCall, &["ctrl+s", "f10"], false),
        (S::Global, C::Cover, &["f12"], false),
        (S::Global, C::Palette, &["ctrl+p"], false),
        (S::Global, C::Find, &["ctrl+f"], false),
        (S::Global, C::ToNote, &["ctrl+n"], false),
        (S::Global, C::AskFirst, &["alt+1"], false),
        (S::Global, C::AskSecond, &["alt+2"], false),
        (S::Global, C::AskThird, &["alt+3"], false),
        (S::Global, C::AskFourth, &["alt+4"], false),
        (S::Global, C::AskFifth, &["alt+5"], false),
        (S::Global, C::AskSixth, &["alt+6"], false),
        (S::Global, C::AskSeventh, &["alt+7"], false),
        (S::Global, C::AskEighth, &["alt+8"], false),
        (S::Global, C::AskNinth, &["alt+9"], false),
        (S::Global, C::TabOpening, &["alt+a"], false),
        (S::Global, C::TabFollowUp, &["alt+f"], false),
        (S::Global, C::TabOffers, &["alt+b"], false),
        (S::Global, C::TabChecklist, &["alt+l"], false),
        (S::Global, C::TabClosing, &["alt+v"], false),
        (S::Global, C::Offers, &["alt+o"], false),
        (S::Global, C::AddOffer, &[], false),
        (S::Global, C::SignUps, &["alt+p"], false),
        (S::Global, C::NextGuide, &["alt+g"], false),
        (S::Global, C::OtherMode, &["alt+m"], false),
        (S::Global, C::More, &["alt+pagedown"], false),
        (S::Global, C::Less, &["alt+pageup"], false),
        (S::Global, C::RestTopic, &["alt+n"], false),
        (S::Global, C::Arguments, &["alt+k"], false),
        (S::Global, C::SetLevel, &[], false),
        (S::Global, C::Redo, &["ctrl+r"], false),
        (S::Global, C::Practise, &[], false),
        (S::Global, C::ReloadGuides, &[], false),
        (S::Global, C::PractiseTogether, &[], false),
        (S::Global, C::CallRole, &[], false),
        (S::Global, C::Quit, &["ctrl+q"], false),
    ]
};

/// Why a key table cannot be used. Nothing starts with such a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KeysError {
    /// The same key means two things in one scope.
    BoundTwice {
        /// The scope.
        scope: Scope,
        /// The key, as people read it.
        key: String,
        /// One command.
        first: Command,
        /// The other.
        second: Command,
    },
    /// A key that is not written as one.
    NoSuchKey(String),
    /// A scope or command that does not exist.
    NoSuchCommand(String),
    /// A letter in a scope where letters are text.
    LetterInText(String),
}

/// The table as it is used, with the changes of the configuration.
#[derive(Clone, PartialEq, Debug)]
pub struct Keys {
    lookup: HashMap<(Scope, Chord), Command>,
    rows: Vec<Row>,
}

/// A row of the table as help and footer show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Where.
    pub scope: Scope,
    /// What.
    pub command: Command,
    /// With which keys; none when the configuration took them away.
    pub chords: Vec<Chord>,
    /// Whether the footer names it.
    pub in_footer: bool,
}

impl Keys {
    /// The table with `changes` from the configuration: «scope.command» and its keys.
    ///
    /// # Errors
    /// [`KeysError`], with both commands when a key is bound twice.
    pub fn new(changes: &[(String, Vec<String>)]) -> Result<Keys, KeysError> {
        let mut wanted: HashMap<(Scope, Command), &[String]> = HashMap::new();
        for (name, keys) in changes {
            let unknown = || KeysError::NoSuchCommand(name.clone());
            let (scope, command) = name.split_once('.').ok_or_else(unknown)?;
            let scope = Scope::parse(scope).ok_or_else(unknown)?;
            let command = Command::parse(command).ok_or_else(unknown)?;
            if !TABLE.iter().any(|row| row.0 == scope && row.1 == command) {
                return Err(unknown());
            }
            wanted.insert((scope, command), keys);
        }
        let mut keys = Keys { lookup: HashMap::new(), rows: Vec::new() };
        for (scope, command, default, in_footer) in TABLE {
            let chords = match wanted.get(&(*scope, *command)) {
                Some(texts) => texts.iter().map(|text| read(*scope, text)).collect::<Result<Vec<_>, _>>()?,
                None => default.iter().map(|text| read(*scope, text)).collect::<Result<Vec<_>, _>>()?,
            };
            for chord in &chords {
                if let Some(first) = keys.lookup.insert((*scope, *chord), *command) {
                    return Err(KeysError::BoundTwice {
                        scope: *scope,
                        key: chord.to_string(),
                        first,
                        second: *command,
                    });
                }
            }
            keys.rows.push(Row { scope: *scope, command: *command, chords, in_footer: *in_footer });
        }
        Ok(keys)
    }

    /// What a key means in a scope, or everywhere.
    pub fn lookup(&self, scope: Scope, chord: Chord) -> Option<Command> {
        self.lookup.get(&(scope, chord)).or_else(|| self.lookup.get(&(Scope::Global, chord))).copied()
    }

    /// What a key means in this scope and nowhere else.
    pub fn lookup_only(&self, scope: Scope, chord: Chord) -> Option<Command> {
        self.lookup.get(&(scope, chord)).copied()
    }

    /// The rows of the table in its order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The key shown for a command in a scope, or everywhere.
    pub fn shown(&self, scope: Scope, command: Command) -> Option<Chord> {
        let in_scope = |wanted: Scope| self.rows.iter().find(|row| row.scope == wanted && row.command == command);
        in_scope(scope).or_else(|| in_scope(Scope::Global)).and_then(|row| row.chords.first()).copied()
    }
}

fn read(scope: Scope, text: &str) -> Result<Chord, KeysError> {
    let chord = Chord::parse(text).ok_or_else(|| KeysError::NoSuchKey(text.to_owned()))?;
    let is_letter = matches!(chord.code, crossterm::event::KeyCode::Char(_)) && chord.modifiers.is_empty();
    if is_letter && matches!(scope, Scope::Global | Scope::Note | Scope::List | Scope::Find | Scope::TalkNote) {
        return Err(KeysError::LetterInText(text.to_owned()));
    }
    Ok(chord)
}

#[cfg(test)]
mod tests;
