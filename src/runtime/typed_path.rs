//! A path as a person writes it: what it stands for, and how Tab goes on with it, as a shell does. Reading the file that is
//! named is `intake`'s; the line it is written in is `app`'s.

use std::fs::{self, DirEntry};
use std::io;
use std::path::{MAIN_SEPARATOR as SLASH, PathBuf};

use crate::domain::clean;
use crate::domain::collate;

/// Most choices that are named: more have no room in a line.
const MOST: usize = 60;

/// How a path can go on.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Completion {
    /// What was typed with as much more as is certain: a whole name where only one fits, a folder with its slash.
    pub text: String,
    /// The names that fit, in order, where it is more than one; no more than can be shown.
    pub choices: Vec<String>,
    /// Whether any name fits.
    pub is_some: bool,
}

/// The file that is meant: `~` is home, and a dragged file comes in quotes.
pub fn file(typed: &str) -> PathBuf {
    let path = typed.trim().trim_matches(['\'', '"']);
    let rest = if path == "~" { Some("") } else { path.strip_prefix("~/") };
    match (rest, etcetera::home_dir()) {
        (Some(rest), Ok(home)) => home.join(rest),
        _ => PathBuf::from(path),
    }
}

/// How what was typed can go on. One folder is read, and of what is in it nothing is opened. Names that begin with a dot are
/// there for who has typed the dot; where no name begins as it was typed, capitals and accents make no difference.
///
/// # Errors
/// What the system says of the folder.
pub fn complete(typed: &str) -> io::Result<Completion> {
    let whole = |text: String| Ok(Completion { text, is_some: true, ..Completion::default() });
    let (head, begun) = parts(typed);
    if (head.trim().is_empty() && begun == "~") || begun == ".." {
        return whole(format!("{typed}{SLASH}"));
    }
    let names = names(folder(typed), begun.starts_with('.'))?;
    let folded = collate::fold(begun);
    let begins = |name: &str| name.starts_with(begun);
    let is_exact = names.iter().any(|(name, _)| begins(name));
    let fits = |name: &str| begins(name) || (!is_exact && collate::fold(name).starts_with(&folded));
    let mut found: Vec<(String, DirEntry)> = names.into_iter().filter(|(name, _)| fits(name)).collect();
    found.sort_by_cached_key(|(name, _)| collate::key(name));
    match found.as_slice() {
        [] => Ok(Completion { text: typed.to_owned(), ..Completion::default() }),
        [one] => whole(format!("{head}{}", shown(one))),
        [first, others @ ..] => {
            let common = others.iter().fold(first.0.as_str(), |common, (name, _)| both(common, name));
            // What is alike but for capitals may have less in common than what was typed.
            let goes_on = begins(common) || collate::fold(common).starts_with(&folded);
            let text = format!("{head}{}", if goes_on { common } else { begun });
            Ok(Completion { text, choices: found.iter().take(MOST).map(shown).collect(), is_some: true })
        }
    }
}

/// The folder in which it is looked for what was typed.
pub fn folder(typed: &str) -> PathBuf {
    let folder = file(parts(typed).0);
    if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder }
}

/// What was typed of the folder, with its slash, and of the name.
fn parts(typed: &str) -> (&str, &str) {
    typed.split_at(typed.rfind(SLASH).map_or(begin_of(typed), |at| at + 1))
}

/// Where a path begins behind blanks and the quote of a dragged file.
fn begin_of(typed: &str) -> usize {
    typed.len() - typed.trim_start().trim_start_matches(['\'', '"']).len()
}

/// What two names begin with alike.
fn both<'a>(one: &'a str, other: &str) -> &'a str {
    let end = one.char_indices().zip(other.chars()).find(|((_, a), b)| a != b).map(|((at, _), _)| at);
    // Where none differs the shorter one is what they have alike.
    &one[..end.unwrap_or(one.len().min(other.len()))]
}

/// The names in a folder; none that could not be typed.
fn names(folder: PathBuf, with_hidden: bool) -> io::Result<Vec<(String, DirEntry)>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let is_odd = |letter: char| letter.is_control() || clean::is_harmful(letter);
        let is_trimmed = name.ends_with(|letter: char| letter.is_whitespace() || matches!(letter, '\'' | '"'));
        if name.starts_with('.') == with_hidden && !name.chars().any(is_odd) && !is_trimmed {
            names.push((name, entry));
        }
    }
    Ok(names)
}

/// A name as it goes on: with a slash where it is a folder, or leads to one.
fn shown((name, entry): &(String, DirEntry)) -> String {
    let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir() || (kind.is_symlink() && entry.path().is_dir()));
    if is_folder { format!("{name}{SLASH}") } else { name.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these in it; a name that ends with a slash is a folder.
    fn folder(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let path = folder.path().join(name);
            if name.ends_with('/') { fs::create_dir(path).unwrap() } else { fs::write(path, "").unwrap() }
        }
        folder
    }

    /// How a name typed in a folder goes on, and the choices.
    fn told(folder: &tempfile::TempDir, typed: &str) -> (String, Vec<String>) {
        let head = format!("{}/", folder.path().display());
        let found = complete(&format!("{head}{typed}")).unwrap();
        assert_eq!(found.is_some, typed != "finnes ikke");
        (found.text.strip_prefix(&head).unwrap().to_owned(), found.choices)
    }

    #[test]
    fn a_name_that_only_one_has_is_whole_and_a_folder_has_its_slash() {
        let here = folder(&["klubber 2026.xlsx", "Nedlastinger/", "ønsker.csv", "Årsmøte/"]);
        assert_eq!(told(&here, "kl"), ("klubber 2026.xlsx".into(), vec![]));
        assert_eq!(told(&here, "Ned"), ("Nedlastinger/".into(), vec![]));
        assert_eq!(told(&here, "ned"), ("Nedlastinger/".into(), vec![]), "capitals are not looked up first");
        assert_eq!((told(&here, "øn").0, told(&here, "å").0), ("ønsker.csv".into(), "Årsmøte/".into()));
        assert_eq!(told(&here, "klubber 2026.xlsx"), ("klubber 2026.xlsx".into(), vec![]));
        assert_eq!(told(&here, "finnes ikke"), ("finnes ikke".into(), vec![]));
        assert_eq!(told(&here, ".."), ("../".into(), vec![]));
    }

    #[test]
    fn of_several_the_common_beginning_is_taken_and_all_are_named() {
        let here = folder(&["klubber_b.csv", "klubber_a.csv", "klubber_æå/", "annet.txt", "Klokke.csv"]);
        let choices = || vec!["klubber_a.csv".to_owned(), "klubber_b.csv".into(), "klubber_æå/".into()];
        assert_eq!(told(&here, "klu"), ("klubber_".into(), choices()));
        assert_eq!(told(&here, "klubber_"), ("klubber_".into(), choices()));
        assert_eq!(told(&here, "").1.len(), 5);
        let (text, choices) = told(&folder(&["Liste.csv", "liste.xlsx"]), "LI");
        assert_eq!((text.as_str(), choices.len()), ("LI", 2));
        assert_eq!((both("ab", "abc"), both("abc", "ab"), both("aå", "aø"), both("", "x")), ("ab", "ab", "a", ""));
    }

    #[test]
    fn hidden_names_are_there_for_who_has_typed_the_dot() {
        let here = folder(&[".gjemt/", "synlig.csv", "ond\u{1b}[31m.csv", "s\tb.csv", "s '"]);
        assert_eq!(told(&here, ""), ("synlig.csv".into(), vec![]));
        assert_eq!(told(&here, "."), (".gjemt/".into(), vec![]));
    }

    #[test]
    fn home_quotes_and_the_folder_one_stands_in_are_what_they_are_when_the_file_is_read() {
        assert_eq!(complete("~").unwrap().text, "~/");
        let home = complete("~/").unwrap();
        assert!(home.text.starts_with("~/"), "{home:?}");
        assert_eq!(file("~"), file("~/"));
        let here = folder(&["klubber.csv"]);
        let typed = format!(" '{}/kl", here.path().display());
        assert_eq!(complete(&typed).unwrap().text, format!("{typed}ubber.csv"));
        // The tests stand in the folder of the program.
        assert_eq!(complete("Cargo.to").unwrap().text, "Cargo.toml");
        assert_eq!(complete("'sr").unwrap().text, "'src/");
        for typed in ["/finnes ikke/x", "/finnes ikke/", "'/finnes ikke/"] {
            assert!(complete(typed).is_err());
            assert_eq!(super::folder(typed), PathBuf::from("/finnes ikke/"), "it is this one that is told");
        }
    }
}
