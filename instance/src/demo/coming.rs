//! Who comes to the activities of the demo, and what does not go on after all.

use anyhow::Context;

use super::life::Life;
use super::seed::{form, right};
use crate::kit::{House, Lang, Tx};
use crate::rooms::agenda::{self, Event, Wish};
use crate::rooms::attendance;

/// Somebody on the list of an activity.
pub struct Comer {
    /// The title of the activity.
    pub to: &'static str,
    /// First name.
    pub name: &'static str,
    /// How many they are together, as typed.
    pub people: &'static str,
    /// Where they like to be fetched; empty when they find the way.
    pub fetch_from: &'static str,
    /// What else they say.
    pub remark: &'static str,
}

/// An activity that does not go on: of a series, the second that is to come.
pub struct Off {
    /// Its title.
    pub title: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// How many activities are looked through.
const ACTIVITIES: i64 = 200;
/// Nobody can be reached here.
const PHONE: &str = "(000) 000 00 00";

/// Puts people on the lists, and calls off what does not go on.
pub async fn come(house: &House, tx: &mut Tx, life: &Life) -> anyhow::Result<()> {
    for comer in life.comers {
        let event = of_title(house, tx, comer.to, 0).await?;
        let event = event.with_context(|| format!("nobody can come to \"{}\"", comer.to))?;
        let fetch = if comer.fetch_from.is_empty() { "" } else { "ja" };
        let fields = [
            ("name", comer.name),
            ("contact", PHONE),
            ("people", comer.people),
            ("fetch", fetch),
            ("fetch_from", comer.fetch_from),
            ("remark", comer.remark),
        ];
        let draft =
            right(comer.name, attendance::attendee::Draft::read(&form(&fields, vec![]), false))?;
        attendance::seed(house, tx, &event.id, draft).await?;
    }
    if let Some(off) = &life.off
        && let Some(event) = of_title(house, tx, off.title, 1).await?
    {
        agenda::seed_off(house, tx, event, off.reason).await?;
    }
    Ok(())
}

/// The next activity of this house with a title, after `passed` others with it; `None` when there are
/// not so many.
pub async fn of_title(
    house: &House,
    tx: &mut Tx,
    title: &str,
    passed: usize,
) -> sqlx::Result<Option<Event>> {
    let dates = house.dates(Lang::Nl);
    let coming = agenda::coming(tx, &Wish::default(), &dates, ACTIVITIES).await?;
    let mut of_title =
        coming.into_iter().filter(|event| event.title == title && event.site.is_none());
    Ok(of_title.nth(passed))
}

#[cfg(test)]
mod tests {
    use super::super::houses::HOUSES;

    #[test]
    fn whoever_comes_comes_to_something_with_places() {
        for plan in &HOUSES {
            for comer in plan.life.comers {
                let with_places = |title| {
                    plan.agenda.iter().any(|one| one.title == title && !one.places.is_empty())
                };
                assert!(with_places(comer.to), "{}", comer.to);
            }
        }
    }

    #[test]
    fn what_does_not_go_on_comes_back() {
        for plan in &HOUSES {
            let Some(off) = &plan.life.off else { continue };
            let series = plan.agenda.iter().find(|one| one.title == off.title);
            assert!(series.is_some_and(|one| one.when.rhythm().is_some()), "{}", off.title);
        }
    }
}
