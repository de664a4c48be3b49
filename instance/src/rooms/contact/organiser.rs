//! A letter of a guest about what is of an organisation: it goes to who answers for that, and not to
//! the house.

use super::letter::Letter;
use crate::kit::form::Filled;
use crate::kit::{House, Tx};
use crate::rooms::messages::{self, ToHouse};
use crate::rooms::organisations::Subject;

/// Who organises an activity or offers something, as somebody to write to.
#[derive(Debug)]
pub struct Organiser {
    /// What the letter is about.
    pub subject: Subject,
    /// The name of the organisation.
    pub organisation: String,
    /// The resident who answers.
    resident: String,
}

impl Organiser {
    /// Who answers for what a form or an address names; `None` when that is the house, or it names
    /// nothing.
    pub async fn of(tx: &mut Tx, form: &Filled) -> sqlx::Result<Option<Self>> {
        let Some(subject) = messages::asked_about(tx, form).await? else { return Ok(None) };
        let Some(resident) = subject.organiser(tx).await? else { return Ok(None) };
        let organisation = subject.organisation_name(tx).await?;
        Ok(organisation.map(|organisation| Self { subject, organisation, resident }))
    }

    /// Hands them a letter of a guest, in the transaction that took it in.
    pub async fn hand(&self, house: &House, tx: &mut Tx, letter: &Letter) -> anyhow::Result<()> {
        let Letter { name, reply_to, text } = letter;
        let letter = ToHouse { resident: None, name, reply_to, text };
        let about = (self.subject.uri.as_str(), self.subject.title.as_str());
        messages::to_organiser(house, tx, &letter, (&self.resident, about)).await
    }
}
