//! What the person is doing: the model, the keys, and `update`, which decides. It does nothing itself:
//! what is to be written or read goes out as effects and asks, which `runtime` carries out. No sentences, no drawing.

pub mod ask;
pub mod call;
pub mod card_form;
pub mod cards;
pub mod checklist;
pub mod chord;
pub mod club;
pub mod club_view;
pub mod command;
pub mod dialog;
pub mod editor;
pub mod effect;
pub mod field;
pub mod find;
pub mod follow_ups;
pub mod form;
pub mod guides;
pub mod history;
pub mod keys;
pub mod merge;
pub mod model;
pub mod msg;
pub mod notice;
pub mod offer;
pub mod outcome;
pub mod overview;
pub mod practise;
pub mod queue;
pub mod register;
pub mod round_form;
pub mod rounds;
pub mod sheet;
pub mod summary;
pub mod talk;
pub mod titles;
pub mod touched;
pub mod update;
pub mod wheel;

pub use effect::Effect;
pub use model::Model;
pub use msg::Msg;
pub use touched::Touched;
pub use update::{World, update};
