//! The screens of the messages that people read: the list, and one thread.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::routing::{get, post};
use serde::Deserialize;

use super::federate::outside;
use super::message::{Opening, Party};
use super::store::{self, Line, Message, Side, Thread};
use super::{edits, order};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{is_id, new_id};
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show, show_wrong};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Lang, Moment, Tx, mail, text};
use crate::rooms::faces::{self, FaceCard};
use crate::rooms::{agenda, etalage, mediation, moderation, noticeboard};

/// How many threads stand on one page.
const THREADS: usize = 30;
/// How many messages of a thread stand on one page.
const MESSAGES: usize = 50;
/// Sorts after every id of ours.
const LAST: &str = "g";

/// The pages of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/berichten", get(own_list))
        .route("/berichten/huis", get(house_list))
        .route("/berichten/nieuw", get(edits::begin).post(edits::add))
        .route("/berichten/geblokkeerd", get(order::blocked_list).post(order::unblock))
        .route("/berichten/{id}", get(thread_page).post(edits::answer))
        .route("/berichten/{id}/weg", get(order::ask_remove).post(order::remove))
        .route("/berichten/{id}/blokkeer", get(order::ask_block).post(order::block))
        .route("/berichten/{id}/deblokkeer", post(order::let_in))
        .route("/berichten/{id}/meld", get(order::ask_report).post(order::report))
}

/// What a party is called on a page.
#[must_use]
pub fn called(party: &Party, name: &str, lang: Lang) -> String {
    match party {
        Party::Resident(_) | Party::Elsewhere(_) if !name.is_empty() => name.to_owned(),
        Party::Resident(_) | Party::Elsewhere(_) => lang.say("messages-somebody"),
        Party::House => lang.say("messages-the-house"),
        Party::Guest if !name.is_empty() => lang.put("messages-guest-named", "name", name),
        Party::Guest => lang.say("messages-guest"),
        Party::Gone => lang.say("messages-gone"),
    }
}

/// A thread in a list, in words.
struct Row {
    href: String,
    name: String,
    /// The address of the face of a neighbour; empty when they show none.
    face: String,
    /// The first letter of the name of a neighbour; empty for the house and for who is not from here.
    letter: String,
    about: String,
    beginning: String,
    unread: i64,
    at: Moment,
}

impl Row {
    fn of(line: &Line, party: &Party, faces: &HashMap<String, FaceCard>, lang: Lang) -> Self {
        let other = line.other();
        let name = called(&other, &line.name, lang);
        let (face, letter) = match &other {
            Party::Resident(id) => (faces.get(id), text::initial(&name)),
            Party::House | Party::Elsewhere(_) | Party::Guest | Party::Gone => {
                (None, String::new())
            }
        };
        let said = line.html.as_deref().map(|html| text::beginning(&text::plain(html), 90));
        let said = said.unwrap_or_else(|| lang.say("messages-taken-back"));
        let is_own = line.html.is_some() && line.is_last_by(party);
        Self {
            href: format!("/berichten/{}", line.thread),
            name,
            face: face.map(|card| card.src.clone()).unwrap_or_default(),
            letter,
            about: line.about_title.clone(),
            beginning: if is_own { lang.put("messages-you-said", "text", said) } else { said },
            unread: line.unread,
            at: line.at,
        }
    }
}

/// Where in a list somebody is.
#[derive(Debug, Default, Deserialize)]
struct After {
    #[serde(default)]
    na: String,
}

#[derive(Template)]
#[template(path = "rooms/messages/list.html")]
struct List<'a> {
    frame: &'a Frame,
    rows: Vec<Row>,
    next: String,
    is_house: bool,
    /// How much new post there is for the house; `None` for who does not answer for it.
    for_house: Option<i64>,
    /// How many reports wait; `None` for who does not judge them.
    reports: Option<i64>,
    /// How many questions wait for a mediator; `None` for who is none.
    questions: Option<i64>,
    has_blocked: bool,
}

async fn own_list(
    State(house): State<House>,
    visitor: Visitor,
    Query(after): Query<After>,
) -> Answer {
    let resident = visitor.resident.clone().ok_or(Oops::Forbidden)?;
    list(&house, &visitor, &Party::Resident(resident.id), &after).await
}

async fn house_list(
    State(house): State<House>,
    visitor: Visitor,
    Query(after): Query<After>,
) -> Answer {
    crate::kit::may::may(visitor.resident.as_ref(), Action::AnswerForHouse)?;
    list(&house, &visitor, &Party::House, &after).await
}

async fn list(house: &House, visitor: &Visitor, party: &Party, after: &After) -> Answer {
    let is_house = *party == Party::House;
    let title = if is_house { "messages-house-title" } else { "messages-title" };
    let frame = frame(house, visitor, &visitor.lang.say(title)).await?;
    let resident = visitor.resident.as_ref();
    let mut tx = house.read().await?;
    let for_house = if can(resident, Action::AnswerForHouse) {
        Some(store::unread_of_house(&mut tx).await?)
    } else {
        None
    };
    let reports = if can(resident, Action::Moderate) {
        Some(moderation::count_open(&mut tx).await?)
    } else {
        None
    };
    let questions = if can(resident, Action::Mediate) {
        Some(mediation::count_waiting(&mut tx).await?)
    } else {
        None
    };
    let before = if is_id(&after.na) { after.na.as_str() } else { LAST };
    // One more than fits tells whether there is a next page.
    let most = i64::try_from(THREADS + 1).unwrap_or(i64::MAX);
    let mut lines = store::lines(&mut tx, party, before, most).await?;
    let has_next = lines.len() > THREADS;
    lines.truncate(THREADS);
    let here = if is_house { "/berichten/huis" } else { "/berichten" };
    let last = lines.last().filter(|_| has_next);
    let next = last.map(|line| format!("{here}?na={}", line.newest)).unwrap_or_default();
    let owner = party.owner().unwrap_or_default();
    let others: Vec<Party> = lines.iter().map(Line::other).collect();
    // Who reads messages is a neighbour.
    let faces = faces::face_of(&mut tx, others.iter().map(Party::who), true).await?;
    show(&List {
        frame: &frame,
        rows: lines.iter().map(|line| Row::of(line, party, &faces, visitor.lang)).collect(),
        next,
        is_house,
        for_house,
        reports,
        questions,
        has_blocked: !store::blocked(&mut tx, owner).await?.is_empty(),
    })
}

/// A thread as one of its sides sees it.
pub struct View {
    /// The thread.
    pub thread: Thread,
    /// The side of the reader.
    pub own: Side,
    /// The other side.
    pub other: Side,
    /// As whom the reader writes.
    pub me: Party,
    /// To whom.
    pub them: Party,
}

impl View {
    /// The thread with this id, for who has a side in it; for everybody else it is not there.
    pub async fn find(tx: &mut Tx, resident: &Resident, id: &str) -> Result<Self, Oops> {
        let thread = store::thread(tx, id).await?.ok_or(Oops::NotFound)?;
        let mut sides = store::sides(tx, id).await?;
        let own = Party::Resident(resident.id.clone());
        let mine = sides.iter().position(|side| side.party() == own);
        let of_house = sides.iter().position(|side| side.party() == Party::House);
        let of_house = of_house.filter(|_| can(Some(resident), Action::AnswerForHouse));
        let position = mine.or(of_house).ok_or(Oops::NotFound)?;
        let own = sides.swap_remove(position);
        let other = sides.pop().ok_or(Oops::NotFound)?;
        Ok(Self { thread, me: own.party(), them: other.party(), own, other })
    }

    /// The address of the thread.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/berichten/{}", self.thread.id)
    }

    /// The name of the other side.
    #[must_use]
    pub fn name(&self, lang: Lang) -> String {
        called(&self.them, &self.other.name, lang)
    }

    /// Whether the reader has blocked the other side.
    pub async fn is_blocked(&self, tx: &mut Tx) -> sqlx::Result<bool> {
        match self.me.owner() {
            Some(owner) => store::is_blocked(tx, owner, &self.them).await,
            None => Ok(false),
        }
    }

    /// Whether the other side is somebody one can block: a neighbour, or somebody elsewhere.
    #[must_use]
    pub fn can_block(&self) -> bool {
        matches!(self.them, Party::Resident(_) | Party::Elsewhere(_))
    }
}

/// A message on a page, in words.
struct Said {
    id: String,
    by: String,
    is_own: bool,
    is_new: bool,
    html: String,
    at: Moment,
    url: String,
    host: String,
    public: bool,
}

impl Said {
    fn of(message: &Message, view: &View, lang: Lang) -> Self {
        let is_own = message.is_by(&view.me);
        let by = match (is_own, &view.me, &view.them) {
            (true, Party::House, _) | (false, _, Party::House) if !message.pen.is_empty() => {
                lang.put("messages-for-the-house", "name", &message.pen)
            }
            (true, Party::House, _) => lang.say("messages-the-house"),
            (true, ..) => lang.say("messages-you"),
            (false, ..) => view.name(lang),
        };
        let host = url::Url::parse(&message.url).ok();
        Self {
            id: message.id.clone(),
            by,
            is_own,
            is_new: !is_own && message.id > view.own.seen,
            html: message.html.clone(),
            at: message.created_at,
            host: host.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default(),
            url: message.url.clone(),
            public: message.public,
        }
    }
}

/// Why nobody can write in a thread now; or that one can.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Door {
    Open,
    /// The reader may only read for now.
    OnlyReads,
    /// The reader has blocked the other side.
    Blocked,
    /// The other side is gone, or cannot be reached.
    Closed(String),
}

#[derive(Template)]
#[template(path = "rooms/messages/thread.html")]
struct ThreadPage<'a> {
    frame: &'a Frame,
    view: &'a View,
    said: Vec<Said>,
    earlier: String,
    door: Door,
    /// The page of what it is about; empty when there is none any more.
    about_path: String,
    /// Whether it is the reader's own and still hangs, so that they can say whether it worked out.
    asks_solved: bool,
    /// Handle and host of who is elsewhere.
    outside: Option<(String, String)>,
    /// The phone number that a guest left.
    phone: &'a str,
    form: &'a Filled,
    problems: &'a Problems,
    openings: &'a [Opening],
}

impl ThreadPage<'_> {
    /// Under which names a browser keeps what is being written here: in this thread, at the notice,
    /// or to this person.
    fn kept_under(&self) -> Vec<String> {
        let notice = self.about_path.rsplit('/').next().unwrap_or_default();
        let keys = [self.view.thread.id.as_str(), notice, self.view.them.who()];
        keys.iter().filter(|key| !key.is_empty()).map(|key| format!("message-{key}")).collect()
    }

    fn offers_block(&self) -> bool {
        self.view.can_block() && self.door != Door::Blocked
    }
}

/// Where in a thread somebody reads.
#[derive(Debug, Default, Deserialize)]
struct Before {
    #[serde(default)]
    voor: String,
}

async fn thread_page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(before): Query<Before>,
) -> Answer {
    let resident = visitor.resident.clone().ok_or(Oops::Forbidden)?;
    let mut tx = house.read().await?;
    let view = View::find(&mut tx, &resident, &id).await?;
    drop(tx);
    if view.own.unread > 0 || view.own.mailed {
        let mut tx = house.write().await?;
        store::has_looked(&mut tx, &id, &view.me).await?;
        tx.commit().await?;
    }
    let form = Filled::with(vec![("id", new_id(house.now()))]);
    show_thread(&house, &visitor, &view, &before.voor, (&form, &Problems::none())).await
}

/// Shows a thread with its form: empty, as it was, or with what is wrong with it.
pub async fn show_thread(
    house: &House,
    visitor: &Visitor,
    view: &View,
    before: &str,
    (form, problems): (&Filled, &Problems),
) -> Answer {
    let lang = visitor.lang;
    let mut frame = frame(house, visitor, &view.name(lang)).await?;
    frame.unread = (frame.unread - view.own.unread).max(0);
    let mut tx = house.read().await?;
    let before = if is_id(before) { before } else { LAST };
    let most = i64::try_from(MESSAGES + 1).unwrap_or(i64::MAX);
    let reader = (&view.me, view.own.cleared.as_str());
    let mut messages = store::messages(&mut tx, &view.thread.id, reader, before, most).await?;
    let has_earlier = messages.len() > MESSAGES;
    messages.truncate(MESSAGES);
    messages.reverse();
    let first = messages.first().filter(|_| has_earlier);
    let earlier = first.map(|message| format!("{}?voor={}", view.path(), message.id));
    let outside = match &view.them {
        Party::Elsewhere(actor) => outside(&mut tx, actor).await?,
        Party::Resident(_) | Party::House | Party::Guest | Party::Gone => None,
    };
    let is_reachable = outside.is_some();
    let notice = noticeboard::find_by_uri(&mut tx, &view.thread.about).await?;
    let asks_solved = notice.as_ref().is_some_and(|notice| {
        notice.site.is_none()
            && notice.hangs(house.now())
            && notice.owner.as_deref() == Some(view.me.who())
    });
    let door = door(&mut tx, view, is_reachable, lang).await?;
    let page = ThreadPage {
        asks_solved,
        frame: &frame,
        view,
        said: messages.iter().map(|message| Said::of(message, view, lang)).collect(),
        earlier: earlier.unwrap_or_default(),
        door: if door == Door::Open && frame.only_reads() { Door::OnlyReads } else { door },
        about_path: about_path(&mut tx, &view.thread.about, notice.as_ref()).await?,
        outside,
        phone: if mail::is_address(&view.other.contact) { "" } else { &view.other.contact },
        form,
        problems,
        openings: &Opening::ALL,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// The page of what a thread is about; empty when there is none any more.
async fn about_path(
    tx: &mut Tx,
    uri: &str,
    notice: Option<&noticeboard::Notice>,
) -> sqlx::Result<String> {
    if let Some(notice) = notice {
        return Ok(notice.path());
    }
    if let Some(event) = agenda::find_by_uri(tx, uri).await? {
        return Ok(event.path());
    }
    let offering = etalage::find_by_uri(tx, uri).await?;
    Ok(offering.map(|offering| offering.path()).unwrap_or_default())
}

async fn door(tx: &mut Tx, view: &View, is_reachable: bool, lang: Lang) -> sqlx::Result<Door> {
    if view.is_blocked(tx).await? {
        return Ok(Door::Blocked);
    }
    Ok(match &view.them {
        Party::Resident(_) | Party::House => Door::Open,
        Party::Elsewhere(_) if is_reachable => Door::Open,
        Party::Elsewhere(_) => Door::Closed(lang.say("messages-not-reachable")),
        Party::Guest if mail::is_address(&view.other.contact) => Door::Open,
        Party::Guest => Door::Closed(lang.say("messages-guest-no-mail")),
        Party::Gone => Door::Closed(lang.say("messages-gone-line")),
    })
}

/// Whether a message can be sent to the other side of a thread now.
pub async fn is_open(tx: &mut Tx, view: &View) -> Result<bool, Oops> {
    let is_reachable = match &view.them {
        Party::Elsewhere(actor) => outside(tx, actor).await?.is_some(),
        Party::Resident(_) | Party::House | Party::Guest | Party::Gone => true,
    };
    Ok(door(tx, view, is_reachable, Lang::Nl).await? == Door::Open)
}

/// The frame of a page of this room.
pub async fn frame(house: &House, visitor: &Visitor, title: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "contact", title).await
}
