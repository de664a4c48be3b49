//! What is good to have before a house opens. The list ticks itself: it looks at the house.

use crate::kit::hours::Hours;
use crate::kit::may::Role;
use crate::kit::settings::Settings;
use crate::kit::{House, Tx};
use crate::rooms::{agenda, organisations, residents};

/// The setting that says that somebody read the privacy page.
pub const PRIVACY_READ: &str = "house_privacy_read";

/// One thing that is good to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
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

/// Everything that is good to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// One by one.
    pub steps: Vec<Step>,
}

/// What is in the house now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Found {
    /// A name, and where it is.
    address: bool,
    hours: bool,
    activity: bool,
    organisation: bool,
    host: bool,
    /// Somebody who takes over when the administrator is ill.
    second: bool,
    mail: bool,
    privacy: bool,
}

impl Checklist {
    /// Looks at the house. What a city shows comes from its neighbourhoods, so its list is shorter.
    pub async fn look(house: &House, tx: &mut Tx, settings: &Settings) -> sqlx::Result<Self> {
        let staff = residents::staff(tx).await?;
        let with = |role: Role| staff.iter().filter(|one| one.roles.has(role)).count();
        let found = Found {
            address: !settings.street.is_empty() && !settings.town.is_empty(),
            hours: Hours::of(settings).is_some() || !settings.hours.is_empty(),
            activity: agenda::count_own(tx).await? > 0,
            organisation: organisations::count_own(tx).await? > 0,
            host: with(Role::Host) > 0,
            second: with(Role::Administrator) > 1,
            mail: house.config.smtp.is_some() || house.config.development,
            privacy: !settings.own(PRIVACY_READ).is_empty(),
        };
        Ok(Self { steps: steps(found, house.is_portal()) })
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

const fn step(
    [word, line]: [&'static str; 2],
    (path, action): (&'static str, &'static str),
    is_done: bool,
) -> Step {
    Step { word, line, path, action, is_done }
}

fn steps(found: Found, is_city: bool) -> Vec<Step> {
    let settings = ("/beheer/instellingen", "desk-settings-go");
    let people = ("/beheer/mensen", "desk-people-go");
    let mut steps = vec![
        step(["desk-check-address", "desk-check-address-line"], settings, found.address),
        step(["desk-check-hours", "desk-check-hours-line"], settings, found.hours),
    ];
    if !is_city {
        let agenda = ("/agenda/nieuw", "desk-check-activity-go");
        let organisation = ("/organisaties/nieuw", "desk-check-organisation-go");
        steps.push(step(["desk-check-activity", "desk-check-activity-line"], agenda, found.activity));
        steps.push(step(
            ["desk-check-organisation", "desk-check-organisation-line"],
            organisation,
            found.organisation,
        ));
    }
    steps.extend([
        step(["desk-check-host", "desk-check-host-line"], people, found.host),
        step(["desk-check-second", "desk-check-second-line"], people, found.second),
        step(
            ["desk-check-mail", "desk-check-mail-line"],
            ("/beheer/post", "desk-mail-go"),
            found.mail,
        ),
        step(["desk-check-privacy", "desk-check-privacy-line"], ("", "desk-check-privacy-go"), found.privacy),
    ]);
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_not_asked_for_activities_of_its_own() {
        let house = steps(Found::default(), false);
        let city = steps(Found::default(), true);
        assert_eq!(house.len(), city.len() + 2);
        assert!(city.iter().all(|step| step.path != "/agenda/nieuw"));
    }

    #[test]
    fn a_list_is_complete_when_every_step_is_done() {
        let some = Checklist { steps: steps(Found { host: true, ..Found::default() }, false) };
        assert!(!some.is_complete());
        assert_eq!((some.done().as_str(), some.all().as_str()), ("1", "8"));
        let all = Found {
            address: true,
            hours: true,
            activity: true,
            organisation: true,
            host: true,
            second: true,
            mail: true,
            privacy: true,
        };
        assert!(Checklist { steps: steps(all, false) }.is_complete());
    }
}
