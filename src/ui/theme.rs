//! Styles by meaning, for three kinds of terminal. Nothing is told by colour alone: every meaning has a sign or a word too.

use ratatui::style::{Color, Modifier, Style};

use crate::domain::follow_up::{FollowUp, Side};

/// How many colours the terminal has.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Depth {
    /// None (`NO_COLOR`): weight and reverse only.
    None,
    /// The sixteen of the terminal's own palette.
    #[default]
    Sixteen,
}

/// The styles, named for what they mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Theme {
    /// Running text.
    pub text: Style,
    /// What steps back: reasons, dates, what comes later.
    pub dim: Style,
    /// Names and headings.
    pub strong: Style,
    /// The edge of a pane.
    pub edge: Style,
    /// The edge of the pane with focus; its title is marked as well.
    pub edge_focus: Style,
    /// The chosen row.
    pub chosen: Style,
    /// A key in the footer or a dialog.
    pub key: Style,
    /// A promise of ours, and what is overdue.
    pub ours: Style,
    /// A promise of theirs.
    pub theirs: Style,
    /// A call that goes on; something new.
    pub live: Style,
    /// Something achieved: talked, signed up.
    pub good: Style,
    /// A warning.
    pub warn: Style,
    /// An error: the loudest there is.
    pub error: Style,
    /// The line at the top and the bottom.
    pub bar: Style,
}

impl Theme {
    /// The theme for a terminal.
    pub fn new(depth: Depth) -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let dim = plain.add_modifier(Modifier::DIM);
        let reverse = plain.add_modifier(Modifier::REVERSED);
        let ink = |colour: Color| match depth {
            Depth::None => plain,
            Depth::Sixteen => plain.fg(colour),
        };
        Theme {
            text: plain,
            dim: match depth {
                Depth::None => dim,
                Depth::Sixteen => plain.fg(Color::DarkGray),
            },
            strong: bold,
            edge: match depth {
                Depth::None => dim,
                Depth::Sixteen => plain.fg(Color::DarkGray),
            },
            edge_focus: ink(Color::Cyan).add_modifier(Modifier::BOLD),
            chosen: reverse,
            key: ink(Color::Cyan).add_modifier(Modifier::BOLD),
            ours: ink(Color::Red).add_modifier(Modifier::BOLD),
            theirs: ink(Color::Blue).add_modifier(Modifier::BOLD),
            live: ink(Color::Yellow).add_modifier(Modifier::BOLD),
            good: ink(Color::Green),
            warn: ink(Color::Yellow),
            error: match depth {
                Depth::None => bold.add_modifier(Modifier::REVERSED),
                Depth::Sixteen => bold.fg(Color::White).bg(Color::Red),
            },
            bar: plain,
        }
    }

    /// How a promise or task is written; its sign is `words::promise_sign`. Work that nobody was promised is running text.
    pub fn task(&self, task: &FollowUp) -> Style {
        match task.side {
            _ if !task.is_promised() => self.text,
            Side::Ours => self.ours,
            Side::Theirs => self.theirs,
        }
    }
}
