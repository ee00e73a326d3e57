//! The arguments of the benches that measure a file. Which rows they make it of is in `rows`.
#![allow(clippy::unwrap_used, reason = "a measuring program, not a part of the product")]

use std::path::PathBuf;

use crate::rows::Size;

/// The file and the size that the arguments of a bench name: `FILE [--clubs N] [--calls M]`.
pub fn arguments(file: &str, mut size: Size) -> (PathBuf, Size) {
    let mut file = PathBuf::from(file);
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    while let Some(word) = words.next() {
        match word.as_str() {
            "--clubs" => size.clubs = words.next().unwrap().parse().unwrap(),
            "--calls" => size.calls = words.next().unwrap().parse().unwrap(),
            _ => file = word.into(),
        }
    }
    (file, size)
}
