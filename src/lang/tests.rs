//! What every sentence must live up to: it says the same as `fluent-bundle` would, is used, and is nynorsk in nynorsk.
//! That none is missing and all ask for the same variables is checked by `build.rs`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::sentences::SENTENCES;
use super::{Lang, Language};

/// A sentence as `build.rs` describes it.
pub(super) struct Sentence {
    /// Its id in the Fluent files.
    pub id: &'static str,
    /// Its method.
    pub method: &'static str,
    /// Its variables, in the order of the method's arguments.
    pub arguments: &'static [&'static str],
    /// For each, whether it is a number.
    pub numbers: &'static [bool],
    /// Words it chooses by.
    pub words: &'static [&'static str],
    /// Says it with one text for all texts and one number for all numbers.
    pub say: fn(Lang, &str, i64) -> String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under a folder with an ending, sorted.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path, ending)),
            path if path.extension().is_some_and(|each| each == ending) => found.push(path),
            _ => {}
        }
    }
    found.sort();
    found
}

/// What the Fluent crate makes of a language's files.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.code().parse().unwrap()]);
    bundle.set_use_isolating(false);
    // Large numbers are grouped, which is nothing that Fluent knows of.
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(Lang::default().number(number.value as i64)),
        _ => None,
    }));
    for file in files(&root().join("assets/lang").join(language.code()), "ftl") {
        let resource = FluentResource::try_new(fs::read_to_string(&file).unwrap()).unwrap();
        bundle.add_resource(resource).unwrap();
    }
    bundle
}

#[test]
fn no_sentence_names_a_key_that_can_be_bound_elsewhere() {
    let mut broken = Vec::new();
    for file in files(&root().join("assets/lang"), "ftl") {
        for line in fs::read_to_string(&file).unwrap().lines().filter(|line| !line.starts_with('#')) {
            let names_f = |word: &str| {
                let digits =
                    word.strip_prefix('F').map(|rest| rest.trim_end_matches(|sign: char| !sign.is_ascii_digit()));
                digits.is_some_and(|digits| matches!(digits.parse(), Ok(1..=12u8)))
            };
            if line.contains("Ctrl+") || line.contains("Alt+") || line.split_whitespace().any(names_f) {
                broken.push(format!("{}: {line}", file.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_sentence_says_what_fluent_itself_would_say() {
    for language in Language::ALL {
        let bundle = bundle(language);
        for sentence in SENTENCES {
            let pattern = bundle.get_message(sentence.id).unwrap().value().unwrap();
            for text in sentence.words.iter().copied().chain(["Heimdal Elektro", ""]) {
                for n in [0, 1, 2, 3, 5, 7, 11, 12, 21, 101, 9_999_999] {
                    let mut arguments = FluentArgs::new();
                    for (name, is_number) in sentence.arguments.iter().zip(sentence.numbers) {
                        if *is_number { arguments.set(*name, n) } else { arguments.set(*name, text) }
                    }
                    let mut errors = Vec::new();
                    let expected = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                    assert!(errors.is_empty(), "{} in {}: {errors:?}", sentence.id, language.code());
                    assert_eq!((sentence.say)(Lang::new(language), text, n), expected, "{}", sentence.id);
                }
            }
        }
    }
}

#[test]
fn every_sentence_is_used_by_some_room() {
    let written = files(&root().join("src"), "rs");
    let is_empty = !written.iter().any(|file| file.starts_with(root().join("src/ui")) && !file.ends_with("mod.rs"));
    if is_empty {
        return; // the rooms that speak are not there yet
    }
    let own = root().join("src/lang");
    let (lang, rooms): (Vec<_>, Vec<_>) = written.into_iter().partition(|file| file.starts_with(&own));
    let read = |files: &[PathBuf]| files.iter().map(|file| fs::read_to_string(file).unwrap()).collect::<String>();
    // The helpers of lang speak too; its tests do not count, and neither does the name alone.
    let helpers: Vec<PathBuf> = lang.into_iter().filter(|file| !file.ends_with("tests.rs")).collect();
    let source = read(&rooms) + &read(&helpers);
    let waiting = listed("assets/lang/not_used_yet.txt");
    let is_used = |method: &str| {
        source.contains(&format!(".{method}(")) || source.contains(&format!("Lang::{method}")) // called, or handed over
    };
    let unused: Vec<&str> = SENTENCES
        .iter()
        .filter(|sentence| !waiting.contains(sentence.id) && !is_used(sentence.method))
        .map(|sentence| sentence.id)
        .collect();
    assert!(unused.is_empty(), "nobody says these; take them away:\n{}", unused.join("\n"));
    let found: Vec<&str> = SENTENCES
        .iter()
        .filter(|sentence| waiting.contains(sentence.id) && is_used(sentence.method))
        .map(|sentence| sentence.id)
        .collect();
    assert!(found.is_empty(), "these are used now; take them off not_used_yet.txt:\n{}", found.join("\n"));
}

/// The ids of a list: one a line, `#` begins a remark.
fn listed(path: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(path)).unwrap_or_default();
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn long_sentences_differ_between_bokmaal_and_nynorsk() {
    let exceptions = listed("assets/lang/same_in_nynorsk.txt");
    let is_same = |sentence: &&Sentence| {
        let say = |language| (sentence.say)(Lang::new(language), "X", 2);
        let nb = say(Language::Bokmaal);
        nb == say(Language::Nynorsk) && nb.split_whitespace().count() > 4
    };
    let same: BTreeSet<String> = SENTENCES.iter().filter(is_same).map(|sentence| sentence.id.to_owned()).collect();
    let new: Vec<_> = same.difference(&exceptions).collect();
    assert!(new.is_empty(), "same in both; translate them, or list them in same_in_nynorsk.txt: {new:?}");
    let old: Vec<_> = exceptions.difference(&same).collect();
    assert!(old.is_empty(), "no longer the same; take them off same_in_nynorsk.txt: {old:?}");
}

/// Bokmål words that nynorsk spells otherwise.
const NOT_NYNORSK: &[&str] = &[
    "avtaler",
    "avtalt",
    "bare",
    "ble",
    "dem",
    "deres",
    "en",
    "enda",
    "ennå",
    "et",
    "fikk",
    "finnes",
    "fjernet",
    "flere",
    "forrige",
    "fra",
    "gikk",
    "gjøre",
    "hun",
    "hva",
    "hvem",
    "hver",
    "hvis",
    "hvor",
    "hvordan",
    "hvorfor",
    "igjen",
    "ikke",
    "jeg",
    "klubber",
    "klubbleder",
    "kommer",
    "lagret",
    "leder",
    "logget",
    "løfter",
    "lørdag",
    "mandag",
    "mangler",
    "medlemmer",
    "mye",
    "måned",
    "måneder",
    "nestleder",
    "noe",
    "noen",
    "også",
    "samtaler",
    "sammen",
    "senere",
    "siden",
    "sluttet",
    "snakket",
    "søndag",
    "tillitsvalgt",
    "tillitsvalgte",
    "tirsdag",
    "trenger",
    "uke",
    "uken",
    "uker",
    "valgt",
    "valgte",
    "velg",
    "være",
    "ønsker",
    "åpne",
];

#[test]
fn nynorsk_sentences_hold_no_bokmaal_words() {
    for file in files(&root().join("assets/lang/nn"), "ftl") {
        for (place, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let text = line.split_once('=').map_or(line, |(_, text)| text);
            for word in text.split(|c: char| !c.is_alphanumeric() && c != '$' && c != '-') {
                let is_bokmaal = NOT_NYNORSK.contains(&word.to_lowercase().as_str());
                assert!(!is_bokmaal, "{}:{}: «{word}» is bokmål", file.display(), place + 1);
            }
        }
    }
}

#[test]
fn no_sentence_ends_in_space_or_doubles_it() {
    for language in Language::ALL {
        for sentence in SENTENCES.iter().filter(|sentence| sentence.id != "list-and") {
            let said = (sentence.say)(Lang::new(language), "X", 2);
            assert_eq!(said, said.trim(), "{}", sentence.id);
            assert!(!said.lines().any(|line| line.trim().contains("  ")), "{}: {said:?}", sentence.id);
        }
    }
}

#[test]
fn a_capital_is_put_on_the_first_letter_only() {
    let lang = Lang::default();
    assert_eq!(lang.capital(lang.outcome_left_post()), "Har gått av");
    assert_eq!(lang.capital("økt nr. 2"), "Økt nr. 2");
    assert_eq!(lang.capital(""), "");
}
