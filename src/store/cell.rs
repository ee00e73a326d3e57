//! How one value is put into a column and read back. Which columns a table has is in `rows`.

use chrono::{DateTime, NaiveDate, NaiveTime};
use rusqlite::types::{FromSqlError, Type, ValueRef};
use rusqlite::{Row, Statement};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::domain::call::{NextStep, Outcome};
use crate::domain::checklist::Answer;
use crate::domain::club::Relation;
use crate::domain::correction::What;
use crate::domain::env::At;
use crate::domain::event::EventKind;
use crate::domain::facts::DayOfYear;
use crate::domain::follow_up::{FollowUpKind, Side, Step};
use crate::domain::guide::Mode;
use crate::domain::ids::{CallId, ClubId, EventId, FollowUpId, OfferId, OpId, PersonId, RoundId, SessionId};
use crate::domain::ids::{
    CheckedId, CorrectionId, LevelOverrideId, RestedId, SavedSearchId, SignUpId, TargetId, WheelEntryId,
};
use crate::domain::money::Money;
use crate::domain::offer::{Audience, Funding, OfferKind, SignUpState};
use crate::domain::person::{Phone, Role};
use crate::domain::required::Given;
use crate::domain::round::{Filter, Plan};

type Result<T> = rusqlite::Result<T>;

/// A value that fits in one column.
pub(super) trait Cell: Sized {
    /// Binds the value to parameter `index` (from 1).
    fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()>;
    /// Reads column `index` (from 0).
    fn read(row: &Row<'_>, index: usize) -> Result<Self>;
}

/// Why a column could not be read.
fn odd(index: usize, kind: Type, what: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(index, kind, Box::new(FromSqlError::Other(what.to_owned().into())))
}

macro_rules! plain {
    ($($kind:ty),+) => {$(impl Cell for $kind {
        fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()> {
            statement.raw_bind_parameter(index, self)
        }
        fn read(row: &Row<'_>, index: usize) -> Result<Self> { row.get(index) }
    })+};
}
plain!(String, bool, u8, u32, i64);

macro_rules! id {
    ($($kind:ident),+) => {$(impl Cell for $kind {
        fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()> {
            statement.raw_bind_parameter(index, &self.0.as_bytes()[..])
        }
        fn read(row: &Row<'_>, index: usize) -> Result<Self> { read_id(row, index).map($kind) }
    })+};
}
id!(ClubId, PersonId, RoundId, TargetId, OfferId, CallId, FollowUpId, SignUpId, EventId, SessionId, OpId);
id!(CheckedId, CorrectionId, LevelOverrideId, RestedId, SavedSearchId, WheelEntryId);

fn read_id(row: &Row<'_>, index: usize) -> Result<Uuid> {
    let bytes = row.get_ref(index)?.as_blob().map_err(|_| odd(index, Type::Blob, "an id is not 16 bytes"))?;
    Uuid::from_slice(bytes).map_err(|_| odd(index, Type::Blob, "an id is not 16 bytes"))
}

macro_rules! closed {
    ($($kind:ident),+) => {$(impl Cell for $kind {
        fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()> {
            statement.raw_bind_parameter(index, self.as_str())
        }
        fn read(row: &Row<'_>, index: usize) -> Result<Self> {
            let text = row.get_ref(index)?.as_str().map_err(|_| odd(index, Type::Text, "not a name"))?;
            $kind::parse(text).ok_or_else(|| odd(index, Type::Text, "an unknown name"))
        }
    })+};
}
closed!(Role, Outcome, NextStep, Side, FollowUpKind, Step, OfferKind, SignUpState, EventKind, Answer);
closed!(Funding, Audience, Mode);
closed!(Relation, What);

macro_rules! as_text {
    ($($kind:ty),+) => {$(impl Cell for $kind {
        fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()> {
            statement.raw_bind_parameter(index, self.to_string())
        }
        fn read(row: &Row<'_>, index: usize) -> Result<Self> {
            let text = row.get_ref(index)?.as_str().map_err(|_| odd(index, Type::Text, "not a day or time"))?;
            text.parse().map_err(|_| odd(index, Type::Text, "not a day or time"))
        }
    })+};
}
as_text!(NaiveDate, NaiveTime, DayOfYear);

impl Cell for At {
    fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()> {
        statement.raw_bind_parameter(index, self.timestamp_millis())
    }
    fn read(row: &Row<'_>, index: usize) -> Result<Self> {
        DateTime::from_timestamp_millis(row.get(index)?).ok_or_else(|| odd(index, Type::Integer, "not an instant"))
    }
}

impl<T: Cell> Cell for Option<T> {
    fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()> {
        match self {
            Some(value) => value.bind(statement, index),
            None => statement.raw_bind_parameter(index, rusqlite::types::Null),
        }
    }
    fn read(row: &Row<'_>, index: usize) -> Result<Self> {
        match row.get_ref(index)? {
            ValueRef::Null => Ok(None),
            _ => T::read(row, index).map(Some),
        }
    }
}

macro_rules! as_json {
    ($($kind:ty),+) => {$(impl Cell for Vec<$kind> {
        fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()> {
            if self.is_empty() {
                return statement.raw_bind_parameter(index, "[]");
            }
            statement.raw_bind_parameter(index, to_json(self)?)
        }
        fn read(row: &Row<'_>, index: usize) -> Result<Self> { from_json(row, index) }
    })+};
}
as_json!(String, Phone, Role, Given, Money);

macro_rules! whole_json {
    ($($kind:ty),+) => {$(impl Cell for $kind {
        fn bind(&self, statement: &mut Statement<'_>, index: usize) -> Result<()> {
            statement.raw_bind_parameter(index, to_json(self)?)
        }
        fn read(row: &Row<'_>, index: usize) -> Result<Self> { from_json(row, index) }
    })+};
}
whole_json!(Plan, Filter);

/// A value as JSON text.
pub(super) fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

/// A list as JSON text without the members that are `null`: they are two thirds of it, and read back they are `None` again.
/// One element at a time, so that a long list is not held twice.
pub(super) fn to_slim_json<T: Serialize>(list: &[T]) -> Result<String> {
    let mut slim = String::from("[");
    for (n, one) in list.iter().enumerate() {
        if n > 0 {
            slim.push(',');
        }
        push_without_nulls(&mut slim, &to_json(one)?);
    }
    slim.push(']');
    Ok(slim)
}

fn push_without_nulls(slim: &mut String, json: &str) {
    const NULL: &str = "\":null";
    let mut rest = json;
    while let Some(at) = rest.find(NULL) {
        let (before, after) = (&rest[..at], &rest[at + NULL.len()..]);
        // Inside a text the quotation mark has a backslash before it; a name of ours never has.
        let name = before.rfind('"').filter(|_| !before.ends_with('\\'));
        let Some(name) = name else {
            slim.push_str(&rest[..at + NULL.len()]);
            rest = after;
            continue;
        };
        slim.push_str(&before[..name]);
        rest = after.strip_prefix(',').unwrap_or(after);
        if rest.len() == after.len() && slim.ends_with(',') {
            slim.pop();
        }
    }
    slim.push_str(rest);
}

/// A value out of a column of JSON text.
pub(super) fn from_json<T: DeserializeOwned>(row: &Row<'_>, index: usize) -> Result<T> {
    let text = row.get_ref(index)?.as_str().map_err(|_| odd(index, Type::Text, "not JSON"))?;
    serde_json::from_str(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(error)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn members_without_nulls(value: Value) -> Value {
        match value {
            Value::Object(members) => members
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name, members_without_nulls(value)))
                .collect(),
            Value::Array(list) => list.into_iter().map(members_without_nulls).collect(),
            other => other,
        }
    }

    #[test]
    fn members_that_are_null_are_left_out_wherever_they_stand() {
        let one = json!({"a": null, "b": {"c": 1, "d": null}, "e": {"f": null}, "g": [null, {"h": null, "i": "x"}]});
        let text = to_slim_json(&[one, json!({"j": null, "k": null})]).unwrap();
        assert_eq!(text, r#"[{"b":{"c":1},"e":{},"g":[null,{"i":"x"}]},{}]"#);
        assert_eq!(to_slim_json::<Value>(&[]).unwrap(), "[]");
    }

    proptest! {
        #[test]
        fn what_a_text_says_of_null_stays(
            words in prop::collection::vec(prop_oneof![Just("\":null".to_owned()), Just("\\".to_owned()), ".{0,3}"], 0..6),
            nulls in any::<[bool; 3]>(),
        ) {
            let text = words.concat();
            let part = |is_null: bool| if is_null { Value::Null } else { json!(text) };
            let value = json!({"a": part(nulls[0]), "b": [part(nulls[1]), {"c": part(nulls[2])}], "d": text});
            let slim: Value = serde_json::from_str(&to_slim_json(std::slice::from_ref(&value)).unwrap()).unwrap();
            prop_assert_eq!(slim, json!([members_without_nulls(value)]));
        }
    }
}
