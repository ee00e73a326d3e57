//! What the form of a round holds, as typed, and how it becomes a round. Which clubs fit its filter is looked up elsewhere.

use chrono::NaiveDate;

use super::{Refusal, typed};
use crate::domain::collate;
use crate::domain::counterpart::Counterparts;
use crate::domain::ids::OfferId;
use crate::domain::offer::Offer;
use crate::domain::person::Role;
use crate::domain::round::{Filter, FilterKey, NamedSearch, Plan, Round, Who, Wrong};

/// The search that a form names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Wanted {
    /// None.
    #[default]
    Nothing,
    /// This one.
    Search(NamedSearch),
    /// One that nobody has given that name.
    Unknown,
}

/// What the form of a round holds: as typed, apart from what is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoundForm {
    /// Its name.
    pub name: String,
    /// What is to come of it.
    pub what: String,
    /// Why.
    pub why: String,
    /// How.
    pub how: String,
    /// Id of the guide.
    pub guide: String,
    /// The post it calls.
    pub role: Option<Role>,
    /// Words of the district or the municipality.
    pub district: String,
    /// Words of the agreement.
    pub agreement: String,
    /// Members, as `10-50`.
    pub size: String,
    /// The level.
    pub level: String,
    /// Only clubs without a rep.
    pub no_rep: bool,
    /// Not reached since that day.
    pub not_reached: String,
    /// A tag.
    pub tag: String,
    /// Facts by name, with commas between.
    pub facts: String,
    /// The search whose finds it holds.
    pub search: Wanted,
    /// Whether the clubs are a list that was given, so that the filter says nothing.
    pub is_list: bool,
    /// Offers by name, with commas between; nothing for all.
    pub offers: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Calling hours, as `9-15.30`.
    pub hours: String,
    /// Attempts before the long rest.
    pub attempts: String,
    /// Days of that rest.
    pub rest: String,
    /// So many sign-ups are the goal; nothing when all clubs are to be reached.
    pub sign_ups: String,
    /// What the callers are to learn.
    pub learning_goal: String,
}

/// What a form may name.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The offers there are.
    pub offers: &'a [Offer],
    /// The posts, and who is rung in their place.
    pub posts: &'a Counterparts,
}

impl Default for RoundForm {
    fn default() -> Self {
        RoundForm::of(
            &Round {
                id: crate::domain::ids::RoundId(uuid::Uuid::nil()),
                name: String::new(),
                guide: super::ORDINARY_GUIDE.to_owned(),
                from_on: NaiveDate::default(),
                to_on: None,
                created_at: crate::domain::env::At::UNIX_EPOCH,
                closed_at: None,
                role: None,
                instead: Vec::new(),
                plan: Plan::default(),
            },
            &[],
        )
        .beginning_today()
    }
}

impl RoundForm {
    fn beginning_today(mut self) -> Self {
        self.from.clear();
        self
    }

    /// The form of a round that is there; `offers` are all there are.
    pub fn of(round: &Round, offers: &[Offer]) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let plan = &round.plan;
        let filter = match &plan.who {
            Some(Who::Filter(filter)) => filter.clone(),
            _ => Filter::default(),
        };
        let named = |id: &OfferId| offers.iter().find(|offer| offer.id == *id).map(|offer| offer.name.as_str());
        let offers: Vec<&str> = plan.offers.iter().filter_map(named).collect();
        let form = RoundForm {
            name: round.name.clone(),
            what: text(&plan.what),
            why: text(&plan.why),
            how: text(&plan.how),
            guide: round.guide.clone(),
            role: round.role,
            district: String::new(),
            agreement: String::new(),
            size: String::new(),
            level: String::new(),
            no_rep: false,
            not_reached: String::new(),
            tag: String::new(),
            facts: String::new(),
            search: Wanted::Nothing,
            is_list: plan.who == Some(Who::Clubs),
            offers: offers.join(", "),
            from: typed::of_day(Some(round.from_on)),
            to: typed::of_day(round.to_on),
            hours: match (plan.opens_minute, plan.closes_minute) {
                (Some(opens), Some(closes)) => format!("{}-{}", clock(opens), clock(closes)),
                _ => String::new(),
            },
            attempts: typed::of_count(plan.max_attempts),
            rest: typed::of_count(plan.rest_days),
            sign_ups: typed::of_count(plan.sign_ups),
            learning_goal: text(&plan.learning_goal),
        };
        form.with_filter(&filter)
    }

    /// The form with another filter.
    pub fn with_filter(self, filter: &Filter) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let facts: Vec<&str> = filter.facts.iter().map(|fact| fact.as_str()).collect();
        RoundForm {
            district: text(&filter.district),
            agreement: text(&filter.agreement),
            size: match (filter.size_from, filter.size_to) {
                (None, None) => String::new(),
                (from, to) if from == to => typed::of_count(from),
                (from, to) => format!("{}-{}", typed::of_count(from), typed::of_count(to)),
            },
            level: filter.level.map(|level| level.to_string()).unwrap_or_default(),
            no_rep: filter.no_rep,
            not_reached: typed::of_day(filter.not_reached_since),
            tag: text(&filter.tag),
            facts: facts.join(", "),
            search: filter.search.clone().map_or(Wanted::Nothing, Wanted::Search),
            ..self
        }
    }

    /// The filter of the form.
    ///
    /// # Errors
    /// [`Refusal::NoDay`], [`Refusal::NoCount`], [`Refusal::NoFact`] and [`Refusal::NoSearch`].
    pub fn filter(&self, today: NaiveDate) -> Result<Filter, Refusal> {
        let search = match &self.search {
            Wanted::Nothing => None,
            Wanted::Search(search) => Some(search.clone()),
            Wanted::Unknown => return Err(Refusal::NoSearch),
        };
        let mut filter = Filter { no_rep: self.no_rep, search, ..Filter::default() };
        for (key, written) in [
            (FilterKey::District, &self.district),
            (FilterKey::Agreement, &self.agreement),
            (FilterKey::Size, &self.size),
            (FilterKey::Level, &self.level),
            (FilterKey::NotReachedSince, &self.not_reached),
            (FilterKey::Tag, &self.tag),
            (FilterKey::Fact, &self.facts),
        ] {
            filter.set(key, &typed::text(written)?.unwrap_or_default(), today).map_err(Refusal::from)?;
        }
        Ok(filter)
    }

    /// The round with what the form holds.
    pub(super) fn fill(&self, round: Round, known: &Known<'_>, today: NaiveDate) -> Result<Round, Refusal> {
        let filter = self.filter(today)?;
        let who = match (self.is_list, filter.is_empty()) {
            (true, _) => Who::Clubs,
            (false, true) => Who::Everyone,
            (false, false) => Who::Filter(filter),
        };
        let (opens_minute, closes_minute) = hours(&self.hours)?;
        let max_attempts = typed::count(&self.attempts)?;
        if max_attempts == Some(0) {
            return Err(Refusal::NoCount);
        }
        let plan = Plan {
            what: typed::text(&self.what)?,
            why: typed::text(&self.why)?,
            how: typed::text(&self.how)?,
            learning_goal: typed::text(&self.learning_goal)?,
            learned: round.plan.learned.clone(),
            // A round that was made without saying whom it holds, and says nothing now, is left as it is.
            who: if round.plan.who.is_none() && !round.name.is_empty() && who == Who::Everyone {
                None
            } else {
                Some(who)
            },
            sign_ups: typed::count(&self.sign_ups)?.filter(|count| *count > 0),
            // What nobody has touched stays: two offers may have one name, and a name may have a comma.
            offers: if self.offers == RoundForm::of(&round, known.offers).offers {
                round.plan.offers.clone()
            } else {
                offers(&self.offers, known.offers)?
            },
            opens_minute,
            closes_minute,
            max_attempts,
            rest_days: typed::count(&self.rest)?.map(|days| days.min(crate::domain::policy::Policy::LONGEST_REST_DAYS)),
        };
        let after = Round {
            name: typed::text(&self.name)?.ok_or(Refusal::NoName)?,
            guide: self.guide.clone(),
            from_on: typed::day(&self.from, today)?.unwrap_or(today),
            to_on: typed::day(&self.to, today)?,
            role: self.role,
            instead: match self.role {
                Some(role) if Some(role) != round.role => known.posts.instead_of(role).to_vec(),
                Some(_) => round.instead.clone(),
                None => Vec::new(),
            },
            plan,
            ..round
        };
        if after.to_on.is_some_and(|to| to < after.from_on) {
            return Err(Refusal::EndsFirst);
        }
        Ok(after)
    }
}

impl From<Wrong> for Refusal {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::Day => Refusal::NoDay,
            Wrong::Count => Refusal::NoCount,
            Wrong::Order => Refusal::MostFirst,
            Wrong::Fact => Refusal::NoFact,
        }
    }
}

/// The calling hours that are written, in minutes from midnight: `9-15`, `9.30-15`, `09:30–15:00`; none when nothing is. At least two hours, so that there are two parts of the day to try in.
pub fn hours(typed: &str) -> Result<(Option<u32>, Option<u32>), Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok((None, None));
    }
    let (opens, closes) = typed.split_once(['-', '–', '—']).ok_or(Refusal::NoHours)?;
    let (opens, closes) = (minute(opens)?, minute(closes)?);
    let whole = (closes / 60).saturating_sub(opens.div_ceil(60));
    if whole < 2 { Err(Refusal::NoHours) } else { Ok((Some(opens), Some(closes))) }
}

/// Whether calling hours that are still being written can become some: a half-written one is no mistake yet, an hour that does not
/// exist is.
///
/// # Errors
/// [`Refusal::NoHours`].
pub fn hours_so_far(typed: &str) -> Result<(), Refusal> {
    let mut ends = typed.split(['-', '–', '—']).map(str::trim);
    let is_one = |end: &str| end.is_empty() || end.ends_with(['.', ':']) || minute(end).is_ok();
    let (is_well, is_all) = (ends.by_ref().take(2).all(is_one), ends.next().is_none());
    if is_well && is_all { Ok(()) } else { Err(Refusal::NoHours) }
}

fn minute(typed: &str) -> Result<u32, Refusal> {
    let part = |text: &str| text.trim().parse::<u32>().map_err(|_| Refusal::NoHours);
    let (hour, minute) = match typed.split_once(['.', ':']) {
        Some((hour, minute)) => (part(hour)?, part(minute)?),
        None => (part(typed)?, 0),
    };
    if hour > 23 || minute > 59 { Err(Refusal::NoHours) } else { Ok(hour * 60 + minute) }
}

fn clock(minute: u32) -> String {
    match minute % 60 {
        0 => format!("{}", minute / 60),
        rest => format!("{}.{rest:02}", minute / 60),
    }
}

/// The offers of some names, each by its name or how that begins.
fn offers(typed: &str, known: &[Offer]) -> Result<Vec<OfferId>, Refusal> {
    let of = |name: &str| {
        let name = collate::fold(name);
        let exact = known.iter().find(|offer| collate::fold(&offer.name) == name);
        let begins = || known.iter().find(|offer| collate::fold(&offer.name).starts_with(&name));
        exact.or_else(begins).map(|offer| offer.id).ok_or(Refusal::NoOffer)
    };
    typed.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()).map(of).collect()
}
