//! What an organisation's own file says of a guide, and how it is laid over ours, entry by entry.
//! Reading such a file, and saying what is wrong in it, is `assets::own`'s.

use super::{Answer, FactList, Guide, Kind, Listen, Named, Offer, Opening, Probe, Words};

/// A guide file of an organisation: a whole guide, or what is to be otherwise in one of ours. What it does not say stays.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Overlay {
    /// The guide it is about.
    pub id: String,
    /// Ids of openings, and kinds of offers, that are taken out.
    pub hide: Vec<String>,
    /// What the guide is called.
    pub title: Option<Words>,
    /// What the conversation is for.
    pub purpose: Option<Words>,
    /// What must be kept to oneself.
    pub privacy: Option<Words>,
    /// It fits when all of these hold.
    pub select_all: Option<FactList>,
    /// It fits when one of these holds.
    pub select_any: Option<FactList>,
    /// It never fits when one of these holds.
    pub select_none: Option<FactList>,
    /// Where its conversations stand in the queue.
    pub queue_tier: Option<u8>,
    /// Minutes such a conversation takes.
    pub minutes: Option<u32>,
    /// Answers it wants before the call is logged.
    pub must_record: Option<Vec<Named<Answer>>>,
    /// Steps of the call to the employer: these instead of ours.
    pub employer_steps: Option<Vec<Words>>,
    /// Openings: each takes the place of the one with its id, or is added.
    pub openings: Vec<Opening>,
    /// Follow-up questions: those under an opening take the place of ours under it.
    pub probes: Vec<Probe>,
    /// Offers: those of a kind take the place of ours of that kind, or are added.
    pub offers: Vec<Offer>,
    /// What to listen for: these instead of ours.
    pub listen: Option<Vec<Listen>>,
    /// How to close: these instead of ours.
    pub closing: Option<Vec<Words>>,
}

impl Overlay {
    /// Whether a name in `hide` is that of an opening or an offer of the guide.
    pub fn hides(guide: &Guide, name: &str) -> bool {
        let kind = Kind::parse(name);
        guide.openings.iter().any(|opening| opening.id == name) || guide.offers.iter().any(|offer| offer.kind == kind)
    }

    /// The guide with this laid over it.
    pub fn over(self, guide: &mut Guide) {
        guide.openings.retain(|opening| !self.hide.contains(&opening.id));
        let hidden: Vec<Kind> = self.hide.iter().map(|name| Kind::parse(name)).collect();
        guide.offers.retain(|offer| !hidden.contains(&offer.kind));

        instead(&mut guide.title, self.title);
        instead(&mut guide.purpose, self.purpose);
        guide.privacy = self.privacy.or(guide.privacy.take());
        instead(&mut guide.select_all, self.select_all);
        instead(&mut guide.select_any, self.select_any);
        instead(&mut guide.select_none, self.select_none);
        instead(&mut guide.queue_tier, self.queue_tier);
        instead(&mut guide.minutes, self.minutes);
        instead(&mut guide.must_record, self.must_record);
        instead(&mut guide.employer_steps, self.employer_steps);
        instead(&mut guide.listen, self.listen);
        instead(&mut guide.closing, self.closing);

        put(&mut guide.openings, self.openings, |one, other| one.id == other.id);
        put(&mut guide.probes, self.probes, |one, other| one.after == other.after);
        put(&mut guide.offers, self.offers, |one, other| one.kind == other.kind);
        let Guide { openings, probes, .. } = guide;
        probes.retain(|probe| openings.iter().any(|opening| opening.id == probe.after));
    }

    /// A guide of its own; `None` when it lacks something that a guide must have.
    pub fn alone(mut self) -> Option<Guide> {
        let mut guide = Guide {
            id: self.id.clone(),
            title: self.title.take()?,
            purpose: self.purpose.take()?,
            privacy: None,
            select_all: FactList::default(),
            select_any: FactList::default(),
            select_none: FactList::default(),
            queue_tier: self.queue_tier?,
            minutes: self.minutes?,
            must_record: Vec::new(),
            employer_steps: Vec::new(),
            openings: Vec::new(),
            probes: Vec::new(),
            offers: Vec::new(),
            listen: Vec::new(),
            closing: Vec::new(),
        };
        self.over(&mut guide);
        Some(guide)
    }
}

fn instead<T>(ours: &mut T, theirs: Option<T>) {
    if let Some(theirs) = theirs {
        *ours = theirs;
    }
}

/// Puts the new ones where the first old one that is alike stood, and the rest at the end; those they replace go.
fn put<T>(list: &mut Vec<T>, new: Vec<T>, alike: fn(&T, &T) -> bool) {
    let old = std::mem::take(list);
    let mut new: Vec<Option<T>> = new.into_iter().map(Some).collect();
    // Whether the old one is replaced must be known after its successors have been moved.
    let mut replaced = vec![false; old.len()];
    for (at, one) in old.iter().enumerate() {
        replaced[at] = new.iter().flatten().any(|other| alike(one, other));
    }
    for (one, is_replaced) in old.into_iter().zip(replaced) {
        if !is_replaced {
            list.push(one);
            continue;
        }
        for place in &mut new {
            list.extend(place.take_if(|other| alike(&one, other)));
        }
    }
    list.extend(new.into_iter().flatten());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_a_place_stands_where_the_old_one_stood_and_the_rest_comes_last() {
        let mut list = vec![("a", 1), ("b", 1), ("b", 2), ("c", 1)];
        put(&mut list, vec![("d", 9), ("b", 8), ("b", 9)], |one, other| one.0 == other.0);
        assert_eq!(list, [("a", 1), ("b", 8), ("b", 9), ("c", 1), ("d", 9)]);
    }
}
