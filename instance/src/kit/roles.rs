//! What an account is in the house: a neighbour, with any number of duties on top.
//!
//! One volunteer is often host, mediator and editor at once, and none of these includes another (a
//! mediator reads private questions, an editor does not), so an account holds a set.

use std::fmt;

/// What somebody is in the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A neighbour with an account (bewoner): everybody who signs in is one.
    Resident,
    /// Writes for an organisation (organisatie-redacteur).
    OrganisationEditor,
    /// Receives people and keeps the rooms pleasant (gastheer, gastvrouw).
    Host,
    /// Helps when a question finds no answer by itself (bemiddelaar).
    Mediator,
    /// Writes and corrects for the house (redacteur).
    Editor,
    /// Runs the house: wijkbeheerder in a neighbourhood, portaalbeheerder in a city portal.
    Administrator,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 6] = [
        Self::Resident,
        Self::OrganisationEditor,
        Self::Host,
        Self::Mediator,
        Self::Editor,
        Self::Administrator,
    ];

    /// The roles that somebody is given; a neighbour one is already.
    pub const DUTIES: [Self; 5] =
        [Self::OrganisationEditor, Self::Host, Self::Mediator, Self::Editor, Self::Administrator];

    /// The name in the database and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::OrganisationEditor => "organisation_editor",
            Self::Host => "host",
            Self::Mediator => "mediator",
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

/// The duties of an account. In the database: their names with spaces between, in the order of
/// [`Role::DUTIES`]; empty for a neighbour without duties.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u8);

impl Roles {
    /// A neighbour without duties.
    pub const NONE: Self = Self(0);

    /// These duties together.
    #[must_use]
    pub fn of(roles: impl IntoIterator<Item = Role>) -> Self {
        roles.into_iter().fold(Self::NONE, Self::with)
    }

    /// With this duty too. Being a neighbour is no duty: it changes nothing.
    #[must_use]
    pub fn with(self, role: Role) -> Self {
        Self(self.0 | Self::bit(role))
    }

    /// Without this duty.
    #[must_use]
    pub fn without(self, role: Role) -> Self {
        Self(self.0 & !Self::bit(role))
    }

    fn bit(role: Role) -> u8 {
        match role {
            Role::Resident => 0,
            Role::OrganisationEditor => 1,
            Role::Host => 2,
            Role::Mediator => 4,
            Role::Editor => 8,
            Role::Administrator => 16,
        }
    }

    /// Whether an account with these duties is this; every account is a resident.
    #[must_use]
    pub fn has(self, role: Role) -> bool {
        self.0 & Self::bit(role) == Self::bit(role)
    }

    /// Whether there is no duty at all.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The duties, in order.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::DUTIES.into_iter().filter(move |role| self.has(*role))
    }

    /// How they are kept in the database.
    #[must_use]
    pub fn text(self) -> String {
        self.iter().map(Role::name).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Debug for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Roles({})", self.text())
    }
}

impl From<Role> for Roles {
    fn from(role: Role) -> Self {
        Self::NONE.with(role)
    }
}

/// From the database; a name that a newer program left there is passed over.
impl From<String> for Roles {
    fn from(text: String) -> Self {
        Self::of(text.split(' ').filter_map(Role::from_name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duties_survive_the_database() {
        let roles = Roles::of([Role::Administrator, Role::Host]);
        assert_eq!(roles.text(), "host administrator");
        assert_eq!(Roles::from(roles.text()), roles);
    }

    #[test]
    fn everybody_is_a_neighbour() {
        assert!(Roles::NONE.has(Role::Resident));
        assert_eq!(Roles::from(Role::Resident), Roles::NONE);
    }

    #[test]
    fn a_duty_can_be_taken_away() {
        let roles = Roles::of([Role::Host, Role::Editor]).without(Role::Host);
        assert!(!roles.has(Role::Host));
        assert!(roles.has(Role::Editor));
    }
}
