//! One guide file: its table walked by hand, so that every mistake has its line and key. Which files there are, and in
//! which order they are laid over each other, is the parent's; which keys a part has is in `part`, where in the text something
//! stands in `place`.

mod part;
mod place;

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use self::part::Part;
use self::place::{ids, inside, scrub, silent, spot, under, where_is};
use super::{Mistake, OwnFile, Wrong};
use crate::domain::clean;
use crate::domain::guide::{Common, Entry, Guide, GuideError, Opening, Overlay, Probe, check_entry};

/// What a guide that is not ours must have.
const NEEDED: &[&str] = &["title", "purpose", "queue_tier", "minutes"];

/// A value, and where in the text it stands.
type Value<'t> = Spanned<DeValue<'t>>;

/// What came of a file.
#[derive(Default)]
pub(super) struct Found {
    /// What is wrong in it.
    pub mistakes: Vec<Mistake>,
    /// Openings that are said to be the same as another: a mistake when that one stands nowhere.
    pub twins: Vec<Mistake>,
    /// The guide it is about, when it counts.
    pub guide: Option<String>,
}

/// A part, and the value it was read from.
struct Placed<'v, 't, T> {
    value: &'v Value<'t>,
    part: T,
}

/// Reads a file and lays it over the guides.
pub(super) fn read(common: &Common, guides: &mut Vec<Guide>, file: &OwnFile) -> Found {
    let mut reader = Reader { file: &file.name, text: "", found: Found::default() };
    match &file.bytes {
        Err(error) => reader.say(0, "", Wrong::Unreadable(*error)),
        Ok(bytes) => match std::str::from_utf8(bytes) {
            Err(error) => {
                let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
                reader.say(1 + breaks(before), "", Wrong::NotText);
            }
            Ok(text) => {
                // A mark of the byte order is no part of the text.
                reader.text = text.strip_prefix('\u{feff}').unwrap_or(text);
                match DeTable::parse(reader.text) {
                    Ok(table) => reader.guide(table.get_ref(), common, guides),
                    Err(error) => {
                        let line = reader.line(error.span().map_or(0, |span| span.start));
                        reader.say(line, "", Wrong::Syntax);
                    }
                }
            }
        },
    }
    reader.found
}

fn breaks(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

struct Reader<'f> {
    file: &'f str,
    text: &'f str,
    found: Found,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> usize {
        1 + breaks(self.text.as_bytes().get(..at).unwrap_or_default())
    }

    fn line_of(&self, value: &Value<'_>) -> usize {
        self.line(value.span().start)
    }

    /// Tells of a mistake for which something is left out.
    fn say(&mut self, line: usize, key: &str, wrong: Wrong) {
        let mistake = self.mistake(line, key, wrong);
        self.found.mistakes.push(mistake);
    }

    /// Tells of a mistake that is mended.
    fn mended(&mut self, line: usize, key: &str, wrong: Wrong) {
        let mistake = self.mistake(line, key, wrong);
        self.found.mistakes.push(Mistake { is_left_out: false, ..mistake });
    }

    fn mistake(&self, line: usize, key: &str, wrong: Wrong) -> Mistake {
        let key = clean::line(key).text.into_owned();
        Mistake { file: self.file.to_owned(), line, key, wrong, is_left_out: true }
    }

    /// The whole file.
    fn guide(&mut self, table: &DeTable<'_>, common: &Common, guides: &mut Vec<Guide>) {
        let Some(id) = self.id(table) else { return };
        let at = guides.iter().position(|guide| guide.id == id);
        let base = at.and_then(|at| guides.get(at)).cloned();
        let others = guides.iter().filter(|guide| guide.id != id).flat_map(|guide| &guide.openings);
        let mut taken: BTreeSet<String> = others.map(|opening| opening.id.clone()).collect();

        let mut over = Overlay { id: id.clone(), ..Overlay::default() };
        self.top(table, common, &mut over);
        if let Some(value) = table.get("hide") {
            over.hide = self.hide(value, base.as_ref());
        }
        let openings = self.list::<Opening>("opening", table).unwrap_or_default();
        over.openings = openings.into_iter().filter_map(|placed| self.opening(placed, &mut taken)).collect();
        let probes = self.list::<Probe>("probe", table).unwrap_or_default();
        let here = base.iter().flat_map(|guide| &guide.openings).chain(&over.openings);
        let mut here: BTreeSet<String> = here.map(|opening| opening.id.clone()).collect();
        // An opening that was left out has been told of; what stands under it goes without a word.
        here.extend(ids(table));
        over.probes = probes.into_iter().filter_map(|placed| self.probe(placed, &here)).collect();
        over.offers = self.parts("offer", table).unwrap_or_default();
        over.listen = self.parts("listen", table);
        over.closing = self.parts("closing", table);
        over.employer_steps = self.parts("employer_step", table);

        let missing: Vec<&str> = NEEDED.iter().filter(|key| !table.contains_key(**key)).copied().collect();
        let laid = match base {
            Some(mut guide) => {
                over.over(&mut guide);
                Some(guide)
            }
            None => {
                missing.iter().for_each(|key| self.say(0, key, Wrong::MissingKey));
                over.alone()
            }
        };
        let Some(guide) = laid else { return };
        if guide.openings.is_empty() {
            return self.say(0, "opening", Wrong::Guide(GuideError::NoOpenings { guide: id }));
        }
        match at.and_then(|at| guides.get_mut(at)) {
            Some(place) => *place = guide,
            None => guides.push(guide),
        }
        self.found.guide = Some(id);
    }

    /// The guide the file is about.
    fn id(&mut self, table: &DeTable<'_>) -> Option<String> {
        let Some(value) = table.get("id") else {
            self.say(0, "id", Wrong::MissingKey);
            return None;
        };
        let id: String = self.value("id", value)?;
        if id.trim().is_empty() {
            self.say(self.line_of(value), "id", Wrong::Value);
            return None;
        }
        Some(id)
    }

    /// The keys above the first list of parts.
    fn top(&mut self, table: &DeTable<'_>, common: &Common, over: &mut Overlay) {
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "title" => over.title = self.part("title", value),
                "purpose" => over.purpose = self.part("purpose", value),
                "privacy" => over.privacy = self.part("privacy", value),
                "select_all" => over.select_all = self.judged("select_all", value, |list| Entry::Facts(list)),
                "select_any" => over.select_any = self.judged("select_any", value, |list| Entry::Facts(list)),
                "select_none" => over.select_none = self.judged("select_none", value, |list| Entry::Facts(list)),
                "must_record" => {
                    over.must_record = self.judged("must_record", value, |list: &Vec<_>| Entry::Answers(list));
                }
                "minutes" => over.minutes = self.value("minutes", value),
                "queue_tier" => {
                    let tier: Option<u8> = self.value("queue_tier", value);
                    over.queue_tier = tier.filter(|tier| common.queue.tiers.iter().any(|each| each.id == *tier));
                    if tier != over.queue_tier {
                        self.say(self.line_of(value), "queue_tier", Wrong::UnknownTier);
                    }
                }
                "id" | "hide" | "opening" | "probe" | "offer" | "listen" | "closing" | "employer_step" => {}
                name => self.say(self.line(key.span().start), name, Wrong::UnknownKey),
            }
        }
    }

    /// What is taken out of a guide.
    fn hide(&mut self, value: &Value<'_>, base: Option<&Guide>) -> Vec<String> {
        let names: Vec<String> = self.value("hide", value).unwrap_or_default();
        let is_there = |name: &String| base.is_some_and(|guide| Overlay::hides(guide, name));
        let (hidden, odd): (Vec<_>, Vec<_>) = names.into_iter().partition(is_there);
        for name in odd {
            self.say(self.line_of(spot(value, &name)), "hide", Wrong::NotThere(name));
        }
        hidden
    }

    /// An opening, unless its id stands elsewhere.
    fn opening(&mut self, placed: Placed<'_, '_, Opening>, taken: &mut BTreeSet<String>) -> Option<Opening> {
        let opening = placed.part;
        if !taken.insert(opening.id.clone()) {
            let (line, id) = (self.line_of(under(placed.value, "id")), opening.id.clone());
            self.say(line, &format!("{id}.id"), Wrong::Guide(GuideError::DoubleId { id }));
            return None;
        }
        for twin in &opening.same_as {
            let line = self.line_of(spot(under(placed.value, "same_as"), twin));
            let mistake = self.mistake(line, &format!("{}.same_as", opening.id), Wrong::NotThere(twin.clone()));
            self.found.twins.push(mistake);
        }
        Some(opening)
    }

    /// A follow-up question, unless its opening is nowhere.
    fn probe(&mut self, placed: Placed<'_, '_, Probe>, here: &BTreeSet<String>) -> Option<Probe> {
        let probe = placed.part;
        if !here.contains(&probe.after) {
            self.say(self.line_of(under(placed.value, "after")), "probe.after", Wrong::NotThere(probe.after));
            return None;
        }
        Some(probe)
    }

    /// The parts of a list, without where they stood; `None` when the file has none such.
    fn parts<T: Part>(&mut self, section: &str, table: &DeTable<'_>) -> Option<Vec<T>> {
        let parts: Vec<T> = self.list(section, table)?.into_iter().map(|placed| placed.part).collect();
        let is_emptied = matches!(table.get(section)?.get_ref(), DeValue::Array(all) if !all.is_empty());
        // A list of which nothing is right takes no place.
        if parts.is_empty() && is_emptied { None } else { Some(parts) }
    }

    /// The parts of a list that are as they should be; `None` when the file has no such list.
    fn list<'v, 't, T: Part>(&mut self, section: &str, table: &'v DeTable<'t>) -> Option<Vec<Placed<'v, 't, T>>> {
        let value = table.get(section)?;
        let DeValue::Array(values) = value.get_ref() else {
            self.say(self.line_of(value), section, Wrong::Value);
            return None;
        };
        let read = |value| Some(Placed { value, part: self.part(section, value)? });
        Some(values.iter().filter_map(read).collect())
    }

    /// A part, when it is as it should be.
    fn part<T: Part>(&mut self, section: &str, value: &Value<'_>) -> Option<T> {
        let DeValue::Table(table) = value.get_ref() else {
            self.say(self.line_of(value), section, Wrong::Value);
            return None;
        };
        let id = table.get("id").and_then(|id| id.get_ref().as_str());
        let place = id.unwrap_or(section).to_owned();
        let at = |key: &str| format!("{place}.{key}");
        let before = self.found.mistakes.len();
        for (key, _) in table.iter().filter(|(key, _)| !T::KEYS.contains(&key.get_ref().as_ref())) {
            self.say(self.line(key.span().start), &at(key.get_ref()), Wrong::UnknownKey);
        }
        for key in T::NEEDED.iter().filter(|key| !table.contains_key(**key)) {
            self.say(self.line_of(value), &at(key), Wrong::MissingKey);
        }
        if self.found.mistakes.len() > before {
            return None;
        }
        let mut part: T = self.value(&place, value)?;
        let silent: Vec<&'static str> = silent(part.words().all());
        for language in &silent {
            let error = GuideError::MissingLanguage { place: place.clone(), language };
            let line = self.line_of(value);
            // Where one language speaks, the others borrow its words.
            if silent.len() < 3 {
                self.mended(line, &at(language), Wrong::Guide(error));
            } else {
                self.say(line, &at(language), Wrong::Guide(error));
            }
        }
        if silent.len() == 3 {
            return None;
        }
        part.words().fill_gaps();
        let mut errors = part.check(&place);
        // Borrowed words are judged where they stand, once.
        errors.retain(|error| !silent.contains(&where_is(error).0));
        self.judge(&place, value, errors).then_some(part)
    }

    /// A list of names that is held against the rules as a whole.
    fn judged<T: DeserializeOwned>(
        &mut self,
        key: &str,
        value: &Value<'_>,
        as_entry: fn(&T) -> Entry<'_>,
    ) -> Option<T> {
        let list: T = self.value(key, value)?;
        let errors = check_entry(key, as_entry(&list));
        self.judge(key, value, errors).then_some(list)
    }

    /// A value of a type. Signs a terminal would act on are taken out first, and told of.
    fn value<T: DeserializeOwned>(&mut self, place: &str, value: &Value<'_>) -> Option<T> {
        let mut harmless = value.clone();
        let mut dirty = Vec::new();
        scrub(&mut harmless, &mut dirty);
        for at in dirty {
            self.mended(self.line(at), &inside(place, value, at), Wrong::Harmful);
        }
        match T::deserialize(ValueDeserializer::from(harmless)) {
            Ok(read) => Some(read),
            Err(error) => {
                let at = error.span().map_or(value.span().start, |span| span.start);
                self.say(self.line(at), &inside(place, value, at), Wrong::Value);
                None
            }
        }
    }

    /// Tells of everything that is wrong in a value. Whether nothing is.
    fn judge(&mut self, place: &str, value: &Value<'_>, errors: Vec<GuideError>) -> bool {
        let is_right = errors.is_empty();
        for error in errors {
            let (key, name) = where_is(&error);
            let inner = if key.is_empty() { value } else { under(value, key) };
            let line = self.line_of(name.map_or(inner, |name| spot(inner, name)));
            let key = if key.is_empty() { place.to_owned() } else { format!("{place}.{key}") };
            self.say(line, &key, Wrong::Guide(error));
        }
        is_right
    }
}
