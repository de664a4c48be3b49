//! Whom one asks about an activity or an offer: the organisation whose it is, or else the house.

use super::organisation::Organisation;
use super::store::{find, name_of};
use super::store_writers::is_writer;
use super::writers::first_writer;
use crate::kit::Tx;
use crate::kit::may::{Action, can};
use crate::kit::page::Frame;
use crate::kit::visitor::Resident;

/// Which room has what a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The agenda.
    Agenda,
    /// The etalage.
    Etalage,
}

impl Room {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Agenda, Self::Etalage];

    /// The field with the id of what a question is about, in addresses and forms.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Agenda => "activiteit",
            Self::Etalage => "aanbod",
        }
    }
}

/// What a question is about: an activity or an offer.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The room that has it.
    pub room: Room,
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// Its page in this house.
    pub path: String,
    /// What it is called.
    pub title: String,
    /// Whether it was heard from another site.
    pub is_heard: bool,
    /// The resident who put it here.
    pub owner: Option<String>,
    /// The organisation of this house that it is of.
    pub organisation: Option<String>,
}

impl Subject {
    /// Whether it stands in the etalage.
    #[must_use]
    pub fn is_offer(&self) -> bool {
        self.room == Room::Etalage
    }

    /// What says in an address that a question is about this.
    #[must_use]
    pub fn query(&self) -> String {
        format!("{}={}", self.room.field(), self.id)
    }

    /// The name of the organisation that it is of.
    pub async fn organisation_name(&self, tx: &mut Tx) -> sqlx::Result<Option<String>> {
        match &self.organisation {
            Some(id) => name_of(tx, id).await,
            None => Ok(None),
        }
    }

    /// The resident who answers questions about what is of an organisation: who put it here when
    /// they write for it, else who has done so longest. `None` for what is of the house itself, and
    /// when nobody writes for the organisation.
    pub async fn organiser(&self, tx: &mut Tx) -> sqlx::Result<Option<String>> {
        let Some(organisation) = self.organisation.as_deref().filter(|_| !self.is_heard) else {
            return Ok(None);
        };
        if let Some(owner) = &self.owner
            && is_writer(tx, organisation, owner).await?
        {
            return Ok(Some(owner.clone()));
        }
        first_writer(tx, organisation).await
    }
}

/// What stands on the page of an activity or an offer for who wants to ask something first.
#[derive(Debug, Default)]
pub struct Asking {
    /// The path of the organisation that it is of, and its name.
    pub organisation: Option<(String, String)>,
    /// Where one writes; empty for nowhere.
    pub write: String,
    /// The number to call, as a link and as people write it; empty without one.
    pub phone: (String, String),
    /// The address for an e-mail; empty without one.
    pub email: String,
}

impl Asking {
    /// Only how the house is called and mailed.
    #[must_use]
    pub fn the_house(frame: &Frame) -> Self {
        let settings = &frame.settings;
        Self {
            phone: (frame.phone_link(), settings.phone.clone()),
            email: settings.email.clone(),
            ..Self::default()
        }
    }

    /// For what is of this house: how the reader reaches its organisation, or else the house.
    pub async fn about(tx: &mut Tx, frame: &Frame, subject: &Subject) -> sqlx::Result<Self> {
        let organiser = subject.organiser(tx).await?;
        let me = frame.resident.as_ref();
        let is_mine = |me: &Resident| [&subject.owner, &organiser].contains(&&Some(me.id.clone()));
        let can_write =
            !subject.is_heard && !me.is_some_and(is_mine) && can(me, Action::SendMessage);
        let organisation = match &subject.organisation {
            Some(id) => find(tx, id).await?,
            None => None,
        };
        let is_kept = organiser.is_some();
        let of_organisation = organisation.as_ref().filter(|one| is_kept || has_told(one));
        let is_guest = frame.resident.is_none() && !frame.portal;
        let write = if can_write {
            format!("/berichten/nieuw?{}", subject.query())
        } else if is_guest && is_kept {
            format!("/contact?{}#letter", subject.query())
        } else if is_guest && of_organisation.is_none() {
            let title: String =
                url::form_urlencoded::byte_serialize(subject.title.as_bytes()).collect();
            format!("/contact?over={title}#letter")
        } else {
            String::new()
        };
        let reached = of_organisation.map_or_else(
            || Self::the_house(frame),
            |one| Self {
                phone: (one.phone_link(), one.phone.clone()),
                email: one.email.clone(),
                ..Self::default()
            },
        );
        let organisation = organisation.map(|one| (one.path(), one.name));
        Ok(Self { organisation, write, ..reached })
    }
}

/// Whether an organisation tells how to call or mail it.
fn has_told(organisation: &Organisation) -> bool {
    !organisation.phone_link().is_empty() || !organisation.email.is_empty()
}
