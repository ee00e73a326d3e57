//! What an offer of a guide opens: a sign-up, a task, something to say.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

use crate::domain::closed::closed_set;
use crate::domain::follow_up::FollowUpKind;
use crate::domain::offer::OfferKind;

closed_set! {
    /// Tasks a guide may offer.
    Task {
        /// avtale møte
        BookMeeting = "book_meeting",
        /// besøk på arbeidsplassen
        VisitWorkplace = "visit_workplace",
        /// hjelp til valg
        HoldElection = "hold_election",
        /// finne etterfølger
        FindSuccessor = "find_successor",
        /// rette i registeret
        RegisterUpdate = "register_update",
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
        /// øve sammen
        DoTogether = "do_together",
        /// løfte sak i tjenesteveien
        CaseEscalate = "case_escalate",
        /// brev om fri til kurs
        LetterTimeOff = "letter_time_off",
        /// samtale om leders rolle
        LeaderTalk = "leader_talk",
        /// felles klubbmøte
        JointMeeting = "joint_meeting",
        /// innledning om tema
        TopicTalk = "topic_talk",
        /// tema til konferansen
        ConferenceTopic = "conference_topic",
        /// sende informasjon
        SendInfo = "send_info",
        /// annet
        Other = "other",
    }
}

impl Task {
    /// How the product keeps it.
    pub fn follow_up(self) -> FollowUpKind {
        match self {
            Task::BookMeeting => FollowUpKind::BookMeeting,
            Task::VisitWorkplace => FollowUpKind::VisitWorkplace,
            Task::HoldElection => FollowUpKind::HoldElection,
            Task::FindSuccessor => FollowUpKind::FindSuccessor,
            Task::RegisterUpdate => FollowUpKind::RegisterUpdate,
            Task::SendContactCard => FollowUpKind::SendContactCard,
            Task::SendStarterPack => FollowUpKind::SendStarterPack,
            Task::RecruitPack => FollowUpKind::RecruitPack,
            Task::WelcomePlan => FollowUpKind::WelcomePlan,
            Task::IntroduceCounterpart => FollowUpKind::IntroduceCounterpart,
            Task::DoTogether => FollowUpKind::PractiseTogether,
            Task::CaseEscalate => FollowUpKind::CaseEscalate,
            Task::LetterTimeOff => FollowUpKind::LetterTimeOff,
            Task::LeaderTalk => FollowUpKind::LeaderTalk,
            Task::JointMeeting => FollowUpKind::JointMeeting,
            Task::TopicTalk => FollowUpKind::TopicTalk,
            Task::ConferenceTopic => FollowUpKind::ConferenceTopic,
            Task::SendInfo => FollowUpKind::SendInfo,
            Task::Other => FollowUpKind::Other,
        }
    }
}

closed_set! {
    /// Things to tell.
    Info {
        /// when the next course is
        NextCourse = "next_course",
    }
}

closed_set! {
    /// Arguments to have at hand.
    Argument {
        /// what the post gives
        TenReasons = "ten_reasons",
        /// how to ask somebody to join
        RecruitTips = "recruit_tips",
        /// what a visit does for a club
        VisitReasons = "visit_reasons",
        /// what to talk about with a member who has become a manager
        LeaderTalk = "leader_talk",
    }
}

/// What an offer opens, written `signup:…`, `followup:…`, `info:…` or `argument:…`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A sign-up.
    SignUp(OfferKind),
    /// A place at the conference for somebody else than the leader.
    Substitute,
    /// A task of ours.
    FollowUp(Task),
    /// Something to tell.
    Info(Info),
    /// An argument.
    Argument(Argument),
    /// A name nobody knows (`check` says so).
    Unknown(String),
}

impl Kind {
    /// The kind of a name.
    pub fn parse(name: &str) -> Kind {
        let known = name.split_once(':').and_then(|(what, which)| match what {
            "signup" if which == "conference_substitute" => Some(Kind::Substitute),
            "signup" => OfferKind::parse(which).map(Kind::SignUp),
            "followup" => Task::parse(which).map(Kind::FollowUp),
            "info" => Info::parse(which).map(Kind::Info),
            "argument" => Argument::parse(which).map(Kind::Argument),
            _ => None,
        });
        known.unwrap_or_else(|| Kind::Unknown(name.to_owned()))
    }

    /// Whether one may offer it to an employer: what is for reps and members, and what is the club's own business, is not.
    pub fn is_for_employer(&self) -> bool {
        match self {
            Kind::FollowUp(task) => !matches!(
                task,
                Task::HoldElection
                    | Task::FindSuccessor
                    | Task::RecruitPack
                    | Task::SendStarterPack
                    | Task::CaseEscalate
                    | Task::LeaderTalk
                    | Task::DoTogether
            ),
            Kind::Argument(argument) => *argument == Argument::VisitReasons,
            Kind::SignUp(_) | Kind::Substitute | Kind::Info(_) | Kind::Unknown(_) => false,
        }
    }

    /// The name a guide file gives it: what `parse` reads.
    pub fn name(&self) -> String {
        match self {
            Kind::SignUp(offer) => format!("signup:{}", offer.as_str()),
            Kind::Substitute => "signup:conference_substitute".to_owned(),
            Kind::FollowUp(task) => format!("followup:{}", task.as_str()),
            Kind::Info(info) => format!("info:{}", info.as_str()),
            Kind::Argument(argument) => format!("argument:{}", argument.as_str()),
            Kind::Unknown(name) => name.clone(),
        }
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = Kind;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a kind of offer")
            }
            fn visit_str<E>(self, name: &str) -> Result<Kind, E> {
                Ok(Kind::parse(name))
            }
        }
        deserializer.deserialize_str(Name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_known_by_both_its_halves() {
        assert_eq!(Kind::parse("signup:vlaring"), Kind::SignUp(OfferKind::Vlaring));
        assert_eq!(Kind::parse("followup:do_together"), Kind::FollowUp(Task::DoTogether));
        for odd in ["followup:vlaring", "signup", "song:ten_reasons", ""] {
            assert_eq!(Kind::parse(odd), Kind::Unknown(odd.into()));
        }
    }

    #[test]
    fn a_kind_is_written_as_it_is_read() {
        for name in ["signup:vlaring", "signup:conference_substitute", "followup:other", "argument:ten_reasons", "x"] {
            assert_eq!(Kind::parse(name).name(), name);
        }
    }
}
