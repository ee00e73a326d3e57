//! A call attempt and the closed set of its outcomes. What follows from an outcome is data, in `policy`.

use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::env::At;
use super::guide::{Answer, Mode};
use super::ids::{CallId, ClubId, PersonId, RoundId, SessionId};
use super::required::Given;

closed_set! {
    /// How a call ended. Only `Talked` is contact (`requirements.md` §0.1), see [`Call::is_contact`]; there is no default outcome.
    Outcome {
        /// Snakket sammen.
        Talked = "talked",
        /// Ikke svar.
        NoAnswer = "no_answer",
        /// Opptatt.
        Busy = "busy",
        /// La igjen beskjed (only when one really was left).
        LeftMessage = "left_message",
        /// Ring igjen, avtalt tid.
        CallBack = "call_back",
        /// Passet ikke nå.
        NotNow = "not_now",
        /// Avbrutt.
        Interrupted = "interrupted",
        /// Feil nummer: acts on the number.
        WrongNumber = "wrong_number",
        /// Har gått av: acts on the post.
        LeftPost = "left_post",
        /// Har sluttet på arbeidsplassen: acts on the person.
        LeftWorkplace = "left_workplace",
        /// En annen tok telefonen.
        SomeoneElse = "someone_else",
        /// Sendte melding i stedet.
        SentMessage = "sent_message",
        /// Nummeret er ikke i bruk: acts on the number.
        DeadNumber = "dead_number",
        /// Vil ikke ringes: acts on the person, absolute.
        Refused = "refused",
        /// Vil melde seg ut: somebody must act.
        WantsToLeave = "wants_to_leave",
        /// Er død: acts on the person.
        Deceased = "deceased",
    }
}

closed_set! {
    /// What the two agreed on as the next step of a conversation.
    NextStep {
        /// ingen
        None = "none",
        /// møte
        Meeting = "meeting",
        /// besøk på arbeidsplassen
        Visit = "visit",
        /// ringe igjen
        CallBack = "call_back",
        /// «ikke nå»: a guide's required answer put off
        NotNow = "not_now",
    }
}

/// A logged call attempt.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Call {
    /// Its id; the draft of the note carried the same one.
    pub id: CallId,
    /// The club.
    pub club: ClubId,
    /// Whom we rang; `None` for the employer or a club without a rep.
    pub person: Option<PersonId>,
    /// The round, if it was part of one.
    pub round: Option<RoundId>,
    /// The sitting.
    pub session: Option<SessionId>,
    /// When the caller pressed ring.
    pub started_at: At,
    /// When the outcome was given.
    pub ended_at: At,
    /// How it ended.
    pub outcome: Outcome,
    /// The note, as typed.
    pub note: String,
    /// Ids of the opening questions that were asked.
    #[serde(default)]
    pub asked: Vec<String>,
    /// Topics noted with `#`, without the sign, lower case.
    #[serde(default)]
    pub topics: Vec<String>,
    /// The number that was rung, E.164.
    pub number: Option<String>,
    /// Mood of the club, 1 (low) to 5 (high), dated by the call.
    pub pulse: Option<u8>,
    /// Next step agreed in a conversation.
    pub next_step: Option<NextStep>,
    /// Start of the slot in which the club comes back to the queue because of this call.
    pub returns_at: Option<At>,
    /// End of that slot; `None` for an agreed time.
    pub returns_until: Option<At>,
    /// Attempt number without contact in this round, counting this one; 0 for a conversation.
    pub attempt: u32,
    /// What was answered to the questions the guide wants answered, in their order.
    #[serde(default)]
    pub answers: Vec<Given>,
    /// The guide, when one was chosen by hand for this call.
    #[serde(default)]
    pub guide: Option<String>,
}

impl Call {
    /// Whom it was to at a workplace without a rep, as far as the answers say it.
    pub fn mode(&self) -> Option<Mode> {
        let given = self.answers.iter().find(|given| given.question == Answer::Mode)?;
        Mode::parse(&given.answer)
    }

    /// Whether it is contact with the club's people: a conversation, but not one with their employer. That one the round has done
    /// all the same, since the visit that follows is arranged with the employer (`requirements.md` U-53).
    pub fn is_contact(&self) -> bool {
        self.outcome == Outcome::Talked && self.mode() != Some(Mode::Employer)
    }

    /// Whether `returns_at` is a time agreed with the person.
    pub fn has_agreed_time(&self) -> bool {
        self.returns_at.is_some() && (self.outcome == Outcome::CallBack || self.next_step == Some(NextStep::CallBack))
    }
}
