//! The deed of throwing a draft away. Nothing typed is ever lost: undo brings it back.

use crate::domain::draft::Draft;
use crate::domain::env::Env;
use crate::domain::op::{Deed, Edit, Op};

/// Throws a draft away.
pub fn discard_draft(env: &mut Env, draft: &Draft) -> Op {
    Op::new(env, Deed::DiscardDraft, draft.session, vec![Edit::removed(draft)])
}
