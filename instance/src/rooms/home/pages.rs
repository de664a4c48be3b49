//! The front page of a house, the front page of a city, and how it all works.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;

use crate::kit::house::Door;
use crate::kit::likeness;
use crate::kit::may::{Action, can};
use crate::kit::media::Shown;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show};
use crate::kit::settings::OPENED_AT;
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Moment, Tx};
use crate::rooms::agenda::{self, When, Wish};
use crate::rooms::contact::{self, Today};
use crate::rooms::etalage;
use crate::rooms::film::{self, Film};
use crate::rooms::living_room;
use crate::rooms::news;
use crate::rooms::noticeboard;
use crate::rooms::organisations;
use crate::rooms::sites::{self, Badge};

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new().route("/", get(front)).route("/zo-werkt-het", get(how))
}

/// How many activities the front of a house shows.
const FEW: i64 = 3;
/// How many activities, and how many houses, the front of a city shows.
const CITY_FEW: i64 = 4;
const CITY_HOUSES: usize = 6;

/// A window of the house: a room, and one line about what is in it.
struct Tile {
    door: &'static Door,
    picture: String,
    line: String,
}

/// A house in the street: a site, and one line about what it does.
struct Neighbour {
    site: Badge,
    line: String,
}

/// What both front pages show.
struct Seen {
    tiles: Vec<Tile>,
    /// Whether `activities` are those of today; otherwise they are the first that come.
    is_today: bool,
    activities: Vec<agenda::Card>,
    notices: Vec<noticeboard::Card>,
    articles: Vec<news::Card>,
}

#[derive(Template)]
#[template(path = "rooms/home/house.html")]
struct HouseFront<'a> {
    frame: &'a Frame,
    seen: &'a Seen,
    film: Option<&'a Film>,
    can_add_activity: bool,
    /// Who is there today.
    today: Today,
    /// The photo of the front, and what is on it in words.
    photo: Option<(Shown, String)>,
    /// On which day the house opened, while that is new; empty otherwise.
    opened: String,
}

#[derive(Template)]
#[template(path = "rooms/home/city.html")]
struct CityFront<'a> {
    frame: &'a Frame,
    seen: &'a Seen,
    street: &'a [Neighbour],
    sites: &'a [Badge],
    whens: &'a [When],
}

async fn front(State(house): State<House>, visitor: Visitor) -> Answer {
    let is_portal = house.is_portal();
    let title = visitor.lang.say(if is_portal { "home-title-city" } else { "home-title" });
    let frame = Frame::new(&house, &visitor, "home", &title).await?;
    let living_room =
        if is_portal { String::new() } else { living_room::window(&house, &frame.dates).await? };
    let mut tx = house.read().await?;
    let sites = sites::shown(&mut tx).await?;
    let mut seen = look_around(&frame, &mut tx, &sites, living_room).await?;
    show_examples(&house, &mut tx, &mut seen).await?;
    if !is_portal {
        let film = film::current(&mut tx).await?;
        let is_neighbour = visitor.resident.is_some();
        let today = contact::today(&mut tx, &frame.dates, &frame.settings, is_neighbour).await?;
        let can_add_activity = can(visitor.resident.as_ref(), Action::AddActivity);
        return show(&HouseFront {
            frame: &frame,
            seen: &seen,
            film: film.as_ref(),
            can_add_activity,
            today,
            photo: likeness::photo(&mut tx, &frame.settings).await?,
            opened: opened(&frame),
        });
    }
    let street = street(&frame, &mut tx, &sites).await?;
    drop(tx);
    show(&CityFront {
        frame: &frame,
        seen: &seen,
        street: &street,
        sites: &sites,
        whens: &When::ALL,
    })
}

/// On which day the house opened, when that was this week; empty otherwise.
fn opened(frame: &Frame) -> String {
    let at = frame.settings.own(OPENED_AT).parse().ok().map(Moment::from_millis);
    let is_new = |at: &Moment| at.plus(7 * DAY) > frame.dates.now;
    at.filter(is_new).map(|at| frame.dates.day(at)).unwrap_or_default()
}

async fn look_around(
    frame: &Frame,
    tx: &mut Tx,
    sites: &[Badge],
    living_room: String,
) -> Result<Seen, Oops> {
    let badges: HashMap<String, Badge> =
        sites.iter().map(|site| (site.actor.clone(), site.clone())).collect();
    let today = Wish { when: When::Today, ..Wish::default() };
    let busy = agenda::count_coming(tx, &today, &frame.dates).await?;
    // One lonely card under a large heading looks like a mistake: then what comes after it too.
    let is_today = busy >= FEW && !frame.portal;
    let wish = if is_today { today } else { Wish::default() };
    let few = if frame.portal { CITY_FEW } else { FEW };
    let activities = agenda::coming(tx, &wish, &frame.dates, few).await?;
    let notices =
        noticeboard::hanging(tx, &noticeboard::Filter::default(), frame.dates.now, FEW).await?;
    let articles = news::wanted(tx, &news::Wish::default(), FEW).await?;
    let mut tiles = Vec::new();
    for door in frame.doors.iter().filter(|door| door.room != "home") {
        let line = if door.room == "living-room" {
            living_room.clone()
        } else {
            line_of(frame, tx, door, sites.len(), busy).await?
        };
        let picture = frame.picture(&drawing_of(door));
        tiles.push(Tile { door, picture, line });
    }
    Ok(Seen {
        tiles,
        is_today,
        activities: agenda::cards(tx, activities, &badges).await?,
        notices: noticeboard::cards(tx, notices, &badges, frame.resident.is_some()).await?,
        articles: news::cards(tx, articles, &badges).await?,
    })
}

/// In a house where nothing is yet: how it could be, with the badge of an example on each card.
async fn show_examples(house: &House, tx: &mut Tx, seen: &mut Seen) -> sqlx::Result<()> {
    let few = usize::try_from(FEW).unwrap_or_default();
    if seen.activities.is_empty() {
        seen.activities = agenda::examples(house, tx).await?;
        seen.activities.truncate(few);
    }
    if seen.articles.is_empty() {
        seen.articles = news::examples(house, tx).await?;
        seen.articles.truncate(few);
    }
    Ok(())
}

/// The drawing behind the window of a room.
fn drawing_of(door: &Door) -> String {
    match door.room {
        "about" => "scene-neighbourhood".to_owned(),
        room => format!("room-{room}"),
    }
}

/// One line about what is in a room now.
async fn line_of(
    frame: &Frame,
    tx: &mut Tx,
    door: &Door,
    sites: usize,
    today: i64,
) -> Result<String, Oops> {
    let w = frame.w;
    Ok(match door.room {
        "agenda" if today > 0 && !frame.portal => w.count("home-activities-today", today),
        "agenda" => {
            let coming = agenda::count_coming(tx, &Wish::default(), &frame.dates).await?;
            w.count("home-activities", coming)
        }
        "noticeboard" => {
            w.count("home-notices", noticeboard::count_open(tx, frame.dates.now).await?)
        }
        "organisations" => w.count("home-organisations", organisations::count(tx).await?),
        "etalage" => w.count("home-offerings", etalage::count(tx).await?),
        "news" => w.count("home-articles", news::count(tx).await?),
        "contact" => w.say("home-contact"),
        "about" => w.say("home-about"),
        "sites" => w.count("home-sites", sites),
        _ => String::new(),
    })
}

/// The first houses of the street.
async fn street(frame: &Frame, tx: &mut Tx, sites: &[Badge]) -> Result<Vec<Neighbour>, Oops> {
    let mut street = Vec::new();
    for site in sites.iter().take(CITY_HOUSES) {
        let wish = Wish {
            site: Some(site.id.clone()),
            actor: Some(site.actor.clone()),
            ..Wish::default()
        };
        let coming = agenda::count_coming(tx, &wish, &frame.dates).await?;
        let line = frame.w.count("home-activities", coming);
        street.push(Neighbour { site: site.clone(), line });
    }
    Ok(street)
}

#[derive(Template)]
#[template(path = "rooms/home/how.html")]
struct How<'a> {
    frame: &'a Frame,
    handle: String,
}

async fn how(State(house): State<House>, visitor: Visitor) -> Answer {
    let frame = Frame::new(&house, &visitor, "home", &visitor.lang.say("home-how")).await?;
    let handle = format!("@{}@{}", frame.settings.short_name, house.config.authority());
    show(&How { frame: &frame, handle })
}
