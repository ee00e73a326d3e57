//! A promise or task: ours or theirs, with a day it is due. Call-backs live on the call (`call`).

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::env::At;
use super::ids::{CallId, ClubId, FollowUpId, OfferId, PersonId};
use super::person::Role;

closed_set! {
    /// Who is to do it.
    Side {
        /// The union (a line with `!`).
        Ours = "ours",
        /// The club (a line with `>`).
        Theirs = "theirs",
    }
}

closed_set! {
    /// What it is about.
    FollowUpKind {
        /// anything said with `!` or `>`
        Promise = "promise",
        /// avtale møte
        BookMeeting = "book_meeting",
        /// besøk på arbeidsplassen
        VisitWorkplace = "visit_workplace",
        /// finne etterfølger
        FindSuccessor = "find_successor",
        /// rette i registeret
        RegisterUpdate = "register_update",
        /// ta saken videre: somebody needs to act
        NeedsAction = "needs_action",
        /// an item of the checklist: ours to remember, and nothing the club was told of
        ChecklistItem = "checklist_item",
        /// tilby en ledig plass: somebody cancelled, and this one waits
        OfferPlace = "offer_place",
        /// si fra om at tilbudet er avlyst: the club is signed up to it
        OfferCalledOff = "offer_called_off",
        /// hjelp til valg
        HoldElection = "hold_election",
        /// sende kontaktinfo
        SendContactCard = "send_contact_card",
        /// sende startpakke
        SendStarterPack = "send_starter_pack",
        /// vervepakke
        RecruitPack = "recruit_pack",
        /// plan for nyansatte
        WelcomePlan = "welcome_plan",
        /// koble med tilsvarende verv
        IntroduceCounterpart = "introduce_counterpart",
        /// øve sammen, in the steps of [`Step`] (`requirements.md` F-09)
        PractiseTogether = "practise_together",
        /// løfte saken i tjenesteveien
        CaseEscalate = "case_escalate",
        /// brev om fri til kurs
        LetterTimeOff = "letter_time_off",
        /// samtale om leders rolle
        LeaderTalk = "leader_talk",
        /// felles klubbmøte
        JointMeeting = "joint_meeting",
        /// innledning om et tema
        TopicTalk = "topic_talk",
        /// tema til konferansen
        ConferenceTopic = "conference_topic",
        /// sende informasjon
        SendInfo = "send_info",
        /// ønske en ny tillitsvalgt velkommen (series)
        WelcomeRep = "welcome_rep",
        /// høre hvordan det går med en ny tillitsvalgt (series)
        CheckInRep = "check_in_rep",
        /// takke den som gikk av (series)
        ThankRep = "thank_rep",
        /// se at vervet er overlevert (series)
        HandOverPost = "hand_over_post",
        /// høre hvordan det går i klubben etter skiftet (series)
        AfterChange = "after_change",
        /// annet
        Other = "other",
    }
}

impl FollowUpKind {
    /// Whether one side told the other it would do it, so that it may stand on the page a club is given. The rest are tasks
    /// that are ours alone.
    pub fn is_told(self) -> bool {
        match self {
            FollowUpKind::Promise
            | FollowUpKind::BookMeeting
            | FollowUpKind::VisitWorkplace
            | FollowUpKind::HoldElection
            | FollowUpKind::SendContactCard
            | FollowUpKind::SendStarterPack
            | FollowUpKind::RecruitPack
            | FollowUpKind::WelcomePlan
            | FollowUpKind::IntroduceCounterpart
            | FollowUpKind::PractiseTogether
            | FollowUpKind::LetterTimeOff
            | FollowUpKind::LeaderTalk
            | FollowUpKind::JointMeeting
            | FollowUpKind::TopicTalk
            | FollowUpKind::ConferenceTopic
            | FollowUpKind::SendInfo => true,
            FollowUpKind::FindSuccessor
            | FollowUpKind::RegisterUpdate
            | FollowUpKind::NeedsAction
            | FollowUpKind::ChecklistItem
            | FollowUpKind::OfferPlace
            | FollowUpKind::OfferCalledOff
            | FollowUpKind::CaseEscalate
            | FollowUpKind::Other => false,
            FollowUpKind::WelcomeRep
            | FollowUpKind::CheckInRep
            | FollowUpKind::ThankRep
            | FollowUpKind::HandOverPost
            | FollowUpKind::AfterChange => false,
        }
    }

    /// Whether it is done at a desk, so that its day is no reason to ring the club.
    pub fn is_desk_work(self) -> bool {
        matches!(self, FollowUpKind::RegisterUpdate | FollowUpKind::CaseEscalate)
    }

    /// Whether it is a touch of a series (`policy.series`): to be in contact, so that a conversation does it.
    pub fn is_touch(self) -> bool {
        matches!(
            self,
            FollowUpKind::WelcomeRep
                | FollowUpKind::CheckInRep
                | FollowUpKind::ThankRep
                | FollowUpKind::HandOverPost
                | FollowUpKind::AfterChange
        )
    }
}

closed_set! {
    /// How far two have come who practise together: the one who knows does less each time (`requirements.md` F-09, F-21).
    Step {
        /// vise
        Show = "show",
        /// sammen
        Together = "together",
        /// selv
        Alone = "alone",
    }
}

impl Step {
    /// The step after it; `None` after the last one, when it is done.
    pub fn next(self) -> Option<Step> {
        match self {
            Step::Show => Some(Step::Together),
            Step::Together => Some(Step::Alone),
            Step::Alone => None,
        }
    }
}

fn said() -> bool {
    true
}

/// A promise or task as stored.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FollowUp {
    /// Its id.
    pub id: FollowUpId,
    /// The club.
    pub club: ClubId,
    /// The person it was agreed with.
    pub person: Option<PersonId>,
    /// The call it was made in.
    pub call: Option<CallId>,
    /// Ours or theirs.
    pub side: Side,
    /// What it is about.
    pub kind: FollowUpKind,
    /// What was promised, in the caller's words; may be empty when the kind says it all.
    pub text: String,
    /// Day it is due.
    pub due_on: Option<NaiveDate>,
    /// Time of that day, where one was agreed.
    pub due_time: Option<NaiveTime>,
    /// When it was made.
    pub created_at: At,
    /// When it was done.
    pub done_at: Option<At>,
    /// When it was dropped.
    pub dropped_at: Option<At>,
    /// How far it has come, of what is practised together.
    #[serde(default)]
    pub step: Option<Step>,
    /// The post that owns it, where it belongs to one (`requirements.md` F-08).
    #[serde(default)]
    pub owner_role: Option<Role>,
    /// Who does it, by name, where it was handed over.
    #[serde(default)]
    pub owner: Option<String>,
    /// Why it was dropped, or why the union took it over from the club.
    #[serde(default)]
    pub reason: Option<String>,
    /// Whether somebody has said its day or set it; a line without a day, and what the program makes by itself, gets one on which
    /// we ask, and that is nobody's deadline. Of an older file what stands there counts as said.
    #[serde(default = "said")]
    pub is_day_said: bool,
    /// The offer it is about, where it is to tell that it is called off or to offer a place of it.
    #[serde(default)]
    pub offer: Option<OfferId>,
}

impl FollowUp {
    /// Whether one side told the other it would do it: by its kind, or because a line of a note says so in its own words. The
    /// tasks that the program makes (series, checklist, and what an outcome opens: a number to correct, a successor to find) are
    /// work, and nobody was promised them.
    pub fn is_promised(&self) -> bool {
        let is_of_note = matches!(self.kind, FollowUpKind::CaseEscalate | FollowUpKind::Other);
        self.kind.is_told() || (is_of_note && self.call.is_some())
    }

    /// Whether it is a promise: the one rule of the queue, the facts and every figure. What is promised ([`FollowUp::is_promised`]),
    /// but for a meeting or a visit whose day is agreed, which nobody owes the other.
    pub fn is_promise(&self) -> bool {
        self.is_promised() && !self.is_appointment()
    }

    /// Whether it is a promise that has come to its day: ours on the day itself, theirs when it has passed.
    pub fn is_promise_due(&self, today: NaiveDate) -> bool {
        let is_due = |due| due < today || (due == today && self.side == Side::Ours);
        self.is_promise() && self.is_open() && self.due_on.is_some_and(is_due)
    }

    /// Whether it is a reason to ring today, whatever was said since: a promise that is due, or a task of ours that is, and is done
    /// by talking with the club.
    pub fn asks_for_a_call(&self, today: NaiveDate) -> bool {
        let is_task = !self.is_promised() && self.side == Side::Ours && !self.kind.is_desk_work();
        self.is_promise_due(today) || (is_task && self.is_open() && self.due_on.is_some_and(|due| due <= today))
    }

    /// The day it is to be done by, where somebody has said one.
    pub fn said_day(&self) -> Option<NaiveDate> {
        self.due_on.filter(|_| self.is_day_said)
    }

    /// An open task of a club, of which nothing else is said.
    pub fn new(id: FollowUpId, club: ClubId, side: Side, kind: FollowUpKind, created_at: At) -> Self {
        FollowUp {
            id,
            club,
            person: None,
            call: None,
            side,
            kind,
            text: String::new(),
            due_on: None,
            due_time: None,
            created_at,
            done_at: None,
            dropped_at: None,
            step: None,
            owner_role: None,
            owner: None,
            reason: None,
            is_day_said: false,
            offer: None,
        }
    }

    /// Whether somebody still has to do it.
    pub fn is_open(&self) -> bool {
        self.done_at.is_none() && self.dropped_at.is_none()
    }

    /// Whether it is a meeting or a visit whose day is agreed: there is nothing more to arrange.
    pub fn is_appointment(&self) -> bool {
        matches!(self.kind, FollowUpKind::BookMeeting | FollowUpKind::VisitWorkplace) && self.due_on.is_some()
    }

    /// Whether it is open and its day has passed.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due_on.is_some_and(|due| due < today)
    }
}
