//! The pages on which a beheerder links, watches and unlinks sites, and answers those who ask.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};
use federation::Id;

use super::find::FIND_SITE;
use super::live;
use super::site::{Health, Site, State as LinkState};
use super::store::{self, Search, SearchState};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::new_id;
use crate::kit::jobs::{self, Wanted};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Moment, Tx, text};
use crate::mailroom::{self, Follower};

const DESK: &str = "/wijkwebsites/beheer";

/// The pages for those who may link sites.
pub fn routes() -> Router<House> {
    Router::new()
        .route(DESK, get(desk).post(begin_search))
        .route("/wijkwebsites/beheer/zoek/{id}", get(found).post(confirm))
        .route("/wijkwebsites/beheer/alles", post(fetch_all))
        .route("/wijkwebsites/beheer/verzoek", post(answer_request))
        .route("/wijkwebsites/beheer/{id}", get(one))
        .route("/wijkwebsites/beheer/{id}/haal", post(fetch_one))
        .route("/wijkwebsites/beheer/{id}/weg", get(ask_unlink).post(unlink))
}

/// A linked site as the table shows it.
struct Row {
    site: Site,
    health: Health,
    contact: Option<Moment>,
    counts: [i64; 3],
}

#[derive(Template)]
#[template(path = "rooms/sites/desk.html")]
struct Desk<'a> {
    frame: &'a Frame,
    rows: &'a [Row],
    waiting: &'a [Follower],
    followers: &'a [Follower],
    refused: &'a [Follower],
    address: &'a str,
    problems: &'a Problems,
}

impl Desk<'_> {
    fn number(&self, health: Health) -> usize {
        self.rows.iter().filter(|row| row.health == health).count()
    }

    fn broken(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.health == Health::Broken)
    }

    fn broken_since(&self, row: &Row) -> String {
        let since = row.site.failed_at.map(|at| self.frame.dates.day(at)).unwrap_or_default();
        self.frame.w.fill("sites-broken-since", &[("name", &row.site.name), ("day", &since)])
    }

    fn counts(&self, row: &Row) -> String {
        counts_in_words(self.frame.w, row.counts)
    }
}

/// "15 activiteiten, 4 briefjes, 3 organisaties".
fn counts_in_words(w: Lang, [activities, notices, organisations]: [i64; 3]) -> String {
    [
        w.count("sites-activities", activities),
        w.count("sites-notices", notices),
        w.count("sites-organisations", organisations),
    ]
    .join(", ")
}

async fn rows(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    let contacts = mailroom::contacts(tx).await?;
    let mut all_counts = crate::app::counts_by_site(tx).await?;
    let mut rows = Vec::new();
    for site in store::all(tx).await? {
        let heard = contacts.get(&site.host).copied();
        let counts = all_counts.remove(&site.actor).unwrap_or_default();
        let health = site.health(heard, house.now());
        rows.push(Row { contact: site.last_contact(heard), health, counts, site });
    }
    // The worst first: the desk shows what needs a person.
    rows.sort_by(|a, b| a.health.cmp(&b.health).then_with(|| a.site.name.cmp(&b.site.name)));
    Ok(rows)
}

async fn show_desk(house: &House, visitor: &Visitor, address: &str, problems: &Problems) -> Answer {
    let mut tx = house.read().await?;
    let rows = rows(house, &mut tx).await?;
    let waiting = mailroom::waiting_followers(&mut tx).await?;
    let followers = mailroom::followers(&mut tx, 100).await?;
    let refused = mailroom::refused_followers(&mut tx).await?;
    drop(tx);
    let title = visitor.lang.say("sites-desk-title");
    let frame = Frame::new(house, visitor, "desk", &title).await?;
    let page = Desk {
        frame: &frame,
        rows: &rows,
        waiting: &waiting,
        followers: &followers,
        refused: &refused,
        address,
        problems,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn desk(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    show_desk(&house, &visitor, "", &Problems::none()).await
}

/// Asks for an address to be looked up. Returns the id of the search. The looking itself is a job:
/// a slow site must not keep a person waiting for a page.
pub async fn search(house: &House, tx: &mut Tx, address: &str) -> sqlx::Result<String> {
    let now = house.now();
    let id = new_id(now);
    store::begin_search(tx, &id, address, now).await?;
    let payload = serde_json::json!({});
    jobs::enqueue(
        tx,
        now,
        Wanted { kind: FIND_SITE, about: &id, payload, run_at: now, slow: true },
    )
    .await?;
    Ok(id)
}

async fn begin_search(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let address = text::one_line(form.text("address"), 300);
    if address.is_empty() {
        let mut problems = Problems::none();
        problems.add("address", "sites-problem-empty");
        return show_desk(&house, &visitor, &address, &problems).await;
    }
    if !house.settings().await?.is_public() {
        // They could not look at us in return: nothing leaves a house that is not open.
        let mut problems = Problems::none();
        problems.add("address", "desk-sites-not-open");
        return show_desk(&house, &visitor, &address, &problems).await;
    }
    let mut tx = house.write().await?;
    let id = search(&house, &mut tx, &address).await?;
    tx.commit().await?;
    Ok(see_other(&format!("{DESK}/zoek/{id}")))
}

#[derive(Template)]
#[template(path = "rooms/sites/found.html")]
struct Found<'a> {
    frame: &'a Frame,
    search: &'a Search,
    already: bool,
    problems: &'a Problems,
    /// What it will be called here. Not `name`: the macros of the parts have an argument of that
    /// name, and askama would take that one.
    our_name: &'a str,
}

impl Found<'_> {
    fn is_searching(&self) -> bool {
        self.search.state == SearchState::Searching
    }

    fn word_of_problem(&self) -> &str {
        self.search.problem.as_deref().unwrap_or_default()
    }

    fn step(&self) -> usize {
        if self.is_searching() { 1 } else { 2 }
    }

    fn found_counts(&self) -> String {
        let counts = [&self.search.activities, &self.search.notices, &self.search.organisations];
        counts_in_words(self.frame.w, counts.map(|count| count.unwrap_or(0)))
    }
}

async fn show_found(
    house: &House,
    visitor: &Visitor,
    search: &Search,
    name: &str,
    problems: &Problems,
) -> Answer {
    let mut tx = house.read().await?;
    let actor = search.actor.as_deref().unwrap_or_default();
    let known = store::by_actor(&mut tx, actor).await?;
    drop(tx);
    let already = known.is_some_and(|site| site.state != LinkState::Refused);
    let title = visitor.lang.say("sites-link-title");
    let frame = Frame::new(house, visitor, "desk", &title).await?;
    let page = Found { frame: &frame, search, already, problems, our_name: name };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn found(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let mut tx = house.read().await?;
    let search = store::search(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let name = search.name.clone().unwrap_or_default();
    show_found(&house, &visitor, &search, &name, &Problems::none()).await
}

async fn confirm(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let mut tx = house.read().await?;
    let search = store::search(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let name = text::one_line(form.text("name"), 80);
    if name.is_empty() {
        let mut problems = Problems::none();
        problems.add("name", "sites-problem-name");
        return show_found(&house, &visitor, &search, &name, &problems).await;
    }
    let mut tx = house.write().await?;
    let actor = search.actor.as_deref().unwrap_or_default();
    let known = store::by_actor(&mut tx, actor).await?;
    if known.is_some_and(|site| site.state == LinkState::Linked) {
        // Sent twice, or linked already: asking again would only interrupt what works.
        return Ok(see_other_saying(DESK, "sites-flash-already"));
    }
    link(&house, &mut tx, &search, &name).await?;
    tx.commit().await?;
    Ok(see_other_saying(DESK, "sites-flash-asked"))
}

/// Asks the site that was found to let us follow it.
pub async fn link(house: &House, tx: &mut Tx, search: &Search, name: &str) -> Result<(), Oops> {
    let (Some(actor), Some(handle), Some(url)) = (&search.actor, &search.handle, &search.url)
    else {
        return Err(Oops::NotFound);
    };
    let id = Id::parse(actor).map_err(Oops::trouble)?;
    let now = house.now();
    let site = Site {
        id: new_id(now),
        actor: actor.clone(),
        host: id.authority(),
        handle: handle.clone(),
        name: name.to_owned(),
        own_name: search.name.clone().unwrap_or_default(),
        url: url.clone(),
        facade: search.facade.clone().unwrap_or_default(),
        state: LinkState::Asked,
        created_at: now,
        linked_at: None,
        fetched_at: None,
        failed_at: None,
        error: None,
    };
    store::insert(tx, &site).await?;
    mailroom::follow(house, tx, &id).await?;
    Ok(())
}

async fn find_site(house: &House, id: &str) -> Result<Site, Oops> {
    let mut tx = house.read().await?;
    store::by_id(&mut tx, id).await?.ok_or(Oops::NotFound)
}

#[derive(Template)]
#[template(path = "rooms/sites/one.html")]
struct One<'a> {
    frame: &'a Frame,
    row: &'a Row,
}

impl One<'_> {
    fn counts(&self) -> String {
        counts_in_words(self.frame.w, self.row.counts)
    }

    fn unlink_path(&self) -> String {
        format!("{DESK}/{}/weg", self.row.site.id)
    }
}

async fn one(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let mut tx = house.read().await?;
    let rows = rows(&house, &mut tx).await?;
    drop(tx);
    let row = rows.iter().find(|row| row.site.id == id).ok_or(Oops::NotFound)?;
    let frame = Frame::new(&house, &visitor, "desk", &row.site.name).await?;
    show(&One { frame: &frame, row })
}

async fn fetch_one(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let site = find_site(&house, &id).await?;
    let mut tx = house.write().await?;
    live::want_fetch(&house, &mut tx, &site.actor, mailroom::RECONCILE).await?;
    tx.commit().await?;
    Ok(see_other_saying(DESK, "sites-flash-fetching"))
}

async fn fetch_all(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let mut tx = house.write().await?;
    for site in store::linked(&mut tx).await? {
        live::want_fetch(&house, &mut tx, &site.actor, mailroom::RECONCILE).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(DESK, "sites-flash-fetching"))
}

#[derive(Template)]
#[template(path = "rooms/sites/unlink.html")]
struct Unlink<'a> {
    frame: &'a Frame,
    site: &'a Site,
}

async fn ask_unlink(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let site = find_site(&house, &id).await?;
    let title = visitor.lang.put("sites-unlink-title", "name", &site.name);
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    show(&Unlink { frame: &frame, site: &site })
}

async fn unlink(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let site = find_site(&house, &id).await?;
    let actor = Id::parse(&site.actor).map_err(Oops::trouble)?;
    let mut tx = house.write().await?;
    mailroom::unfollow(&house, &mut tx, &actor).await?;
    crate::app::forget_site(&mut tx, &site.actor).await?;
    store::delete(&mut tx, &site.actor).await?;
    tx.commit().await?;
    Ok(see_other_saying(DESK, "sites-flash-unlinked"))
}

async fn answer_request(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::LinkSites)?;
    let actor = Id::parse(form.text("actor")).map_err(|_| Oops::Unreadable)?;
    let local = form.text("local").to_owned();
    let mut tx = house.write().await?;
    let flash = if form.text("answer") == "yes" {
        mailroom::accept(&house, &mut tx, &local, &actor).await?;
        "sites-flash-accepted"
    } else {
        mailroom::refuse(&house, &mut tx, &local, &actor).await?;
        "sites-flash-refused"
    };
    tx.commit().await?;
    Ok(see_other_saying(DESK, flash))
}
