//! Giving a search a name, and forgetting it. Searching itself is `domain::search`'s.

use super::{Refusal, typed};
use crate::domain::collate;
use crate::domain::env::Env;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::saved_search::SavedSearch;

/// Longest name, in characters.
const LONGEST: usize = 60;

/// Keeps a search under a name. One that is called the same, whatever the capitals, is replaced.
///
/// # Errors
/// [`Refusal::NoName`] without a name, [`Refusal::NothingToDo`] for an empty search or one that is kept already.
pub fn save_search(env: &mut Env, name: &str, query: &str, known: &[SavedSearch]) -> Result<Op, Refusal> {
    let name: String = typed::text(name)?.ok_or(Refusal::NoName)?.chars().take(LONGEST).collect();
    let query = typed::text(query)?.ok_or(Refusal::NothingToDo)?;
    let same = known.iter().find(|saved| collate::fold(&saved.name) == collate::fold(&name));
    let change = match same {
        Some(saved) if saved.query == query && saved.name == name => return Err(Refusal::NothingToDo),
        Some(saved) => Edit::changed(saved, SavedSearch { id: saved.id, name, query }),
        None => Edit::added(SavedSearch { id: env.id(), name, query }),
    };
    Ok(Op::new(env, Deed::SaveSearch, None, vec![change]))
}

/// Forgets a search that was kept.
pub fn forget_search(env: &mut Env, saved: &SavedSearch) -> Op {
    Op::new(env, Deed::ForgetSearch, None, vec![Edit::removed(saved)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::op::Change;
    use chrono::DateTime;

    fn saved(op: &Op) -> SavedSearch {
        match &op.changes[..] {
            [Change::SavedSearch(edit)] => edit.after.clone().unwrap(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_search_is_kept_under_one_name() {
        let mut env = Env::new(DateTime::from_timestamp_millis(1_000).unwrap(), 1);
        let first = saved(&save_search(&mut env, " Turnus ", "#turnus etter:2025", &[]).unwrap());
        assert_eq!((first.name.as_str(), first.query.as_str()), ("Turnus", "#turnus etter:2025"));
        let known = [first.clone()];
        let second = saved(&save_search(&mut env, "turnus", "#turnus", &known).unwrap());
        assert_eq!(second.id, first.id);
        assert_eq!(save_search(&mut env, "Turnus", "#turnus etter:2025", &known), Err(Refusal::NothingToDo));
        assert_eq!(save_search(&mut env, " ", "#turnus", &known), Err(Refusal::NoName));
        assert_eq!(save_search(&mut env, "Tom", " ", &known), Err(Refusal::NothingToDo));
    }
}
