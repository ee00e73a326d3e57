//! The one way to stdout: data as text or JSON, with no sign in it that a terminal would act on.

use std::io::{self, Write};

use serde::Serialize;

use super::fail::Fail;
use crate::domain::clean::is_harmful;
use crate::lang::Lang;
use crate::runtime::tell;

/// The text without signs that a terminal would act on.
pub fn harmless(text: &str) -> String {
    text.chars().filter(|sign| !is_harmful(*sign)).collect()
}

/// Prints lines of text.
///
/// # Errors
/// When they cannot be written.
pub fn print(lang: Lang, lines: &[String]) -> Result<(), Fail> {
    let mut text = String::new();
    for line in lines {
        text.push_str(&harmless(line));
        text.push('\n');
    }
    write(lang, text.as_bytes())
}

/// Prints a value as pretty JSON.
///
/// # Errors
/// When it cannot be written.
pub fn print_json(lang: Lang, value: &impl Serialize) -> Result<(), Fail> {
    write(lang, json(lang, value)?.as_bytes())
}

/// Pretty JSON with a line break at its end. Signs that a terminal would act on are written as `\uXXXX`: they stay in
/// the data, and do nothing on the way.
///
/// # Errors
/// When a value has no JSON; ours all have.
pub fn json(lang: Lang, value: &impl Serialize) -> Result<String, Fail> {
    let plain = serde_json::to_string_pretty(value)
        .map_err(|error| Fail::Refused(lang.error_unexpected(&error.to_string())))?;
    let mut text = String::with_capacity(plain.len() + 1);
    for sign in plain.chars() {
        match sign {
            '\n' => text.push(sign),
            // In JSON they can only stand inside a string, and all are below U+10000.
            sign if is_harmful(sign) => text.push_str(&format!("\\u{:04x}", u32::from(sign))),
            sign => text.push(sign),
        }
    }
    text.push('\n');
    Ok(text)
}

/// Writes bytes to stdout.
///
/// # Errors
/// [`Fail::HungUp`] when the reader is gone.
pub fn write(lang: Lang, bytes: &[u8]) -> Result<(), Fail> {
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Fail::HungUp,
        _ => Fail::Refused(lang.error_file_not_written("stdout", tell::why(lang, &error))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_harmful_signs_as_escapes_that_read_back() {
        let odd = "a\u{1b}[31m\u{202e}b\u{9b}\u{7f}ø\n";
        let text = json(Lang::default(), &odd).unwrap();
        assert!(!text.trim_end().chars().any(is_harmful), "{text:?}");
        assert_eq!(serde_json::from_str::<String>(&text).unwrap(), odd);
    }

    #[test]
    fn text_loses_them() {
        assert_eq!(harmless("a\u{1b}[31mb\u{202e}c\td"), "a[31mbc\td");
    }
}
