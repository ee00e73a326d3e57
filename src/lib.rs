//! The map of the house. What stands in a room, whom it may know and which libraries it may use is held by
//! `tests/it/house.rs`; a wall that is moved is moved there and here in one commit.
//!
//! ```text
//! main → cli → runtime → ui → words → app → domain
//!         │      │ │          └─────→ lang
//!         │      │ └────→ store ────────────→ domain     app, store and port are sisters: they do not know each other,
//!         │      └──────→ port ─────────────→ domain     the runtime introduces them.
//!         └──── what a script asks for: store, port, words, config, assets
//! ```
//!
//! | room | what it does | what is never in it |
//! |---|---|---|
//! | [`domain`] | nouns, deeds and rules: who is next, what to ask, what a session came to | terminal, SQL, files, sentences, the clock |
//! | [`lang`] | the one typed door to every sentence, made from `assets/lang` by `build.rs` | any type of ours |
//! | [`assets`] | embeds and parses guides, checklist, policy and practice data; lays own guides over ours | rules |
//! | [`app`] | what the person is doing: one message in, the model changed, effects out; THE table of keys | SQL, drawing, sentences |
//! | [`words`] | the domain's values in the words of a language, and the summary as text and Markdown | drawing, SQL |
//! | [`ui`] | how it looks: a pure function of the model | anything that changes the model |
//! | [`store`] | one SQLite file, one write door, the log of deeds, the journal of drafts | terminal, sentences |
//! | [`port`] | lists and workbooks to a plan, row by row | the database |
//! | [`config`] | the configuration file and the folder of own guides: flags > environment > file > default | what a key does |
//! | [`runtime`] | the loop, the terminal, the signals, the clock: effects are carried out here | rules |
//! | [`cli`] | subcommands, exit codes, `--json` | drawing |
//!
//! # From a key to the screen
//!
//! ```text
//! terminal → runtime::input → Msg → app::update → scope → app::keys → Command
//!    moves, opens → the pane's own state                        (no effect)
//!    writes       → domain::deeds → Op or Refusal → Effect::Commit → store → Msg::Committed → model, notice
//!    plain text   → app::editor → Effect::SaveTyping → store    (before the frame that shows it)
//! drawn once, when the mailbox is empty
//! ```
//!
//! # Where to begin
//!
//! - A new deed: `domain/deeds/`, then its command in `app/command.rs`, its key in `app/keys.rs`, its notice in `assets/lang`.
//!   The name of a deed is the same all the way, so one search finds the whole thread.
//! - A new question in a guide: `assets/guide/*.toml`; the tests of `domain::guide` say what is wrong with it.
//! - A new item of the checklist, or another rule for a level: `assets/checklist.toml`; the tests of `domain::checklist` say what is
//!   wrong with it. What a club may be handed goes through `domain::agreed` and nowhere else.
//! - A new entry of the annual wheel, or another measure for the report: `assets/wheel.toml`, `assets/measures.toml`. What an
//!   organisation writes into the wheel is rows of its own (`domain/wheel/own.rs`).
//! - A new sentence: the three files of one name in `assets/lang/{nb,nn,en}`; one that is missing fails the build.
//! - A new heading that lists have: `assets/headings.toml`.
//! - A new column in the database: the next step in `store/sql/`, never a change of an old one.

pub mod app;
pub mod assets;
pub mod cli;
pub mod config;
pub mod domain;
pub mod lang;
pub mod port;
pub mod runtime;
pub mod store;
pub mod ui;
pub mod words;
