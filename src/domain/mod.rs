//! What is true and allowed: nouns, deeds and rules as plain functions.
//! No terminal, no SQL, no files, no sentences and no clock live here; those are in `ui`, `store`, `port`, `lang` and `runtime`.

pub mod agreed;
pub mod birth_number;
pub mod call;
pub mod checklist;
pub mod clean;
pub(crate) mod closed;
pub mod club;
pub mod collate;
pub mod dates;
pub mod deeds;
pub mod draft;
pub mod env;
pub mod event;
pub mod facts;
pub mod follow_up;
pub mod guide;
pub mod holidays;
pub mod hours;
pub mod ids;
pub mod intake;
pub mod note;
pub mod offer;
pub mod op;
pub mod org_no;
pub mod person;
pub mod phone;
pub mod policy;
pub mod queue;
pub mod record;
pub mod round;
pub mod scene;
pub mod session;
pub mod summary;
pub mod when;
