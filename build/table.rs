//! The table of all sentences that the tests of `src/lang` go through. The methods themselves are made by `build.rs`.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Key, Part, Sentence, rust_name};

/// The sentence's row in the table of the tests.
pub fn row(id: &str, arguments: &[(String, bool)], model: &Sentence, out: &mut String) {
    let mut keys = BTreeSet::new();
    words(&model.parts, &mut keys);
    let names: Vec<&str> = arguments.iter().map(|(name, _)| name.as_str()).collect();
    let given: Vec<&str> = arguments.iter().map(|(_, is_number)| if *is_number { "n" } else { "text" }).collect();
    let say = if arguments.is_empty() {
        format!("|lang, _, _| lang.{}().to_owned()", rust_name(id))
    } else {
        let used = |name| if given.contains(&name) { name } else { "_" };
        format!("|lang, {}, {}| lang.{}({})", used("text"), used("n"), rust_name(id), given.join(", "))
    };
    let numbers: Vec<bool> = arguments.iter().map(|(_, is_number)| *is_number).collect();
    let _ = writeln!(
        out,
        "    super::tests::Sentence {{ id: {id:?}, method: {:?}, arguments: &{names:?}, numbers: &{numbers:?}, \
         words: &{keys:?}, say: {say} }},",
        rust_name(id),
        keys = keys.iter().collect::<Vec<_>>()
    );
}

/// The words the sentence chooses by.
fn words(parts: &[Part], found: &mut BTreeSet<String>) {
    for part in parts {
        if let Part::Choice { arms, .. } = part {
            for (key, parts) in arms {
                if let Key::Word(word) = key {
                    found.insert(word.clone());
                }
                words(parts, found);
            }
        }
    }
}
