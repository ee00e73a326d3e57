//! Why a club stands where it does, or why not and when it returns. The reasons are the rules' (`domain::queue`, `facts`).

use ratatui::text::{Line, Span};

use super::panel::{Page, Room};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::{ClubView, Model};
use crate::domain::env::{day_of, local};
use crate::domain::queue::{OutWhy, Standing, Tier};
use crate::lang::Lang;
use crate::ui::Style;
use crate::ui::text::wrap;
use crate::words;

/// Widest content.
const CELLS: usize = 72;

pub(super) fn page(top: usize, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let Some(view) = &model.club else {
        return Page::new(String::new(), cells);
    };
    let mut page = Page::new(lang.why_title(&view.record.club.name), cells);
    match &view.standing {
        Standing::In { place, from, until, why } if !view.standing.is_ready(model.now) => {
            let now = local(model.now);
            let when = match (from, until) {
                (Some(from), Some(until)) => lang.slot(local(*from), local(*until), now),
                (Some(from), None) => lang.moment(local(*from), now),
                (None, _) => String::new(),
            };
            let why = why.map_or("", |why| words::later_why(lang, why));
            page.say(&lang.why_later(&when, why), style.theme.strong);
            page.say(&lang.why_later_tier(words::tier(lang, place.tier)), style.theme.text);
        }
        Standing::In { place, until, .. } => {
            page.say(&ready(lang, view, place.tier, model), style.theme.strong);
            if let (Tier::Agreed, Some(agreed)) = (place.tier, until) {
                page.say(&lang.why_agreed_for(&lang.moment(local(*agreed), local(model.now))), style.theme.text);
            }
            page.say(order(lang, place.tier), style.theme.dim);
        }
        Standing::Out { why, on } => {
            page.say(lang.why_out(), style.theme.strong);
            page.say(words::out_why(lang, *why), style.theme.text);
            let owner = view.record.target.as_ref().and_then(|target| target.owner.as_deref());
            if let Some(owner) = owner.filter(|_| *why == OutWhy::Given) {
                page.say(&lang.why_given_to(owner), style.theme.text);
            }
            if let Some(day) = on {
                page.say(&lang.why_out_since(&lang.date(*day)), style.theme.text);
            }
            if let Some(returns) = returns(lang, *why, model) {
                page.say(&returns, style.theme.text);
            }
        }
    }
    if let (Some(missing), Some(person)) = (view.missing(), view.person_to_ring()) {
        let words = words::rung_instead(lang, missing, person);
        page.say(&format!("{}.", lang.capital(&words)), style.theme.text);
    }
    if let Some((day, person)) = view.record.comes_first(day_of(model.now)) {
        page.say(&words::deeds::comes_later(lang, day, &person.full_name()), style.theme.text);
    }
    if view.attempts > 0 {
        page.say(&lang.why_attempts(view.attempts), style.theme.text);
    }
    page.gap();
    facts(&mut page, view, style);
    page.top = top;
    page.read_keys(&model.keys, lang);
    page
}

fn ready(lang: Lang, view: &ClubView, tier: Tier, model: &Model) -> String {
    let tier = words::tier(lang, tier);
    // The figures are read apart from the club; a place past the last one would only confuse.
    match view.place.map(|place| place + 1) {
        Some(place) if place <= model.queue.ready => lang.why_place(place, tier, model.queue.ready),
        _ => lang.why_ready(tier),
    }
}

/// What decides inside a tier.
fn order(lang: Lang, tier: Tier) -> &'static str {
    match tier {
        Tier::Agreed => lang.why_order_agreed(),
        Tier::NewRep => lang.why_order_new_rep(),
        Tier::Promise => lang.why_order_promises(),
        Tier::NoRep => lang.why_order_no_rep(),
        Tier::Ordinary => lang.why_order_ordinary(),
        Tier::Pinned => lang.why_order_pinned(),
    }
}

/// What brings a club back that is out; `None` where the reason says it itself.
fn returns(lang: Lang, why: OutWhy, model: &Model) -> Option<String> {
    match why {
        OutWhy::Reached => Some(lang.why_returns_reached().to_owned()),
        OutWhy::DoNotCall => Some(lang.why_returns_refused().to_owned()),
        OutWhy::NoNumber => None,
        OutWhy::Nobody => Some(lang.why_returns_nobody().to_owned()),
        OutWhy::NeedsAction => Some(lang.why_returns_action().to_owned()),
        OutWhy::Removed => {
            let key = model.keys.shown(Scope::Queue, Command::RemoveTarget)?;
            Some(lang.why_returns_removed(&key.to_string()))
        }
        OutWhy::NotInRound => {
            let key = model.round.as_ref().and_then(|_| model.keys.shown(Scope::Queue, Command::RemoveTarget));
            Some(key.map_or(lang.why_returns_round().to_owned(), |key| lang.why_returns_taken_in(&key.to_string())))
        }
        OutWhy::SignedUp => Some(lang.why_returns_signed_up().to_owned()),
        OutWhy::Given => {
            let key = model.keys.shown(Scope::Queue, Command::GiveTarget)?;
            Some(lang.why_returns_given(&key.to_string()))
        }
    }
}

fn facts(page: &mut Page, view: &ClubView, style: Style<'_>) {
    if view.because.is_empty() {
        page.say(style.lang.why_no_facts(), style.theme.dim);
        return;
    }
    page.say(style.lang.why_facts(), style.theme.strong);
    for fact in &view.because {
        for (place, text) in wrap(fact, page.cells.saturating_sub(2)).into_iter().enumerate() {
            let mark = Span::styled(if place == 0 { "– " } else { "  " }, style.theme.dim);
            page.lines.push(Line::from(vec![mark, Span::styled(text, style.theme.text)]));
        }
    }
}
