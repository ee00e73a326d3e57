//! The outcomes by the words a search may use for them, in bokmål, nynorsk and English. The sentences are `lang`'s.

use crate::domain::call::Outcome;
use crate::domain::collate;

/// Fewest letters that a name is known by.
const FEWEST: usize = 3;

const NAMES: &[(Outcome, &[&str])] = &[
    (Outcome::Talked, &["snakket", "snakka", "samtale", "talked"]),
    (Outcome::NoAnswer, &["ikke svar", "ikkesvar", "ikkje svar", "ikkjesvar", "ubesvart", "no answer", "noanswer"]),
    (Outcome::Busy, &["opptatt", "oppteken", "busy"]),
    (Outcome::LeftMessage, &["beskjed", "la igjen", "svarer", "message", "left message", "voicemail"]),
    (Outcome::CallBack, &["ring igjen", "ringigjen", "ring att", "avtalt", "call back", "callback"]),
    (Outcome::NotNow, &["passet ikke", "passa ikkje", "ikke nå", "ikkje no", "not now", "notnow"]),
    (Outcome::Interrupted, &["avbrutt", "avbroten", "interrupted", "cut off"]),
    (Outcome::WrongNumber, &["feil nummer", "feilnummer", "wrong number", "wrongnumber"]),
    (Outcome::LeftPost, &["gått av", "gåttav", "left post", "leftpost", "stepped down"]),
    (Outcome::LeftWorkplace, &["sluttet", "slutta", "left workplace", "leftworkplace"]),
    (Outcome::SomeoneElse, &["en annen", "annen", "ein annan", "annan", "someone else", "someoneelse"]),
    (Outcome::SentMessage, &["sendte", "sende", "melding", "sent message", "sentmessage"]),
    (Outcome::DeadNumber, &["ikke i bruk", "ikkje i bruk", "dead number", "deadnumber", "not in use"]),
    (Outcome::Refused, &["vil ikke", "vil ikkje", "refused"]),
    (Outcome::WantsToLeave, &["melde seg ut", "utmelding", "vil melde", "wants to leave", "wantstoleave"]),
    (Outcome::Deceased, &["død", "deceased"]),
];

/// The outcomes whose name begins so; those named in full go before others. Empty when there is none.
pub(super) fn meant(text: &str) -> Vec<Outcome> {
    let wanted = collate::fold(&text.replace(['_', '-'], " "));
    let wanted = wanted.trim();
    let that = |fits: &dyn Fn(&str) -> bool| -> Vec<Outcome> {
        let has = |names: &[&str]| names.iter().any(|name| fits(&collate::fold(name)));
        NAMES.iter().filter(|(_, names)| has(names)).map(|(outcome, _)| *outcome).collect()
    };
    let whole = that(&|name| name == wanted);
    if !whole.is_empty() || wanted.chars().count() < FEWEST {
        return whole;
    }
    that(&|name| name.starts_with(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_is_found_by_its_stored_name_and_by_its_first_letters() {
        for outcome in Outcome::ALL {
            assert_eq!(meant(outcome.as_str()), [*outcome]);
        }
        assert_eq!(meant("snak"), [Outcome::Talked]);
        assert_eq!(meant("IKKE SVAR"), [Outcome::NoAnswer]);
        assert_eq!(meant("opptatt"), [Outcome::Busy]);
        assert!(meant("ikke").contains(&Outcome::NoAnswer) && meant("ikke").contains(&Outcome::NotNow));
        assert!(meant("sn").is_empty() && meant("xyz").is_empty() && meant("").is_empty());
    }
}
