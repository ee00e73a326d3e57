//! Scenes to practise a call in (`assets/scene/*.toml`, read by `assets::scene`): what the other one says, and what may be answered.
//! Playing one is in `scene/play.rs`; the screen is `app::practise` and `ui::practise`. Nothing of it ever meets real data.

mod play;

use serde::Deserialize;

use super::closed::closed_set;
use super::guide::Words;

pub use play::{Ending, Line, Play};

closed_set! {
    /// What may be offered in a scene: the sign-ups and follow-ups of the guides (`guide::Kind`) by their own names.
    Offered {
        /// The first course for reps.
        Vlaring = "vlaring",
        /// Another course.
        Course = "course",
        /// The course for club boards.
        BoardCourse = "board_course",
        /// The conference of club leaders.
        Conference = "conference",
        /// A place there for somebody else than the leader.
        ConferenceSubstitute = "conference_substitute",
        /// A meeting.
        BookMeeting = "book_meeting",
        /// Taking a case to those who can decide it.
        CaseEscalate = "case_escalate",
        /// A topic for the conference.
        ConferenceTopic = "conference_topic",
        /// Practising together.
        DoTogether = "do_together",
        /// Help with an election.
        HoldElection = "hold_election",
        /// A letter about time off.
        LetterTimeOff = "letter_time_off",
        /// Putting the register right.
        RegisterUpdate = "register_update",
        /// A name and a number to ring.
        SendContactCard = "send_contact_card",
        /// A visit.
        VisitWorkplace = "visit_workplace",
    }
}

/// A scene: one call with a written person.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// Short name.
    pub id: String,
    /// Place in the list of scenes.
    pub order: u32,
    /// What the list calls it.
    pub title: Words,
    /// Whom one rings, and what is known beforehand.
    pub about: Words,
    /// The invented club.
    pub club: String,
    /// The invented person, given name first.
    pub person: String,
    /// Id of the node the call starts at.
    pub first: String,
    /// What an experienced organiser gets done in this call.
    pub goals: Vec<Goal>,
    /// Everything the person may say.
    #[serde(rename = "node")]
    pub nodes: Vec<Node>,
}

/// Something to get done in a call, in the past tense.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Goal {
    /// Unique in its scene.
    pub id: String,
    /// The words.
    #[serde(flatten)]
    pub words: Words,
}

/// One thing the person says.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// Unique in its scene.
    pub id: String,
    /// How the person feels, −2 to 2.
    #[serde(default)]
    pub mood: i8,
    /// The words.
    pub says: Words,
    /// The call is over.
    #[serde(default)]
    pub ends: bool,
    /// What is worth noting from it.
    pub note: Option<Words>,
    /// What may be answered, in the order of the keys.
    #[serde(rename = "reply", default)]
    pub replies: Vec<Reply>,
}

/// One thing that may be answered.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The words.
    pub says: Words,
    /// Id of the node it leads to.
    pub to: String,
    /// Whether it is an open question.
    #[serde(default)]
    pub asked: bool,
    /// What it offers.
    pub offered: Option<Offered>,
    /// What was agreed by it, as a sentence.
    pub agreed: Option<Words>,
    /// Ids of the goals it meets.
    #[serde(default)]
    pub meets: Vec<String>,
    /// What helps the next time.
    pub misses: Option<Words>,
}

impl Scene {
    /// The person's given name.
    pub fn given_name(&self) -> &str {
        self.person.split(' ').next().unwrap_or(&self.person)
    }

    /// The place of the node of an id.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.id == id)
    }
}
