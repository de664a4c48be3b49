//! One's own data, to take along: for programs as ActivityStreams, for people as a page that needs
//! nothing else (GDPR, articles 15 and 20).

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};

use super::resident::Member;
use super::store;
use crate::app;
use crate::kit::belongings::Belonging;
use crate::kit::dates::Dates;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show, typed};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, media};

/// The addresses of one's own data.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/ik/gegevens", get(page))
        .route("/ik/gegevens.json", get(as_activity_streams))
        .route("/ik/gegevens.html", get(as_page))
}

/// Everything that is kept about somebody.
struct Archive {
    member: Member,
    belongings: Vec<Belonging>,
}

async fn gather(house: &House, visitor: &Visitor) -> Result<Archive, Oops> {
    let resident = visitor.resident.as_ref().ok_or(Oops::Forbidden)?;
    let mut tx = house.read().await?;
    let member = store::by_id(&mut tx, &resident.id).await?.ok_or(Oops::Forbidden)?;
    let belongings = app::belongings(house, &mut tx, &member.id).await?;
    Ok(Archive { member, belongings })
}

#[derive(Template)]
#[template(path = "rooms/residents/archive.html")]
struct ArchivePage<'a> {
    frame: &'a Frame,
    number: usize,
}

async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    let archive = gather(&house, &visitor).await?;
    let title = visitor.lang.say("residents-archive");
    let frame = Frame::new(&house, &visitor, "residents", &title).await?;
    show(&ArchivePage { frame: &frame, number: archive.belongings.len() })
}

async fn as_activity_streams(State(house): State<House>, visitor: Visitor) -> Answer {
    let archive = gather(&house, &visitor).await?;
    let text = serde_json::to_vec_pretty(&collection(&house, &archive)).map_err(Oops::trouble)?;
    Ok(attachment(typed("application/activity+json", text), "buurtbond.json"))
}

/// An `OrderedCollection` (Activity Vocabulary 3.1) of everything, after the person it is of.
fn collection(house: &House, archive: &Archive) -> Value {
    let items: Vec<&Value> = archive.belongings.iter().map(|one| &one.object).collect();
    let member = &archive.member;
    json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "type": "OrderedCollection",
        "generator": { "type": "Application", "name": "Buurtbond", "url": house.url("/") },
        "attributedTo": {
            "type": "Person",
            "name": member.name,
            "published": member.created_at.timestamp().to_string(),
            "url": member.mail().map(|email| format!("mailto:{email}")),
        },
        "totalItems": items.len(),
        "orderedItems": items,
    })
}

/// One thing on the page.
struct Item<'a> {
    what: String,
    thing: &'a Belonging,
    /// The picture itself, so that the page is whole without this house.
    picture: String,
}

#[derive(Template)]
#[template(path = "rooms/residents/archive_file.html")]
struct ArchiveFile<'a> {
    w: Lang,
    dates: Dates,
    house: &'a str,
    member: &'a Member,
    items: Vec<Item<'a>>,
}

async fn as_page(State(house): State<House>, visitor: Visitor) -> Answer {
    let archive = gather(&house, &visitor).await?;
    let mut items = Vec::new();
    for thing in &archive.belongings {
        let what = visitor.lang.say(thing.word);
        items.push(Item { what, thing, picture: picture_of(&house, thing).await });
    }
    let settings = house.settings().await?;
    let file = ArchiveFile {
        w: visitor.lang,
        dates: house.dates(visitor.lang),
        house: &settings.name,
        member: &archive.member,
        items,
    };
    Ok(attachment(typed("text/html; charset=utf-8", file.render()?), "buurtbond.html"))
}

/// A picture as a `data:` URL (RFC 2397); empty when there is none. What nobody else may fetch is in
/// the object already.
async fn picture_of(house: &House, thing: &Belonging) -> String {
    if let Some(bytes) = media::bytes(house, &thing.picture).await {
        return media::data_url(&bytes);
    }
    let inside = thing.object.pointer("/icon/url").and_then(Value::as_str);
    inside.filter(|url| url.starts_with("data:")).unwrap_or_default().to_owned()
}

/// Something that the browser keeps instead of showing (RFC 6266), and that no cache keeps.
fn attachment(answer: Response, name: &'static str) -> Response {
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    let mut answer = answer.into_response();
    if let Ok(disposition) = disposition {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    }
    let no_store = HeaderValue::from_static("private, no-store");
    answer.headers_mut().insert(header::CACHE_CONTROL, no_store);
    answer
}
