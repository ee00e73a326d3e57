//! Counting: club after club is added, and at the end the figures stand. Nothing is kept of a club but its name and what it
//! adds, so that a hundred thousand of them fit. What the figures mean is the parent's.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};

use super::cells::Cells;
use super::rows::{ClubRow, PersonRow, SignUpRow};
use super::{Figure, Fixed, Kind, Named, Overview, Share, Span, TALK_WITHIN_DAYS};
use crate::domain::call::NextStep;
use crate::domain::collate;
use crate::domain::event::EventKind;
use crate::domain::facts::Params;
use crate::domain::offer::{OfferKind, SignUpState};
use crate::domain::policy::Policy;

/// Topics that are told; the rest are heard more seldom.
const TOPICS: usize = 10;
/// Months that are told.
const MONTHS: u32 = 12;

/// What the figures are counted by.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// The period.
    pub span: Span,
    /// Today, in Norway.
    pub today: NaiveDate,
    /// Limits and targets.
    pub params: &'a Params,
    /// Which outcomes reach somebody.
    pub policy: &'a Policy,
}

impl Terms<'_> {
    /// The first day of which a call may matter.
    pub fn since(&self) -> NaiveDate {
        let days = self.params.contact_overdue_days;
        let lately = Span::days_to(self.span.to, days.saturating_mul(2)).from;
        let months = first_of(self.span.to, 2 * MONTHS - 1);
        self.span.before().from.min(lately).min(months)
    }
}

/// The counter.
#[derive(Debug)]
pub struct Counter<'a> {
    terms: Terms<'a>,
    before: Span,
    lately: (Span, Span),
    clubs: Vec<Named>,
    members: u32,
    fixed: Vec<Figure>,
    weekdays: Vec<Figure>,
    hours: Vec<Figure>,
    months: Vec<Figure>,
    /// Each with its clubs in the period, and how many in the one before.
    topics: BTreeMap<String, (Vec<u32>, u32)>,
    /// Clubs spoken with by telephone, in the period and in the one before.
    talked: (u32, u32),
    /// Whether the rows tell of every club how it was with its rep at the end of the period before.
    is_before_told: bool,
    cells: Cells,
}

impl<'a> Counter<'a> {
    /// A counter that has counted nothing.
    pub fn new(terms: Terms<'a>) -> Self {
        let days = terms.params.contact_overdue_days;
        let lately = Span::days_to(terms.span.to, days);
        let earlier = Span::days_to(lately.from.pred_opt().unwrap_or(lately.from), days);
        let months = (0..MONTHS).rev().map(|back| first_of(terms.span.to, back));
        let small = |n: u32| u8::try_from(n).unwrap_or(0);
        Counter {
            before: terms.span.before(),
            lately: (lately, earlier),
            clubs: Vec::new(),
            members: 0,
            fixed: Fixed::ALL.iter().map(|fixed| Figure::new(Kind::Fixed(*fixed))).collect(),
            weekdays: (1..=7).map(|day| Figure::new(Kind::Weekday(day))).collect(),
            hours: (0..24).map(|hour| Figure::new(Kind::Hour(hour))).collect(),
            months: months.map(|day| Figure::new(Kind::Month(day.year(), small(day.month())))).collect(),
            topics: BTreeMap::new(),
            talked: (0, 0),
            is_before_told: true,
            cells: Cells::new(),
            terms,
        }
    }

    /// Adds a club. Each may be added once.
    pub fn add(&mut self, club: ClubRow) {
        let at = u32::try_from(self.clubs.len()).unwrap_or(u32::MAX);
        self.members = self.members.saturating_add(club.members.unwrap_or(0));
        self.reach(at, &club);
        self.reps(at, &club);
        self.training(at, &club);
        self.register(at, &club);
        self.calls(at, &club);
        self.months(at, &club);
        self.clubs.push(Named { id: club.id, name: club.name });
    }

    fn put(&mut self, fixed: Fixed, at: u32, part: u32, whole: u32) {
        if let Some(figure) = self.fixed.get_mut(fixed as usize) {
            figure.add(at, part.min(whole), whole);
        }
    }

    fn put_before(&mut self, fixed: Fixed, part: u32, whole: u32) {
        if let Some(figure) = self.fixed.get_mut(fixed as usize) {
            figure.add_before(part.min(whole), whole);
        }
    }

    fn put_unknown(&mut self, fixed: Fixed) {
        if let Some(figure) = self.fixed.get_mut(fixed as usize) {
            figure.unknown = figure.unknown.saturating_add(1);
        }
    }

    fn reach(&mut self, at: u32, club: &ClubRow) {
        let members = club.members.unwrap_or(0);
        let reached = |span: Span| u32::from(club.contacts().any(|day| span.has(day)));
        for (clubs, all, now, then) in [
            (Fixed::ClubsReachedLately, Fixed::MembersReachedLately, self.lately.0, self.lately.1),
            (Fixed::ClubsReached, Fixed::MembersReached, self.terms.span, self.before),
        ] {
            let (now, then) = (reached(now), reached(then));
            self.put(clubs, at, now, 1);
            self.put(all, at, now * members, members);
            self.put_before(clubs, then, 1);
            self.put_before(all, then * members, members);
        }
    }

    fn reps(&mut self, at: u32, club: &ClubRow) {
        let members = club.members.unwrap_or(0);
        self.is_before_told &= club.tells_of_rep(self.before.to, self.terms.today);
        if !club.tells_of_rep(self.terms.span.to, self.terms.today) {
            self.put_unknown(Fixed::ClubsWithoutRep);
            self.put_unknown(Fixed::MembersWithoutRep);
        } else if let Some(has_rep) = club.has_rep(self.terms.span.to) {
            let lacks = u32::from(!has_rep);
            self.put(Fixed::ClubsWithoutRep, at, lacks, 1);
            self.put(Fixed::MembersWithoutRep, at, lacks * members, members);
        }
        if let Some(has_rep) = club.has_rep(self.before.to) {
            let lacks = u32::from(!has_rep);
            self.put_before(Fixed::ClubsWithoutRep, lacks, 1);
            self.put_before(Fixed::MembersWithoutRep, lacks * members, members);
        }
        let now = NewReps::of(club, self.terms.span);
        self.put(Fixed::NewRepsTalked, at, now.talked, now.due);
        self.put(Fixed::NewRepsMet, at, now.met, now.all);
        self.put(Fixed::VlaringOffered, at, now.offered, now.all);
        self.put(Fixed::VlaringTaken, at, now.taken, now.all);
        let then = NewReps::of(club, self.before);
        self.put_before(Fixed::NewRepsTalked, then.talked, then.due);
        self.put_before(Fixed::NewRepsMet, then.met, then.all);
        self.put_before(Fixed::VlaringOffered, then.offered, then.all);
        self.put_before(Fixed::VlaringTaken, then.taken, then.all);
    }

    fn training(&mut self, at: u32, club: &ClubRow) {
        let months = Months::new(self.terms.params.course_gap_months);
        let covered = |until: NaiveDate| {
            let from = until.checked_sub_months(months).unwrap_or(until);
            let attended = |one: &SignUpRow| one.kind.is_course() && one.state == SignUpState::Attended;
            let courses = club.sign_ups.iter().filter(|one| attended(one)).map(|one| one.on);
            let told = club.events.iter().filter(|event| event.kind == EventKind::Course).map(|event| event.on);
            u32::from(courses.chain(told).any(|day| from <= day && day <= until))
        };
        let (now, then) = (covered(self.terms.span.to), covered(self.before.to));
        self.put(Fixed::CourseCoverage, at, now, 1);
        self.put_before(Fixed::CourseCoverage, then, 1);
    }

    fn register(&mut self, at: u32, club: &ClubRow) {
        let Some(members) = club.members else { return };
        if members >= self.terms.params.board_min_members {
            match club.has_board {
                Some(has_board) => self.put(Fixed::Boards, at, u32::from(has_board), 1),
                None => self.put_unknown(Fixed::Boards),
            }
        }
        for (fixed, known) in [(Fixed::Mobile, club.with_mobile), (Fixed::Email, club.with_email)] {
            match known {
                Some(known) => self.put(fixed, at, known, members),
                // A list without such counts says nothing of the register: that is not «no members».
                None if members > 0 => self.put_unknown(fixed),
                None => {}
            }
        }
    }

    fn calls(&mut self, at: u32, club: &ClubRow) {
        let (mut days, mut hours) = ([Share::default(); 7], [Share::default(); 24]);
        let (mut heard, mut heard_before) = (BTreeSet::new(), BTreeSet::new());
        let (mut has_talked, mut had_talked) = (false, false);
        for call in &club.calls {
            let is_now = self.terms.span.has(call.day);
            if !is_now && !self.before.has(call.day) {
                continue;
            }
            let reached = u32::from(self.terms.policy.of(call.outcome).counts_as_reached);
            let day = call.day.weekday().num_days_from_monday() as usize;
            let hour = usize::from(call.hour).min(23);
            let talked = call.is_contact();
            if is_now {
                days[day].add(reached, 1);
                hours[hour].add(reached, 1);
                self.cells.call(day, hour, reached);
            } else {
                self.cells.call_before(day, hour, reached);
                self.weekdays[day].add_before(reached, 1);
                self.hours[hour].add_before(reached, 1);
            }
            if talked {
                *(if is_now { &mut has_talked } else { &mut had_talked }) = true;
                let heard = if is_now { &mut heard } else { &mut heard_before };
                heard.extend(call.topics.iter().map(|topic| topic.to_lowercase()));
            }
        }
        for (figure, share) in self.weekdays.iter_mut().zip(days).chain(self.hours.iter_mut().zip(hours)) {
            figure.add(at, share.count, share.of);
        }
        self.cells.club(at);
        self.talked.0 += u32::from(has_talked);
        self.talked.1 += u32::from(had_talked);
        for topic in heard {
            self.topics.entry(topic).or_default().0.push(at);
        }
        for topic in heard_before {
            self.topics.entry(topic).or_default().1 += 1;
        }
    }

    fn months(&mut self, at: u32, club: &ClubRow) {
        let (mut now, mut then) = (0u32, 0u32);
        let last = month_number(self.terms.span.to);
        for day in club.contacts().filter(|day| *day <= self.terms.span.to) {
            match u32::try_from(last - month_number(day)) {
                Ok(back) if back < MONTHS => now |= 1 << (MONTHS - 1 - back),
                Ok(back) if back < 2 * MONTHS => then |= 1 << (2 * MONTHS - 1 - back),
                _ => {}
            }
        }
        for (place, figure) in self.months.iter_mut().enumerate() {
            figure.add(at, now >> place & 1, 1);
            figure.add_before(then >> place & 1, 1);
        }
    }

    /// The figures of all clubs that were added.
    pub fn finish(self) -> Overview {
        let params = self.terms.params;
        let topics = topics(self.topics, self.talked);
        let rung = |figure: &Figure| figure.share.of > 0;
        let mut figures = self.fixed;
        for (fixed, target) in [(Fixed::Mobile, params.target_mobile_pct), (Fixed::Email, params.target_email_pct)] {
            if let Some(figure) = figures.get_mut(fixed as usize) {
                figure.target = Some(target);
            }
        }
        // Held against some of them it would get better or worse by who is known.
        for fixed in [Fixed::ClubsWithoutRep, Fixed::MembersWithoutRep].into_iter().filter(|_| !self.is_before_told) {
            if let Some(figure) = figures.get_mut(fixed as usize) {
                figure.before = None;
            }
        }
        figures.extend(topics);
        figures.extend(self.weekdays.into_iter().filter(rung));
        figures.extend(self.hours.into_iter().filter(rung));
        figures.extend(self.months);
        let mut overview = Overview {
            span: self.terms.span,
            before: self.before,
            lately_days: params.contact_overdue_days,
            board_min: params.board_min_members,
            course_months: params.course_gap_months,
            clubs: self.clubs,
            members: self.members,
            figures,
            cells: self.cells.finish(),
            kept: Vec::new(),
            has_levels: false,
        };
        by_name(&mut overview);
        debug_assert!(overview.figures.is_sorted_by_key(|figure| figure.kind.part()));
        overview
    }
}

/// The new reps of a club and a period, and what became of them.
#[derive(Default)]
struct NewReps {
    all: u32,
    /// Those for whom the time to be rung is over.
    due: u32,
    talked: u32,
    met: u32,
    offered: u32,
    taken: u32,
}

impl NewReps {
    fn of(club: &ClubRow, span: Span) -> NewReps {
        let mut sums = NewReps::default();
        for person in club.people.iter().filter(|person| person.role.is_rep()) {
            let Some(elected) = person.elected_on.filter(|day| span.has(*day)) else { continue };
            sums.all += 1;
            let deadline = elected.checked_add_days(Days::new(u64::from(TALK_WITHIN_DAYS))).unwrap_or(elected);
            if deadline <= span.to {
                sums.due += 1;
                let in_time = Span { from: elected, to: deadline };
                sums.talked += u32::from(talks(club, person).any(|day| in_time.has(day)));
            }
            let since = Span { from: elected, to: span.to };
            sums.met += u32::from(meetings(club, person).any(|day| since.has(day)));
            // One without any name is the rep's: it was made in a call with them (as the facts have it).
            let own = |one: &&SignUpRow| one.person.map_or(!one.is_other, |id| id == person.id);
            let answers = || club.sign_ups.iter().filter(own).filter(|one| one.kind == OfferKind::Vlaring);
            sums.offered += u32::from(answers().next().is_some());
            sums.taken += u32::from(answers().any(|one| one.state == SignUpState::Attended));
        }
        sums
    }
}

/// The days on which somebody spoke with a person.
fn talks(club: &ClubRow, person: &PersonRow) -> impl Iterator<Item = NaiveDate> {
    let own = Some(person.id);
    let talks = club.calls.iter().filter(move |call| call.is_contact() && call.person == own);
    let met = club.events.iter().filter(move |event| event.kind.is_contact() && event.person == own);
    talks.map(|call| call.day).chain(met.map(|event| event.on))
}

/// The days on which a meeting or visit was agreed on with a person, or held with them or the club.
fn meetings(club: &ClubRow, person: &PersonRow) -> impl Iterator<Item = NaiveDate> {
    let own = Some(person.id);
    let agrees = |step| matches!(step, Some(NextStep::Meeting | NextStep::Visit));
    let agreed =
        club.calls.iter().filter(move |call| call.is_contact() && call.person == own && agrees(call.next_step));
    let is_theirs = move |person: Option<_>| person.is_none() || person == own;
    let held = club.events.iter().filter(move |event| event.kind.is_contact() && is_theirs(event.person));
    agreed.map(|call| call.day).chain(held.map(|event| event.on))
}

/// The topics that most clubs spoke of, then in the order of the alphabet.
fn topics(heard: BTreeMap<String, (Vec<u32>, u32)>, talked: (u32, u32)) -> Vec<Figure> {
    let mut figures: Vec<Figure> = heard
        .into_iter()
        .filter(|(_, (clubs, _))| !clubs.is_empty())
        .map(|(topic, (clubs, before))| {
            let mut figure = Figure::new(Kind::Topic(topic));
            clubs.into_iter().for_each(|club| figure.add(club, 1, 0));
            figure.share.of = talked.0;
            figure.before = Some(Share { count: before, of: talked.1 });
            figure
        })
        .collect();
    figures.sort_by_key(|figure| std::cmp::Reverse(figure.share.count));
    figures.truncate(TOPICS);
    figures
}

/// Puts clubs, and the rows of every list, in the order of the alphabet.
fn by_name(overview: &mut Overview) {
    let clubs = std::mem::take(&mut overview.clubs);
    let mut order: Vec<(String, Named, u32)> =
        (0u32..).zip(clubs).map(|(at, club)| (collate::key(&club.name), club, at)).collect();
    order.sort_unstable_by(|a, b| (&a.0, a.1.id).cmp(&(&b.0, b.1.id)));
    let mut places = vec![0u32; order.len()];
    for (place, (_, club, at)) in (0u32..).zip(order) {
        if let Some(slot) = places.get_mut(at as usize) {
            *slot = place;
        }
        overview.clubs.push(club);
    }
    for figure in overview.figures.iter_mut().chain(&mut overview.cells) {
        for row in &mut figure.rows {
            row.club = places.get(row.club as usize).copied().unwrap_or(row.club);
        }
        figure.rows.sort_unstable_by_key(|row| row.club);
        figure.rows.shrink_to_fit();
    }
}

fn month_number(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

/// The first day of the month so many months before the one of a day.
fn first_of(day: NaiveDate, back: u32) -> NaiveDate {
    let first = day.with_day(1).unwrap_or(day);
    first.checked_sub_months(Months::new(back)).unwrap_or(first)
}
