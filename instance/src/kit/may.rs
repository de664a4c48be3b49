//! Who may do what: every permission in one table.
//!
//! [`TABLE`] is the whole of it; `docs/permissions.md` is written from it, and a test sees to it
//! that the two agree. A guest may do nothing that stands in the table: what guests may do (read,
//! report, call, write to the house) needs no permission.

use super::oops::Oops;
use super::visitor::Resident;

pub use super::roles::{Role, Roles};

/// Something that one may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Hang up a notice.
    AddNotice,
    /// Change or remove something of one's own.
    ChangeOwn,
    /// Talk in the living room.
    Talk,
    /// Write a message to a neighbour.
    SendMessage,
    /// Stand in the face book.
    ShowFace,
    /// Put an activity in the agenda.
    AddActivity,
    /// Put something in the etalage.
    AddOffering,
    /// See who comes to an activity of the house itself, and help people on the list.
    SeeAttendees,
    /// Put an organisation on the page for the house.
    AddOrganisation,
    /// Put one's own organisation on the page, where it is new until the desk looked at it.
    RegisterOrganisation,
    /// Look at new organisations, and at who says that one is theirs.
    CheckOrganisation,
    /// Change or remove something of somebody else.
    ChangeAny,
    /// Receive people in the living room: light the lamp, keep order, answer the guest book.
    HostRoom,
    /// Read and answer what is written to the house.
    AnswerForHouse,
    /// Make a card with which somebody without e-mail comes in.
    Invite,
    /// Write down what a neighbour asks by phone, and hang it up.
    TakeCall,
    /// Take on a question that finds no answer by itself.
    Mediate,
    /// Judge what was reported.
    Moderate,
    /// Write the pages about the house.
    WritePages,
    /// Write the newspaper, and decide when the weekly mail goes out.
    WriteNews,
    /// Link, approve and unlink sites.
    LinkSites,
    /// See and change how the house is run.
    RunHouse,
}

impl Action {
    /// Whether it puts words before others: what somebody may not do who only reads for now.
    #[must_use]
    fn is_heard(self) -> bool {
        match self {
            Self::AddNotice
            | Self::Talk
            | Self::SendMessage
            | Self::ShowFace
            | Self::AddActivity
            | Self::AddOrganisation
            | Self::RegisterOrganisation
            | Self::AddOffering
            | Self::WriteNews
            | Self::TakeCall
            | Self::WritePages => true,
            Self::ChangeOwn
            | Self::ChangeAny
            | Self::CheckOrganisation
            | Self::SeeAttendees
            | Self::HostRoom
            | Self::AnswerForHouse
            | Self::Invite
            | Self::Mediate
            | Self::Moderate
            | Self::LinkSites
            | Self::RunHouse => false,
        }
    }
}

/// The table: which roles may do this.
pub const TABLE: [(Action, &[Role]); 22] = {
    use Role::{Administrator, Editor, Host, Mediator, OrganisationEditor, Resident as Neighbour};
    [
        (Action::AddNotice, &[Neighbour]),
        (Action::ChangeOwn, &[Neighbour]),
        (Action::Talk, &[Neighbour]),
        (Action::SendMessage, &[Neighbour]),
        (Action::ShowFace, &[Neighbour]),
        (Action::AddActivity, &[OrganisationEditor, Host, Editor, Administrator]),
        (Action::AddOffering, &[OrganisationEditor, Editor, Administrator]),
        (Action::SeeAttendees, &[Host, Administrator]),
        (Action::AddOrganisation, &[Editor, Administrator]),
        (Action::RegisterOrganisation, &[Neighbour]),
        (Action::CheckOrganisation, &[Editor, Administrator]),
        (Action::ChangeAny, &[Editor, Administrator]),
        (Action::HostRoom, &[Host, Administrator]),
        (Action::AnswerForHouse, &[Host, Administrator]),
        (Action::Invite, &[Host, Administrator]),
        (Action::TakeCall, &[Host, Mediator, Administrator]),
        (Action::Mediate, &[Mediator, Administrator]),
        (Action::Moderate, &[Host, Editor, Administrator]),
        (Action::WritePages, &[Editor, Administrator]),
        (Action::WriteNews, &[Editor, Administrator]),
        (Action::LinkSites, &[Administrator]),
        (Action::RunHouse, &[Administrator]),
    ]
};

/// The roles that may do this.
#[must_use]
pub fn allowed(action: Action) -> &'static [Role] {
    TABLE.iter().find(|(one, _)| *one == action).map_or(&[], |(_, roles)| roles)
}

fn is_allowed(roles: Roles, action: Action) -> bool {
    allowed(action).iter().any(|role| roles.has(*role))
}

/// Whether this visitor may do this; a guest may do nothing that needs a role, and the role of
/// administrator counts only in a session that passed the second step.
#[must_use]
pub fn can(resident: Option<&Resident>, action: Action) -> bool {
    resident.is_some_and(|resident| {
        is_allowed(resident.roles_now(), action) && !(resident.is_muted && action.is_heard())
    })
}

/// What somebody comes to the desk for: who may do one of these has work there.
const DESK: [Action; 8] = [
    Action::HostRoom,
    Action::AnswerForHouse,
    Action::Moderate,
    Action::Mediate,
    Action::CheckOrganisation,
    Action::ChangeAny,
    Action::LinkSites,
    Action::RunHouse,
];

/// Whether something at the desk is for this visitor.
#[must_use]
pub fn has_desk(resident: Option<&Resident>) -> bool {
    DESK.into_iter().any(|action| can(resident, action))
}

/// Whether this visitor may change something that `owner` made.
#[must_use]
pub fn can_change(resident: Option<&Resident>, owner: Option<&str>) -> bool {
    let Some(resident) = resident else { return false };
    let is_own = owner == Some(resident.id.as_str());
    let action = if is_own { Action::ChangeOwn } else { Action::ChangeAny };
    can(Some(resident), action)
}

/// [`can`], as an answer that stops a handler. Who may do it after the second step is told so.
pub fn may(resident: Option<&Resident>, action: Action) -> Result<&Resident, Oops> {
    let resident = resident.ok_or(Oops::Forbidden)?;
    if can(Some(resident), action) {
        return Ok(resident);
    }
    if resident.is_muted && action.is_heard() {
        return Err(Oops::Muted);
    }
    let after_second_step = is_allowed(resident.roles, action);
    Err(if after_second_step { Oops::SecondStep } else { Oops::Forbidden })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resident(id: &str, roles: impl Into<Roles>) -> Resident {
        let roles = roles.into();
        Resident {
            id: id.to_owned(),
            name: "Noor".to_owned(),
            roles,
            is_sure: true,
            is_muted: false,
        }
    }

    #[test]
    fn who_has_a_duty_in_the_house_has_work_at_the_desk() {
        let has = |role| has_desk(Some(&resident("a", role)));
        assert!(has(Role::Host) && has(Role::Mediator) && has(Role::Editor));
        assert!(!has(Role::Resident) && !has(Role::OrganisationEditor) && !has_desk(None));
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

    #[test]
    fn an_editor_reads_no_private_questions() {
        assert!(!can(Some(&resident("a", Role::Editor)), Action::Mediate));
    }

    #[test]
    fn a_host_writes_down_who_calls_and_reads_no_private_questions() {
        let host = resident("a", Role::Host);
        assert!(can(Some(&host), Action::TakeCall) && !can(Some(&host), Action::Mediate));
    }

    #[test]
    fn duties_add_up() {
        let both = resident("a", Roles::of([Role::Host, Role::Mediator]));
        assert!(can(Some(&both), Action::HostRoom) && can(Some(&both), Action::Mediate));
    }

    #[test]
    fn an_administrator_without_the_second_step_is_sent_to_it() {
        let unsure = Resident { is_sure: false, ..resident("a", Role::Administrator) };
        assert!(matches!(may(Some(&unsure), Action::RunHouse), Err(Oops::SecondStep)));
        assert!(may(Some(&unsure), Action::AddNotice).is_ok());
    }

    #[test]
    fn every_action_has_a_row_of_its_own() {
        for (index, (action, roles)) in TABLE.iter().enumerate() {
            assert!(!roles.is_empty());
            assert!(!TABLE.iter().skip(index + 1).any(|(other, _)| other == action));
        }
    }
}
