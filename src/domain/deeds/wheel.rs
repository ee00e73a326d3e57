//! The deeds of writing an entry into the annual wheel, changing one, and taking one out or bringing it back. What is due when is
//! `domain::wheel`'s.

use super::round::RoundForm;
use super::{Refusal, typed};
use crate::domain::env::Env;
use crate::domain::facts::DayOfYear;
use crate::domain::ids::WheelEntryId;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::round::Filter;
use crate::domain::wheel::{OwnEntry, WheelEntry};

/// Longest time before its first day that an entry is spoken of, in days.
const LONGEST_LEAD: u32 = 180;

/// What the form of an entry holds: as typed, apart from what is chosen. The filter is that of a round but for the day on which a
/// club was last reached: a day of one year makes no sense in a wheel, and the facts have «not for long».
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WheelForm {
    /// A few words.
    pub what: String,
    /// What to do, and what to talk about.
    pub words: String,
    /// First day, as typed: `1.3.`, `1. mars`.
    pub begins: String,
    /// Last day, as typed.
    pub ends: String,
    /// Days before the first that it is spoken of, as typed.
    pub lead: String,
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
    /// A tag.
    pub tag: String,
    /// Facts by name, with commas between.
    pub facts: String,
    /// The guide it belongs to.
    pub guide: Option<String>,
    /// The topic whose questions it raises.
    pub topic: Option<String>,
    /// Whether nobody is rung in it.
    pub quiet: bool,
}

impl WheelForm {
    /// The form of an entry as it is shown in a language (`nb`, `nn` or `en`).
    pub fn of(entry: &WheelEntry, language_code: &str) -> Self {
        let who = RoundForm::default().with_filter(&entry.who);
        WheelForm {
            what: entry.what.get(language_code).to_owned(),
            words: entry.words.get(language_code).to_owned(),
            begins: typed::of_day_of_year(entry.from),
            ends: typed::of_day_of_year(entry.to),
            lead: if entry.lead_days == 0 { String::new() } else { entry.lead_days.to_string() },
            district: who.district,
            agreement: who.agreement,
            size: who.size,
            level: who.level,
            no_rep: who.no_rep,
            tag: who.tag,
            facts: who.facts,
            guide: entry.guide.clone(),
            topic: entry.topic.clone(),
            quiet: entry.quiet,
        }
    }

    fn who(&self, env: &Env) -> Result<Filter, Refusal> {
        let who = RoundForm {
            district: self.district.clone(),
            agreement: self.agreement.clone(),
            size: self.size.clone(),
            level: self.level.clone(),
            no_rep: self.no_rep,
            tag: self.tag.clone(),
            facts: self.facts.clone(),
            ..RoundForm::default()
        };
        who.filter(env.today())
    }

    /// The entry with what the form holds. A last day that is not given is the first.
    fn fill(&self, env: &Env, entry: OwnEntry) -> Result<OwnEntry, Refusal> {
        let begins = typed::day_of_year(&self.begins)?.ok_or(Refusal::NoDayOfYear)?;
        let lead_days = typed::count(&self.lead)?.unwrap_or(0);
        if lead_days > LONGEST_LEAD {
            return Err(Refusal::NoCount);
        }
        Ok(OwnEntry {
            what: Some(typed::text(&self.what)?.ok_or(Refusal::NoName)?),
            words: typed::text(&self.words)?,
            begins,
            ends: typed::day_of_year(&self.ends)?.unwrap_or(begins),
            lead_days,
            who: self.who(env)?,
            guide: self.guide.clone(),
            topic: self.topic.clone(),
            quiet: self.quiet,
            ..entry
        })
    }
}

/// Writes an entry into the wheel.
///
/// # Errors
/// [`Refusal::NoName`], [`Refusal::NoDayOfYear`], [`Refusal::NoCount`] and [`Refusal::NoFact`] for what the form holds.
pub fn add_wheel_entry(env: &mut Env, form: &WheelForm) -> Result<Op, Refusal> {
    let first = DayOfYear::from(env.today());
    let blank = blank(env.id(), first);
    let entry = form.fill(env, blank)?;
    Ok(Op::new(env, Deed::AddWheelEntry, None, vec![Edit::added(entry)]))
}

/// Changes an entry as it is shown in a language. One of ours is written down as the organisation wants it; what it says in words
/// that nobody has touched stays ours, in all languages.
///
/// # Errors
/// As [`add_wheel_entry`], and [`Refusal::NothingToDo`] when nothing is changed.
pub fn edit_wheel_entry(
    env: &mut Env,
    shown: &WheelEntry,
    form: &WheelForm,
    language_code: &str,
) -> Result<Op, Refusal> {
    let was = WheelForm::of(shown, language_code);
    if *form == was {
        return Err(Refusal::NothingToDo);
    }
    let before = shown.own.as_ref();
    let written = written_down(env, shown);
    let mut after = form.fill(env, written.clone())?;
    if form.what == was.what {
        after.what = written.what.clone();
    }
    if form.words == was.words {
        after.words = written.words.clone();
    }
    match before {
        Some(before) if *before == after => Err(Refusal::NothingToDo),
        Some(before) => Ok(Op::new(env, Deed::EditWheelEntry, None, vec![Edit::changed(before, after)])),
        None if after == written => Err(Refusal::NothingToDo),
        None => Ok(Op::new(env, Deed::EditWheelEntry, None, vec![Edit::added(after)])),
    }
}

/// Takes an entry out of the wheel, or brings it back.
pub fn take_out_wheel_entry(env: &mut Env, shown: &WheelEntry) -> Op {
    let removed_at = if shown.is_out() { None } else { Some(env.now) };
    let change = match &shown.own {
        Some(before) => Edit::changed(before, OwnEntry { removed_at, ..before.clone() }),
        None => Edit::added(OwnEntry { removed_at, ..written_down(env, shown) }),
    };
    Op::new(env, Deed::TakeOutWheelEntry, None, vec![change])
}

/// The row of an entry: the one there is, or a new one that says what ours says.
fn written_down(env: &mut Env, shown: &WheelEntry) -> OwnEntry {
    shown.own.clone().unwrap_or_else(|| OwnEntry {
        instead_of: Some(shown.id.clone()),
        begins: shown.from,
        ends: shown.to,
        lead_days: shown.lead_days,
        quiet: shown.quiet,
        ..blank(env.id(), shown.from)
    })
}

fn blank(id: WheelEntryId, day: DayOfYear) -> OwnEntry {
    OwnEntry {
        id,
        instead_of: None,
        what: None,
        words: None,
        begins: day,
        ends: day,
        lead_days: 0,
        who: Filter::default(),
        guide: None,
        topic: None,
        quiet: false,
        removed_at: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Fact;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::op::Change;
    use crate::domain::wheel::Wheel;

    fn env() -> Env {
        Env::new(Scene::new("2026-11-22").now, 3)
    }

    fn shipped() -> Wheel {
        toml::from_str(include_str!("../../../assets/wheel.toml")).unwrap()
    }

    fn shown<'w>(wheel: &'w Wheel, id: &str) -> &'w WheelEntry {
        wheel.entries.iter().find(|entry| entry.id == id).unwrap()
    }

    fn row(op: &Op) -> OwnEntry {
        let [Change::OwnEntry(edit)] = &op.changes[..] else { panic!("{:?}", op.changes) };
        edit.after.clone().unwrap()
    }

    fn pay() -> WheelForm {
        WheelForm {
            what: " Lønnsforhandlinger ".into(),
            begins: "1. mars".into(),
            ends: "31.3.".into(),
            lead: "14".into(),
            size: "10-".into(),
            facts: "lok_club".into(),
            topic: Some("issues".into()),
            ..WheelForm::default()
        }
    }

    #[test]
    fn what_is_typed_becomes_an_entry_and_reads_back_as_it_was() {
        let mut env = env();
        let made = row(&add_wheel_entry(&mut env, &pay()).unwrap());
        assert_eq!((made.what.as_deref(), made.begins.to_string()), (Some("Lønnsforhandlinger"), "03-01".into()));
        assert_eq!((made.ends.to_string(), made.lead_days), ("03-31".into(), 14));
        assert_eq!((made.who.size_from, made.who.facts.as_slice()), (Some(10), &[Fact::LokClub][..]));
        let wheel = shipped().with(std::slice::from_ref(&made));
        let entry = shown(&wheel, &made.id.to_string());
        let form = WheelForm::of(entry, "nb");
        assert_eq!((form.begins.as_str(), form.size.as_str()), ("1.3.", "10-"));
        assert_eq!(edit_wheel_entry(&mut env, entry, &form, "nb"), Err(Refusal::NothingToDo));
        let written_again = WheelForm { ends: "31. mars".into(), ..form };
        assert_eq!(edit_wheel_entry(&mut env, entry, &written_again, "nb"), Err(Refusal::NothingToDo));
    }

    #[test]
    fn what_cannot_be_understood_is_refused_and_named() {
        let refused = |change: fn(&mut WheelForm)| {
            let mut form = pay();
            change(&mut form);
            add_wheel_entry(&mut env(), &form).unwrap_err()
        };
        assert_eq!(refused(|form| form.what = " ".into()), Refusal::NoName);
        assert_eq!(refused(|form| form.begins = String::new()), Refusal::NoDayOfYear);
        assert_eq!(refused(|form| form.ends = "31.2.".into()), Refusal::NoDayOfYear);
        assert_eq!(refused(|form| form.lead = "365".into()), Refusal::NoCount);
        assert_eq!(refused(|form| form.facts = "baker".into()), Refusal::NoFact);
    }

    #[test]
    fn one_of_ours_that_is_moved_keeps_its_words_in_every_language() {
        let (mut env, wheel) = (env(), shipped());
        let form = WheelForm { begins: "1.3.".into(), ..WheelForm::of(shown(&wheel, "annual_meeting"), "en") };
        let op = edit_wheel_entry(&mut env, shown(&wheel, "annual_meeting"), &form, "en").unwrap();
        let made = row(&op);
        assert_eq!((made.instead_of.as_deref(), &made.what), (Some("annual_meeting"), &None));
        let wheel = wheel.with(std::slice::from_ref(&made));
        let renamed = WheelForm { what: "Årsmøtetid".into(), ..WheelForm::of(shown(&wheel, "annual_meeting"), "nb") };
        let made = row(&edit_wheel_entry(&mut env, shown(&wheel, "annual_meeting"), &renamed, "nb").unwrap());
        assert_eq!((made.what.as_deref(), made.words), (Some("Årsmøtetid"), None));
    }

    #[test]
    fn an_entry_is_taken_out_and_comes_back() {
        let (mut env, wheel) = (env(), shipped());
        let out = row(&take_out_wheel_entry(&mut env, shown(&wheel, "christmas")));
        assert!(out.removed_at.is_some() && out.quiet);
        let wheel = wheel.with(&[out]);
        assert!(shown(&wheel, "christmas").is_out());
        let back = row(&take_out_wheel_entry(&mut env, shown(&wheel, "christmas")));
        assert_eq!(back.removed_at, None);
        assert_eq!(shown(&shipped().with(&[back]), "christmas").what, shown(&shipped(), "christmas").what);
    }
}
