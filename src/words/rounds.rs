//! Rounds in words: progress, whom they hold, on which terms; why clubs are where they are; and what was done with them.

use chrono::NaiveDate;

use super::{later_why, role};
use crate::app::notice::{Notice, Way};
use crate::app::titles::Titles;
use crate::domain::env::day_of;
use crate::domain::op::Deed;
use crate::domain::queue::{Counts, OutWhy, Reasons};
use crate::domain::round::{Filter, Round, Who};
use crate::lang::Lang;

/// How a round goes: «12 av 40 nådd», «3 påmeldt», «9 dager igjen».
pub fn progress(lang: Lang, round: &Round, counts: &Counts, today: NaiveDate) -> [String; 3] {
    let reached = lang.rounds_reached(counts.reached, &lang.number(counts.clubs));
    let sign_ups = match round.plan.sign_ups {
        Some(of) => lang.rounds_sign_ups_of(counts.sign_ups, &lang.number(of)),
        None => lang.rounds_sign_ups(counts.sign_ups),
    };
    let left = match (round.closed_at, round.days_left(today)) {
        (Some(at), _) => lang.rounds_closed(&lang.date(day_of(at))),
        (None, Some(days)) if days < 0 => lang.rounds_days_over(-days),
        (None, Some(days)) => lang.rounds_days_left(days),
        (None, None) => lang.rounds_open().to_owned(),
    };
    [reached, sign_ups, left]
}

/// What is planned for a round, each part a sentence or less.
pub fn plan(lang: Lang, titles: &Titles, round: &Round) -> Vec<String> {
    let plan = &round.plan;
    let mut said = Vec::new();
    let purpose: Vec<&str> = [&plan.what, &plan.why, &plan.how].into_iter().flatten().map(String::as_str).collect();
    said.extend(Some(purpose.join(" – ")).filter(|purpose| !purpose.is_empty()));
    said.extend(plan.who.as_ref().map(|who| self::who(lang, titles, who)));
    said.extend(round.role.map(|post| lang.rounds_role(role(lang, post))));
    if let (Some(opens), Some(closes)) = (plan.opens_minute, plan.closes_minute) {
        said.push(lang.rounds_hours(&clock(opens), &clock(closes)));
    }
    said.extend(plan.max_attempts.map(|attempts| lang.rounds_attempts(attempts)));
    said.extend(plan.rest_days.map(|days| lang.rounds_rest(days)));
    said.extend(plan.learning_goal.as_deref().map(|goal| lang.rounds_learning(goal)));
    said.extend(plan.learned.as_deref().map(|learned| lang.rounds_learned(learned)));
    said
}

fn clock(minute: u32) -> String {
    format!("{:02}.{:02}", minute / 60, minute % 60)
}

/// Whom a round holds; facts by their titles.
pub fn who(lang: Lang, titles: &Titles, who: &Who) -> String {
    match who {
        Who::Everyone => lang.who_everyone().to_owned(),
        Who::Clubs => lang.who_clubs().to_owned(),
        Who::Filter(filter) => filter_words(lang, titles, filter).join(", "),
    }
}

fn filter_words(lang: Lang, titles: &Titles, filter: &Filter) -> Vec<String> {
    let mut said = Vec::new();
    said.extend(filter.no_rep.then(|| lang.who_no_rep().to_owned()));
    said.extend(filter.district.as_deref().map(|what| lang.who_district(what)));
    said.extend(filter.agreement.as_deref().map(|what| lang.who_agreement(what)));
    said.extend(match (filter.size_from, filter.size_to) {
        (Some(from), Some(to)) => Some(lang.who_size(&lang.number(from), &lang.number(to))),
        (Some(from), None) => Some(lang.who_size_from(i64::from(from))),
        (None, Some(to)) => Some(lang.who_size_to(i64::from(to))),
        (None, None) => None,
    });
    said.extend(filter.level.map(|level| lang.who_level(i64::from(level))));
    said.extend(filter.not_reached_since.map(|day| lang.who_not_reached(&lang.date(day))));
    said.extend(filter.tag.as_deref().map(|what| lang.who_tag(what)));
    said.extend(filter.search.as_ref().map(|search| lang.who_search(&search.name)));
    said.extend(filter.facts.iter().map(|fact| lang.who_fact(&titles.shown(fact.as_str()))));
    said
}

/// How many clubs there are for each reason.
pub fn reasons(lang: Lang, reasons: &Reasons) -> Vec<String> {
    let mut said = vec![lang.reasons_ready(reasons.ready)];
    said.extend(reasons.later.iter().map(|(why, n)| lang.reasons_one(*n, later_why(lang, *why))));
    said.extend(reasons.out.iter().map(|(why, n)| match why {
        OutWhy::Reached if reasons.again > 0 => lang.reasons_again(&lang.number(reasons.again), *n),
        why => lang.reasons_one(*n, out_short(lang, *why)),
    }));
    said
}

/// Why a club is out, in a word or two.
pub fn out_short(lang: Lang, why: OutWhy) -> &'static str {
    match why {
        OutWhy::Reached => lang.out_short_reached(),
        OutWhy::DoNotCall => lang.out_short_do_not_call(),
        OutWhy::NoNumber => lang.out_short_no_number(),
        OutWhy::Nobody => lang.out_short_nobody(),
        OutWhy::NeedsAction => lang.out_short_needs_action(),
        OutWhy::Removed => lang.out_short_removed(),
        OutWhy::NotInRound => lang.out_short_not_in_round(),
        OutWhy::SignedUp => lang.out_short_signed_up(),
        OutWhy::Given => lang.out_short_given(),
    }
}

/// What was done with a round, or with a club's place in one; empty for any other notice.
pub fn told(lang: Lang, notice: &Notice) -> String {
    let Notice::Round { deed, way, name, clubs, is_set, to } = notice else { return String::new() };
    let what = || match deed {
        Deed::AddRound => lang.round_deed_add(name),
        Deed::EditRound => lang.round_deed_edit(name),
        Deed::CloseRound => lang.round_deed_close(name),
        Deed::ReopenRound => lang.round_deed_reopen(name),
        Deed::AddTarget => lang.round_deed_add_target(name),
        Deed::PinTarget => lang.round_deed_pin_target(name),
        Deed::GiveTarget => lang.round_deed_give_target(name),
        _ => lang.round_deed_note(name),
    };
    match (way, deed) {
        (Way::Undone, _) => lang.notice_round_undone(&what()),
        (Way::Redone, _) => lang.notice_round_redone(&what()),
        (Way::Done, Deed::AddRound) => lang.notice_add_round(*clubs, name),
        (Way::Done, Deed::EditRound) if *clubs > 0 => lang.notice_edit_round_more(*clubs, name),
        (Way::Done, Deed::EditRound) => lang.notice_edit_round(name),
        (Way::Done, Deed::CloseRound) => lang.notice_close_round(name),
        (Way::Done, Deed::ReopenRound) => lang.notice_reopen_round(name),
        (Way::Done, Deed::AddTarget) => lang.notice_add_target(name),
        (Way::Done, Deed::PinTarget) if *is_set => lang.notice_pin_target(name),
        (Way::Done, Deed::PinTarget) => lang.notice_unpin_target(name),
        (Way::Done, Deed::GiveTarget) => {
            to.as_deref().map_or_else(|| lang.notice_take_target(name), |who| lang.notice_give_target(name, who))
        }
        (Way::Done, _) if *is_set => lang.notice_note_set(name),
        (Way::Done, _) => lang.notice_note_cleared(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn one_member_is_one() {
        let said = |from| {
            let filter = Filter { size_from: Some(from), ..Filter::default() };
            Language::ALL.map(|language| filter_words(Lang::new(language), &Titles::default(), &filter).join(" "))
        };
        assert_eq!(said(1), ["minst 1 medlem", "minst 1 medlem", "at least 1 member"]);
        assert_eq!(said(2), ["minst 2 medlemmer", "minst 2 medlemer", "at least 2 members"]);
    }
}
