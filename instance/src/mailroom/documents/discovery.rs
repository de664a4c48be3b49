//! How others find us: WebFinger, NodeInfo and host-meta.

use axum::Router;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use federation::nodeinfo::{self, About, Software, Usage};
use federation::vocab::Actor;
use federation::webfinger::{self, Account, Jrd, Link, Resource};
use serde::Deserialize;
use serde_json::{Map, json};

use crate::kit::House;
use crate::kit::oops::{Answer, Oops};
use crate::mailroom::{local, store};

pub fn routes() -> Router<House> {
    Router::new()
        .route("/.well-known/webfinger", get(finger))
        .route("/.well-known/host-meta", get(host_meta))
        .route("/.well-known/nodeinfo", get(nodeinfo_discovery))
        .route("/nodeinfo/2.1", get(nodeinfo_document))
}

#[derive(Deserialize)]
struct Question {
    resource: Option<String>,
}

/// Anyone's page may ask (RFC 7033 section 5).
const EVERYONE: (header::HeaderName, &str) = (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");

async fn finger(State(house): State<House>, Query(question): Query<Question>) -> Answer {
    let asked = question.resource.ok_or(Oops::Unreadable)?;
    let resource: Resource = asked.parse().map_err(|_| Oops::NotFound)?;
    let jrd = match resource {
        Resource::Account(account) => by_account(&house, &account).await?,
        Resource::Page(page) => by_page(&house, &page).await?,
    };
    let body = serde_json::to_string(&jrd).map_err(Oops::trouble)?;
    let kind = (header::CONTENT_TYPE, webfinger::MEDIA_TYPE);
    Ok(([kind, EVERYONE], body).into_response())
}

async fn by_account(house: &House, account: &Account) -> Result<Jrd, Oops> {
    if account.host != house.config.authority() {
        return Err(Oops::NotFound);
    }
    let mut tx = house.read().await?;
    let row = store::actor_by_username(&mut tx, &account.name).await?.ok_or(Oops::NotFound)?;
    if row.gone_at.is_some() {
        return Err(Oops::Gone);
    }
    jrd(house, &row)
}

fn jrd(house: &House, row: &store::LocalActor) -> Result<Jrd, Oops> {
    let document = serde_json::from_str(&row.document).map_err(Oops::trouble)?;
    let actor = Actor::read(&document).map_err(Oops::trouble)?;
    let account =
        Account { name: actor.preferred_username.clone(), host: house.config.authority() };
    Ok(Jrd::for_actor(&account, &actor.id, actor.url.as_ref()))
}

/// The host itself leads to the program (FEP-d556) and to the site; an actor leads to itself.
async fn by_page(house: &House, page: &url::Url) -> Result<Jrd, Oops> {
    if page.origin() != house.config.origin.origin() {
        return Err(Oops::NotFound);
    }
    let short = match page.path() {
        "/" => local::SITE,
        "/actor" => local::APPLICATION,
        path => path.strip_prefix("/a/").ok_or(Oops::NotFound)?,
    };
    let mut tx = house.read().await?;
    let row = store::actor(&mut tx, short).await?.ok_or(Oops::NotFound)?;
    if row.gone_at.is_some() {
        return Err(Oops::Gone);
    }
    let mut jrd = jrd(house, &row)?;
    if page.path() == "/" {
        jrd.links.push(Link {
            rel: "https://www.w3.org/ns/activitystreams#Service".to_owned(),
            media_type: Some("application/activity+json".to_owned()),
            href: Some(local::application_id(house).as_str().to_owned()),
            template: None,
        });
    }
    Ok(jrd)
}

async fn host_meta(State(house): State<House>) -> Answer {
    let body = webfinger::host_meta(&house.config.origin);
    Ok(([(header::CONTENT_TYPE, "application/xrd+xml; charset=utf-8")], body).into_response())
}

async fn nodeinfo_discovery(State(house): State<House>) -> Answer {
    let address = house.url("/nodeinfo/2.1").parse().map_err(Oops::trouble)?;
    let body = nodeinfo::discovery(&address, &local::application_id(&house));
    Ok(([EVERYONE], axum::Json(body)).into_response())
}

async fn nodeinfo_document(State(house): State<House>) -> Answer {
    let settings = house.settings().await?;
    let mut tx = house.read().await?;
    let posts = store::count_objects(&mut tx).await?;
    drop(tx);
    let mut metadata = Map::new();
    metadata.insert("nodeName".to_owned(), json!(settings.name));
    metadata.insert("nodeDescription".to_owned(), json!(settings.tagline));
    metadata.insert(
        "mode".to_owned(),
        json!(if house.is_portal() { "portal" } else { "neighbourhood" }),
    );
    metadata.insert("site".to_owned(), json!(local::site_id(&house)));
    let about = About {
        software: Software {
            name: "buurtbond".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            repository: Some(house.config.source.clone()),
            homepage: None,
        },
        open_registrations: true,
        // How many people there are is not published: a small house would name them.
        usage: Usage {
            users: 0,
            active_month: 0,
            active_half_year: 0,
            posts: u64::try_from(posts).unwrap_or(0),
            comments: 0,
        },
        metadata,
    };
    let kind = (header::CONTENT_TYPE, nodeinfo::MEDIA_TYPE);
    Ok(([kind, EVERYONE], nodeinfo::document(&about).to_string()).into_response())
}
