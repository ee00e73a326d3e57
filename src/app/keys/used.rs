//! The table of keys as it is used: with the changes of the configuration, and looked up by key. The table itself is the parent's.

use std::collections::HashMap;

use super::{Scope, TABLE};
use crate::app::chord::Chord;
use crate::app::command::Command;

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
    if is_letter
        && matches!(scope, Scope::Global | Scope::Note | Scope::List | Scope::Find | Scope::Sheet | Scope::TalkNote)
    {
        return Err(KeysError::LetterInText(text.to_owned()));
    }
    Ok(chord)
}
