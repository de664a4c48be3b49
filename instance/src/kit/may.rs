//! Who may do what: every permission in one table.

use super::oops::Oops;
use super::visitor::Resident;

/// What an account may do in the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Role {
    /// A neighbour (bewoner).
    Resident,
    /// Writes and corrects for the house (redacteur).
    Editor,
    /// Runs the house (beheerder).
    Administrator,
}

impl Role {
    /// All roles, the smallest first.
    pub const ALL: [Self; 3] = [Self::Resident, Self::Editor, Self::Administrator];

    /// The name in the database and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Editor => "editor",
            Self::Administrator => "administrator",
        }
    }

    /// The role with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// Something that one may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Put an activity in the agenda.
    AddActivity,
    /// Hang up a notice.
    AddNotice,
    /// Put an organisation on the page.
    AddOrganisation,
    /// Change or remove something of one's own.
    ChangeOwn,
    /// Change or remove something of somebody else.
    ChangeAny,
    /// Link, approve and unlink sites.
    LinkSites,
    /// See and change how the house is run.
    RunHouse,
}

impl Action {
    /// All actions, for the documentation.
    pub const ALL: [Self; 7] = [
        Self::AddActivity,
        Self::AddNotice,
        Self::AddOrganisation,
        Self::ChangeOwn,
        Self::ChangeAny,
        Self::LinkSites,
        Self::RunHouse,
    ];
}

/// The table: the smallest role that may do this.
#[must_use]
pub fn needed(action: Action) -> Role {
    match action {
        Action::AddNotice | Action::ChangeOwn => Role::Resident,
        Action::AddActivity | Action::AddOrganisation | Action::ChangeAny => Role::Editor,
        Action::LinkSites | Action::RunHouse => Role::Administrator,
    }
}

/// Whether this visitor may do this; a guest may do nothing that needs a role.
#[must_use]
pub fn can(resident: Option<&Resident>, action: Action) -> bool {
    resident.is_some_and(|resident| resident.role >= needed(action))
}

/// Whether this visitor may change something that `owner` made.
#[must_use]
pub fn can_change(resident: Option<&Resident>, owner: Option<&str>) -> bool {
    let Some(resident) = resident else { return false };
    let is_own = owner == Some(resident.id.as_str());
    let action = if is_own { Action::ChangeOwn } else { Action::ChangeAny };
    can(Some(resident), action)
}

/// [`can`], as an answer that stops a handler.
pub fn may(resident: Option<&Resident>, action: Action) -> Result<&Resident, Oops> {
    resident.filter(|resident| can(Some(resident), action)).ok_or(Oops::Forbidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resident(id: &str, role: Role) -> Resident {
        Resident { id: id.to_owned(), name: "Noor".to_owned(), role }
    }

    #[test]
    fn a_guest_may_not_hang_up_a_notice() {
        assert!(!can(None, Action::AddNotice));
    }

    #[test]
    fn a_resident_may_change_their_own_notice() {
        assert!(can_change(Some(&resident("a", Role::Resident)), Some("a")));
    }

    #[test]
    fn a_resident_may_not_change_a_neighbours_notice() {
        assert!(!can_change(Some(&resident("a", Role::Resident)), Some("b")));
    }

    #[test]
    fn an_editor_does_not_run_the_house() {
        assert!(!can(Some(&resident("a", Role::Editor)), Action::RunHouse));
    }
}
