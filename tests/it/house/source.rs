//! The files of the house as text, with comments, strings and tests taken out, so that only what the compiler of the
//! program acts on is left. What may stand there is said in the parent.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of `src`.
pub struct Source {
    /// Its path from `src`, with `/`.
    pub path: String,
    /// What the program is made of: blanks stand where comments, strings and tests stood, so lines keep their numbers.
    pub code: String,
}

impl Source {
    /// The room: the first part of the path.
    pub fn room(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// How many `super` lead from here to the top of the house.
    pub fn depth(&self) -> usize {
        let path = self.path.trim_end_matches(".rs").trim_end_matches("/mod");
        path.split('/').count()
    }

    /// The line of a place in [`Source::code`], from 1.
    pub fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }

    /// Every place where a word stands in the code, as a word of its own.
    pub fn places<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let is_part = |sign: char| sign.is_alphanumeric() || sign == '_';
        self.code.match_indices(word).map(|(at, _)| at).filter(move |at| {
            let before = self.code[..*at].chars().next_back().is_some_and(is_part);
            let after = self.code[at + word.len()..].chars().next().is_some_and(is_part);
            !(before && word.starts_with(is_part) || after && word.ends_with(is_part))
        })
    }
}

/// The root of the crate.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder of the crate, in the order of their paths.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                found.push(entry);
            }
        }
    }
    found.sort();
    found
}

/// The files of `src` that the program is made of.
pub fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut all: Vec<Source> = files("src").iter().map(|file| read(file, &src)).collect();
    let tests: Vec<String> = all.iter().flat_map(test_modules).collect();
    all.retain(|source| !tests.iter().any(|test| *test == source.path || source.path.starts_with(&folder_of(test))));
    for source in &mut all {
        cut_tests(&mut source.code);
    }
    all
}

fn read(file: &Path, src: &Path) -> Source {
    let text = fs::read_to_string(file).unwrap();
    let path = file.strip_prefix(src).unwrap().to_string_lossy().replace('\\', "/");
    let code = without_words(&text);
    Source { path, code }
}

fn folder_of(path: &str) -> String {
    format!("{}/", path.trim_end_matches(".rs"))
}

/// The files of modules that are only there under test.
fn test_modules(source: &Source) -> Vec<String> {
    let stem = source.path.trim_end_matches(".rs");
    let folder = stem.strip_suffix("/mod").unwrap_or(stem);
    let after = source.code.split("#[cfg(test)]").skip(1);
    let module = |rest: &str| {
        let line = rest.trim_start().lines().next()?.trim_end().strip_suffix(';')?;
        Some(format!("{folder}/{}.rs", line.rsplit_once("mod ")?.1))
    };
    after.filter_map(module).collect()
}

/// Blanks everything from the tests at the end of a file on.
fn cut_tests(code: &mut String) {
    let mut from = 0;
    while let Some(at) = code[from..].find("#[cfg(test)]").map(|at| at + from) {
        let rest = &code[at..];
        let item = rest.find(['{', ';']).unwrap_or(rest.len() - 1);
        let end = if rest[item..].starts_with(';') {
            at + item + 1
        } else {
            // rustfmt puts the brace that closes an item below where the item began.
            rest.find("\n}\n").map_or(code.len(), |close| at + close + 3)
        };
        let blank: String = code[at..end].chars().map(|sign| if sign == '\n' { sign } else { ' ' }).collect();
        code.replace_range(at..end, &blank);
        from = at + blank.len();
    }
}

/// The text with blanks for comments, strings and letters in quotes.
fn without_words(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    while at < signs.len() {
        let rest = &signs[at..];
        let length = match rest {
            ['/', '/', ..] => rest.iter().position(|sign| *sign == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => block_comment(rest),
            ['r', '"' | '#', ..] if !code.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_') => {
                raw_string(rest)
            }
            ['"', ..] => string(rest),
            ['\'', '\\', ..] => rest.iter().skip(3).position(|sign| *sign == '\'').map_or(1, |end| end + 4),
            ['\'', _, '\'', ..] => 3,
            _ => 0,
        };
        for sign in &rest[..length] {
            code.push(if *sign == '\n' { '\n' } else { ' ' });
        }
        if length == 0 {
            code.push(rest[0]);
        }
        at += length.max(1);
    }
    code
}

fn block_comment(rest: &[char]) -> usize {
    rest.windows(2).position(|pair| pair == ['*', '/']).map_or(rest.len(), |end| end + 2)
}

fn string(rest: &[char]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != '"' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// `r"…"` and `r#"…"#`; 0 where it is a name after all (`r#type`).
fn raw_string(rest: &[char]) -> usize {
    let hashes = rest[1..].iter().take_while(|sign| **sign == '#').count();
    if rest.get(hashes + 1) != Some(&'"') {
        return 0;
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let body = &rest[hashes + 2..];
    body.windows(end.len()).position(|window| window == end).map_or(rest.len(), |at| hashes + 2 + at + end.len())
}

#[test]
fn only_code_is_looked_at() {
    let text = "a // b\nc \"d \\\" e\" '\"' f /* g\n */ r#\"h\" i\"# 'j' k::<'l>";
    assert_eq!(without_words(text).split_whitespace().collect::<Vec<_>>(), ["a", "c", "f", "k::<'l>"]);
    assert_eq!(without_words(text).lines().count(), text.lines().count());
    let mut code = "fn a() {}\n#[cfg(test)]\nmod b;\nfn c() {}\n#[cfg(test)]\nmod tests {\n  d\n}\n".to_owned();
    cut_tests(&mut code);
    assert_eq!(code.split_whitespace().collect::<Vec<_>>(), ["fn", "a()", "{}", "fn", "c()", "{}"]);
}
