//! Nobody who is rung is taken for a man or a woman: no sentence of the program and no line of a guide says «hun» or «han» of
//! them. In nynorsk things are «ho» and «han» too, so there the other two languages stand for it.

use std::fs;
use std::path::{Path, PathBuf};

use super::source::root;

const WORDS: &[&str] = &[
    "hun",
    "henne",
    "hennes",
    "han",
    "ham",
    "hans",
    "she",
    "he",
    "her",
    "him",
    "his",
    "hers",
    "formann",
    "tillitsmann",
    "chairman",
];

fn under(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            under(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn nobody_who_is_rung_is_taken_for_a_man_or_a_woman() {
    let assets = root().join("assets");
    let mut found = Vec::new();
    ["lang/nb", "lang/en", "guide"].iter().for_each(|folder| under(&assets.join(folder), &mut found));
    found.extend(["checklist.toml", "wheel.toml", "measures.toml"].map(|file| assets.join(file)));
    let mut said = Vec::new();
    for file in found {
        let text = fs::read_to_string(&file).unwrap();
        // «nb = "…", nn = "…", en = "…"» on one line, or each on its own: nynorsk is left out.
        let lines = text.lines().filter(|line| !line.trim_start().starts_with('#') && !line.starts_with("nn "));
        for line in lines {
            let mut told = line.to_owned();
            if let (Some(from), Some(to)) = (told.find("nn = \""), told.find("en = \""))
                && from < to
            {
                told.replace_range(from..to, "");
            }
            let words = told.split(|sign: char| !sign.is_alphabetic()).map(str::to_lowercase);
            // «her» is «here» in bokmål.
            let is_norwegian = file.to_string_lossy().contains("/nb/") || told.contains("nb = ");
            let gendered = words.filter(|word| WORDS.contains(&word.as_str()) && !(is_norwegian && word == "her"));
            said.extend(gendered.map(|word| format!("{}: {word}: {line}", file.display())));
        }
    }
    assert!(said.is_empty(), "{}", said.join("\n"));
}
