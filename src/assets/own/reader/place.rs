//! Where in a guide file something stands: under a key, at a name, behind a mistake; and texts made harmless with their place
//! noted. What is wrong there is the parent's to say.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Value;
use crate::domain::clean;
use crate::domain::guide::GuideError;

/// The languages that say nothing.
pub(super) fn silent(all: [(&'static str, &str); 3]) -> Vec<&'static str> {
    all.into_iter().filter(|(_, text)| text.trim().is_empty()).map(|(language, _)| language).collect()
}

/// The ids that the openings of a file have, also those that are left out.
pub(super) fn ids(table: &DeTable<'_>) -> Vec<String> {
    let Some(DeValue::Array(openings)) = table.get("opening").map(Spanned::get_ref) else { return Vec::new() };
    let id = |opening: &Value<'_>| Some(clean::line(under(opening, "id").get_ref().as_str()?).text.into_owned());
    openings.iter().filter_map(id).collect()
}

/// The key of a part that an error is about, empty for the part itself, and the name in its value.
pub(super) fn where_is(error: &GuideError) -> (&str, Option<&str>) {
    let last = |place: &'_ str| place.rfind('.').map_or(0, |at| at + 1);
    match error {
        GuideError::UnknownFact { place, name } if place.contains('.') => (&place[last(place)..], Some(name)),
        GuideError::UnknownFact { name, .. } | GuideError::UnknownAnswer { name, .. } => ("", Some(name)),
        GuideError::BadWeight { name, .. } if name == "base" => ("base", None),
        GuideError::BadWeight { name, .. } => ("boost", Some(name)),
        GuideError::MissingLanguage { language, .. }
        | GuideError::PlaceholdersDiffer { language, .. }
        | GuideError::NotAQuestion { language, .. } => (language, None),
        GuideError::UnknownPlaceholder { .. } => ("nb", None),
        GuideError::UnknownKind { .. } => ("kind", None),
        _ => ("", None),
    }
}

/// What stands under a key of a table; the table itself when nothing does.
pub(super) fn under<'v, 't>(value: &'v Value<'t>, key: &str) -> &'v Value<'t> {
    match value.get_ref() {
        DeValue::Table(table) => table.get(key).unwrap_or(value),
        _ => value,
    }
}

/// Where a name stands in a list or a table; the whole when it stands nowhere.
pub(super) fn spot<'v, 't>(value: &'v Value<'t>, name: &str) -> &'v Value<'t> {
    match value.get_ref() {
        DeValue::Array(values) => values.iter().find(|one| one.get_ref().as_str() == Some(name)).unwrap_or(value),
        _ => under(value, name),
    }
}

/// The key of a table whose value holds a place in the text, after the name of the table.
pub(super) fn inside(place: &str, value: &Value<'_>, at: usize) -> String {
    let DeValue::Table(table) = value.get_ref() else { return place.to_owned() };
    let holds = table.iter().find(|(_, inner)| inner.span().contains(&at));
    holds.map_or_else(|| place.to_owned(), |(key, _)| format!("{place}.{}", key.get_ref()))
}

/// Makes every text harmless, and notes where one was not.
pub(super) fn scrub(value: &mut Value<'_>, dirty: &mut Vec<usize>) {
    let at = value.span().start;
    match value.get_mut() {
        DeValue::String(text) => {
            let cleaned = clean::line(text);
            if cleaned.removed {
                dirty.push(at);
            }
            let cleaned = cleaned.text.into_owned();
            *text = cleaned.into();
        }
        DeValue::Array(values) => values.iter_mut().for_each(|one| scrub(one, dirty)),
        DeValue::Table(table) => table.iter_mut().for_each(|(_, one)| scrub(one, dirty)),
        _ => {}
    }
}
