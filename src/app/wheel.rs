//! The list of what the annual wheel has, and the form of an entry. What they write is `domain::deeds::wheel`'s, how they look
//! `ui::dialog`'s.

use crossterm::event::KeyEvent;

use super::field::Field;
use super::form::{self, Choice, turned};
use super::titles::Titles;
use crate::domain::deeds::Refusal;
use crate::domain::deeds::wheel::WheelForm;
use crate::domain::wheel::{Wheel, WheelEntry};

/// The list of the entries, in the order of the year. The entries themselves are the model's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WheelList {
    /// The chosen row; `None` until the list is read, and then what is due.
    pub chosen: Option<usize>,
    /// How many rows there are.
    pub length: usize,
    /// The entry that is to be chosen once the list is read: one that was written, or the one that was chosen before.
    pub wanted: Option<String>,
    /// Whether it must be read.
    pub is_stale: bool,
}

impl Default for WheelList {
    fn default() -> Self {
        WheelList { chosen: None, length: 0, wanted: None, is_stale: true }
    }
}

impl WheelList {
    /// The entries were read: at first what is due is chosen.
    pub fn take(&mut self, wheel: &Wheel, today: chrono::NaiveDate) {
        self.is_stale = false;
        let at = |id: &str| wheel.entries.iter().position(|entry| entry.id == id);
        let wanted = self.wanted.take().and_then(|id| at(&id));
        let due = || at(&wheel.on(today).first()?.entry.id);
        self.chosen = wanted.or(self.chosen).or_else(due);
        self.length = wheel.entries.len();
        self.step(0);
    }

    /// The place of the chosen row.
    pub fn at(&self) -> usize {
        self.chosen.unwrap_or(0)
    }

    /// Moves the choice.
    pub fn step(&mut self, rows: isize) {
        self.chosen = Some(self.at().saturating_add_signed(rows).min(self.length.saturating_sub(1)));
    }
}

/// What can be chosen in the form, in words: made where the guides are.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choices {
    /// The guides: id and title.
    pub guides: Vec<(String, String)>,
    /// The topics of the guides, each once a guide.
    pub topics: Vec<Topic>,
    /// What facts are called: they are written by it.
    pub facts: Titles,
}

/// A topic of a guide.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Topic {
    /// The guide.
    pub guide: String,
    /// Its id.
    pub id: String,
    /// Its first question.
    pub question: String,
}

/// A row of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Row {
    /// A few words.
    What,
    /// First day.
    Begins,
    /// Last day.
    Ends,
    /// Days ahead that it is spoken of.
    Lead,
    /// The guide it belongs to.
    Guide,
    /// The topic it raises.
    Topic,
    /// What to do, and what to talk about.
    Words,
    /// Whether nobody is rung.
    Quiet,
    /// District or municipality.
    District,
    /// Agreement.
    Agreement,
    /// Members.
    Size,
    /// Level.
    Level,
    /// Without a rep.
    NoRep,
    /// Tag.
    Tag,
    /// Facts.
    Facts,
}

impl Row {
    /// All rows, in their order.
    pub const ALL: [Row; 15] = [
        Row::What,
        Row::Begins,
        Row::Ends,
        Row::Lead,
        Row::Guide,
        Row::Topic,
        Row::Words,
        Row::Quiet,
        Row::District,
        Row::Agreement,
        Row::Size,
        Row::Level,
        Row::NoRep,
        Row::Tag,
        Row::Facts,
    ];

    /// Whether it is chosen with the arrows and not written.
    pub fn is_choice(self) -> bool {
        matches!(self, Row::Guide | Row::Topic | Row::Quiet | Row::NoRep)
    }

    /// Whether it says which clubs the entry is for.
    pub fn is_filter(self) -> bool {
        use Row::{Agreement, District, Facts, Level, NoRep, Size, Tag};
        matches!(self, District | Agreement | Size | Level | NoRep | Tag | Facts)
    }

    /// The text of the row in a form; `None` for a choice.
    fn text(self, form: &mut WheelForm) -> Option<&mut String> {
        Some(match self {
            Row::What => &mut form.what,
            Row::Words => &mut form.words,
            Row::Begins => &mut form.begins,
            Row::Ends => &mut form.ends,
            Row::Lead => &mut form.lead,
            Row::District => &mut form.district,
            Row::Agreement => &mut form.agreement,
            Row::Size => &mut form.size,
            Row::Level => &mut form.level,
            Row::Tag => &mut form.tag,
            Row::Facts => &mut form.facts,
            Row::Guide | Row::Topic | Row::Quiet | Row::NoRep => return None,
        })
    }
}

/// The form of an entry.
#[derive(Clone, PartialEq, Debug)]
pub struct WheelEditor {
    /// The entry that is changed, as it is shown; `None` for a new one.
    pub before: Option<WheelEntry>,
    /// What is chosen; what is typed stands in `fields`.
    pub chosen: WheelForm,
    /// What is typed, one for each row; those of choices stay empty.
    pub fields: [Field; Row::ALL.len()],
    /// The row that is written in.
    pub at: usize,
    /// The guides and topics to choose from.
    pub choices: Choices,
    /// The language it is shown in (`nb`, `nn` or `en`).
    pub language: &'static str,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

impl WheelEditor {
    /// The form of an entry, or of a new one.
    pub fn new(before: Option<WheelEntry>, choices: Choices, language: &'static str) -> Self {
        let mut form = before.as_ref().map(|entry| WheelForm::of(entry, language)).unwrap_or_default();
        let facts = choices.facts.shown(&form.facts);
        let fields = Row::ALL.map(|row| match row {
            Row::Facts => Field::new(&facts),
            row => Field::new(row.text(&mut form).map_or("", |text| text.as_str())),
        });
        WheelEditor { before, chosen: form, fields, at: 0, choices, language, refusal: None }
    }

    /// What the form holds.
    pub fn form(&self) -> WheelForm {
        let mut form = self.chosen.clone();
        for (row, field) in Row::ALL.into_iter().zip(&self.fields) {
            if let Some(text) = row.text(&mut form) {
                field.text().clone_into(text);
            }
        }
        form.facts = self.choices.facts.ids(&form.facts);
        form
    }

    /// The row that is written in.
    pub fn row(&self) -> Row {
        Row::ALL.get(self.at).copied().unwrap_or(Row::What)
    }

    /// Takes a key.
    pub fn key(&mut self, key: KeyEvent) -> Choice {
        self.refusal = None;
        let is_choice = self.row().is_choice();
        let choice = form::key(&mut self.at, &mut self.fields, is_choice, key);
        if let Choice::Turn(by) = choice {
            self.turn(by);
        }
        choice
    }

    /// Pastes into the row.
    pub fn paste(&mut self, text: &str) {
        let is_choice = self.row().is_choice();
        form::paste(self.at, &mut self.fields, is_choice, text);
    }

    /// The topics of the chosen guide, or of all of them, each once.
    fn topics(&self) -> Vec<Option<String>> {
        let mut ids: Vec<Option<String>> = vec![None];
        for topic in self.choices.topics.iter().filter(|topic| self.is_of_guide(topic)) {
            if !ids.iter().flatten().any(|id| *id == topic.id) {
                ids.push(Some(topic.id.clone()));
            }
        }
        ids
    }

    fn is_of_guide(&self, topic: &Topic) -> bool {
        self.chosen.guide.as_ref().is_none_or(|guide| *guide == topic.guide)
    }

    /// The chosen topic; `None` for none, or one that the chosen guide does not have.
    pub fn topic(&self) -> Option<&Topic> {
        let wanted = self.chosen.topic.as_ref()?;
        self.choices.topics.iter().find(|topic| topic.id == *wanted && self.is_of_guide(topic))
    }

    fn turn(&mut self, by: isize) {
        match self.row() {
            Row::Guide => {
                let ids = self.choices.guides.iter().map(|(id, _)| Some(id.clone()));
                let all: Vec<Option<String>> = std::iter::once(None).chain(ids).collect();
                self.chosen.guide = turned(&all, &self.chosen.guide, by);
                if self.topic().is_none() {
                    self.chosen.topic = None;
                }
            }
            Row::Topic => self.chosen.topic = turned(&self.topics(), &self.chosen.topic, by),
            Row::Quiet => self.chosen.quiet = !self.chosen.quiet,
            Row::NoRep => self.chosen.no_rep = !self.chosen.no_rep,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyCode;

    use super::*;

    fn editor() -> WheelEditor {
        let topic = |guide: &str, id: &str| Topic { guide: guide.into(), id: id.into(), question: "?".into() };
        let choices = Choices {
            guides: vec![("kurs".into(), "Kurs".into()), ("runde".into(), "Runde".into())],
            topics: vec![topic("kurs", "training"), topic("runde", "issues"), topic("runde", "training")],
            ..Choices::default()
        };
        WheelEditor::new(None, choices, "nb")
    }

    fn go_to(editor: &mut WheelEditor, row: Row) {
        editor.at = Row::ALL.iter().position(|other| *other == row).unwrap();
    }

    #[test]
    fn the_topics_are_those_of_the_chosen_guide() {
        let mut editor = editor();
        go_to(&mut editor, Row::Topic);
        for wanted in [Some("training"), Some("issues"), None] {
            editor.key(KeyEvent::from(KeyCode::Right));
            assert_eq!(editor.form().topic.as_deref(), wanted);
        }
        editor.key(KeyEvent::from(KeyCode::Left));
        go_to(&mut editor, Row::Guide);
        editor.key(KeyEvent::from(KeyCode::Right));
        assert_eq!((editor.form().guide.as_deref(), editor.form().topic), (Some("kurs"), None), "it has no issues");
    }

    #[test]
    fn letters_are_text_where_one_writes_and_nothing_where_one_chooses() {
        let mut editor = editor();
        editor.key(KeyEvent::from(KeyCode::Char('L')));
        go_to(&mut editor, Row::Quiet);
        editor.key(KeyEvent::from(KeyCode::Char('x')));
        editor.key(KeyEvent::from(KeyCode::Char(' ')));
        assert_eq!((editor.form().what.as_str(), editor.form().quiet), ("L", true));
    }
}
