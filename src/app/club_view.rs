//! A club as it is shown: its record, and what the rules and the guide say about it now, in words. Working it out is
//! `runtime::because`'s; drawing it is `ui`'s.

use chrono::NaiveDate;

use super::checklist::ChecklistView;
use super::sheet::Required;
use super::talk::Talk;
use crate::domain::counterpart::Missing;
use crate::domain::guide::Mode;
use crate::domain::ids::{CallId, PersonId};
use crate::domain::person::Person;
use crate::domain::queue::Standing;
use crate::domain::record::ClubRecord;

/// A suggested opening in the words of the chosen language, with its reason.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Question {
    /// Id of the opening.
    pub id: String,
    /// Its topic.
    pub topic: String,
    /// The question.
    pub words: String,
    /// Why it is suggested.
    pub because: String,
    /// The sum behind it, when somebody asks.
    pub sum: Sum,
}

/// What the score of a question is made of.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sum {
    /// Weights, each with its reason in words; the base first.
    pub parts: Vec<(i32, String)>,
    /// Their sum.
    pub total: i32,
}

impl Question {
    /// Until when its topic rests for a club, if somebody has put it off.
    pub fn rests_until(&self, record: &ClubRecord, today: NaiveDate) -> Option<NaiveDate> {
        record.rested.iter().find(|row| row.topic == self.topic && row.rests(today)).map(|row| row.until)
    }
}

/// A club as it is shown: its record, and what the rules say about it now.
#[derive(Clone, PartialEq, Debug)]
pub struct ClubView {
    /// Everything known.
    pub record: ClubRecord,
    /// Suggested openings, in the order of a conversation.
    pub questions: Vec<Question>,
    /// The guide's name.
    pub guide: String,
    /// Its id; empty when there is none.
    pub guide_id: String,
    /// Whom one speaks with, where the guide tells the employer and a member apart.
    pub mode: Option<Mode>,
    /// What must be kept to oneself; empty when nothing must.
    pub privacy: String,
    /// The code of the language it is said in.
    pub language: &'static str,
    /// What it has to say beside its openings.
    pub talk: Talk,
    /// The checklist, when its tab is shown.
    pub checklist: Option<Box<ChecklistView>>,
    /// What the guide wants answered before a conversation is logged; while a call is open.
    pub required: Vec<Required>,
    /// Facts that callers have ticked and that still count: the call, and a sentence with its day.
    pub said: Vec<(CallId, String)>,
    /// Questions whose topic rests, in words, and the day they come back; when somebody asks why.
    pub resting: Vec<(String, NaiveDate)>,
    /// The level of the club, and whether somebody has set it.
    pub level: Option<(u8, bool)>,
    /// Where it stands in the round.
    pub standing: Standing,
    /// Its place among those that are ready, 0 for next.
    pub place: Option<usize>,
    /// The facts that hold, each as a sentence.
    pub because: Vec<String>,
    /// Attempts without contact in the round.
    pub attempts: u32,
    /// Who is rung, by id, and whose place they stand in.
    pub rings: Option<(PersonId, Option<Missing>)>,
}

impl ClubView {
    /// Whether a view is of the same conversation: then the questions of an open call stay, whatever has become of them.
    pub fn is_same_talk(&self, other: &ClubView) -> bool {
        self.guide_id == other.guide_id && self.mode == other.mode
    }

    /// Who is rung, or would be.
    pub fn person_to_ring(&self) -> Option<&Person> {
        self.rings.and_then(|(person, _)| self.record.person(person))
    }

    /// The post the round calls, while somebody else is rung.
    pub fn missing(&self) -> Option<Missing> {
        self.rings.and_then(|(_, missing)| missing)
    }
}
