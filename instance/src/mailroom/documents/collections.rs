//! Collections, page by page: outbox, followers, what is coming, notices, organisations.

use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use federation::Id;
use federation::vocab::collection::Order;
use federation::vocab::{Collection, CollectionPage};
use serde::Deserialize;
use serde_json::{Value, json};

use super::document;
use crate::kit::oops::{Answer, Oops};
use crate::kit::{House, Moment, Tx};
use crate::mailroom::{local, store};

/// Items on a page. Three readers look at the first page only, so it has to hold enough.
const PAGE: i64 = 50;

/// `?page=` (the first page) or `?page=<cursor>`.
#[derive(Deserialize)]
pub struct Page {
    page: Option<String>,
}

/// What a collection has to offer.
struct Shelf {
    id: Id,
    order: Order,
    total: i64,
    items: Vec<Value>,
    /// The cursor of the page after this one.
    next: Option<String>,
}

/// The head of a collection, with its first page in full, or one page of it.
fn shelf(headers: &HeaderMap, asked: &Page, shelf: Shelf) -> Answer {
    let at =
        |cursor: &str| Id::parse(&format!("{}?page={cursor}", shelf.id)).map_err(Oops::trouble);
    let next = shelf.next.as_deref().map(at).transpose()?;
    let json = match &asked.page {
        None => {
            let total = u64::try_from(shelf.total).ok();
            let first = Some(at("1")?);
            let head = Collection { id: shelf.id.clone(), total, first, items: shelf.items, next };
            shelf.order.on(head.to_json())
        }
        Some(cursor) => {
            let page = CollectionPage {
                id: Some(at(cursor)?),
                part_of: Some(shelf.id.clone()),
                items: shelf.items,
                next,
            };
            shelf.order.on(page.to_json())
        }
    };
    Ok(document(headers, json))
}

/// A cursor is the moment and the id of the last item of the page before: `1763800000000-<id>`.
fn cursor(asked: &Page) -> Option<(Moment, &str)> {
    let (at, id) = asked.page.as_deref()?.split_once('-')?;
    Some((Moment::from_millis(at.parse().ok()?), id))
}

fn cursor_of(at: Moment, id: &str) -> String {
    let last = id.rsplit('/').next().unwrap_or_default();
    format!("{}-{last}", at.millis())
}

fn is_full<T>(rows: &[T]) -> bool {
    i64::try_from(rows.len()).unwrap_or(0) == PAGE
}

async fn living_actor(tx: &mut Tx, id: &str) -> Result<(), Oops> {
    let row = store::actor(tx, id).await?.ok_or(Oops::NotFound)?;
    if row.gone_at.is_some() { Err(Oops::Gone) } else { Ok(()) }
}

/// `GET /a/{id}/outbox`: what the site published, the newest first, as plain `Create`s. What an
/// organisation passes on is in the outbox of the site already.
pub async fn outbox(
    State(house): State<House>,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(asked): Query<Page>,
) -> Answer {
    let mut tx = house.read().await?;
    living_actor(&mut tx, &id).await?;
    let collection = local::below(&local::full_id(&house, &id), "outbox");
    if id != local::SITE {
        let order = Order::NewestFirst;
        let none = Shelf { id: collection, order, total: 0, items: Vec::new(), next: None };
        return shelf(&headers, &asked, none);
    }
    let end = (Moment::from_millis(i64::MAX), String::new());
    let before = match cursor(&asked) {
        Some((at, id)) => (at, local::object_id(&house, id).as_str().to_owned()),
        None => end,
    };
    let rows = store::newest_objects(&mut tx, (before.0, &before.1), PAGE).await?;
    let total = store::count_objects(&mut tx).await?;
    let next = rows.last().filter(|_| is_full(&rows));
    let next = next.map(|row| cursor_of(row.first_at, &row.id));
    let site = local::site_id(&house);
    let items = rows.iter().filter_map(|row| as_create(&site, row)).collect();
    let order = Order::NewestFirst;
    shelf(&headers, &asked, Shelf { id: collection, order, total, items, next })
}

/// The `Create` of an object, with the object as it is now.
fn as_create(site: &Id, row: &store::Published) -> Option<Value> {
    let object: Value = serde_json::from_str(row.json.as_deref()?).ok()?;
    Some(json!({
        "id": row.create_id,
        "type": "Create",
        "actor": site,
        "published": row.first_at.timestamp(),
        "to": object.get("to"),
        "cc": object.get("cc"),
        "object": object,
    }))
}

/// `GET /a/site/upcoming`: what is under way or still to come, ascending (FEP-8a8e).
pub async fn upcoming(
    State(house): State<House>,
    headers: HeaderMap,
    Query(asked): Query<Page>,
) -> Answer {
    let mut tx = house.read().await?;
    living_actor(&mut tx, local::SITE).await?;
    let (at, id) = start(&house, &asked);
    let rows = store::coming_objects(&mut tx, house.now(), (at, &id), PAGE).await?;
    let total = store::count_coming(&mut tx, house.now()).await?;
    let collection = local::below(&local::site_id(&house), "upcoming");
    listed(&headers, &asked, collection, total, &rows)
}

/// `GET /a/site/notices`: what hangs on the noticeboard.
pub async fn notices(
    State(house): State<House>,
    headers: HeaderMap,
    Query(asked): Query<Page>,
) -> Answer {
    let mut tx = house.read().await?;
    living_actor(&mut tx, local::SITE).await?;
    let (at, id) = start(&house, &asked);
    let rows = store::open_notices(&mut tx, house.now(), (at, &id), PAGE).await?;
    let total = store::count_notices(&mut tx, house.now()).await?;
    let collection = local::below(&local::site_id(&house), "notices");
    listed(&headers, &asked, collection, total, &rows)
}

/// `GET /a/site/offerings`: what stands in the etalage.
pub async fn offerings(
    State(house): State<House>,
    headers: HeaderMap,
    Query(asked): Query<Page>,
) -> Answer {
    lasting(&house, &headers, &asked, ("Page", "offerings")).await
}

/// `GET /a/site/articles`: what stands in the newspaper of the neighbourhood.
pub async fn articles(
    State(house): State<House>,
    headers: HeaderMap,
    Query(asked): Query<Page>,
) -> Answer {
    lasting(&house, &headers, &asked, ("Article", "articles")).await
}

/// What stays until somebody takes it away: everything of one type.
async fn lasting(
    house: &House,
    headers: &HeaderMap,
    asked: &Page,
    (kind, name): (&str, &str),
) -> Answer {
    let mut tx = house.read().await?;
    living_actor(&mut tx, local::SITE).await?;
    let (at, id) = start(house, asked);
    let rows = store::objects_of(&mut tx, kind, (at, &id), PAGE).await?;
    let total = store::count_objects_of(&mut tx, kind).await?;
    listed(headers, asked, local::below(&local::site_id(house), name), total, &rows)
}

fn start(house: &House, asked: &Page) -> (Moment, String) {
    match cursor(asked) {
        Some((at, id)) => (at, local::object_id(house, id).as_str().to_owned()),
        None => (Moment::from_millis(i64::MIN), String::new()),
    }
}

fn listed(headers: &HeaderMap, asked: &Page, id: Id, total: i64, rows: &[store::Listed]) -> Answer {
    let next = rows.last().filter(|_| is_full(rows)).map(|row| cursor_of(row.at, &row.id));
    let items = rows.iter().filter_map(|row| serde_json::from_str(row.json.as_deref()?).ok());
    let order = Order::OldestFirst;
    shelf(headers, asked, Shelf { id, order, total, items: items.collect(), next })
}

/// `GET /a/site/organisations`: the actors of the organisations, in full.
pub async fn organisations(
    State(house): State<House>,
    headers: HeaderMap,
    Query(asked): Query<Page>,
) -> Answer {
    let mut tx = house.read().await?;
    living_actor(&mut tx, local::SITE).await?;
    let after = asked.page.as_deref().filter(|page| *page != "1").unwrap_or_default();
    let rows = store::organisation_documents(&mut tx, after, PAGE).await?;
    let total = store::count_organisations(&mut tx).await?;
    let next = rows.last().filter(|_| is_full(&rows)).map(|row| row.id.clone());
    let items = rows.iter().filter_map(|row| serde_json::from_str(&row.document).ok()).collect();
    let id = local::below(&local::site_id(&house), "organisations");
    shelf(&headers, &asked, Shelf { id, order: Order::OldestFirst, total, items, next })
}

/// `GET /a/{id}/followers`: how many, and nobody by name.
pub async fn followers(
    State(house): State<House>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    count_of_followers(&house, &headers, &id).await
}

/// `GET /actor/followers`
pub async fn followers_of_application(State(house): State<House>, headers: HeaderMap) -> Answer {
    count_of_followers(&house, &headers, local::APPLICATION).await
}

async fn count_of_followers(house: &House, headers: &HeaderMap, id: &str) -> Answer {
    let mut tx = house.read().await?;
    living_actor(&mut tx, id).await?;
    let total = store::count_followers(&mut tx, id).await?;
    let collection = local::below(&local::full_id(house, id), "followers");
    Ok(document(headers, head_only(collection, total)))
}

/// `GET /actor/outbox`: the program itself says nothing that is not said by the site.
pub async fn empty(State(house): State<House>, headers: HeaderMap) -> Answer {
    let collection = local::below(&local::application_id(&house), "outbox");
    Ok(document(&headers, head_only(collection, 0)))
}

fn head_only(id: Id, total: i64) -> Value {
    let total = u64::try_from(total).ok();
    Collection { id, total, first: None, items: Vec::new(), next: None }.to_json()
}
