//! The screens with which somebody writes: a first message, and an answer.

use askama::Template;
use axum::extract::{Path, RawQuery, State};

use super::federate::outside;
use super::message::{DRAFT_KEPT, Draft, MOST_TEXT, Opening, Party};
use super::pages::{View, called, frame, is_open, show_thread};
use super::send::{Between, Letter, send, thread_between};
use super::store;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, is_id, new_id, new_secret};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx, text};
use crate::rooms::{agenda, mediation, noticeboard, sites};

/// To whom somebody wants to write, and about what.
struct Aim {
    to: Party,
    /// First name, or what the site of another house is called.
    name: String,
    /// The notice or activity it is about, by the id that the world knows; empty for nothing.
    about: String,
    about_title: String,
    /// Handle and host, when it leaves the house.
    outside: Option<(String, String)>,
    /// The field that says so in forms and addresses.
    field: (&'static str, String),
}

impl Aim {
    /// Reads it from an address or a form: `aan` a resident or the house, `briefje` a notice, or
    /// `activiteit` something in the agenda.
    async fn find(tx: &mut Tx, wish: &Filled) -> Result<Self, Oops> {
        let aim = if is_id(wish.text("briefje")) {
            Self::at_notice(tx, wish.text("briefje")).await?
        } else if is_id(wish.text("activiteit")) {
            Self::at_activity(tx, wish.text("activiteit")).await?
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

    /// To who organises an activity of this house: who answers for its organisation, else who put it
    /// in the agenda, else the house.
    async fn at_activity(tx: &mut Tx, id: &str) -> Result<Self, Oops> {
        let found = agenda::find(tx, id).await?;
        let event = found.filter(|event| event.site.is_none()).ok_or(Oops::NotFound)?;
        let organiser = agenda::organiser(tx, &event).await?;
        let owner = match organiser.as_ref().or(event.owner.as_ref()) {
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
            about: event.uri,
            about_title: event.title,
            outside: None,
            field: ("activiteit", id.to_owned()),
        })
    }

    /// The address of the form.
    fn path(&self) -> String {
        let (name, value) = &self.field;
        format!("/berichten/nieuw?{name}={value}")
    }

    /// The thread that is there already between these two about this.
    async fn known(&self, tx: &mut Tx, me: &Party) -> sqlx::Result<Option<String>> {
        store::find_thread(tx, (me, &self.to), &self.about, "").await
    }

    /// With whom one says hello: a first name, or nobody by name.
    fn greeted(&self) -> &str {
        if matches!(self.to, Party::Resident(_)) { &self.name } else { "" }
    }
}

#[derive(Template)]
#[template(path = "rooms/messages/new.html")]
struct New<'a> {
    frame: &'a Frame,
    aim: &'a Aim,
    name: String,
    form: &'a Filled,
    problems: &'a Problems,
    openings: &'a [Opening],
}

/// Shows the form of a first message.
async fn ask(
    house: &House,
    visitor: &Visitor,
    aim: &Aim,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let name = called(&aim.to, &aim.name, visitor.lang);
    let title = visitor.lang.put("messages-new-title", "name", &name);
    let frame = frame(house, visitor, &title).await?;
    let page = New { frame: &frame, aim, name, form, problems, openings: &Opening::ALL };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

fn wish_of(query: Option<String>) -> Filled {
    let query = query.unwrap_or_default();
    let mut wish = Filled::default();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        wish.put(&name, value.into_owned());
    }
    wish
}

/// `GET /berichten/nieuw?aan=`, `?briefje=` or `?activiteit=`, with `&groet=1` to begin with hello.
pub async fn begin(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::SendMessage)?;
    let me = Party::Resident(resident.id.clone());
    let wish = wish_of(query);
    let mut tx = house.read().await?;
    let aim = Aim::find(&mut tx, &wish).await?;
    if aim.to == me {
        return Ok(see_other("/berichten"));
    }
    let kept = house.now().plus(-DRAFT_KEPT);
    let draft = store::draft(&mut tx, wish.text("klad"), kept).await?;
    let known = aim.known(&mut tx, &me).await?;
    drop(tx);
    let mut typed = draft.unwrap_or_default();
    if wish.ticked("groet") {
        typed = Opening::Hello.before(&typed, aim.greeted(), visitor.lang);
    }
    if let Some(thread) = known.filter(|_| typed.is_empty()) {
        return Ok(see_other(&format!("/berichten/{thread}#schrijf")));
    }
    let mut form = Filled::with(vec![("id", new_id(house.now())), ("text", typed)]);
    form.put("klad", wish.text("klad"));
    ask(&house, &visitor, &aim, &form, &Problems::none()).await
}

/// `POST /berichten/nieuw`: send a first message. What a guest wrote is kept while they sign in.
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let mut tx = house.read().await?;
    let aim = Aim::find(&mut tx, &form).await?;
    drop(tx);
    if visitor.resident.is_none() {
        return sign_in_first(&house, &aim, &form).await;
    }
    let resident = may(visitor.resident.as_ref(), Action::SendMessage)?;
    let me = Party::Resident(resident.id.clone());
    if aim.to == me {
        return Ok(see_other("/berichten"));
    }
    if let Some(opening) = Opening::from_slug(form.text("begin")) {
        let typed = opening.before(form.text("text"), aim.greeted(), visitor.lang);
        form.put("text", typed);
        return ask(&house, &visitor, &aim, &form, &Problems::none()).await;
    }
    let draft = Draft::read(&form, aim.outside.is_some())
        .and_then(|draft| not_too_many(&house, resident, true).map(|()| draft));
    let draft = match draft {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &aim, &form, &problems).await,
    };
    let thread = send_first(&house, resident, &aim, &draft, &form).await?;
    let flash = if aim.outside.is_some() { SENT_OUTSIDE } else { SENT };
    Ok(see_other_saying(&format!("/berichten/{thread}#nieuwste"), flash))
}

const SENT: &str = "messages-flash-sent";
const SENT_OUTSIDE: &str = "messages-flash-sent-outside";

async fn send_first(
    house: &House,
    resident: &Resident,
    aim: &Aim,
    draft: &Draft,
    form: &Filled,
) -> anyhow::Result<String> {
    let me = Party::Resident(resident.id.clone());
    let mut tx = house.write().await?;
    let between = Between {
        one: &me,
        other: &aim.to,
        stranger: (&aim.name, ""),
        about: (&aim.about, &aim.about_title),
        context: "",
    };
    let thread = thread_between(house, &mut tx, &between).await?;
    let form_id = id_of_form(form.text("id"), house.now());
    let letter = Letter {
        thread: &thread,
        from: &me,
        author: &resident.id,
        html: &draft.html(),
        form: Some(&form_id),
        origin: None,
    };
    send(house, &mut tx, &letter, &resident.name).await?;
    noticeboard::answered(&mut tx, &aim.about, &resident.id, house.now()).await?;
    store::forget_draft(&mut tx, form.text("klad")).await?;
    tx.commit().await?;
    Ok(thread.id)
}

async fn send_answer(
    house: &House,
    resident: &Resident,
    view: &View,
    (draft, form): (&Draft, &Filled),
) -> anyhow::Result<()> {
    let form_id = id_of_form(form.text("id"), house.now());
    let letter = Letter {
        thread: &view.thread,
        from: &view.me,
        author: &resident.id,
        html: &draft.html(),
        form: Some(&form_id),
        origin: None,
    };
    let mut tx = house.write().await?;
    send(house, &mut tx, &letter, &resident.name).await?;
    tx.commit().await?;
    Ok(())
}

/// Keeps what a guest wrote under a secret in their own address, and sends them to sign in.
async fn sign_in_first(house: &House, aim: &Aim, form: &Filled) -> Answer {
    let secret = new_secret();
    let typed = text::several_lines(form.text("text"), MOST_TEXT * 2);
    let mut tx = house.write().await?;
    store::keep_draft(&mut tx, &secret, &typed, house.now()).await?;
    tx.commit().await?;
    let back = format!("{}&klad={secret}", aim.path());
    let back: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
    Ok(see_other_saying(&format!("/inloggen?terug={back}"), "messages-flash-sign-in-first"))
}

/// Counts a message, or says that it is too many in a short time.
fn not_too_many(house: &House, resident: &Resident, is_first: bool) -> Result<(), Problems> {
    let is_fine = house.limits.messages.count(&resident.id).is_ok()
        && (!is_first || house.limits.threads.count(&resident.id).is_ok());
    if is_fine {
        return Ok(());
    }
    let mut problems = Problems::none();
    problems.add("text", "messages-too-many");
    Err(problems)
}

/// `POST /berichten/{id}`: answer.
pub async fn answer(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    mut form: Filled,
) -> Answer {
    let resident = visitor.resident.as_ref().ok_or(Oops::Forbidden)?;
    let mut tx = house.read().await?;
    let view = View::find(&mut tx, resident, &id).await?;
    let is_open = is_open(&mut tx, &view).await?;
    drop(tx);
    if !is_open {
        return Ok(see_other(&view.path()));
    }
    if resident.is_muted {
        // On a page that was open already: what they typed is not lost.
        let mut problems = Problems::none();
        problems.add("text", "kit-oops-muted");
        return show_thread(&house, &visitor, &view, "", (&form, &problems)).await;
    }
    may(Some(resident), Action::SendMessage)?;
    if let Some(opening) = Opening::from_slug(form.text("begin")) {
        let is_neighbour = matches!(view.them, Party::Resident(_));
        let name = if is_neighbour { view.other.name.as_str() } else { "" };
        let typed = opening.before(form.text("text"), name, visitor.lang);
        form.put("text", typed);
        return show_thread(&house, &visitor, &view, "", (&form, &Problems::none())).await;
    }
    let leaves = matches!(view.them, Party::Elsewhere(_));
    let draft = Draft::read(&form, leaves)
        .and_then(|draft| not_too_many(&house, resident, false).map(|()| draft));
    let draft = match draft {
        Ok(draft) => draft,
        Err(problems) => return show_thread(&house, &visitor, &view, "", (&form, &problems)).await,
    };
    send_answer(&house, resident, &view, (&draft, &form)).await?;
    let flash = if leaves { SENT_OUTSIDE } else { SENT };
    Ok(see_other_saying(&format!("{}#nieuwste", view.path()), flash))
}

/// A first message as the form sends it, for the demo; returns the id of the thread.
pub async fn seed(house: &House, by: &Resident, form: &Filled) -> anyhow::Result<String> {
    let mut tx = house.read().await?;
    let aim = Aim::find(&mut tx, form).await?;
    drop(tx);
    let draft = Draft::read(form, aim.outside.is_some());
    let draft = draft.map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    send_first(house, by, &aim, &draft, form).await
}

/// An answer as the form sends it, for the demo.
pub async fn seed_answer(
    house: &House,
    by: &Resident,
    thread: &str,
    text: &str,
) -> anyhow::Result<()> {
    let mut tx = house.read().await?;
    let view = View::find(&mut tx, by, thread).await?;
    drop(tx);
    let form = Filled::with(vec![("text", text.to_owned())]);
    let draft = Draft::read(&form, false).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    send_answer(house, by, &view, (&draft, &form)).await
}
