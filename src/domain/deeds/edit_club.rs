//! The deed of correcting the facts of a club by hand, as its form holds them. People are `post`'s, the level `checklist`'s.

use super::{Refusal, typed};
use crate::domain::closed::closed_set;
use crate::domain::club::{Club, Relation};
use crate::domain::correction;
use crate::domain::env::Env;
use crate::domain::money;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::org_no::{self, OrgNo};

closed_set! {
    /// A row of the form, and a thing the notice names.
    ClubField {
        /// its name
        Name = "name",
        /// the workplace
        Workplace = "workplace",
        /// the organisation number
        OrgNo = "org_no",
        /// the municipality
        Municipality = "municipality",
        /// the district
        District = "district",
        /// the collective agreement
        Agreement = "agreement",
        /// the number of members
        Members = "members",
        /// the number of employees
        Employees = "employees",
        /// members whose mobile is in the register
        WithMobile = "with_mobile",
        /// members whose e-mail is in the register
        WithEmail = "with_email",
        /// whether there is a board
        Board = "board",
        /// the employer's contact
        Employer = "employer",
        /// how club and employer get on
        Relation = "relation",
        /// activity money, year by year
        Money = "money",
        /// who of us is responsible
        Caller = "caller",
        /// tags
        Tags = "tags",
        /// the remark
        Remark = "remark",
    }
}

impl ClubField {
    /// Whether it is chosen with the arrows and not written.
    pub fn is_choice(self) -> bool {
        matches!(self, ClubField::Board | ClubField::Relation)
    }
}

/// What the form of a club holds: a text for each row that is written, as typed, and what is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClubForm {
    /// The texts, one for each of `ClubField::ALL`; those of choices stay empty.
    pub texts: Vec<String>,
    /// Whether there is a board; `None` when nobody has said.
    pub has_board: Option<bool>,
    /// How club and employer get on; `None` when nobody has said.
    pub relation: Option<Relation>,
}

impl ClubForm {
    /// The form of a club that is there.
    pub fn of(club: &Club) -> Self {
        let texts = ClubField::ALL.iter().map(|field| text_of(club, *field)).collect();
        ClubForm { texts, has_board: club.has_board, relation: club.employer_relation }
    }

    fn text(&self, field: ClubField) -> Result<Option<String>, Refusal> {
        let at = ClubField::ALL.iter().position(|one| *one == field);
        let typed = at.and_then(|at| self.texts.get(at)).map_or("", String::as_str);
        typed::text(typed)
    }

    fn count(&self, field: ClubField) -> Result<Option<u32>, Refusal> {
        typed::count(&self.text(field)?.unwrap_or_default().replace(' ', ""))
    }

    /// The club with what the form holds.
    fn fill(&self, club: &Club) -> Result<Club, Refusal> {
        let org_no = match org_no::read(&self.text(ClubField::OrgNo)?.unwrap_or_default()) {
            OrgNo::Empty => None,
            OrgNo::Valid(number) => Some(number),
            OrgNo::BadFormat(_) | OrgNo::BadCheck(_) => return Err(Refusal::BadOrgNo),
        };
        let tags = typed::list(&self.text(ClubField::Tags)?.unwrap_or_default())?;
        let tags = tags.iter().map(|tag| tag.trim_start_matches('#').trim().to_owned());
        let after = Club {
            name: self.text(ClubField::Name)?.ok_or(Refusal::NoName)?,
            workplace: self.text(ClubField::Workplace)?,
            org_no,
            municipality: self.text(ClubField::Municipality)?,
            district: self.text(ClubField::District)?,
            agreement: self.text(ClubField::Agreement)?,
            members: self.count(ClubField::Members)?,
            employees: self.count(ClubField::Employees)?,
            members_with_mobile: self.count(ClubField::WithMobile)?,
            members_with_email: self.count(ClubField::WithEmail)?,
            has_board: self.has_board,
            employer_contact: self.text(ClubField::Employer)?,
            employer_relation: self.relation,
            money: money::read(&self.text(ClubField::Money)?.unwrap_or_default()).ok_or(Refusal::NoMoney)?,
            caller: self.text(ClubField::Caller)?,
            tags: tags.filter(|tag| !tag.is_empty()).collect(),
            remark: self.text(ClubField::Remark)?,
            ..club.clone()
        };
        let most = [after.members_with_mobile, after.members_with_email].into_iter().flatten().max();
        // Only what this form says is refused: a list may have been odd before.
        let is_new = |before: &Club| {
            (before.members, before.members_with_mobile, before.members_with_email)
                != (after.members, after.members_with_mobile, after.members_with_email)
        };
        if is_new(club) && after.members.zip(most).is_some_and(|(members, most)| most > members) {
            return Err(Refusal::TooMany);
        }
        Ok(after)
    }
}

/// The value of a field as it is typed; empty for choices and for what is not known.
pub fn text_of(club: &Club, field: ClubField) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    match field {
        ClubField::Name => club.name.clone(),
        ClubField::Workplace => text(&club.workplace),
        ClubField::OrgNo => text(&club.org_no),
        ClubField::Municipality => text(&club.municipality),
        ClubField::District => text(&club.district),
        ClubField::Agreement => text(&club.agreement),
        ClubField::Members => count(club.members),
        ClubField::Employees => count(club.employees),
        ClubField::WithMobile => count(club.members_with_mobile),
        ClubField::WithEmail => count(club.members_with_email),
        ClubField::Employer => text(&club.employer_contact),
        ClubField::Money => money::written(&club.money),
        ClubField::Caller => text(&club.caller),
        ClubField::Tags => club.tags.join(", "),
        ClubField::Remark => text(&club.remark),
        ClubField::Board | ClubField::Relation => String::new(),
    }
}

/// What differs between two states of a club, in the order of the form.
pub fn differing(before: &Club, after: &Club) -> Vec<ClubField> {
    let differs = |field: &&ClubField| match field {
        ClubField::Board => before.has_board != after.has_board,
        ClubField::Relation => before.employer_relation != after.employer_relation,
        field => text_of(before, **field) != text_of(after, **field),
    };
    ClubField::ALL.iter().filter(differs).copied().collect()
}

/// Corrects a club.
///
/// # Errors
/// [`Refusal::NoName`], [`Refusal::NoCount`], [`Refusal::TooMany`], [`Refusal::BadOrgNo`], [`Refusal::NoMoney`] and
/// [`Refusal::BirthNumber`] for what the form holds, [`Refusal::NothingToDo`] when nothing is changed.
pub fn edit_club(env: &mut Env, club: &Club, form: &ClubForm) -> Result<Op, Refusal> {
    let after = form.fill(club)?;
    if after == *club {
        return Err(Refusal::NothingToDo);
    }
    let changes = correction::noted(env, vec![Edit::changed(club, after)]);
    Ok(Op::new(env, Deed::EditClub, None, changes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::correction::What;
    use crate::domain::env::At;
    use crate::domain::op::Change;

    fn with(club: &Club, field: ClubField, text: &str) -> ClubForm {
        let mut form = ClubForm::of(club);
        let at = ClubField::ALL.iter().position(|one| *one == field).unwrap();
        form.texts[at] = text.into();
        form
    }

    #[test]
    fn what_is_typed_becomes_the_club_and_a_correction_for_the_register() {
        let mut env = Env::new(At::UNIX_EPOCH, 3);
        let club = Club { members: Some(20), ..Club::named(env.id(), "Vik") };
        assert_eq!(edit_club(&mut env, &club, &ClubForm::of(&club)), Err(Refusal::NothingToDo));
        let mut form = with(&club, ClubField::Members, "1 024");
        form.relation = Some(Relation::Strained);
        let op = edit_club(&mut env, &club, &form).unwrap();
        let [Change::Club(edit), Change::Correction(noted)] = &op.changes[..] else { panic!("{:?}", op.changes) };
        let after = edit.after.as_ref().unwrap();
        assert_eq!((after.members, after.employer_relation), (Some(1024), Some(Relation::Strained)));
        assert_eq!(differing(&club, after), [ClubField::Members, ClubField::Relation]);
        let noted = noted.after.as_ref().unwrap();
        assert_eq!((noted.what, noted.was.as_str(), noted.is.as_str()), (What::Members, "20", "1024"));
    }

    #[test]
    fn what_cannot_be_right_is_refused_and_nothing_is_stored() {
        let mut env = Env::new(At::UNIX_EPOCH, 3);
        let club = Club { members: Some(20), ..Club::named(env.id(), "Vik") };
        for (field, text, refusal) in [
            (ClubField::Name, " ", Refusal::NoName),
            (ClubField::Members, "mange", Refusal::NoCount),
            (ClubField::WithMobile, "21", Refusal::TooMany),
            (ClubField::OrgNo, "974760674", Refusal::BadOrgNo),
            (ClubField::Money, "4000", Refusal::NoMoney),
            (ClubField::Remark, "fnr 01010750160", Refusal::BirthNumber),
        ] {
            assert_eq!(edit_club(&mut env, &club, &with(&club, field, text)), Err(refusal), "{text}");
        }
    }

    #[test]
    fn activity_money_the_relation_and_who_is_responsible_are_edited_in_place_and_undone() {
        let mut env = Env::new(At::UNIX_EPOCH, 3);
        let club = Club::named(env.id(), "Vik");
        let mut form = with(&club, ClubField::Money, "2025: 2000/1500; 2026: 4 000");
        form.relation = Some(Relation::Good);
        let caller = ClubField::ALL.iter().position(|field| *field == ClubField::Caller).unwrap();
        form.texts[caller] = "Berit".into();
        let op = edit_club(&mut env, &club, &form).unwrap();
        let [Change::Club(edit)] = &op.changes[..] else { panic!("{:?}", op.changes) };
        let after = edit.after.clone().unwrap();
        assert_eq!(text_of(&after, ClubField::Money), "2026: 4000, 2025: 2000/1500");
        assert_eq!(differing(&club, &after), [ClubField::Relation, ClubField::Money, ClubField::Caller]);
        assert_eq!(edit_club(&mut env, &after, &ClubForm::of(&after)), Err(Refusal::NothingToDo));
        let back = op.inverse(&mut env);
        let [Change::Club(edit)] = &back.changes[..] else { panic!() };
        assert_eq!(edit.after.as_ref(), Some(&club));
    }
}
