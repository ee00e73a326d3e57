//! The form of a round, with its live count. What it makes is `domain::deeds::round`'s, counting the store's, how it looks
//! `ui::dialog`'s.

use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent};

use super::ask::Ask;
use super::field::Field;
use super::form::{self, Choice, turned};
use super::titles::Titles;
use crate::domain::deeds::Refusal;
use crate::domain::deeds::round::{RoundForm, Wanted, hours, hours_so_far};
use crate::domain::ids::ClubId;
use crate::domain::person::Role;
use crate::domain::round::{Filter, Round};

/// A row of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Row {
    /// Its name.
    Name,
    /// What is to come of it.
    What,
    /// Why.
    Why,
    /// How.
    How,
    /// The guide.
    Guide,
    /// The post it calls.
    Role,
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
    /// Not reached since.
    NotReached,
    /// Tag.
    Tag,
    /// Facts.
    Facts,
    /// A search with a name.
    Search,
    /// Offers.
    Offers,
    /// First day.
    From,
    /// Last day.
    To,
    /// Calling hours.
    Hours,
    /// Attempts.
    Attempts,
    /// Rest.
    Rest,
    /// Sign-ups as the goal.
    SignUps,
    /// Learning goal.
    Learning,
}

impl Row {
    /// All rows, in their order.
    pub const ALL: [Row; 23] = [
        Row::Name,
        Row::District,
        Row::Agreement,
        Row::Size,
        Row::Level,
        Row::NoRep,
        Row::NotReached,
        Row::Tag,
        Row::Facts,
        Row::Search,
        Row::What,
        Row::Why,
        Row::How,
        Row::Guide,
        Row::Role,
        Row::Offers,
        Row::From,
        Row::To,
        Row::Hours,
        Row::Attempts,
        Row::Rest,
        Row::SignUps,
        Row::Learning,
    ];

    /// Whether it is chosen with the arrows and not written.
    pub fn is_choice(self) -> bool {
        matches!(self, Row::Guide | Row::Role | Row::NoRep)
    }

    /// Whether it says whom the round holds.
    pub fn is_filter(self) -> bool {
        use Row::{Agreement, District, Facts, Level, NoRep, NotReached, Search, Size, Tag};
        matches!(self, District | Agreement | Size | Level | NoRep | NotReached | Tag | Facts | Search)
    }

    /// The text of the row in a form; `None` for a choice, and for a search, of which the form has more than the name.
    fn text(self, form: &mut RoundForm) -> Option<&mut String> {
        Some(match self {
            Row::Name => &mut form.name,
            Row::What => &mut form.what,
            Row::Why => &mut form.why,
            Row::How => &mut form.how,
            Row::District => &mut form.district,
            Row::Agreement => &mut form.agreement,
            Row::Size => &mut form.size,
            Row::Level => &mut form.level,
            Row::NotReached => &mut form.not_reached,
            Row::Tag => &mut form.tag,
            Row::Facts => &mut form.facts,
            Row::Offers => &mut form.offers,
            Row::From => &mut form.from,
            Row::To => &mut form.to,
            Row::Hours => &mut form.hours,
            Row::Attempts => &mut form.attempts,
            Row::Rest => &mut form.rest,
            Row::SignUps => &mut form.sign_ups,
            Row::Learning => &mut form.learning_goal,
            Row::Guide | Row::Role | Row::NoRep | Row::Search => return None,
        })
    }
}

/// How many clubs fit so far.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Count {
    /// Of which filter.
    pub filter: Filter,
    /// How many.
    pub clubs: usize,
    /// How many of the clubs that may fit have still to be looked at; 0 when the count is final.
    pub left: usize,
    /// How far the search is that the filter names.
    pub search: Looking,
}

/// How far a search is whose clubs are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Looking {
    /// All is found, or nothing was looked for.
    #[default]
    Done,
    /// It is being looked for: nothing is counted yet.
    GoesOn,
    /// What was written long ago is not findable yet: there may be more.
    Partial,
}

/// The form of a round.
#[derive(Clone, PartialEq, Debug)]
pub struct RoundEditor {
    /// The round that is changed; `None` for a new one.
    pub before: Option<Round>,
    /// The clubs, when they are a list that was given.
    pub clubs: Option<Vec<ClubId>>,
    /// What is chosen; what is typed stands in `fields`.
    pub chosen: RoundForm,
    /// What is typed, one for each row; those of choices stay empty.
    pub fields: [Field; Row::ALL.len()],
    /// The row that is written in.
    pub at: usize,
    /// The guides to choose from.
    pub guides: Vec<String>,
    /// What guides, facts and searches are called: facts and searches are written by it.
    pub titles: Titles,
    /// The day, for days that are written without a year.
    pub today: NaiveDate,
    /// How many clubs it holds.
    pub count: Option<Count>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
    /// Why it could not be written, in words from elsewhere.
    pub failed: Option<String>,
    /// Its clubs are being found, and then it is written; only Esc is taken meanwhile.
    pub is_saving: bool,
}

impl RoundEditor {
    /// The form of a round, or of a new one; of the clubs of a list when there is one.
    pub fn new(
        before: Option<(Round, RoundForm)>,
        clubs: Option<Vec<ClubId>>,
        guides: Vec<String>,
        mut titles: Titles,
        today: NaiveDate,
    ) -> Self {
        let (before, mut form) = before.map_or((None, RoundForm::default()), |(round, form)| (Some(round), form));
        form.is_list |= clubs.is_some();
        let shown = titles.shown(&form.facts);
        let searched = match &form.search {
            Wanted::Search(search) => Some(search.clone()),
            _ => None,
        };
        let fields = Row::ALL.map(|row| match row {
            Row::Facts => Field::new(&shown),
            Row::Search => Field::new(searched.as_ref().map_or("", |search| &search.name)),
            row => Field::new(row.text(&mut form).map_or("", |text| text.as_str())),
        });
        // What the round was made of stands first: its name may mean something else by now, or nothing.
        titles.put_search_first(searched);
        RoundEditor {
            before,
            clubs,
            chosen: form,
            fields,
            at: 0,
            guides,
            titles,
            today,
            count: None,
            refusal: None,
            failed: None,
            is_saving: false,
        }
    }

    /// What the form holds.
    pub fn form(&self) -> RoundForm {
        let mut form = self.chosen.clone();
        for (row, field) in Row::ALL.into_iter().zip(&self.fields) {
            if let Some(text) = row.text(&mut form) {
                field.text().clone_into(text);
            }
        }
        form.facts = self.titles.ids(&form.facts);
        form.search = self.titles.search(self.written(Row::Search));
        form
    }

    /// What is written in a row.
    pub fn written(&self, row: Row) -> &str {
        let written = Row::ALL.into_iter().zip(&self.fields).find(|(of, _)| *of == row);
        written.map_or("", |(_, field)| field.text())
    }

    /// The filter as it is written now.
    ///
    /// # Errors
    /// What it says that cannot be.
    pub fn filter(&self) -> Result<Filter, Refusal> {
        self.form().filter(self.today)
    }

    /// What its calling hours say that cannot be: in the row that is written in only what cannot become any.
    pub fn wrong_hours(&self) -> Option<Refusal> {
        let at = Row::ALL.iter().position(|row| *row == Row::Hours)?;
        let typed = self.fields[at].text();
        if self.at == at { hours_so_far(typed).err() } else { hours(typed).err() }
    }

    /// The row that is written in.
    pub fn row(&self) -> Row {
        Row::ALL.get(self.at).copied().unwrap_or(Row::Name)
    }

    /// Whether the form has a row: who is in a list was said when it was made, and nothing narrows it down.
    pub fn has(&self, row: Row) -> bool {
        !(self.chosen.is_list && row.is_filter())
    }

    /// What is to be counted before it can be drawn.
    pub fn asks(&self) -> Option<Ask> {
        if self.chosen.is_list {
            return None;
        }
        let filter = self.filter().ok()?;
        let is_counted = self.count.as_ref().is_some_and(|count| count.filter == filter);
        (!is_counted).then_some(Ask::RoundCount(filter))
    }

    /// Takes a key.
    pub fn key(&mut self, key: KeyEvent) -> Choice {
        if self.is_saving {
            return if key.code == KeyCode::Esc { Choice::Back } else { Choice::Stay };
        }
        (self.refusal, self.failed) = (None, None);
        let (is_choice, before) = (self.row().is_choice(), self.at);
        let choice = form::key(&mut self.at, &mut self.fields, is_choice, key);
        // Neither the first nor the last row is ever passed over.
        while !self.has(self.row()) {
            self.at = if self.at < before { self.at.saturating_sub(1) } else { self.at + 1 };
        }
        if let Choice::Turn(by) = choice {
            self.turn(by);
        }
        choice
    }

    /// Pastes into the row.
    pub fn paste(&mut self, text: &str) {
        if self.is_saving {
            return;
        }
        let is_choice = self.row().is_choice();
        form::paste(self.at, &mut self.fields, is_choice, text);
    }

    fn turn(&mut self, by: isize) {
        let form = &mut self.chosen;
        match Row::ALL.get(self.at) {
            Some(Row::Guide) => form.guide = turned(&self.guides, &form.guide, by),
            Some(Row::NoRep) => form.no_rep = !form.no_rep,
            Some(Row::Role) => {
                let all: Vec<Option<Role>> = std::iter::once(None).chain(Role::ALL.iter().copied().map(Some)).collect();
                form.role = turned(&all, &form.role, by);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_asked_for_again_when_the_filter_is_another() {
        let mut editor = RoundEditor::new(None, None, Vec::new(), Titles::default(), "2026-11-21".parse().unwrap());
        assert_eq!(editor.asks(), Some(Ask::RoundCount(Filter::default())));
        editor.count = Some(Count { filter: Filter::default(), clubs: 40, left: 0, search: Looking::Done });
        assert_eq!(editor.asks(), None);
        editor.key(KeyEvent::from(KeyCode::Char('H')));
        assert_eq!(editor.asks(), None, "a name says nothing of whom it holds");
        editor.at = Row::ALL.iter().position(|row| *row == Row::NoRep).unwrap();
        editor.key(KeyEvent::from(KeyCode::Char(' ')));
        assert_eq!(editor.asks(), Some(Ask::RoundCount(Filter { no_rep: true, ..Filter::default() })));
        editor.at = Row::ALL.iter().position(|row| *row == Row::NotReached).unwrap();
        editor.paste("31.2.2026");
        assert_eq!((editor.asks(), editor.filter()), (None, Err(Refusal::NoDay)));
    }

    #[test]
    fn hours_that_do_not_exist_are_said_while_they_are_typed_and_half_of_them_afterwards() {
        let mut editor = RoundEditor::new(None, None, Vec::new(), Titles::default(), "2026-11-21".parse().unwrap());
        editor.at = Row::ALL.iter().position(|row| *row == Row::Hours).unwrap();
        for (typed, is_wrong) in [
            ("", false),
            ("9", false),
            ("9-", false),
            ("9-1", false),
            ("9.30-15", false),
            ("9.3", false),
            ("25", true),
            ("25-99", true),
            ("9-25", true),
            ("ni", true),
            ("9-15-17", true),
        ] {
            editor.fields[editor.at] = Field::new(typed);
            assert_eq!(editor.wrong_hours().is_some(), is_wrong, "{typed}");
        }
        editor.fields[editor.at] = Field::new("9-");
        editor.at += 1;
        assert_eq!(editor.wrong_hours(), Some(Refusal::NoHours), "left half-written");
    }

    #[test]
    fn the_clubs_of_a_list_are_not_counted_and_no_row_pretends_to_narrow_them_down() {
        let mut editor =
            RoundEditor::new(None, Some(Vec::new()), Vec::new(), Titles::default(), "2026-11-21".parse().unwrap());
        assert!(editor.asks().is_none() && editor.form().is_list);
        let mut walked = vec![editor.row()];
        for _ in Row::ALL {
            editor.key(KeyEvent::from(KeyCode::Tab));
            walked.push(editor.row());
        }
        assert_eq!((walked[1], walked[walked.len() - 1]), (Row::What, Row::Learning));
        assert!(!walked.iter().any(|row| row.is_filter()), "{walked:?}");
        for _ in Row::ALL {
            editor.key(KeyEvent::from(KeyCode::BackTab));
        }
        assert_eq!(editor.row(), Row::Name);
    }
}
