//! The map of the house.
//!
//! ```text
//! main → cli → runtime → ui → app → domain
//!               │ └────→ store ───→ domain      app, store and port are sisters: they do not know each other,
//!               └──────→ port ────→ domain      the runtime introduces them.
//!    lang: a leaf (sentences). assets: embeds and parses assets/. config: flags > environment > file > default.
//! ```

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
