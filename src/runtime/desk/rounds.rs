//! The rounds at the desk: their figures, the live count of the form, and the place of a club in one. Making and
//! changing one is in `making`; the deeds are `domain`'s, what they need is looked up here and in `runtime::picking`.

use std::collections::HashSet;

use super::Desk;
use super::beside::Brought;
use super::effects::write_private;
use crate::app::dialog::Dialog;
use crate::app::msg::Msg;
use crate::app::notice::{Notice, Way};
use crate::app::round_form::{Count, Looking, RoundEditor};
use crate::app::rounds::Place;
use crate::app::titles::Titles;
use crate::domain::deeds::round::RoundForm;
use crate::domain::deeds::{Refusal, target};
use crate::domain::draft::DraftChange;
use crate::domain::env::{day_of, local};
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::op::{Change, Op};
use crate::domain::queue::Counts;
use crate::domain::round::{Filter, NamedSearch, Names, Round, RoundReport};
use crate::domain::search::Query;
use crate::runtime::picking::{self, Picking};
use crate::runtime::{tell, titles};
use crate::store::{StoreError, Version};
use crate::words;

/// How many clubs are looked at in one breath, between two keys.
const BREATH: usize = 250;

/// A count for the form of a round, and the state of the database it is of; `None` when something was written on the way.
pub(super) type Counted = (Picking, Option<Version>);

/// The clubs that a search finds, while a form is open that names it.
pub(super) struct Searched {
    /// What was looked for.
    line: String,
    /// The state of the database it was asked in.
    version: Option<Version>,
    clubs: HashSet<ClubId>,
    /// Whether what was written long ago is not findable yet.
    is_partial: bool,
}

/// The form of a round of what was found; half of it makes no round, since nobody would see what is missing.
pub(super) fn of_found(clubs: Vec<ClubId>, is_partial: bool) -> Msg {
    if is_partial { Msg::Done(Notice::Refused(Refusal::NotAllFindable)) } else { Msg::RoundOfClubs(clubs) }
}

impl Desk {
    /// The rounds with their figures. Those of closed ones that were not kept are worked out beside.
    pub(super) fn rounds(&mut self) -> Result<Msg, StoreError> {
        if self.model.titles.is_empty() {
            self.model.titles = titles::facts(&self.book, self.lang.code());
        }
        let (mut rows, mut missing) = (Vec::new(), Vec::new());
        for round in self.store.rounds()? {
            let counts = match round.is_open() {
                true => Some(self.store.counts(round.id, self.env.now)?),
                false => self.store.kept_counts(round.id)?,
            };
            if counts.is_none() {
                missing.push(round.clone());
            }
            rows.push((round, counts));
        }
        if missing.is_empty() || self.counts_closed {
            return Ok(Msg::RoundsRead(rows));
        }
        let (now, version) = (self.env.now, self.store.version().ok());
        self.counts_closed = true;
        let done = self.read_beside(move |store| {
            let counted = missing.into_iter().map(|round| Ok((round.clone(), store.round_counts(&round, now)?)));
            Ok(Brought::Counts(version, counted.collect::<Result<_, StoreError>>()?))
        });
        match done {
            Some(Ok(Brought::Counts(_, counts))) => {
                self.keep_closed(&counts);
                for (round, counts) in counts {
                    if let Some(row) = rows.iter_mut().find(|(row, _)| row.id == round.id) {
                        row.1 = Some(counts);
                    }
                }
            }
            Some(Err(error)) => return Err(error),
            _ => {}
        }
        Ok(Msg::RoundsRead(rows))
    }

    /// Has the reasons of a round counted, club by club. Where that is done at once they come after the word that they are.
    pub(super) fn reasons(&mut self, round: RoundId) -> Msg {
        self.take(Msg::ReasonsRead(round, None));
        let now = self.env.now;
        let done = self.read_beside(move |store| Ok(Brought::Reasons(round, store.reasons(round, now)?)));
        let told = done.map(|done| self.brought(done)).unwrap_or_default();
        told.into_iter().next().unwrap_or(Msg::ReasonsRead(round, None))
    }

    /// The figures of closed rounds were worked out beside. Where something was written meanwhile they are of how it was.
    pub(super) fn closed_counted(&mut self, version: Option<Version>, counts: &[(Round, Counts)]) -> Vec<Msg> {
        if version.is_some() && self.store.version().ok() == version {
            self.keep_closed(counts);
        }
        self.counts_closed = false;
        // They are shown whether they could be kept or not: asked for again at once they would be counted for ever.
        for (round, counts) in counts {
            self.model.rounds.counted(round.id, *counts);
        }
        Vec::new()
    }

    /// Keeps figures. Where that cannot be done they are worked out again the next time.
    fn keep_closed(&mut self, counts: &[(Round, Counts)]) {
        for (round, counts) in counts {
            let _ = self.store.keep_counts(round, counts);
        }
        self.counts_closed = false;
    }

    /// The clubs of a round from a place on.
    pub(super) fn round_clubs(&self, round: RoundId, from: usize, limit: usize) -> Result<Msg, StoreError> {
        let (counts, all) = (self.store.counts(round, self.env.now)?, self.store.places_in(round)?);
        let rows = self.store.members(round, self.env.now, from, limit)?;
        let number = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        Ok(Msg::RoundClubsRead(from, rows, number(all), number(counts.ready)))
    }

    /// Begins to count the clubs that fit. What the filter alone decides is counted at once, what facts and levels decide goes on
    /// between the keys.
    pub(super) fn round_count(&mut self, filter: Filter) -> Result<Msg, StoreError> {
        let (now, version) = (self.env.now, self.store.version().ok());
        let line = filter.search.as_ref().map(|search| search.query.clone());
        if line.is_none() {
            (self.searched, self.looking) = (None, None);
        }
        let is_known =
            self.searched.as_ref().is_some_and(|found| Some(&found.line) == line.as_ref()) && !self.finds_more();
        let Some(line) = line.filter(|_| !is_known) else { return self.count_among(filter) };
        // A search may take longer than a key can wait: it is asked for beside, once, and counted when it is there.
        let waits = Count { filter: filter.clone(), clubs: 0, left: 0, search: Looking::GoesOn };
        (self.picking, self.searched) = (None, None);
        if self.looking.replace(line.clone()).as_ref() == Some(&line) {
            return Ok(Msg::RoundCounted(waits));
        }
        let done = self.read_beside(move |store| {
            let (is_partial, clubs) = (!store.is_all_findable()?, picking::found(store, &line, now)?);
            Ok(Brought::Searched(filter, Searched { line, version, clubs, is_partial }))
        });
        match done {
            Some(Ok(Brought::Searched(filter, searched))) => {
                (self.searched, self.looking) = (Some(searched), None);
                self.count_among(filter)
            }
            Some(Err(error)) => {
                self.looking = None;
                Err(error)
            }
            _ => Ok(Msg::RoundCounted(waits)),
        }
    }

    /// A form that waits for a count asks for it again, as soon as what stands in it can be counted.
    fn count_again(&mut self) {
        for dialog in &mut self.model.dialogs {
            if let Dialog::RoundForm(editor) = dialog {
                editor.count = editor.count.take().filter(|count| count.search != Looking::GoesOn);
            }
        }
    }

    /// Whether a search would find more than it did, since all that was written is findable by now.
    fn finds_more(&self) -> bool {
        let is_partial = self.searched.as_ref().is_some_and(|searched| searched.is_partial);
        is_partial && self.store.is_all_findable().unwrap_or(false)
    }

    /// The clubs of a search are there: they are counted, if that is what the form still asks for.
    pub(super) fn searched(&mut self, filter: Filter, searched: Searched) -> Vec<Msg> {
        let mut editors = self.model.dialogs.iter().filter_map(|dialog| match dialog {
            Dialog::RoundForm(editor) => editor.filter().ok(),
            _ => None,
        });
        // What else the form asks for may have changed meanwhile.
        let wanted = editors.next_back().filter(|wanted| wanted.search == filter.search);
        if wanted.is_some() || self.looking.as_deref() == Some(&searched.line) {
            (self.searched, self.looking) = (Some(searched), None);
        }
        let Some(wanted) = wanted else {
            self.count_again();
            return Vec::new();
        };
        match self.count_among(wanted) {
            Ok(msg) => vec![msg],
            Err(error) => vec![Msg::Failed(self.store_words(&error))],
        }
    }

    /// Counts the clubs that fit, of a search among those it has found.
    fn count_among(&mut self, filter: Filter) -> Result<Msg, StoreError> {
        let searched = self.searched.as_ref().filter(|_| filter.search.is_some());
        let among = searched.map(|searched| &searched.clubs);
        let mut picking = Picking::among(&self.store, filter, among, self.env.now)?;
        let version = self.store.version().ok();
        // What was found before something was written is not what a round is made of: it is found anew when the form is saved.
        let is_same = searched.is_none_or(|searched| searched.version == version);
        picking.go_on(&self.store, &self.book, self.env.now, BREATH)?;
        let count = self.counted(&picking);
        self.picking = Some((picking, self.store.version().ok().filter(|_| is_same)));
        Ok(Msg::RoundCounted(count))
    }

    fn counted(&self, picking: &Picking) -> Count {
        let filter = picking.filter().clone();
        let searched = self.searched.as_ref().filter(|_| filter.search.is_some());
        let search =
            if searched.is_some_and(|searched| searched.is_partial) { Looking::Partial } else { Looking::Done };
        Count { filter, clubs: picking.found().len(), left: picking.left(), search }
    }

    /// Whether a filter names a search and not all that was written is findable yet.
    pub(super) fn lacks_finds(&self, filter: &Filter) -> bool {
        filter.search.is_some() && !self.store.is_all_findable().unwrap_or(true)
    }

    /// Finds the clubs of all that a line of search finds, for a round of them.
    pub(super) fn round_of_found(&mut self, line: &str) -> Vec<Msg> {
        let query = Query::parse(line, local(self.env.now));
        // Whether all is findable is asked first: what becomes so meanwhile is then known to be missing.
        let done = self.read_beside(move |store| {
            let is_partial = !store.is_all_findable()?;
            Ok(Brought::Found(store.clubs_found(&query)?, is_partial))
        });
        done.map(|done| self.brought(done)).unwrap_or_default()
    }

    /// Goes on with a count, if one is under way; whether there was something to do.
    pub fn count_on(&mut self) -> bool {
        let Some((picking, _)) = &self.picking else { return false };
        // A form that was closed is not counted for any more.
        if !self.model.dialogs.iter().any(|dialog| matches!(dialog, Dialog::RoundForm(_))) {
            (self.picking, self.searched, self.looking) = (None, None, None);
            return false;
        }
        if picking.is_done() {
            let filter = picking.filter().clone();
            if self.finds_more()
                && let Ok(msg) = self.round_count(filter)
            {
                self.take(msg);
                return true;
            }
            return false;
        }
        let Some((mut picking, version)) = self.picking.take() else { return false };
        // Looking at records counts as writing: the version is asked for before and after each breath.
        let is_same = version.is_some() && self.store.version().ok() == version;
        match picking.go_on(&self.store, &self.book, self.env.now, BREATH) {
            Ok(()) => {
                let count = self.counted(&picking);
                self.picking = Some((picking, self.store.version().ok().filter(|_| is_same)));
                self.take(Msg::RoundCounted(count));
            }
            Err(error) => {
                let words = self.store_words(&error);
                self.take(Msg::Failed(words));
            }
        }
        true
    }

    /// Whether clubs wait to be brought up to date since a round or an offer was changed.
    pub fn has_due(&mut self) -> bool {
        std::mem::take(&mut self.is_due)
    }

    /// Notes that an op may have moved clubs that it does not name.
    pub(super) fn note_due(&mut self, op: &Op) {
        self.is_due |= op.changes.iter().any(|change| matches!(change, Change::Round(_) | Change::Offer(_)));
    }

    /// Works with a round from now on.
    pub(super) fn choose_round(&mut self, round: RoundId) -> Msg {
        let chosen = self.store.choose_round(round).and_then(|()| self.store.open_round());
        self.forget_ahead();
        match chosen {
            Ok(round) => Msg::RoundChosen(round.map(Box::new)),
            Err(error) => Msg::Failed(self.store_words(&error)),
        }
    }

    /// The form of a new round; of the clubs of a list when there is one.
    pub(super) fn new_round(&mut self, clubs: Option<Vec<ClubId>>) -> Msg {
        (self.searched, self.looking) = (None, None);
        let (guides, today) = (self.model.guides.clone(), self.env.today());
        match self.round_titles() {
            Ok(titles) => Msg::RoundFormRead(Box::new(RoundEditor::new(None, clubs, guides, titles, today))),
            Err(error) => Msg::Failed(self.store_words(&error)),
        }
    }

    /// What guides, facts, searches and offers are called. What the clubs have to be named is read beside: it stands in the form as
    /// soon as it is there.
    fn round_titles(&mut self) -> Result<Titles, StoreError> {
        let mut titles = titles::all(&self.book, self.lang.code());
        for saved in self.store.saved_searches()? {
            titles.add_search(NamedSearch { name: saved.name, query: saved.query });
        }
        let today = self.env.today();
        for offer in self.store.offers()? {
            let is_over = offer.ends_on.or(offer.starts_on).is_some_and(|day| day < today);
            if offer.cancelled_at.is_none() && !is_over {
                titles.add_offer(&offer.name);
            }
        }
        if let Some(Brought::Names(names)) =
            self.read_beside(|store| Ok(Brought::Names(store.filter_names()?))).transpose()?
        {
            titles.put_names(names);
        }
        Ok(titles)
    }

    /// What the clubs have to be named was read: it goes into the form that is open.
    pub(super) fn put_names(&mut self, names: &Names) {
        for dialog in &mut self.model.dialogs {
            if let Dialog::RoundForm(editor) = dialog {
                editor.titles.put_names(names.clone());
            }
        }
    }

    /// The form of a round that is there.
    pub(super) fn edit_round(&mut self, id: RoundId) -> Msg {
        (self.searched, self.looking) = (None, None);
        let titles = self.round_titles();
        let found = self.store.round(id).and_then(|round| Ok((round, self.store.offers()?)));
        match titles.and_then(|titles| Ok((titles, found?))) {
            Ok((titles, (Some(round), offers))) => {
                let form = RoundForm::of(&round, &offers);
                let guides = self.model.guides.clone();
                let editor = RoundEditor::new(Some((round, form)), None, guides, titles, self.env.today());
                Msg::RoundFormRead(Box::new(editor))
            }
            Ok((_, (None, _))) => Msg::Done(Notice::Refused(Refusal::NothingToDo)),
            Err(error) => Msg::Failed(self.store_words(&error)),
        }
    }

    /// Works out beside how a round went.
    pub(super) fn read_round_report(&mut self, round: RoundId) -> Vec<Msg> {
        let now = self.env.now;
        let done = self.read_beside(move |store| Ok(Brought::Report(store.round_report(round, now)?.map(Box::new))));
        done.map(|done| self.brought(done)).unwrap_or_default()
    }

    /// Saves it beside where the program was started, readable by its owner only, under a name without names.
    pub(super) fn save_round_report(&mut self, report: &RoundReport) -> Msg {
        let name = format!("ringerunde-runde-{}.md", day_of(report.until));
        let text = words::round_report::markdown(self.lang, &self.model.titles, report);
        match write_private(&self.here, &name, text.as_bytes()) {
            Ok(name) => Msg::SummarySaved(name),
            Err(error) => Msg::Failed(tell::file_error(self.lang, &error, &name)),
        }
    }

    /// Does something with the place of a club in a round.
    pub(super) fn place(&mut self, id: RoundId, club: ClubId, place: &Place) -> Msg {
        let record = match self.store.record_in(id, club) {
            Ok(Some(record)) => record,
            Ok(None) => return Msg::Done(Notice::Refused(Refusal::NothingToDo)),
            Err(error) => return Msg::Failed(self.store_words(&error)),
        };
        let deed = match (place, &record.target) {
            (Place::Pin, _) => target::pin_target(&mut self.env, self.policy, &record),
            (Place::Unpin, there) => target::unpin_target(&mut self.env, there.as_ref()),
            (Place::Give(to), there) => target::give_target(&mut self.env, there.as_ref(), to),
            (Place::Turn, Some(there)) => Ok(target::turn_target(&mut self.env, there)),
            (Place::Turn, None) => target::add_target(&mut self.env, id, club, None),
        };
        match deed {
            Ok(op) => self.commit(op, &DraftChange::Keep, Way::Done),
            Err(refusal) => Msg::Done(Notice::Refused(refusal)),
        }
    }
}
