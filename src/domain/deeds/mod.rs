//! What a caller may do. Each deed is a pure function that reads what is known and answers with an `Op` or a `Refusal`.
//! Writing it down is `store`'s door; telling of it is `lang`'s.

pub mod add_club;
pub mod checklist;
pub mod discard_draft;
pub mod edit_club;
pub mod edit_note;
pub mod edit_person;
pub mod follow_up;
pub mod import;
pub mod log_call;
pub mod merge;
pub mod offer;
pub mod post;
pub mod register;
pub mod rest_topic;
pub mod round;
pub mod saved_search;
pub mod session;
pub mod sign_up;
pub mod snooze;
pub mod target;
mod typed;
pub mod wheel;

use super::closed::closed_set;

closed_set! {
    /// Why a deed is not done. Nothing is changed then.
    Refusal {
        /// A call back without a time.
        NoTime = "no_time",
        /// The agreed time has passed.
        TimePassed = "time_passed",
        /// A club without a name.
        NoName = "no_name",
        /// The draft belongs to another club than the record.
        OtherClub = "other_club",
        /// The club is not in the open round.
        NotInRound = "not_in_round",
        /// The club is of the round, and not in its queue.
        NotInQueue = "not_in_queue",
        /// There is nothing to change.
        NothingToDo = "nothing_to_do",
        /// There is no open sitting.
        NoSession = "no_session",
        /// A number that cannot be dialled.
        BadNumber = "bad_number",
        /// A level without a reason.
        NoNote = "no_note",
        /// An item that nobody answered with no or partly.
        NotMissing = "not_missing",
        /// A promise that is dropped or taken over without a reason.
        NoReason = "no_reason",
        /// A promise that is ours already.
        IsOurs = "is_ours",
        /// A promise that has no steps to take.
        NoSteps = "no_steps",
        /// A call back that was agreed: it is done by ringing.
        IsCallBack = "is_call_back",
        /// Nothing was said of what is to be practised.
        NoWords = "no_words",
        /// A day that cannot be understood.
        NoDay = "no_day",
        /// A day of any year, written without one, that cannot be understood.
        NoDayOfYear = "no_day_of_year",
        /// A number of places that is none.
        NoCount = "no_count",
        /// A span of numbers whose first is larger than its last.
        MostFirst = "most_first",
        /// A last day before the first.
        EndsFirst = "ends_first",
        /// A round that nobody is in: the filter fits no club.
        NobodyFits = "nobody_fits",
        /// A fact that no guide knows.
        NoFact = "no_fact",
        /// A search that nobody has given this name.
        NoSearch = "no_search",
        /// Not all that was written can be found yet, and a round of what is found would lack clubs.
        NotAllFindable = "not_all_findable",
        /// An offer that is not there.
        NoOffer = "no_offer",
        /// Calling hours that cannot be.
        NoHours = "no_hours",
        /// A round that is closed is not worked with.
        RoundIsClosed = "round_is_closed",
        /// A club that is in the round already.
        InRound = "in_round",
        /// A birth number: none is ever stored.
        BirthNumber = "birth_number",
        /// An e-mail address that is none.
        BadEmail = "bad_email",
        /// An organisation number whose check digit is wrong.
        BadOrgNo = "bad_org_no",
        /// More members with a mobile or an e-mail than members.
        TooMany = "too_many",
        /// Activity money that is not written as years with sums.
        NoMoney = "no_money",
        /// One club, or one person, twice.
        IsSame = "is_same",
        /// Two people of different clubs.
        NotOneClub = "not_one_club",
        /// Somebody who still holds a post in the other club.
        HoldsPost = "holds_post",
    }
}
