//! Makes the typed door to the sentences (`src/lang`) out of `assets/lang`: one method a sentence, one argument a variable;
//! the data files of `assets` quick to read (`quicken`); and what the linker is asked for (`link`).
//! Fluent is compiled here, to plain Rust, so that a start parses nothing and a missing word fails the build.
//! What is fit to be said, and the helpers for days and figures, live in `src/lang`.
//!
//! Understood: text, `{ $variable }`, `{ "literal" }`, `{ message }`, `{ -term }`, and choices on a number (`[0]`, `[one]`,
//! `*[other]`) or on a word. The test in `src/lang/tests.rs` compares each sentence with what `fluent-bundle` makes of it.
#![allow(clippy::print_stdout)] // how a build script talks to cargo

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

#[path = "build/link.rs"]
mod link;
#[path = "build/quicken.rs"]
mod quicken;
#[path = "build/table.rs"]
mod table;

/// The folder of each language and the member of `Language` it fills. The first one decides which sentences exist.
const LANGUAGES: [(&str, &str); 3] = [("nb", "Bokmaal"), ("nn", "Nynorsk"), ("en", "English")];
/// Deep enough for any real sentence; a sentence that refers to itself is deeper.
const DEEPEST: usize = 8;

/// A piece of a sentence.
enum Part {
    Text(String),
    Variable(String),
    Reference(String),
    /// Tried in order; the last arm is the default.
    Choice {
        variable: String,
        arms: Vec<(Key, Vec<Part>)>,
    },
}

enum Key {
    Exactly(i64),
    One,
    Other,
    Word(String),
}

struct Sentence {
    file: String,
    parts: Vec<Part>,
}

/// The sentences of one language, and its terms under their name with the leading `-`.
type Book = BTreeMap<String, Sentence>;

/// Collected so that one build shows them all.
type Problems = Vec<String>;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=assets/lang");
    println!("cargo::rerun-if-changed=assets/guide");
    println!("cargo::rerun-if-changed=assets/scene");
    link::lean();
    let mut problems = Problems::new();
    quicken::quicken(&mut problems);
    let books = LANGUAGES.map(|(code, _)| read_language(code, &mut problems));
    let code = generate(&books, &mut problems);
    if problems.is_empty() {
        let target = env::var("OUT_DIR").unwrap_or_default();
        if let Err(error) = fs::write(Path::new(&target).join("sentences.rs"), code) {
            problems.push(format!("sentences.rs cannot be written: {error}"));
        }
    }
    for problem in problems {
        println!("cargo::error={problem}");
    }
}

fn read_language(code: &str, problems: &mut Problems) -> Book {
    let mut book = Book::new();
    let folder = format!("assets/lang/{code}");
    let mut names: Vec<String> = match fs::read_dir(&folder) {
        Ok(entries) => entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect(),
        Err(error) => {
            problems.push(format!("{folder} cannot be read: {error}"));
            return book;
        }
    };
    names.retain(|name| name.ends_with(".ftl"));
    names.sort();
    for name in names {
        let path = format!("{folder}/{name}");
        match fs::read_to_string(&path) {
            Ok(source) => read_file(&path, &name, &source, &mut book, problems),
            Err(error) => problems.push(format!("{path} cannot be read: {error}")),
        }
    }
    book
}

fn read_file(path: &str, name: &str, source: &str, book: &mut Book, problems: &mut Problems) {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = source.get(..error.pos.start).unwrap_or(source).matches('\n').count() + 1;
                problems.push(format!("{path}:{line} is not Fluent: {}", error.kind));
            }
            resource
        }
    };
    for entry in &resource.body {
        let (id, pattern, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        if !attributes.is_empty() {
            problems.push(format!("{path}: `{id}` has an attribute; give it an id of its own"));
        }
        let parts = match pattern.map_or_else(|| Err("has no text".to_owned()), read_pattern) {
            Ok(parts) => parts,
            Err(why) => {
                problems.push(format!("{path}: `{id}` {why}"));
                continue;
            }
        };
        if let Some(first) = book.insert(id.clone(), Sentence { file: name.to_owned(), parts }) {
            problems.push(format!("{path}: `{id}` is defined twice, first in {}", first.file));
        }
    }
}

fn read_pattern(pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => read_expression(expression)?,
        };
        match (parts.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(more)) => before.push_str(&more),
            (_, part) => parts.push(part),
        }
    }
    Ok(parts)
}

fn read_expression(expression: &Expression<&str>) -> Result<Part, String> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => read_expression(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(Part::Text(unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => Ok(Part::Text((*value).to_owned())),
        Expression::Inline(InlineExpression::VariableReference { id }) => Ok(Part::Variable(id.name.to_owned())),
        Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
            Ok(Part::Reference(id.name.to_owned()))
        }
        Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments: None }) => {
            Ok(Part::Reference(format!("-{}", id.name)))
        }
        Expression::Inline(_) => Err("uses a function, an attribute or a term with arguments; say it without".into()),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            if variants.iter().position(|variant| variant.default) != Some(variants.len() - 1) {
                return Err(format!("must have its default choice for ${} last", id.name));
            }
            let arms = variants
                .iter()
                .map(|variant| Ok((read_key(&variant.key)?, read_pattern(&variant.value)?)))
                .collect::<Result<_, String>>()?;
            Ok(Part::Choice { variable: id.name.to_owned(), arms })
        }
        Expression::Select { .. } => Err("chooses by something that is not a variable".into()),
    }
}

fn read_key(key: &VariantKey<&str>) -> Result<Key, String> {
    match key {
        VariantKey::NumberLiteral { value } => {
            value.parse().map(Key::Exactly).map_err(|_| format!("has the choice [{value}], which is no whole number"))
        }
        VariantKey::Identifier { name } => match *name {
            "one" => Ok(Key::One),
            "other" => Ok(Key::Other),
            "zero" | "two" | "few" | "many" => Err(format!("has the choice [{name}], which our languages lack")),
            word => Ok(Key::Word(word.to_owned())),
        },
    }
}

/// What a sentence asks for: each variable, and whether it must be a number.
fn variables(parts: &[Part], book: &Book, depth: usize, found: &mut BTreeMap<String, bool>) -> Result<(), String> {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                found.entry(name.clone()).or_insert(false);
            }
            Part::Reference(id) => {
                let referred = book.get(id).ok_or_else(|| format!("refers to `{id}`, which is not there"))?;
                if depth == DEEPEST {
                    return Err(format!("refers to itself by way of `{id}`"));
                }
                variables(&referred.parts, book, depth + 1, found)?;
            }
            Part::Choice { variable, arms } => {
                let by_number = arms.iter().any(|(key, _)| matches!(key, Key::Exactly(_) | Key::One));
                if by_number && arms.iter().any(|(key, _)| matches!(key, Key::Word(_))) {
                    return Err(format!("chooses by ${variable} both as a number and as a word"));
                }
                *found.entry(variable.clone()).or_insert(false) |= by_number;
                for (_, parts) in arms {
                    variables(parts, book, depth, found)?;
                }
            }
        }
    }
    Ok(())
}

fn is_number_by_name(name: &str) -> bool {
    matches!(name, "n" | "m" | "w" | "h" | "total") || name.ends_with("_n") || name.ends_with("_count")
}

fn generate(books: &[Book; 3], problems: &mut Problems) -> String {
    let [first, ..] = books;
    let mut methods = String::new();
    let mut table = String::new();
    let ids: BTreeSet<&String> = books.iter().flat_map(Book::keys).filter(|id| !id.starts_with('-')).collect();
    for id in ids {
        let mut asked: Vec<BTreeMap<String, bool>> = Vec::new();
        for ((code, _), book) in LANGUAGES.iter().zip(books) {
            let Some(sentence) = book.get(id) else {
                problems.push(format!("assets/lang/{code}: `{id}` is missing"));
                continue;
            };
            if first.get(id).is_some_and(|model| model.file != sentence.file) {
                problems.push(format!("assets/lang/{code}/{}: `{id}` is in another file in nb", sentence.file));
            }
            let mut found = BTreeMap::new();
            if let Err(why) = variables(&sentence.parts, book, 0, &mut found) {
                problems.push(format!("assets/lang/{code}/{}: `{id}` {why}", sentence.file));
            }
            asked.push(found);
        }
        let (Some(model), [nb, others @ ..]) = (first.get(id), asked.as_slice()) else { continue };
        for (found, (code, _)) in others.iter().zip(&LANGUAGES[1..]) {
            if !found.keys().eq(nb.keys()) {
                let names = |map: &BTreeMap<String, bool>| map.keys().cloned().collect::<Vec<_>>().join(", ");
                problems.push(format!(
                    "assets/lang/{code}/{}: `{id}` uses the variables ({}), nb uses ({})",
                    model.file,
                    names(found),
                    names(nb)
                ));
            }
        }
        let arguments: Vec<(String, bool)> = nb
            .keys()
            .map(|name| (name.clone(), is_number_by_name(name) || asked.iter().any(|map| map.get(name) == Some(&true))))
            .collect();
        if problems.is_empty() {
            method(id, &arguments, model, books, &mut methods);
            table::row(id, &arguments, model, &mut table);
        }
    }
    format!(
        "impl Lang {{\n{methods}}}\n\n\
         /// Every sentence, for the tests.\n#[cfg(test)]\n\
         pub(super) const SENTENCES: &[super::tests::Sentence] = &[\n{table}];\n"
    )
}

/// Kebab-case to snake_case.
fn rust_name(id: &str) -> String {
    id.replace('-', "_")
}

fn method(id: &str, arguments: &[(String, bool)], model: &Sentence, books: &[Book; 3], out: &mut String) {
    let [book, ..] = books;
    let mut doc = String::new();
    sketch(&model.parts, book, &mut doc);
    let doc = format!("`{}` · {}", doc.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'"), model.file);
    let _ = write!(out, "    #[doc = {doc:?}]\n    pub fn {}(&self", rust_name(id));
    for (name, is_number) in arguments {
        let _ = write!(out, ", {}: {}", rust_name(name), if *is_number { "impl Count" } else { "&str" });
    }
    let _ = writeln!(out, ") -> {} {{", if arguments.is_empty() { "&'static str" } else { "String" });
    for (name, _) in arguments.iter().filter(|(_, is_number)| *is_number) {
        let _ = writeln!(out, "        let {0} = {0}.count();", rust_name(name));
    }
    if !arguments.is_empty() {
        let _ = writeln!(out, "        let mut out = String::with_capacity(64);");
    }
    let _ = writeln!(out, "        match self.language() {{");
    for ((_, member), book) in LANGUAGES.iter().zip(books) {
        let Some(sentence) = book.get(id) else { continue };
        let _ = write!(out, "            Language::{member} => ");
        if arguments.is_empty() {
            let mut text = String::new();
            sketch(&sentence.parts, book, &mut text);
            let _ = writeln!(out, "{text:?},");
        } else {
            let _ = writeln!(out, "{{");
            pushes(&sentence.parts, arguments, book, out);
            let _ = writeln!(out, "            }}");
        }
    }
    let _ = writeln!(out, "        }}{}\n    }}", if arguments.is_empty() { "" } else { "\n        out" });
}

/// The sentence as text, with variables in braces and every choice at its default.
fn sketch(parts: &[Part], book: &Book, out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Variable(name) => {
                let _ = write!(out, "{{{name}}}");
            }
            Part::Reference(id) => {
                if let Some(referred) = book.get(id) {
                    sketch(&referred.parts, book, out);
                }
            }
            Part::Choice { arms, .. } => {
                if let Some((_, parts)) = arms.last() {
                    sketch(parts, book, out);
                }
            }
        }
    }
}

fn pushes(parts: &[Part], arguments: &[(String, bool)], book: &Book, out: &mut String) {
    let is_number = |name: &String| arguments.iter().any(|(each, is_number)| each == name && *is_number);
    for part in parts {
        match part {
            Part::Text(text) => {
                let _ = writeln!(out, "out.push_str({text:?});");
            }
            Part::Variable(name) if is_number(name) => {
                let _ = writeln!(out, "push_count(&mut out, {});", rust_name(name));
            }
            Part::Variable(name) => {
                let _ = writeln!(out, "out.push_str({});", rust_name(name));
            }
            Part::Reference(id) => {
                if let Some(referred) = book.get(id) {
                    pushes(&referred.parts, arguments, book, out);
                }
            }
            Part::Choice { variable, arms } => {
                let name = rust_name(variable);
                for (place, (key, parts)) in arms.iter().enumerate() {
                    let is_last = place + 1 == arms.len();
                    let _ = match key {
                        _ if is_last => write!(out, "{{"),
                        Key::Exactly(n) => write!(out, "if {name} == {n} {{"),
                        // Bokmål, nynorsk and English agree (CLDR): one is exactly 1, everything else is other.
                        Key::One => write!(out, "if {name}.unsigned_abs() == 1 {{"),
                        Key::Other if is_number(variable) => write!(out, "if {name}.unsigned_abs() != 1 {{"),
                        Key::Other => write!(out, "if {name} == \"other\" {{"),
                        Key::Word(word) => write!(out, "if {name} == {word:?} {{"),
                    };
                    let _ = writeln!(out);
                    pushes(parts, arguments, book, out);
                    let _ = if is_last { writeln!(out, "}}") } else { write!(out, "}} else ") };
                }
            }
        }
    }
}
