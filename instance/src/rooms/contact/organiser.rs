//! A letter of a guest about an activity of an organisation: it goes to who organises that, and not
//! to the house.

use super::letter::Letter;
use crate::kit::{House, Tx};
use crate::rooms::messages::{self, ToHouse};
use crate::rooms::{agenda, organisations};

/// Who organises an activity, as somebody to write to.
#[derive(Debug)]
pub struct Organiser {
    /// The id of the activity.
    pub activity: String,
    /// What it is called.
    pub title: String,
    /// The name of the organisation.
    pub organisation: String,
    /// The activity by the id that the world knows.
    uri: String,
    /// The resident who answers.
    resident: String,
}

impl Organiser {
    /// Who organises the activity with this id; `None` when that is the house, or there is none.
    pub async fn of(tx: &mut Tx, activity: &str) -> sqlx::Result<Option<Self>> {
        let Some(event) = agenda::find(tx, activity).await? else { return Ok(None) };
        let Some(resident) = agenda::organiser(tx, &event).await? else { return Ok(None) };
        let organisation = match &event.organisation {
            Some(id) => organisations::name_of(tx, id).await?,
            None => None,
        };
        Ok(organisation.map(|organisation| Self {
            activity: event.id,
            title: event.title,
            organisation,
            uri: event.uri,
            resident,
        }))
    }

    /// The page of the activity.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/agenda/{}", self.activity)
    }

    /// Hands them a letter of a guest, in the transaction that took it in.
    pub async fn hand(&self, house: &House, tx: &mut Tx, letter: &Letter) -> anyhow::Result<()> {
        let Letter { name, reply_to, text } = letter;
        let letter = ToHouse { resident: None, name, reply_to, text };
        let about = (self.uri.as_str(), self.title.as_str());
        messages::to_organiser(house, tx, &letter, (&self.resident, about)).await
    }
}
