//! What is wrong with the arguments, as a sentence of ours. Which arguments there are is in `args`.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::fail::Fail;
use super::out;
use crate::domain::clean;
use crate::lang::Lang;

/// Help and version are printed; everything else is wrong use.
///
/// # Errors
/// [`Fail::Use`] with a sentence.
pub fn answer(lang: Lang, error: &Error) -> Result<(), Fail> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => out::write(lang, error.render().to_string().as_bytes()),
        _ => Err(Fail::Use(sentence(lang, error))),
    }
}

fn sentence(lang: Lang, error: &Error) -> String {
    let option = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    let (said, near) = match error.kind() {
        ErrorKind::UnknownArgument if !option.starts_with('-') => (lang.error_too_many(&option), String::new()),
        ErrorKind::UnknownArgument => (lang.error_unknown_option(&option), text(error, ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand);
            (lang.error_unknown_command(&command), text(error, ContextKind::SuggestedSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => (lang.error_missing_value(&option), String::new()),
        ErrorKind::InvalidValue => {
            let allowed = text(error, ContextKind::ValidValue);
            (lang.error_bad_value(&allowed, &option, &value), text(error, ContextKind::SuggestedValue))
        }
        ErrorKind::ValueValidation => (lang.error_not_a_value(&option, &value), String::new()),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            (lang.error_missing_value(&option), String::new())
        }
        ErrorKind::TooManyValues => (lang.error_unknown_option(&value), String::new()),
        ErrorKind::MissingRequiredArgument => (lang.error_missing_argument(&option), String::new()),
        ErrorKind::ArgumentConflict => (lang.error_option_twice(&option), String::new()),
        ErrorKind::InvalidUtf8 => (lang.error_not_utf8().to_owned(), String::new()),
        _ => (lang.error_wrong_use().to_owned(), String::new()),
    };
    match near.as_str() {
        "" => said,
        near => format!("{said} {}", lang.error_did_you_mean(near)),
    }
}

/// What clap says about the error under one heading: harmless, on one line, without the value's name after an option.
fn text(error: &Error, kind: ContextKind) -> String {
    let words: Vec<String> = match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
    };
    let bare = |word: &String| match word.split_once(" <") {
        Some((option, _)) if word.starts_with('-') => option.to_owned(),
        _ => word.trim_end_matches("...").trim_matches(['<', '>']).to_owned(),
    };
    clean::line(&words.iter().map(bare).collect::<Vec<_>>().join(", ")).text.into_owned()
}
