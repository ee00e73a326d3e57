//! The open call: its draft, the editor, and the quick captures of the note. The rules of captures are `domain::note`'s.

use crate::domain::birth_number;
use crate::domain::draft::Draft;
use crate::domain::env::{At, local};
use crate::domain::note::{self, Captured};

use super::editor::Editor;
use super::sheet::Sheet;

/// A call in progress.
#[derive(Clone, Debug)]
pub struct OpenCall {
    /// The draft as it was last journalled, save for text and caret, which the editor has.
    pub draft: Draft,
    /// The note.
    pub editor: Editor,
    /// What the note's lines mean.
    pub captured: Vec<Captured>,
    /// Whether the note holds what looks like a birth number, which must not be there.
    pub has_birth_number: bool,
    /// Whether this is a logged call whose note is being changed.
    pub is_edit: bool,
    /// The answers of a sheet that was left with Esc.
    pub sheet: Option<Box<Sheet>>,
}

impl OpenCall {
    /// A call out of its draft.
    pub fn new(draft: Draft, now: At) -> Self {
        let editor = Editor::new(&draft.text, draft.caret);
        let captured = note::read(&draft.text, local(now));
        let has_birth_number = birth_number::find(&draft.text).is_some();
        OpenCall { draft, editor, captured, has_birth_number, is_edit: false, sheet: None }
    }

    /// Takes over what the editor has, and reads the captures again.
    pub fn take(&mut self, now: At) {
        self.draft.text = self.editor.text();
        self.draft.caret = self.editor.caret();
        self.captured = note::read(&self.draft.text, local(now));
        self.has_birth_number = birth_number::find(&self.draft.text).is_some();
    }

    /// Takes over the caret alone.
    pub fn take_caret(&mut self) {
        self.draft.caret = self.editor.caret();
    }

    /// Whether a question is marked as asked.
    pub fn has_asked(&self, id: &str) -> bool {
        self.draft.asked.iter().any(|asked| asked == id)
    }
}
