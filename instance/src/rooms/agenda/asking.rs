//! Whom one asks about an activity: the organisation that holds it, or else the house.

use super::event::Event;
use crate::kit::Tx;
use crate::kit::may::{Action, can};
use crate::kit::page::Frame;
use crate::kit::visitor::Resident;
use crate::rooms::organisations;

/// The resident who answers questions about an activity of an organisation: who put it here when
/// they write for it, else who has done so longest. `None` for what is of the house itself, and when
/// nobody writes for the organisation.
pub async fn organiser(tx: &mut Tx, event: &Event) -> sqlx::Result<Option<String>> {
    let Some(organisation) = event.organisation.as_deref().filter(|_| event.site.is_none()) else {
        return Ok(None);
    };
    if let Some(owner) = &event.owner
        && organisations::is_writer(tx, organisation, owner).await?
    {
        return Ok(Some(owner.clone()));
    }
    organisations::first_writer(tx, organisation).await
}

/// What stands on the page of an activity for who wants to ask something first.
#[derive(Debug, Default)]
pub struct Asking {
    /// The path of the organisation that holds it, and its name.
    pub organisation: Option<(String, String)>,
    /// Where one writes; empty for nowhere.
    pub write: String,
    /// The number to call, as a link and as people write it; empty without one.
    pub phone: (String, String),
    /// The address for an e-mail; empty without one.
    pub email: String,
}

impl Asking {
    /// For an activity of this house: how the reader reaches its organisation, or else the house.
    pub async fn about(tx: &mut Tx, frame: &Frame, event: &Event) -> sqlx::Result<Self> {
        let organiser = organiser(tx, event).await?;
        let me = frame.resident.as_ref();
        let is_mine = |me: &Resident| [&event.owner, &organiser].contains(&&Some(me.id.clone()));
        let can_write =
            event.site.is_none() && !me.is_some_and(is_mine) && can(me, Action::SendMessage);
        let organisation = match &event.organisation {
            Some(id) => organisations::find(tx, id).await?,
            None => None,
        };
        let is_kept = organiser.is_some();
        let of_organisation = organisation.as_ref().filter(|one| is_kept || has_told(one));
        let settings = &frame.settings;
        let (phone, email) = of_organisation.map_or_else(
            || ((frame.phone_link(), settings.phone.clone()), settings.email.clone()),
            |one| ((one.phone_link(), one.phone.clone()), one.email.clone()),
        );
        let is_guest = frame.resident.is_none() && !frame.portal;
        let write = if can_write {
            format!("/berichten/nieuw?activiteit={}", event.id)
        } else if is_guest && is_kept {
            format!("/contact?activiteit={}#letter", event.id)
        } else if is_guest && of_organisation.is_none() {
            let title: String =
                url::form_urlencoded::byte_serialize(event.title.as_bytes()).collect();
            format!("/contact?over={title}#letter")
        } else {
            String::new()
        };
        let organisation = organisation.map(|one| (one.path(), one.name));
        Ok(Self { organisation, write, phone, email })
    }
}

/// Whether an organisation tells how to call or mail it.
fn has_told(organisation: &organisations::Organisation) -> bool {
    !organisation.phone_link().is_empty() || !organisation.email.is_empty()
}
