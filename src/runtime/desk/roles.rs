//! The post the open round calls, as a caller says it. The table is `assets`', the deed `domain`'s.

use super::Desk;
use crate::app::msg::Msg;
use crate::app::notice::{Notice, Way};
use crate::assets;
use crate::domain::collate;
use crate::domain::counterpart::Counterparts;
use crate::domain::deeds::round;
use crate::domain::draft::DraftChange;
use crate::domain::person::Role;
use crate::lang::{Lang, Language};
use crate::words;

impl Desk {
    /// Lets the open round call the post of some words; no words for no post.
    pub(super) fn call_role(&mut self, said: &str) -> Msg {
        let table = match assets::counterparts() {
            Ok(table) => table,
            Err(error) => return Msg::Failed(error.to_string()),
        };
        let Some(open) = self.model.round.clone() else {
            return Msg::Done(Notice::Refused(crate::domain::deeds::Refusal::NotInRound));
        };
        let role = match (said.trim(), role_of(table, said)) {
            ("", _) => None,
            (_, Some(role)) => Some(role),
            (_, None) => {
                let posts: Vec<&str> = table.roles().map(|role| words::role(self.lang, role)).collect();
                return Msg::Failed(self.lang.call_role_unknown(&self.lang.list(&posts)));
            }
        };
        match round::call_role(&mut self.env, &open, role, table) {
            Ok(op) => self.commit(op, &DraftChange::Keep, Way::Done),
            Err(refusal) => Msg::Done(Notice::Refused(refusal)),
        }
    }
}

/// The post of the table that is called so in one of the languages, or whose name alone begins so.
fn role_of(table: &Counterparts, said: &str) -> Option<Role> {
    let said = collate::fold(said.trim());
    let names = |role: Role| Language::ALL.map(|language| collate::fold(words::role(Lang::new(language), role)));
    let exact = table.roles().find(|role| names(*role).contains(&said));
    let mut begins = table.roles().filter(|role| names(*role).iter().any(|name| name.starts_with(&said)));
    exact.or_else(|| begins.next().filter(|_| begins.next().is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_is_known_by_its_name_or_its_beginning_in_any_language() {
        let table = assets::counterparts().unwrap();
        assert_eq!(role_of(table, "Kasserer"), Some(Role::Treasurer));
        assert_eq!(role_of(table, "treasurer"), Some(Role::Treasurer));
        assert_eq!(role_of(table, "studie"), Some(Role::TrainingOfficer));
        assert_eq!(role_of(table, "baker"), None);
    }
}
