//! The room as people enter it, how they want to be seen, and its window on the front of the house.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use super::fragments::{self, View, opens_again};
use super::hub::Hub;
use super::presence::Person;
use super::room::{Openness, Room};
use super::rules::{KEEP, Rules};
use super::said::{self, PACES};
use super::store;
use crate::kit::dates::Dates;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{new_id, secret_hash};
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, set_cookie, show, show_wrong};
use crate::kit::time::DAY;
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Lang, Moment, Tx};
use crate::rooms::faces::{self, FaceCard};
use crate::rooms::film::{self, Film};

/// How many messages stand on a page.
const ON_ONE_PAGE: i64 = 40;
/// How many faces of the face book stand below the talk.
const FACES: i64 = 8;
/// How somebody wants to be seen; kept in their own browser.
const SEEN_COOKIE: &str = "huiskamer";
/// Whether new messages are not read out by a screen reader.
const QUIET_COOKIE: &str = "huiskamer_stil";
/// How long such a choice is kept, in seconds.
const CHOICE_LASTS: i64 = 365 * DAY / 1_000;
/// The ways to be seen: the value in the cookie, an icon and a word.
pub const WAYS: [(&str, &str, &str); 3] = [
    ("zichtbaar", "user", "living-room-seen-yes"),
    ("leest", "eye", "living-room-seen-reads"),
    ("onzichtbaar", "eye-off", "living-room-seen-no"),
];

/// What stands in the address of the room.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    /// The messages before this number.
    voor: Option<i64>,
    /// Something was just said: the field is where one goes on.
    gezegd: Option<String>,
}

impl Asked {
    /// The newest messages, just after something was said.
    #[must_use]
    pub fn just_said() -> Self {
        Self { voor: None, gezegd: Some(String::new()) }
    }
}

/// A line of the talk; with the day before it where a day begins.
struct Line {
    day: String,
    html: String,
}

#[derive(Template)]
#[template(path = "rooms/living_room/room.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is something that the page asks")]
struct RoomPage<'a> {
    frame: &'a Frame,
    room: &'a Room,
    state: String,
    is_open: bool,
    is_lit: bool,
    lines: Vec<Line>,
    /// The number of the first message, when there may be earlier ones.
    earlier: Option<i64>,
    /// Whether these are the newest.
    is_newest: bool,
    who: String,
    me: String,
    form: &'a Filled,
    problems: &'a Problems,
    /// What is wrong with what was said.
    problem: &'a str,
    can_talk: bool,
    is_host: bool,
    waiting: i64,
    wall: &'a [String],
    kept: String,
    seen: String,
    is_quiet: bool,
    just_said: bool,
    new_id: String,
    film: Option<Film>,
    /// The first faces of the face book.
    faces: Vec<FaceCard>,
    has_card: bool,
}

impl RoomPage<'_> {
    fn paces(&self) -> Vec<(i64, String)> {
        PACES.map(|pace| (pace, pace_word(self.frame.w, pace))).into()
    }

    /// Something that is never the same, so that a link to this page asks for it again.
    fn turn(&self) -> i64 {
        self.frame.dates.now.millis()
    }
}

/// How slow the room is, in words.
fn pace_word(w: Lang, seconds: i64) -> String {
    if seconds == 0 { w.say("living-room-pace-free") } else { w.count("living-room-pace", seconds) }
}

/// How long talk is kept, in words.
pub fn kept_word(w: Lang, hours: i64) -> String {
    if hours == KEEP.first().copied().unwrap_or(hours) {
        return w.say("living-room-kept-day");
    }
    w.count("living-room-kept-days", hours / 24)
}

fn cookie(headers: &HeaderMap, name: &str) -> String {
    let jar = CookieJar::from_headers(headers);
    jar.get(name).map(|cookie| cookie.value().to_owned()).unwrap_or_default()
}

/// Who this visitor is in the room; `None` when they do not want to be seen.
pub async fn person(
    house: &House,
    visitor: &Visitor,
    headers: &HeaderMap,
) -> Result<Option<Person>, Oops> {
    let Some(resident) = &visitor.resident else {
        let mark = secret_hash(&format!("guest {} {}", house.db.line().process(), visitor.address));
        return Ok(Some(Person::guest(mark.chars().take(12).collect())));
    };
    let seen = cookie(headers, SEEN_COOKIE);
    if seen == "onzichtbaar" {
        return Ok(None);
    }
    let face = store::face(&mut house.read().await?, &resident.id).await?;
    Ok(Some(Person {
        mark: said::mark(&resident.id),
        name: resident.name.clone(),
        face: said::picture_address(&face),
        reads: seen == "leest",
        is_host: can(Some(resident), Action::HostRoom),
    }))
}

/// `GET /huiskamer`
pub async fn enter(
    State(house): State<House>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Answer {
    let form = Filled::default();
    let shown = Shown { asked, form: &form, problems: &Problems::none(), problem: "" };
    show_room(&house, &visitor, &headers, &shown).await
}

/// What is shown of the room, and of a form that came back.
pub struct Shown<'a> {
    /// What stands in the address.
    pub asked: Asked,
    /// What was typed.
    pub form: &'a Filled,
    /// What is wrong with the form of the guest book.
    pub problems: &'a Problems,
    /// What is wrong with what was said.
    pub problem: &'a str,
}

/// Shows the room.
pub async fn show_room(
    house: &House,
    visitor: &Visitor,
    headers: &HeaderMap,
    shown: &Shown<'_>,
) -> Answer {
    if house.is_portal() {
        return Err(Oops::NotFound);
    }
    let title = visitor.lang.say("living-room-title");
    let frame = Frame::new(house, visitor, "living-room", &title).await?;
    let resident = visitor.resident.as_ref();
    let (view, hub) = (View::of(house), Hub::of(house).await?);
    let rules = Rules::of(&frame.settings);
    let me = resident.map(|resident| said::mark(&resident.id)).unwrap_or_default();
    if resident.is_some()
        && let Some(person) = person(house, visitor, headers).await?
    {
        hub.note(|presence| presence.came(person, house.now()));
    }
    let is_host = can(resident, Action::HostRoom);
    let before = shown.asked.voor;
    let mut tx = house.read().await?;
    let room = store::room(&mut tx).await?;
    let since = house.now().plus(-rules.keep());
    let said = store::newest(&mut tx, since, before, ON_ONE_PAGE).await?;
    let waiting = if is_host { store::count_waiting(&mut tx).await? } else { 0 };
    let film = film::current(&mut tx).await?;
    let faces = faces::few(&mut tx, resident.is_some(), FACES).await?;
    let has_card = has_card(&mut tx, resident).await?;
    drop(tx);
    let is_full = i64::try_from(said.len()).unwrap_or_default() == ON_ONE_PAGE;
    let page = RoomPage {
        room: &room,
        state: view.room(frame.w, &room, &frame.settings),
        is_open: view.openness(&room, &frame.settings).is_open(),
        is_lit: room.is_lit(house.now()),
        earlier: said.first().filter(|_| is_full).map(|first| first.number),
        is_newest: before.is_none(),
        lines: lines(&view, &frame, &said, &me),
        who: fragments::who(frame.w, &hub.who(house.now()), &me),
        form: shown.form,
        problems: shown.problems,
        problem: shown.problem,
        can_talk: can(resident, Action::Talk),
        is_host,
        waiting,
        wall: &rules.wall,
        kept: kept_word(frame.w, rules.keep_hours),
        seen: cookie(headers, SEEN_COOKIE),
        is_quiet: cookie(headers, QUIET_COOKIE) == "ja",
        just_said: shown.asked.gezegd.is_some() || !shown.problem.is_empty(),
        new_id: new_id(house.now()),
        frame: &frame,
        me,
        film,
        faces,
        has_card,
    };
    let is_right = shown.problem.is_empty() && shown.problems.is_empty();
    if is_right { show(&page) } else { show_wrong(&page) }
}

/// Whether a resident is in the face book.
async fn has_card(tx: &mut Tx, resident: Option<&Resident>) -> sqlx::Result<bool> {
    let Some(own) = resident.map(|resident| resident.id.as_str()) else { return Ok(false) };
    Ok(faces::face_of(tx, std::iter::once(own), true).await?.contains_key(own))
}

fn lines(view: &View, frame: &Frame, said: &[said::Said], me: &str) -> Vec<Line> {
    let mut today = String::new();
    let line = |one: &said::Said| {
        let day = frame.dates.day(one.said_at);
        let is_new = day != today;
        today.clone_from(&day);
        let near = frame.dates.near(one.said_at);
        let day = match near {
            Some(near) if is_new => {
                frame.w.fill("living-room-day", &[("near", &near), ("day", &day)])
            }
            None if is_new => day,
            Some(_) | None => String::new(),
        };
        Line { day, html: view.said(frame.w, one, me) }
    };
    said.iter().map(line).collect()
}

/// `POST /huiskamer/ik`: how somebody wants to be seen, and whether new messages are read out.
pub async fn choose(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let mut answer = see_other_saying(super::SAY, "living-room-flash-chosen");
    let keep = |answer: &mut _, name, value: &str, usual: &str| {
        let seconds = if value == usual { 0 } else { CHOICE_LASTS };
        set_cookie(&house, answer, name, value, seconds);
    };
    if let Some((value, ..)) = WAYS.iter().find(|(value, ..)| *value == form.text("zie")) {
        keep(&mut answer, SEEN_COOKIE, value, "zichtbaar");
        if let Some(resident) = &visitor.resident {
            let mark = said::mark(&resident.id);
            Hub::of(&house).await?.note(|presence| presence.hide(&mark));
        }
    }
    if let Some(value) = ["ja", "nee"].into_iter().find(|value| *value == form.text("stil")) {
        keep(&mut answer, QUIET_COOKIE, value, "nee");
    }
    Ok(answer)
}

/// A host whose lamp burns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lit {
    /// First name.
    pub name: String,
    /// What they do: "schenkt koffie"; empty when they did not say.
    pub does: String,
    /// The address of the face that they show in the room; empty for none.
    pub face: String,
}

/// The host whose lamp burns now, for a page outside the room.
pub async fn at_the_lamp(tx: &mut Tx, now: Moment) -> sqlx::Result<Option<Lit>> {
    let room = store::room(tx).await?;
    if !room.is_lit(now) || room.host_name.is_empty() {
        return Ok(None);
    }
    let face = match &room.host_id {
        Some(host) => store::face(tx, host).await?,
        None => String::new(),
    };
    let face = said::picture_address(&face);
    Ok(Some(Lit { name: room.host_name, does: room.host_line, face }))
}

/// "Fatma schenkt koffie"; "Fatma is er" when the host did not say what they do.
#[must_use]
pub fn host_words(w: Lang, room: &Room) -> String {
    if room.host_line.is_empty() {
        return w.put("living-room-host-is-in", "name", &room.host_name);
    }
    w.fill("living-room-host-does", &[("name", &room.host_name), ("line", &room.host_line)])
}

/// One line about the room for the front of the house: "3 buren binnen · Fatma schenkt koffie".
pub async fn window(house: &House, dates: &Dates) -> anyhow::Result<String> {
    let hub = Hub::of(house).await?;
    let mut tx = house.read().await?;
    let room = store::room(&mut tx).await?;
    drop(tx);
    let w = dates.lang;
    match View::of(house).openness(&room, &*house.settings().await?) {
        Openness::Closed { again: Some(again) } => Ok(opens_again(dates, again)),
        Openness::Closed { again: None } => Ok(w.say("living-room-window-book")),
        Openness::Open { .. } => {
            let inside = hub.who(house.now()).neighbours();
            let people = w.count("living-room-window-people", inside);
            if !room.is_lit(house.now()) {
                return Ok(people);
            }
            let host = host_words(w, &room);
            Ok(w.fill("living-room-window-host", &[("people", &people), ("host", &host)]))
        }
    }
}
