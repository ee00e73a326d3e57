//! The sheet after «snakket sammen»: everything optional and prefilled from the note. What it writes is `log_call`'s, what the
//! guide wants answered is `required`'s.

mod owed;
mod required;

pub use owed::Owed;
pub use required::{Asked, Required};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use crossterm::event::{KeyCode, KeyEvent};

use super::field::Field;
use crate::domain::call::NextStep;
use crate::domain::deeds::Refusal;
use crate::domain::env::{At, instant};
use crate::domain::guide::{Answer as Question, Mode};
use crate::domain::note::{self, Capture, Captured};
use crate::domain::offer::{OfferKind, SignUpState};
use crate::domain::record::ClubRecord;
use crate::domain::when::{self, When};

/// A row of the sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Row {
    /// Next step.
    Next,
    /// When.
    When,
    /// What became of something that was owed and due, by its index.
    Owed(usize),
    /// An answer the guide wants that has no other row, by its index.
    Required(usize),
    /// The answer to an offer of the round, by its index.
    Offer(usize),
    /// Mood of the club.
    Pulse,
    /// A number to keep.
    Number,
}

/// The answers an offer can get here, in the order the arrows walk them.
pub const ANSWERS: [Option<SignUpState>; 7] = [
    None,
    Some(SignUpState::SignedUp),
    Some(SignUpState::Considering),
    Some(SignUpState::Offered),
    Some(SignUpState::WaitingList),
    Some(SignUpState::Declined),
    Some(SignUpState::Cancelled),
];

/// The answer to one offer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// What was answered; `None` for not asked.
    pub state: Option<SignUpState>,
    /// Who, when it is somebody else than the person on the phone; several with commas or «og» between.
    pub who: Field,
    /// Whether a line of the note says it already: then the sheet adds nothing.
    pub is_noted: bool,
}

/// The sheet.
#[derive(Clone, PartialEq, Debug)]
pub struct Sheet {
    /// Next step.
    pub next: NextStep,
    /// When, as typed.
    pub when: Field,
    /// When, as understood.
    pub understood: Option<When>,
    /// Answers, one per offer of the round.
    pub answers: Vec<Answer>,
    /// Mood of the club, 1 to 5.
    pub pulse: Option<u8>,
    /// A number to keep.
    pub number: Field,
    /// The row that is written in.
    pub at: usize,
    /// The guide wants an answer, and Enter was pressed without one.
    pub is_reminded: bool,
    /// Answers the guide wants that have no other row.
    pub asked: Vec<Asked>,
    /// What is owed and due, ours first: as much as has a row.
    pub owed: Vec<Owed>,
    /// How much more is owed and due.
    pub owed_more: u32,
    /// Everything the guide wants answered.
    wants: Vec<Question>,
    /// The kinds of the offers, in their order.
    kinds: Vec<OfferKind>,
    /// Why it was not saved.
    pub refusal: Option<Refusal>,
    /// The digit that was pressed last, when it chose a step, and the step before it: it may yet be the first of a time.
    pub digit: Option<(char, NextStep)>,
    /// A letter was typed where an answer is chosen: what else is typed there until another key is no choice either.
    pub is_stray: bool,
    /// Nobody chose the step: a time was typed, and that means to ring again then.
    pub is_assumed: bool,
    /// Somebody chose the step, be it «ingen».
    is_step_chosen: bool,
    /// A line of the note promises something, which is a step as well.
    is_promised: bool,
}

/// What a key in the sheet asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choice {
    /// Save.
    Save,
    /// Back to the note.
    Back,
    /// Nothing: the sheet stays.
    Stay,
}

impl Sheet {
    /// The sheet for a call, prefilled from what its note says. An employer is offered nothing: courses are the reps'.
    pub fn new(record: &ClubRecord, captured: &[Captured], wanted: &[Required], mode: Option<Mode>) -> Self {
        let offers = if mode == Some(Mode::Employer) { &[] } else { record.offers.as_slice() };
        let mut answers: Vec<Answer> =
            offers.iter().map(|_| Answer { state: None, who: Field::default(), is_noted: false }).collect();
        for line in captured {
            let Capture::SignUp { what } = &line.capture else { continue };
            let (offer, who) = note::match_offer(what, offers);
            let index = offer.and_then(|offer| offers.iter().position(|other| other.id == offer.id));
            if let Some(answer) = index.and_then(|index| answers.get_mut(index)) {
                // Several lines about one offer are several people (K-17).
                let all: Vec<&str> = [answer.who.text(), &who].into_iter().filter(|who| !who.is_empty()).collect();
                let who = Field::new(&all.join(", "));
                *answer = Answer { state: Some(SignUpState::SignedUp), who, is_noted: true };
            }
        }
        let kinds: Vec<OfferKind> = offers.iter().map(|offer| offer.kind).collect();
        Sheet {
            next: NextStep::None,
            when: Field::default(),
            understood: None,
            answers,
            pulse: None,
            number: Field::default(),
            at: 0,
            is_reminded: false,
            asked: required::asked(wanted, &kinds, captured),
            owed: Vec::new(),
            owed_more: 0,
            wants: wanted.iter().map(|one| one.question).collect(),
            kinds,
            refusal: None,
            digit: None,
            is_stray: false,
            is_assumed: false,
            is_step_chosen: false,
            is_promised: captured.iter().any(|line| matches!(line.capture, Capture::Promise { .. })),
        }
    }

    /// Takes over the answers of a sheet that was left; what the note says now goes before them.
    pub fn take_over(&mut self, before: &Sheet) {
        (self.next, self.when, self.understood) = (before.next, before.when.clone(), before.understood.clone());
        (self.pulse, self.number) = (before.pulse, before.number.clone());
        self.is_assumed = before.is_assumed;
        self.is_step_chosen = before.is_step_chosen;
        for (answer, old) in self.answers.iter_mut().zip(&before.answers) {
            if !answer.is_noted && !old.is_noted {
                *answer = old.clone();
            }
        }
        self.take_over_asked(before);
        self.take_over_owed(before);
    }

    /// The rows, in order.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = vec![Row::Next, Row::When];
        rows.extend((0..self.owed.len()).map(Row::Owed));
        rows.extend((0..self.asked.len()).map(Row::Required));
        rows.extend((0..self.answers.len()).map(Row::Offer));
        rows.extend([Row::Pulse, Row::Number]);
        rows
    }

    /// The row that is written in.
    pub fn row(&self) -> Row {
        self.rows().get(self.at).copied().unwrap_or(Row::Next)
    }

    /// Takes a key; `now` is the wall clock for dates in words.
    pub fn key(&mut self, key: KeyEvent, now: NaiveDateTime) -> Choice {
        self.refusal = None;
        let last = self.rows().len() - 1;
        if let Some((digit, before)) = self.digit.take().filter(|(digit, before)| is_time(*digit, *before, key)) {
            self.next = before;
            self.type_when(KeyEvent::from(KeyCode::Char(digit)), now);
            self.type_when(key, now);
            return Choice::Stay;
        }
        if self.is_no_choice(key) {
            return Choice::Stay;
        }
        match key.code {
            KeyCode::Esc => return Choice::Back,
            KeyCode::Enter => return self.enter(),
            KeyCode::Tab | KeyCode::Down => self.at = (self.at + 1).min(last),
            KeyCode::BackTab | KeyCode::Up => self.at = self.at.saturating_sub(1),
            _ => self.answer(key, now),
        }
        Choice::Stay
    }

    /// Whether a key is text in a row where an answer is chosen: words that were meant for another row, digits and all.
    fn is_no_choice(&mut self, key: KeyEvent) -> bool {
        let is_choice = match self.row() {
            Row::Pulse => true,
            Row::Required(index) => self.asked.get(index).is_some_and(|asked| !asked.takes_words()),
            Row::Next | Row::When | Row::Owed(_) | Row::Offer(_) | Row::Number => false,
        };
        let KeyCode::Char(sign) = key.code else {
            self.is_stray = false;
            return false;
        };
        self.is_stray = is_choice && (self.is_stray || sign.is_alphabetic());
        self.is_stray
    }

    fn enter(&mut self) -> Choice {
        if self.asks_for_a_day() {
            return Choice::Stay;
        }
        if let Some(row) = self.first_missing() {
            if !self.is_reminded {
                self.is_reminded = true;
                self.at = self.rows().iter().position(|other| *other == row).unwrap_or(0);
                return Choice::Stay;
            }
            self.put_off_the_rest();
        }
        Choice::Save
    }

    fn answer(&mut self, key: KeyEvent, now: NaiveDateTime) {
        match self.row() {
            Row::Next => self.choose_next(key, now),
            // Out of the field the way one came in.
            Row::When if key.code == KeyCode::Backspace && self.when.text().is_empty() => self.at = 0,
            Row::When => self.type_when(key, now),
            Row::Owed(index) => self.answer_owed(index, key, now),
            Row::Required(index) => {
                if let Some(asked) = self.asked.get_mut(index) {
                    asked.key(key);
                }
            }
            Row::Offer(index) => self.answer_offer(index, key),
            Row::Pulse => {
                self.pulse = match key.code {
                    KeyCode::Char(digit @ '1'..='5') => Some(digit as u8 - b'0'),
                    KeyCode::Char('0' | '-') | KeyCode::Backspace | KeyCode::Delete => None,
                    KeyCode::Right => Some(self.pulse.map_or(3, |pulse| (pulse + 1).min(5))),
                    KeyCode::Left => Some(self.pulse.map_or(3, |pulse| pulse.saturating_sub(1).max(1))),
                    _ => self.pulse,
                };
            }
            Row::Number => {
                self.number.key(key);
            }
        }
    }

    /// The step is chosen by its digit or with the arrows, and one stays where one chose: the next digit chooses as well. All
    /// else typed there is the beginning of a time.
    fn choose_next(&mut self, key: KeyEvent, now: NaiveDateTime) {
        let steps = NextStep::ALL;
        let at = steps.iter().position(|step| *step == self.next).unwrap_or(0);
        let step = match key.code {
            KeyCode::Right | KeyCode::Char(' ') => steps[(at + 1) % steps.len()],
            KeyCode::Left => steps[(at + steps.len() - 1) % steps.len()],
            KeyCode::Char(digit) if step_of(digit).is_some() => {
                self.digit = Some((digit, self.next));
                step_of(digit).unwrap_or(self.next)
            }
            KeyCode::Char(_) => return self.type_when(key, now),
            _ => return,
        };
        (self.next, self.is_assumed, self.is_step_chosen) = (step, false, true);
    }

    fn answer_offer(&mut self, index: usize, key: KeyEvent) {
        let Some(answer) = self.answers.get_mut(index) else { return };
        let at = ANSWERS.iter().position(|state| *state == answer.state).unwrap_or(0);
        match key.code {
            KeyCode::Right => answer.state = ANSWERS[(at + 1) % ANSWERS.len()],
            KeyCode::Left => answer.state = ANSWERS[(at + ANSWERS.len() - 1) % ANSWERS.len()],
            KeyCode::Char(' ') if answer.who.text().is_empty() => answer.state = ANSWERS[(at + 1) % ANSWERS.len()],
            _ => {
                answer.who.key(key);
                if answer.state.is_none() && !answer.who.text().is_empty() {
                    answer.state = Some(SignUpState::SignedUp);
                }
            }
        }
        answer.is_noted = false;
    }

    fn type_when(&mut self, key: KeyEvent, now: NaiveDateTime) {
        self.at = 1;
        self.when.key(key);
        self.read_when(now);
    }

    fn read_when(&mut self, now: NaiveDateTime) {
        self.understood = when::parse_time_reply(self.when.text(), now);
        match (self.next, self.understood.is_some()) {
            (NextStep::None, true) => (self.next, self.is_assumed) = (NextStep::CallBack, true),
            (NextStep::CallBack, false) if self.is_assumed => (self.next, self.is_assumed) = (NextStep::None, false),
            _ => {}
        }
    }

    /// Pastes into the row.
    pub fn paste(&mut self, text: &str, now: NaiveDateTime) {
        match self.row() {
            Row::Next | Row::When => {
                self.at = 1;
                self.when.paste(text);
                self.read_when(now);
            }
            Row::Required(index) => {
                if let Some(asked) = self.asked.get_mut(index) {
                    asked.paste(text);
                }
            }
            Row::Offer(index) => {
                if let Some(answer) = self.answers.get_mut(index) {
                    answer.who.paste(text);
                }
            }
            Row::Owed(index) => self.paste_owed(index, text, now),
            Row::Number => self.number.paste(text),
            Row::Pulse => {}
        }
    }

    /// The agreed instant of a call back: the day as understood, at the time understood or at nine.
    pub fn call_back_at(&self) -> Option<At> {
        let (day, time) = self.day()?;
        Some(instant(day.and_time(time.or_else(|| NaiveTime::from_hms_opt(9, 0, 0))?)))
    }

    /// The day and time as understood.
    pub fn day(&self) -> Option<(NaiveDate, Option<NaiveTime>)> {
        self.understood.as_ref().map(|when| (when.day, when.time))
    }

    /// The answers the sheet adds to what the note says.
    pub fn new_answers(&self) -> Vec<(usize, SignUpState, String)> {
        let given = |(index, answer): (usize, &Answer)| {
            let state = answer.state.filter(|_| !answer.is_noted)?;
            Some((index, state, answer.who.text().to_owned()))
        };
        self.answers.iter().enumerate().filter_map(given).chain(self.listed_substitute()).collect()
    }
}

/// The step a digit chooses.
fn step_of(digit: char) -> Option<NextStep> {
    let place = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
    NextStep::ALL.get(place?.checked_sub(1)?).copied()
}

/// Whether a step has a time or a day.
fn has_time(step: NextStep) -> bool {
    matches!(step, NextStep::Meeting | NextStep::Visit | NextStep::CallBack)
}

/// Whether a digit that chose a step was meant as the first of a time, now that another sign follows it at once: «18», «3.»
/// or «9:30» is no step where a step with a time was chosen already, and nowhere when the digit's own step has none.
fn is_time(digit: char, before: NextStep, key: KeyEvent) -> bool {
    let KeyCode::Char(sign) = key.code else { return false };
    let is_one = match (digit.to_digit(10), sign.to_digit(10)) {
        (Some(tens), Some(ones)) => (10..=31).contains(&(tens * 10 + ones)),
        _ => matches!(sign, ':' | '.' | '/'),
    };
    is_one && (has_time(before) || !step_of(digit).is_some_and(has_time))
}
