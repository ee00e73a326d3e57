//! `ringerunde rounds` and `ringerunde round new`: the rounds with their figures, and a new one of the clubs that fit a filter. What a
//! filter means is `domain::round`'s, who fits is found by `runtime::picking`.

use clap::ArgMatches;
use serde::Serialize;

use super::fail::{Fail, say};
use super::guide::wanted;
use super::out;
use super::setting::Setting;
use crate::assets;
use crate::domain::collate;
use crate::domain::deeds::Refusal;
use crate::domain::deeds::round::{self, Known, RoundForm};
use crate::domain::draft::DraftChange;
use crate::domain::env::{day_of, local};
use crate::domain::ids::{ClubId, OpId};
use crate::domain::op::Change;
use crate::domain::queue::{Counts, Reasons};
use crate::domain::round::{Filter, FilterKey, NamedSearch, Round};
use crate::domain::search::Query;
use crate::runtime::report::{align, clip};
use crate::runtime::{picking, titles};
use crate::store::{Place, Store};
use crate::words;

/// Widest name in a list for people; JSON has all of it.
const WIDEST: usize = 60;

/// What `rounds --json` prints of a round.
#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    round: Round,
    /// Whether the call screen works with it.
    is_worked_with: bool,
    /// Its figures.
    counts: Counts,
    /// How many clubs there are for each reason; `null` for a closed round.
    reasons: Option<Reasons>,
    /// Days to the last one; `null` without one.
    days_left: Option<i64>,
}

/// What `round new --json` prints.
#[derive(Serialize)]
struct Made {
    /// The round; `null` when it was only tried.
    round: Option<Round>,
    /// The deed in the log; `null` when it was only tried.
    op: Option<OpId>,
    /// The clubs that fit.
    clubs: Vec<ClubId>,
}

/// Prints the rounds, those that are open first.
///
/// # Errors
/// What the store says.
pub fn rounds(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (store, place) = setting.open_to_read()?;
    let told = gather(setting, &store).map_err(|error| setting.failed(&error, &place))?;
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &told);
    }
    if told.is_empty() {
        say(setting.lang.cli_nothing_here());
        return Ok(());
    }
    let (lang, today) = (setting.lang, day_of(setting.now()));
    let titles = titles::facts(setting.book()?, lang.code());
    let mut lines = Vec::new();
    for one in &told {
        let [reached, sign_ups, left] = words::rounds::progress(lang, &one.round, &one.counts, today);
        let here = if one.is_worked_with { lang.rounds_here() } else { "" };
        lines.extend(align(&[vec![clip(&one.round.name, WIDEST), reached, sign_ups, left, here.to_owned()]]));
        let plan = words::rounds::plan(lang, &titles, &one.round).join(words::BETWEEN);
        lines.extend(Some(plan).filter(|plan| !plan.is_empty()).map(|plan| format!("  {plan}")));
        let reasons = one.reasons.as_ref().map(|reasons| words::rounds::reasons(lang, reasons));
        lines.extend(reasons.map(|reasons| format!("  {}", reasons.join(words::BETWEEN))));
    }
    out::print(lang, &lines)
}

fn gather(setting: &Setting, store: &Store) -> crate::store::Result<Vec<Told>> {
    let (now, here) = (setting.now(), store.open_round()?.map(|round| round.id));
    let mut told = Vec::new();
    for round in store.rounds()? {
        told.push(Told {
            is_worked_with: here == Some(round.id),
            counts: store.round_counts(&round, now)?,
            reasons: if round.is_open() { Some(store.reasons(round.id, now)?) } else { None },
            days_left: round.days_left(day_of(now)),
            round,
        });
    }
    told.sort_by_key(|one| !one.round.is_open());
    Ok(told)
}

/// Makes a round of the clubs that fit, and works with it; or tells how one went.
///
/// # Errors
/// A part of the filter or the search that is none, what the form refuses, and what the store says.
pub fn round(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let matches = match matches.subcommand() {
        Some(("new", matches)) => matches,
        Some(("report", matches)) => return super::round_report::report(setting, matches),
        _ => return Ok(()),
    };
    let lang = setting.lang;
    let refused = |refusal: Refusal| Fail::Refused(words::refusal(lang, refusal).to_owned());
    let is_dry = matches.get_flag("dry-run");
    let (mut store, place) = if is_dry { setting.open_to_read()? } else { setting.open()? };
    let failed = |error| setting.failed(&error, &place);
    let mut env = setting.env(&store, &place)?;
    let search = named_search(setting, matches, &store, &place)?;
    let filter = Filter { search, ..filter(setting, matches, &mut env)? };
    let book = setting.book_in(&store, &place)?;
    if let Some(id) = matches.get_one::<String>("guide") {
        wanted(lang, &book, id)?;
    }
    let line = matches.get_one::<String>("found");
    // Without the part that cannot be read, a search finds more clubs than anybody asked for.
    for searched in line.into_iter().chain(filter.search.as_ref().map(|search| &search.query)) {
        let doubts = words::find::doubts(lang, &Query::parse(searched, local(env.now)).doubts);
        if !doubts.is_empty() {
            return Err(Fail::Use(doubts.join(" ")));
        }
    }
    if line.is_some() || filter.search.is_some() {
        // A script gets all there is, even when the program has had no quiet moment yet.
        while store.catch_up_search().map_err(failed)? {}
    }
    let clubs = match line {
        Some(line) => store.clubs_found(&Query::parse(line, local(env.now))).map_err(failed)?,
        None => picking::clubs(&store, &book, env.now, filter.clone()).map_err(failed)?,
    };
    let offers = store.offers().map_err(failed)?;
    let posts = assets::counterparts().map_err(|error| Fail::Refused(error.to_string()))?;
    let form = RoundForm { is_list: line.is_some(), ..form(matches, &filter) };
    let known = Known { offers: &offers, posts };
    let op = round::new_round(&mut env, &form, &clubs, &known).map_err(refused)?;
    // A trial goes as far as the deed, so that it refuses whatever the real run would.
    if is_dry {
        if matches.get_flag("json") {
            return out::print_json(lang, &Made { round: None, op: None, clubs });
        }
        return out::print(lang, &[lang.cli_round_count(clubs.len())]);
    }
    store.commit(&op, &DraftChange::Keep, setting.policy()?, &book, env.now).map_err(failed)?;
    let made = op.changes.iter().find_map(|change| match change {
        Change::Round(edit) => edit.after.clone(),
        _ => None,
    });
    if let Some(made) = &made {
        store.choose_round(made.id).map_err(failed)?;
    }
    if matches.get_flag("json") {
        return out::print_json(lang, &Made { round: made, op: Some(op.id), clubs });
    }
    let name = made.map(|round| round.name).unwrap_or_default();
    out::print(lang, &[lang.cli_round_made(clubs.len(), &name)])
}

/// The filter of the arguments: `district=Oslo`, `no_rep`.
fn filter(setting: &Setting, matches: &ArgMatches, env: &mut crate::domain::env::Env) -> Result<Filter, Fail> {
    let lang = setting.lang;
    let mut filter = Filter::default();
    for part in matches.get_many::<String>("filter").into_iter().flatten() {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let keys = FilterKey::ALL.iter().map(|key| key.as_str()).collect::<Vec<_>>().join(", ");
        let key = FilterKey::parse(key.trim()).ok_or_else(|| Fail::Use(lang.cli_bad_filter(&keys, part)))?;
        let set = filter.set(key, value, env.today()).map_err(Refusal::from);
        set.map_err(|refusal| Fail::Use(words::refusal(lang, refusal).to_owned()))?;
    }
    Ok(filter)
}

/// The search whose clubs are meant, given by its name.
fn named_search(
    setting: &Setting,
    matches: &ArgMatches,
    store: &Store,
    place: &Place,
) -> Result<Option<NamedSearch>, Fail> {
    let Some(name) = matches.get_one::<String>("saved") else { return Ok(None) };
    let saved = store.saved_searches().map_err(|error| setting.failed(&error, place))?;
    let wanted = collate::fold(name.trim());
    let found = saved.into_iter().find(|saved| collate::fold(&saved.name) == wanted);
    let found = found.map(|saved| Some(NamedSearch { name: saved.name, query: saved.query }));
    found.ok_or_else(|| Fail::Refused(setting.lang.cli_no_search(name)))
}

fn form(matches: &ArgMatches, filter: &Filter) -> RoundForm {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let blank = RoundForm::default();
    RoundForm {
        name: text("name").unwrap_or_default(),
        what: text("what").unwrap_or_default(),
        why: text("why").unwrap_or_default(),
        how: text("how").unwrap_or_default(),
        guide: text("guide").unwrap_or_else(|| blank.guide.clone()),
        to: text("to").unwrap_or_default(),
        ..blank.with_filter(filter)
    }
}
