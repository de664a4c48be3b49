//! What is good to have before a house opens. The list ticks itself: it looks at the house.

use crate::kit::hours::Hours;
use crate::kit::may::Role;
use crate::kit::settings::Settings;
use crate::kit::{House, Tx};
use crate::rooms::{agenda, organisations, residents};

/// The setting that says that somebody read the privacy page.
pub const PRIVACY_READ: &str = "house_privacy_read";

/// Something that is good to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// A name, and where it is.
    Address,
    /// When somebody can drop in.
    Hours,
    /// Something in the agenda.
    Activity,
    /// Somebody who is there already.
    Organisation,
    /// Somebody who receives people.
    Host,
    /// Somebody who takes over when the administrator is ill.
    Second,
    /// Without mail nobody can sign in.
    Mail,
    /// Somebody knows what the house keeps.
    Privacy,
}

/// What a city shows comes from its neighbourhoods: it needs nothing of its own.
const NOT_IN_A_CITY: [Need; 2] = [Need::Activity, Need::Organisation];

/// One step on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    need: Need,
    /// The key of what it is.
    pub word: &'static str,
    /// The key of why it matters.
    pub line: &'static str,
    /// Where it is done; empty for the privacy page, which is read with a press.
    pub path: &'static str,
    /// The key of the words on the way there.
    pub action: &'static str,
    /// Whether it is there.
    pub is_done: bool,
}

const fn step(
    need: Need,
    [word, line]: [&'static str; 2],
    path: &'static str,
    action: &'static str,
) -> Step {
    Step { need, word, line, path, action, is_done: false }
}

const STEPS: [Step; 8] = [
    step(
        Need::Address,
        ["desk-check-address", "desk-check-address-line"],
        "/beheer/instellingen",
        "desk-settings-go",
    ),
    step(
        Need::Hours,
        ["desk-check-hours", "desk-check-hours-line"],
        "/beheer/instellingen",
        "desk-settings-go",
    ),
    step(
        Need::Activity,
        ["desk-check-activity", "desk-check-activity-line"],
        "/agenda/nieuw",
        "desk-check-activity-go",
    ),
    step(
        Need::Organisation,
        ["desk-check-organisation", "desk-check-organisation-line"],
        "/organisaties/nieuw",
        "desk-check-organisation-go",
    ),
    step(
        Need::Host,
        ["desk-check-host", "desk-check-host-line"],
        "/beheer/mensen",
        "desk-people-go",
    ),
    step(
        Need::Second,
        ["desk-check-second", "desk-check-second-line"],
        "/beheer/mensen",
        "desk-people-go",
    ),
    step(Need::Mail, ["desk-check-mail", "desk-check-mail-line"], "/beheer/post", "desk-mail-go"),
    step(
        Need::Privacy,
        ["desk-check-privacy", "desk-check-privacy-line"],
        "",
        "desk-check-privacy-go",
    ),
];

/// Everything that is good to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// One by one.
    pub steps: Vec<Step>,
}

impl Checklist {
    /// Looks at the house.
    pub async fn look(house: &House, tx: &mut Tx, settings: &Settings) -> sqlx::Result<Self> {
        let staff = residents::staff(tx).await?;
        let with = |role: Role| staff.iter().filter(|one| one.roles.has(role)).count();
        let sends_mail = house.config.smtp.is_some() || house.config.development;
        let looked = [
            (Need::Address, !settings.street.is_empty() && !settings.town.is_empty()),
            (Need::Hours, Hours::of(settings).is_some() || !settings.hours.is_empty()),
            (Need::Activity, agenda::count_own(tx).await? > 0),
            (Need::Organisation, organisations::count_own(tx).await? > 0),
            (Need::Host, with(Role::Host) > 0),
            (Need::Second, with(Role::Administrator) > 1),
            (Need::Mail, sends_mail),
            (Need::Privacy, !settings.own(PRIVACY_READ).is_empty()),
        ];
        let there = looked.into_iter().filter(|(_, is_there)| *is_there);
        let there: Vec<Need> = there.map(|(need, _)| need).collect();
        Ok(Self::with(&there, house.is_portal()))
    }

    fn with(there: &[Need], is_city: bool) -> Self {
        let wanted = STEPS.iter().filter(|step| !is_city || !NOT_IN_A_CITY.contains(&step.need));
        let steps = wanted.map(|step| Step { is_done: there.contains(&step.need), ..*step });
        Self { steps: steps.collect() }
    }

    /// Whether everything is there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.steps.iter().all(|step| step.is_done)
    }

    /// How many are there, in digits.
    #[must_use]
    pub fn done(&self) -> String {
        self.steps.iter().filter(|step| step.is_done).count().to_string()
    }

    /// How many there are in all, in digits.
    #[must_use]
    pub fn all(&self) -> String {
        self.steps.len().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_not_asked_for_activities_of_its_own() {
        let city = Checklist::with(&[], true);
        assert_eq!(city.steps.len() + 2, Checklist::with(&[], false).steps.len());
        assert!(city.steps.iter().all(|step| step.path != "/agenda/nieuw"));
    }

    #[test]
    fn a_list_is_complete_when_every_step_is_done() {
        let some = Checklist::with(&[Need::Host], false);
        assert!(!some.is_complete());
        assert_eq!((some.done().as_str(), some.all().as_str()), ("1", "8"));
        let all = STEPS.map(|step| step.need);
        assert!(Checklist::with(&all, false).is_complete());
    }
}
