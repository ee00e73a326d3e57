//! The methods that `build.rs` made of `assets/lang`. Nothing is written by hand here.
#![allow(clippy::all)] // generated: its style is nobody's concern

use super::figures::push_count;
use super::{Count, Lang, Language};

include!(concat!(env!("OUT_DIR"), "/sentences.rs"));
