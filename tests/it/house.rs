//! The walls of the house, held by reading `src/` as text: who may import whom, who may use which library, and the habits
//! that keep files small and honest. The map is in `src/lib.rs`; a wall that is moved is moved there and here in one commit.

mod pronouns;
mod source;

use std::collections::BTreeSet;
use std::fs;

use source::{Source, files, root, sources};

/// A room: its name, the rooms it may import, the libraries it may use.
type Room = (&'static str, &'static [&'static str], &'static [&'static str]);

/// The rooms. What is not listed is forbidden.
const ROOMS: &[Room] = &[
    ("domain", &[], &["chrono", "chrono_tz", "serde", "unicode_normalization", "uuid"]),
    ("lang", &[], &["chrono"]),
    ("assets", &["domain"], &["chrono", "serde", "serde_json", "thiserror", "toml"]),
    ("app", &["domain"], &["chrono", "crossterm", "tui_textarea", "unicode_segmentation", "unicode_width"]),
    ("words", &["app", "domain", "lang"], &["chrono", "unicode_width"]),
    (
        "ui",
        &["app", "domain", "lang", "words"],
        &["chrono", "qrcode", "ratatui", "unicode_segmentation", "unicode_width"],
    ),
    ("store", &["domain"], &["chrono", "memchr", "rusqlite", "serde", "serde_json", "thiserror", "uuid"]),
    (
        "port",
        &["domain"],
        &[
            "calamine",
            "chrono",
            "csv",
            "encoding_rs",
            "icalendar",
            "rust_xlsxwriter",
            "serde",
            "serde_json",
            "toml",
            "unicode_normalization",
        ],
    ),
    ("config", &["lang"], &["etcetera", "thiserror", "toml"]),
    (
        "runtime",
        &["app", "assets", "config", "domain", "lang", "port", "store", "ui", "words"],
        &[
            "chrono",
            "crossterm",
            "etcetera",
            "getrandom",
            "ratatui",
            "serde",
            "serde_json",
            "rustix",
            "signal_hook",
            "thiserror",
            "unicode_width",
        ],
    ),
    (
        "cli",
        &["assets", "config", "domain", "lang", "port", "runtime", "store", "words"],
        &["chrono", "clap", "serde", "serde_json"],
    ),
    ("main", &["cli"], &[]),
    ("lib", &[], &[]),
];

/// Libraries in a file whose room may not use them, with the reason.
const GUESTS: &[(&str, &str, &str)] =
    &[("app/editor.rs", "ratatui", "the text area wants its styles when it is made; nothing is drawn there")];

/// Rooms that may touch files; the others are given bytes, or a database.
const WITH_FILES: &[&str] = &["cli", "config", "runtime", "store"];

/// The only file that may ask for the time.
const CLOCK: &str = "runtime/clock.rs";

/// Most lines in a file.
const LONGEST: usize = 400;

/// Files that may be longer, with the reason.
const TABLES: &[(&str, &str)] = &[];

/// Functions that only route: file, function, and the most lines an arm may have.
const ROUTERS: &[(&str, &str, usize)] =
    &[("app/update.rs", "fn route(", 8), ("app/update/commands.rs", "pub(super) fn run(", 4)];

/// What does not stand in the program: an error is a value, and a sentence is in `assets/lang`.
const NEVER: &[&str] = &[
    ".unwrap()",
    ".unwrap_err()",
    ".expect(",
    ".expect_err(",
    "panic!",
    "unreachable!",
    "unimplemented!",
    "todo!",
    "dbg!",
    "println!",
    "eprintln!",
    "unsafe {",
];

#[test]
fn every_room_imports_only_the_rooms_it_may() {
    let mut broken = Vec::new();
    for source in sources() {
        let (name, may, _) = room_of(&source);
        for (at, other) in rooms_named(&source) {
            if other != *name && !may.contains(&other.as_str()) {
                broken.push(format!("{}:{} `{name}` may not know `{other}`", source.path, source.line(at)));
            }
        }
    }
    none(broken);
}

#[test]
fn nobody_climbs_out_of_a_room_through_its_ceiling() {
    let climbs = |source: &Source| {
        let up = "super::".repeat(source.depth());
        source.places(&up).map(|at| format!("{}:{} {up}", source.path, source.line(at))).collect::<Vec<_>>()
    };
    none(sources().iter().filter(|source| source.room() != "lib").flat_map(climbs).collect());
}

#[test]
fn every_library_stays_in_the_rooms_it_was_taken_for() {
    let libraries = libraries();
    let mut broken = Vec::new();
    for source in sources() {
        let (name, _, may) = room_of(&source);
        for library in &libraries {
            let is_guest = GUESTS.iter().any(|(file, guest, _)| *file == source.path && guest == library);
            let used = format!("{library}::");
            for at in source.places(&used).filter(|_| !may.contains(&library.as_str()) && !is_guest) {
                broken.push(format!("{}:{} `{name}` may not use {library}", source.path, source.line(at)));
            }
        }
    }
    none(broken);
}

#[test]
fn the_map_is_no_wider_than_the_house() {
    let (sources, libraries) = (sources(), libraries());
    for (name, rooms, used) in ROOMS {
        let inside: Vec<&Source> = sources.iter().filter(|source| source.room() == *name).collect();
        assert!(!inside.is_empty(), "there is no room {name}");
        for library in *used {
            assert!(libraries.contains(*library), "{name} may use {library}, which is not in Cargo.toml");
        }
        for other in *rooms {
            assert!(ROOMS.iter().any(|room| room.0 == *other), "{name} may know {other}, which is no room");
        }
    }
}

#[test]
fn app_knows_the_keys_of_the_terminal_and_nothing_else_of_it() {
    let beyond = |source: &Source| {
        let places = source.places("crossterm::").filter(|at| !source.code[*at..].starts_with("crossterm::event"));
        places.map(|at| format!("{}:{}", source.path, source.line(at))).collect::<Vec<_>>()
    };
    none(sources().iter().filter(|source| source.room() == "app").flat_map(beyond).collect());
}

#[test]
fn only_the_clock_asks_for_the_time() {
    let asks = ["Utc::now", "Local::now", "SystemTime::now", "Instant::now", ".elapsed()"];
    none(find(&asks, |source| source.path != CLOCK));
}

#[test]
fn files_are_touched_only_at_the_rim() {
    let touches = ["std::fs", "fs::", "File::open", "File::create", "OpenOptions"];
    none(find(&touches, |source| !WITH_FILES.contains(&source.room())));
}

#[test]
fn nothing_falls_over_or_prints_on_its_own() {
    none(find(NEVER, |_| true));
}

#[test]
fn every_file_says_first_what_it_holds() {
    let mut broken = Vec::new();
    for file in ["src", "tests"].into_iter().flat_map(files).chain([root().join("build.rs")]) {
        let text = fs::read_to_string(&file).unwrap();
        if !text.starts_with("//! ") {
            broken.push(format!("{} does not begin with //!", file.display()));
        }
    }
    none(broken);
}

#[test]
fn no_file_is_longer_than_it_should_be() {
    let mut broken = Vec::new();
    for file in ["src", "tests"].into_iter().flat_map(files).chain([root().join("build.rs")]) {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        let is_table = TABLES.iter().any(|(name, _)| root().join("src").join(name) == file);
        if lines > LONGEST && !is_table {
            broken.push(format!("{} has {lines} lines", file.display()));
        }
    }
    none(broken);
}

#[test]
fn routers_only_route() {
    let sources = sources();
    let mut broken = Vec::new();
    for (path, function, most) in ROUTERS {
        let source = sources.iter().find(|source| source.path == *path).unwrap();
        let start = source.code.find(function).unwrap_or_else(|| panic!("{path} has no {function}"));
        let body: Vec<&str> = source.code[start..].lines().take_while(|line| *line != "}").collect();
        let first = body.iter().position(|line| line.starts_with("    match ")).unwrap();
        // rustfmt sets the arms of this match at eight blanks, and what is in them further in.
        let is_arm = |line: &str| line.starts_with("        ") && !line[8..].starts_with([' ', '}']);
        let mut arm = (first, 0);
        for (at, line) in body.iter().enumerate().skip(first + 1).take_while(|(_, line)| **line != "    }") {
            if is_arm(line) {
                arm = (at, 0);
            }
            arm.1 += 1;
            if arm.1 == most + 1 {
                broken.push(format!("{path}:{} {}", source.line(start) + arm.0, body[arm.0].trim()));
            }
        }
    }
    none(broken);
}

/// Fails with every broken place, if there is one.
fn none(broken: Vec<String>) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

fn room_of(source: &Source) -> &'static Room {
    let room = ROOMS.iter().find(|(name, ..)| *name == source.room());
    room.unwrap_or_else(|| panic!("{} is in no room; give the room its walls in tests/it/house.rs", source.path))
}

/// Every place where one of these stands in the code of the sources that are looked at.
fn find(words: &[&str], looked_at: impl Fn(&Source) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| looked_at(source)) {
        for word in words {
            found.extend(source.places(word).map(|at| format!("{}:{} {word}", source.path, source.line(at))));
        }
    }
    found
}

/// The rooms that a file names, as `crate::room`, `crate::{room, …}` or `ringerunde::room`, and where.
fn rooms_named(source: &Source) -> Vec<(usize, String)> {
    let name = |text: &str| text.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect::<String>();
    let mut found = Vec::new();
    for start in ["crate::", "ringerunde::"] {
        for at in source.places(start) {
            let rest = &source.code[at + start.len()..];
            match rest.strip_prefix('{') {
                // Only the first name of each branch is a room; branches of branches stand in braces of their own.
                Some(group) => {
                    let mut depth = 0;
                    let outer: String = group
                        .chars()
                        .take_while(|sign| {
                            depth += i32::from(*sign == '{') - i32::from(*sign == '}');
                            depth >= 0
                        })
                        .scan(0, |inside, sign| {
                            *inside += i32::from(sign == '{');
                            let shown = if *inside == 0 { sign } else { ' ' };
                            *inside -= i32::from(sign == '}');
                            Some(shown)
                        })
                        .collect();
                    found.extend(outer.split(',').map(|branch| (at, name(branch.trim()))));
                }
                None => found.push((at, name(rest))),
            }
        }
    }
    found.retain(|(_, name)| !name.is_empty());
    found
}

/// The libraries of `[dependencies]`, as code names them.
fn libraries() -> BTreeSet<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let table = manifest.split("\n[dependencies]\n").nth(1).unwrap().split("\n[").next().unwrap();
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.replace('-', "_")).collect()
}
