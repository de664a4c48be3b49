//! The list of who comes: for who organises the activity, and for nobody else.

use askama::Template;
use axum::extract::{Path, State};

use super::attendee::{Attendee, Call, Draft};
use super::gathering::Gathering;
use super::places::{self, Asking, Outcome};
use super::{elsewhere, pages, panel, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::new_id;
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx};
use crate::rooms::agenda::{self, Event};
use crate::rooms::organisations;

/// Whether somebody may see who comes: who put the activity in the agenda, and who writes for the
/// organisation that holds it. Who receives people organises what is of the house itself, and what
/// nobody is left for.
pub async fn may_see(
    tx: &mut Tx,
    resident: Option<&Resident>,
    gathering: &Gathering,
) -> sqlx::Result<bool> {
    let id = resident.map(|resident| resident.id.as_str());
    let is_own = id.is_some() && gathering.owner.as_deref() == id;
    if is_own && can(resident, Action::ChangeOwn) {
        return Ok(true);
    }
    if is_of_house(tx, gathering).await? {
        return Ok(can(resident, Action::SeeAttendees));
    }
    match &gathering.organisation {
        Some(organisation) => organisations::writes_for(tx, resident, organisation).await,
        None => Ok(false),
    }
}

/// Whether the house looks after who comes: it is of no organisation, or who put it here is gone and
/// nobody writes for the organisation.
pub async fn is_of_house(tx: &mut Tx, gathering: &Gathering) -> sqlx::Result<bool> {
    match &gathering.organisation {
        None => Ok(true),
        Some(_) if gathering.owner.is_some() => Ok(false),
        Some(organisation) => Ok(organisations::first_writer(tx, organisation).await?.is_none()),
    }
}

/// A list that somebody may see.
struct List {
    gathering: Gathering,
    /// The activity, unless it was removed.
    event: Option<Event>,
}

async fn open(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<List, Oops> {
    let event = agenda::find(tx, id).await?.filter(|event| event.site.is_none());
    let known = store::gathering(tx, id).await?;
    let gathering = event.as_ref().map(Gathering::of).or(known).ok_or(Oops::NotFound)?;
    if may_see(tx, visitor.resident.as_ref(), &gathering).await? {
        Ok(List { gathering, event })
    } else {
        Err(Oops::Forbidden)
    }
}

#[derive(Template)]
#[template(path = "rooms/attendance/list.html")]
struct Page<'a> {
    frame: &'a Frame,
    list: &'a List,
    coming: Vec<&'a Attendee>,
    waiting: Vec<&'a Attendee>,
    to_call: Vec<&'a Attendee>,
    form: &'a Filled,
    problems: &'a Problems,
    /// Whether somebody can still be put on it.
    can_add: bool,
}

impl Page<'_> {
    fn trail(&self) -> Vec<(String, String)> {
        panel::trail(self.frame, &self.list.gathering)
    }

    fn groups(&self) -> Vec<(i64, bool)> {
        pages::groups(self.form)
    }

    /// Where the list is.
    fn path(&self) -> String {
        self.list.gathering.list_path()
    }

    /// Where somebody is taken off it.
    fn remove_path(&self, attendee: &Attendee) -> String {
        format!("{}/{}/weg", self.path(), attendee.id)
    }

    /// Whether there can ever be a place for somebody and who they bring.
    fn can_hold(&self, one: &Attendee) -> bool {
        self.list.event.as_ref().is_none_or(|event| event.sign_up.can_hold(one.people))
    }

    /// Why it does not go on; empty when nobody said.
    fn reason(&self) -> &str {
        self.list.event.as_ref().map_or("", |event| event.reason.as_str())
    }

    /// How many people come, also when it is not known any more who they were.
    fn people(&self) -> i64 {
        let counted = self.coming.iter().map(|one| one.people).sum();
        self.list.event.as_ref().map_or(counted, |event| event.sign_up.coming)
    }

    /// How many places are left.
    fn left(&self) -> Option<i64> {
        self.list.event.as_ref().and_then(|event| event.sign_up.left())
    }

    fn is_forgotten(&self) -> bool {
        self.coming.is_empty() && self.people() > 0
    }
}

/// Shows the list, with the form below it as it was typed.
async fn ask(
    house: &House,
    visitor: &Visitor,
    id: &str,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let mut tx = house.read().await?;
    let list = open(&mut tx, visitor, id).await?;
    let all = store::list(&mut tx, id).await?;
    drop(tx);
    let title = visitor.lang.say("participants-title");
    let frame = Frame::new(house, visitor, "agenda", &title).await?;
    let page = Page {
        frame: &frame,
        coming: all.iter().filter(|one| one.comes()).collect(),
        waiting: all.iter().filter(|one| one.waits()).collect(),
        to_call: all.iter().filter(|one| one.has_to_be_called()).collect(),
        can_add: list.event.as_ref().is_some_and(|event| places::is_open(house, event)),
        list: &list,
        form,
        problems,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /agenda/{id}/wie-komt`
pub async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let form = Filled::with(vec![("id", new_id(house.now()))]);
    ask(&house, &visitor, &id, &form, &Problems::none()).await
}

/// `POST /agenda/{id}/wie-komt`: puts somebody on the list who called or came by.
pub async fn add(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let list = open(&mut tx, &visitor, &id).await?;
    drop(tx);
    // Whoever stands at the desk can be reached by who puts them on the list.
    let draft = match &list.event {
        Some(event) => pages::understood(&form, true, event),
        None => Draft::read(&form, true),
    };
    let draft = match draft {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &id, &form, &problems).await,
    };
    let settings = house.settings().await?;
    let asking = Asking {
        form: form.text("id"),
        draft,
        resident: None,
        lang: settings.language,
        on_behalf: true,
        may_wait: true,
    };
    let mut tx = house.write().await?;
    let outcome = places::take(&house, &mut tx, &id, asking).await?;
    tx.commit().await?;
    let flash = match outcome {
        Outcome::Listed(_) | Outcome::Known(_) => "participants-flash-added",
        Outcome::Full | Outcome::Closed => "attendance-flash-closed",
    };
    Ok(see_other_saying(&list.gathering.list_path(), flash))
}

/// Somebody on a list that the visitor may see.
async fn attendee(
    tx: &mut Tx,
    visitor: &Visitor,
    (id, attendee): (&str, &str),
) -> Result<(List, Attendee), Oops> {
    let list = open(tx, visitor, id).await?;
    let found = store::find(tx, attendee).await?;
    let found = found.filter(|found| found.gathering == id).ok_or(Oops::NotFound)?;
    Ok((list, found))
}

/// `POST /agenda/{id}/wie-komt/{attendee}/gebeld`
pub async fn called(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, who)): Path<(String, String)>,
) -> Answer {
    let mut tx = house.write().await?;
    let (list, who) = attendee(&mut tx, &visitor, (&id, &who)).await?;
    store::set_call(&mut tx, &who.id, Call::Nothing).await?;
    tx.commit().await?;
    Ok(see_other_saying(&list.gathering.list_path(), "participants-flash-called"))
}

#[derive(Template)]
#[template(path = "rooms/attendance/remove.html")]
struct AskRemove<'a> {
    frame: &'a Frame,
    gathering: &'a Gathering,
    attendee: &'a Attendee,
}

impl AskRemove<'_> {
    fn trail(&self) -> Vec<(String, String)> {
        panel::trail(self.frame, self.gathering)
    }

    /// Where the list is.
    fn back(&self) -> String {
        self.gathering.list_path()
    }
}

/// `GET /agenda/{id}/wie-komt/{attendee}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, who)): Path<(String, String)>,
) -> Answer {
    let mut tx = house.read().await?;
    let (list, attendee) = attendee(&mut tx, &visitor, (&id, &who)).await?;
    drop(tx);
    let title = visitor.lang.say("participants-remove-title");
    let frame = Frame::new(&house, &visitor, "agenda", &title).await?;
    show(&AskRemove { frame: &frame, gathering: &list.gathering, attendee: &attendee })
}

/// `POST /agenda/{id}/wie-komt/{attendee}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, who)): Path<(String, String)>,
) -> Answer {
    let mut tx = house.write().await?;
    let (list, attendee) = attendee(&mut tx, &visitor, (&id, &who)).await?;
    elsewhere::send_away(&house, &mut tx, &attendee).await?;
    places::remove(&house, &mut tx, &attendee).await?;
    tx.commit().await?;
    Ok(see_other_saying(&list.gathering.list_path(), "participants-flash-removed"))
}
