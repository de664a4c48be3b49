//! To whom somebody wants to write, and about what: read from an address or a form.

use super::federate::outside;
use super::message::Party;
use super::store;
use crate::kit::Tx;
use crate::kit::form::Filled;
use crate::kit::id::is_id;
use crate::kit::oops::Oops;
use crate::rooms::organisations::{Room, Subject};
use crate::rooms::{agenda, etalage, mediation, noticeboard, sites};

/// The activity or the offer that an address or a form names; `None` when it names nothing that is
/// there.
pub async fn asked_about(tx: &mut Tx, wish: &Filled) -> sqlx::Result<Option<Subject>> {
    let activity = wish.text(Room::Agenda.field());
    if is_id(activity) {
        return Ok(agenda::find(tx, activity).await?.map(|event| event.subject()));
    }
    let offer = wish.text(Room::Etalage.field());
    if is_id(offer) {
        return Ok(etalage::find(tx, offer).await?.map(|offering| offering.subject()));
    }
    Ok(None)
}

/// To whom somebody wants to write, and about what.
pub struct Aim {
    /// To whom.
    pub to: Party,
    /// First name, or what the site of another house is called.
    pub name: String,
    /// What it is about, by the id that the world knows; empty for nothing.
    pub about: String,
    /// The title of that; empty for nothing.
    pub about_title: String,
    /// Handle and host, when it leaves the house.
    pub outside: Option<(String, String)>,
    /// The field that says so in forms and addresses.
    pub field: (&'static str, String),
}

impl Aim {
    /// Reads it from an address or a form: `aan` a resident or the house, `briefje` a notice,
    /// `activiteit` something in the agenda, or `aanbod` something in the etalage.
    pub async fn find(tx: &mut Tx, wish: &Filled) -> Result<Self, Oops> {
        let aim = if is_id(wish.text("briefje")) {
            Self::at_notice(tx, wish.text("briefje")).await?
        } else if Room::ALL.iter().any(|room| is_id(wish.text(room.field()))) {
            let subject = asked_about(tx, wish).await?;
            Self::at_subject(tx, subject).await?
        } else {
            Self::at_somebody(tx, wish.text("aan")).await?
        };
        if matches!(aim.to, Party::Elsewhere(_)) && aim.outside.is_none() {
            return Err(Oops::NotFound);
        }
        Ok(aim)
    }

    async fn at_somebody(tx: &mut Tx, whom: &str) -> Result<Self, Oops> {
        let to = if whom == "huis" { Party::House } else { Party::Resident(whom.to_owned()) };
        let name = match &to {
            Party::Resident(id) => store::reader(tx, id).await?.ok_or(Oops::NotFound)?.name,
            Party::House | Party::Elsewhere(_) | Party::Guest | Party::Gone => String::new(),
        };
        Ok(Self {
            to,
            name,
            about: String::new(),
            about_title: String::new(),
            outside: None,
            field: ("aan", whom.to_owned()),
        })
    }

    async fn at_notice(tx: &mut Tx, id: &str) -> Result<Self, Oops> {
        let notice = noticeboard::find(tx, id).await?.ok_or(Oops::NotFound)?;
        let helper = mediation::reads_for_neighbour(tx, &notice).await?;
        let to = match (notice.site, notice.owner) {
            (Some(site), _) => Party::Elsewhere(site),
            (None, Some(owner)) => Party::Resident(owner),
            (None, None) => Party::House,
        };
        let outside = match &to {
            Party::Elsewhere(actor) => outside(tx, actor).await?,
            Party::Resident(_) | Party::House | Party::Guest | Party::Gone => None,
        };
        let name = match &to {
            Party::Elsewhere(actor) => sites::badges(tx).await?.remove(actor).map(|site| site.name),
            Party::Resident(_) | Party::House | Party::Guest | Party::Gone => {
                Some(helper.unwrap_or(notice.author))
            }
        };
        Ok(Self {
            to,
            name: name.unwrap_or_default(),
            about: notice.uri,
            about_title: notice.title,
            outside,
            field: ("briefje", id.to_owned()),
        })
    }

    /// About an activity or an offer of this house: to who answers for its organisation, else who put
    /// it here, else the house.
    async fn at_subject(tx: &mut Tx, subject: Option<Subject>) -> Result<Self, Oops> {
        let own = subject.filter(|subject| !subject.is_heard).ok_or(Oops::NotFound)?;
        let organiser = own.organiser(tx).await?;
        let owner = match organiser.as_ref().or(own.owner.as_ref()) {
            Some(owner) => {
                store::reader(tx, owner).await?.map(|reader| (owner.clone(), reader.name))
            }
            None => None,
        };
        let (to, name) = match owner {
            Some((owner, name)) => (Party::Resident(owner), name),
            None => (Party::House, String::new()),
        };
        Ok(Self {
            to,
            name,
            about: own.uri,
            about_title: own.title,
            outside: None,
            field: (own.room.field(), own.id),
        })
    }

    /// The address of the form.
    #[must_use]
    pub fn path(&self) -> String {
        let (name, value) = &self.field;
        format!("/berichten/nieuw?{name}={value}")
    }

    /// The thread that is there already between these two about this.
    pub async fn known(&self, tx: &mut Tx, me: &Party) -> sqlx::Result<Option<String>> {
        store::find_thread(tx, (me, &self.to), &self.about, "").await
    }

    /// Whether this resident blocked who it is for: an answer would not arrive.
    pub async fn is_blocked_by(&self, tx: &mut Tx, resident: &str) -> sqlx::Result<bool> {
        store::is_blocked(tx, resident, &self.to).await
    }

    /// With whom one says hello: a first name, or nobody by name.
    #[must_use]
    pub fn greeted(&self) -> &str {
        if matches!(self.to, Party::Resident(_)) { &self.name } else { "" }
    }
}
