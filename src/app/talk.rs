//! What the guide has to say during a call, in tabs: opening, follow-up, offers, checklist, closing. Which of it fits a club is worked
//! out by `runtime`; how it looks is `ui::questions`'.

use super::checklist::ItemView;
use super::model::Model;

/// A tab of the questions pane.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Tab {
    /// Questions to begin with.
    #[default]
    Opening,
    /// Questions that follow, and what to listen for.
    FollowUp,
    /// What to offer.
    Offers,
    /// What is to be looked at with the club.
    Checklist,
    /// How to close.
    Closing,
}

impl Tab {
    /// All tabs, in the order of a conversation.
    pub const ALL: [Tab; 5] = [Tab::Opening, Tab::FollowUp, Tab::Offers, Tab::Checklist, Tab::Closing];
}

/// Something to say, offer or listen for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Item {
    /// The opening it follows; empty for none.
    pub after: String,
    /// In the words of the chosen language.
    pub words: String,
    /// What choosing it writes in the note. A line that is to be written on ends with a space.
    pub line: String,
    /// When, where, how many places are left; empty for what is no offer of the round.
    pub detail: String,
    /// What speaks against it; empty when nothing does.
    pub hurdle: String,
}

/// What the guide has to say to a club, beside its openings.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Talk {
    /// What the conversation is for.
    pub purpose: String,
    /// Steps of a call to the employer, in order; empty in any other call.
    pub steps: Vec<Item>,
    /// Questions that follow an opening.
    pub probes: Vec<Item>,
    /// What to listen for; choosing one notes it as a topic.
    pub listens: Vec<Item>,
    /// What to offer.
    pub offers: Vec<Item>,
    /// How to close, in order.
    pub closing: Vec<Item>,
}

/// A line of the tab that is shown.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Entry<'m> {
    /// An opening: its place among the suggested ones.
    Opening(usize),
    /// A step of the call to the employer.
    Step(&'m Item),
    /// Something to listen for.
    Listen(&'m Item),
    /// An item of the checklist.
    Check(&'m ItemView),
    /// Anything else.
    Other(&'m Item),
}

/// The lines of the tab that is shown, in the order of their numbers. Questions follow the openings that were asked, or
/// those that are suggested while none has been.
pub fn entries(model: &Model) -> Vec<Entry<'_>> {
    numbered(model).map(|(_, entry)| entry).collect()
}

/// How many lines have a key.
const KEYS: usize = 9;

/// The lines of the tab that is shown, each with the place of its key. A line keeps its key however far the tab is turned, so that
/// a number that was said or read stays right; the keys begin anew after the ninth line, and mean what is in sight.
pub fn numbered(model: &Model) -> impl Iterator<Item = (Option<usize>, Entry<'_>)> {
    let all = all(model);
    let top = model.tab_top.min(all.len().saturating_sub(1));
    let place = move |at: usize| (at < top + KEYS).then_some(at % KEYS);
    all.into_iter().enumerate().skip(top).map(move |(at, entry)| (place(at), entry))
}

/// The line that a key means, by the place of the key.
pub fn chosen(model: &Model, key: usize) -> Option<Entry<'_>> {
    numbered(model).find(|(place, _)| *place == Some(key)).map(|(_, entry)| entry)
}

/// The lines of the tab, also those above the first that is shown.
pub fn all(model: &Model) -> Vec<Entry<'_>> {
    let Some(view) = &model.club else { return Vec::new() };
    let talk = &view.talk;
    match model.tab {
        Tab::Opening => (0..view.questions.len()).map(Entry::Opening).collect(),
        Tab::FollowUp => {
            let asked = model.call.as_ref().map(|call| call.draft.asked.as_slice()).unwrap_or_default();
            let has_asked = |item: &&Item| asked.contains(&item.after);
            let is_shown = |item: &&Item| view.questions.iter().any(|question| question.id == item.after);
            let mut probes: Vec<&Item> = talk.probes.iter().filter(has_asked).collect();
            if probes.is_empty() {
                probes = talk.probes.iter().filter(is_shown).collect();
            }
            let steps = talk.steps.iter().map(Entry::Step);
            steps.chain(probes.into_iter().map(Entry::Other)).chain(talk.listens.iter().map(Entry::Listen)).collect()
        }
        Tab::Offers => talk.offers.iter().map(Entry::Other).collect(),
        Tab::Checklist => view.checklist.iter().flat_map(|checklist| &checklist.items).map(Entry::Check).collect(),
        Tab::Closing => talk.closing.iter().map(Entry::Other).collect(),
    }
}
