//! Whom this house does not deal with: one by one, or a whole list, for who runs the house.

use std::collections::HashSet;

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use federation::Id;
use serde::Deserialize;

use super::lists::{self, Listed, MOST_REASON};
use super::store::log::{self, Entry};
use crate::app;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::new_id;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::text::one_line;
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Moment, Tx};
use crate::mailroom::blocks::{self, Block, BlockList, Severity};

/// Where the blocks are.
const PATH: &str = "/beheer/blokkades";
/// How many stand on one page.
const ON_ONE_PAGE: usize = 50;
/// How many lines of a list are shown before it is taken over.
const SHOWN: usize = 100;
/// The most blocks that are given to others at once.
const MOST_GIVEN: i64 = 50_000;

/// The addresses of the blocks.
pub fn routes() -> Router<House> {
    Router::new()
        .route(PATH, get(list).post(add))
        .route("/beheer/blokkades/weg", post(end))
        .route("/beheer/blokkades.csv", get(give))
        .route("/beheer/blokkades/lijst", post(take_over))
        .route("/beheer/blokkades/lijst/{id}/terug", post(give_up))
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    /// Whom somebody wants to block, from another page.
    #[serde(default)]
    wie: String,
    /// Moment and target of the last one on the page before.
    #[serde(default)]
    na: String,
}

#[derive(Template)]
#[template(path = "rooms/moderation/blocks.html")]
struct BlocksPage<'a> {
    frame: &'a Frame,
    blocks: Vec<Block>,
    lists: Vec<BlockList>,
    next: String,
    form: &'a Filled,
    problems: &'a Problems,
}

impl BlocksPage<'_> {
    fn severity(&self, block: &Block) -> String {
        self.frame.w.say(severity_word(block.severity))
    }
}

fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Silence => "moderator-silenced",
        Severity::Refuse => "moderator-refused",
    }
}

async fn page(
    house: &House,
    visitor: &Visitor,
    after: &str,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let title = visitor.lang.say("moderator-blocks-title");
    let frame = Frame::new(house, visitor, "desk", &title).await?;
    let mut tx = house.read().await?;
    let after = after.split_once('~').and_then(|(at, target)| Some((at.parse().ok()?, target)));
    let after = after.map(|(at, target)| (Moment::from_millis(at), target));
    let most = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut blocks = blocks::blocks(&mut tx, after, most).await?;
    let has_next = blocks.len() > ON_ONE_PAGE;
    blocks.truncate(ON_ONE_PAGE);
    let next = blocks.last().filter(|_| has_next).map(|last| {
        let after = format!("{}~{}", last.created_at.millis(), last.target);
        let after: String = url::form_urlencoded::byte_serialize(after.as_bytes()).collect();
        format!("{PATH}?na={after}")
    });
    let lists = blocks::block_lists(&mut tx).await?;
    let next = next.unwrap_or_default();
    let page = BlocksPage { frame: &frame, blocks, lists, next, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn list(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let form = Filled::with(vec![("wie", asked.wie), ("hoe", "refuse".to_owned())]);
    page(&house, &visitor, &asked.na, &form, &Problems::none()).await
}

/// The host or actor that somebody typed, and whether it is an actor.
async fn target(
    house: &House,
    tx: &mut Tx,
    typed: &str,
) -> Result<Result<(String, bool), &'static str>, Oops> {
    let own = house.config.origin.host_str().unwrap_or_default();
    let handle = typed.trim_start_matches('@').split_once('@');
    let found = if let Some((name, host)) = handle.filter(|_| !typed.contains("://")) {
        match blocks::actor_named(tx, name, host).await? {
            Some(actor) => (actor, true),
            None => return Ok(Err("moderator-who-unknown")),
        }
    } else if let Ok(actor) = Id::parse(typed)
        && actor.url().path().len() > 1
    {
        (actor.as_str().to_owned(), true)
    } else {
        match lists::host_of(typed) {
            Some(host) => (host, false),
            None => return Ok(Err("moderator-who-unclear")),
        }
    };
    let host = Id::parse(&found.0).ok().and_then(|id| id.url().host_str().map(str::to_owned));
    let host = host.unwrap_or_else(|| found.0.clone());
    if host == own || own.ends_with(&format!(".{host}")) {
        return Ok(Err("moderator-who-us"));
    }
    Ok(Ok(found))
}

/// `POST /beheer/blokkades`
async fn add(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    let mut problems = Problems::none();
    let found = target(&house, &mut tx, form.text("wie")).await?;
    if let Err(word) = found {
        problems.add("wie", word);
    }
    let severity = Severity::from_name(form.text("hoe"));
    if severity.is_none() {
        problems.add("hoe", "moderator-how-empty");
    }
    let reason = one_line(form.text("waarom"), MOST_REASON);
    if reason.is_empty() {
        problems.add("waarom", "moderator-why-empty");
    }
    let (Ok((target, is_actor)), Some(severity), true) = (found, severity, problems.is_empty())
    else {
        drop(tx);
        return page(&house, &visitor, "", &form, &problems).await;
    };
    let created_at = house.now();
    let block = Block { target, is_actor, severity, reason, list_id: None, created_at };
    blocks::keep_block(&mut tx, &block).await?;
    app::blocked(&house, &mut tx, std::slice::from_ref(&block)).await?;
    // It may go less far than before.
    app::unblocked(&house, &mut tx).await?;
    note(&house, &mut tx, "blocked", me, &format!("{}: {}", block.target, block.reason)).await?;
    tx.commit().await?;
    Ok(see_other_saying(PATH, "moderator-flash-blocked"))
}

async fn note(
    house: &House,
    tx: &mut Tx,
    what: &str,
    me: &Resident,
    words: &str,
) -> sqlx::Result<()> {
    let entry = Entry { words, ..Entry::by("", what, me) };
    log::note(tx, house.now(), &entry).await.map(drop)
}

/// `POST /beheer/blokkades/weg`
async fn end(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::RunHouse)?;
    let target = form.text("wie");
    let mut tx = house.write().await?;
    if blocks::end_block(&mut tx, target).await? > 0 {
        app::unblocked(&house, &mut tx).await?;
        note(&house, &mut tx, "unblocked", me, target).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(PATH, "moderator-flash-unblocked"))
}

/// `GET /beheer/blokkades.csv`: the blocks of hosts as other servers read them.
async fn give(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.read().await?;
    let all = blocks::blocks(&mut tx, None, MOST_GIVEN).await?;
    let hosts = all.iter().filter(|block| !block.is_actor);
    let hosts = hosts.map(|one| (one.target.as_str(), one.severity, one.reason.as_str()));
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"blokkades.csv\""),
    ];
    Ok((headers, lists::write(hosts)).into_response())
}

/// What taking a list over would do.
#[derive(Debug, Default)]
struct Plan {
    /// What would be added.
    new: Vec<Listed>,
    /// How many are blocked already.
    known: usize,
    /// Hosts of sites that we follow: they are added only when somebody says so.
    followed: Vec<Listed>,
    /// How many lines say nothing that we can do, or are about ourselves.
    passed_over: usize,
}

async fn plan(house: &House, tx: &mut Tx, text: &str) -> Result<Plan, Oops> {
    let read = lists::read(text);
    let all = blocks::blocks(tx, None, i64::MAX).await?;
    let known: HashSet<&str> = all.iter().map(|block| block.target.as_str()).collect();
    let host = |actor: String| {
        Id::parse(&actor).ok().and_then(|id| id.url().host_str().map(str::to_owned))
    };
    let followed: HashSet<String> =
        blocks::followed(tx).await?.into_iter().filter_map(host).collect();
    let own = house.config.origin.host_str().unwrap_or_default();
    let mut plan = Plan { passed_over: read.passed_over, ..Plan::default() };
    for listed in read.listed {
        let is_above =
            |host: &str| host == listed.host || host.ends_with(&format!(".{}", listed.host));
        if is_above(own) {
            plan.passed_over += 1;
        } else if known.contains(listed.host.as_str()) {
            plan.known += 1;
        } else if followed.iter().any(|host| is_above(host)) {
            plan.followed.push(listed);
        } else {
            plan.new.push(listed);
        }
    }
    Ok(plan)
}

#[derive(Template)]
#[template(path = "rooms/moderation/block_list.html")]
struct PlanPage<'a> {
    frame: &'a Frame,
    plan: &'a Plan,
    shown: &'a [Listed],
    more: usize,
    text: String,
}

impl PlanPage<'_> {
    fn severity(&self, listed: &Listed) -> String {
        self.frame.w.say(severity_word(listed.severity))
    }
}

/// `POST /beheer/blokkades/lijst`: shows what a list would do, and with `stap=neem-over` does it.
async fn take_over(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::RunHouse)?;
    let file = form.file.as_ref().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let text = file.unwrap_or_else(|| form.text("lijst").to_owned());
    let mut tx = house.write().await?;
    let plan = plan(&house, &mut tx, &text).await?;
    let is_empty = plan.new.is_empty() && plan.followed.is_empty() && plan.known == 0;
    if is_empty {
        drop(tx);
        let mut problems = Problems::none();
        problems.add("lijst", "moderator-list-empty");
        return page(&house, &visitor, "", &form, &problems).await;
    }
    if form.text("stap") != "neem-over" {
        drop(tx);
        return show_plan(&house, &visitor, &plan).await;
    }
    let chosen = plan.followed.iter().filter(|listed| form.has("ook", &listed.host));
    let wanted: Vec<&Listed> = plan.new.iter().chain(chosen).collect();
    let now = house.now();
    let list_id = new_id(now);
    let mut kept = Vec::new();
    for listed in wanted {
        let block = Block {
            target: listed.host.clone(),
            is_actor: false,
            severity: listed.severity,
            reason: listed.reason.clone(),
            list_id: Some(list_id.clone()),
            created_at: now,
        };
        blocks::keep_block(&mut tx, &block).await?;
        kept.push(block);
    }
    app::blocked(&house, &mut tx, &kept).await?;
    let number = i64::try_from(kept.len()).unwrap_or(i64::MAX);
    let list = BlockList { id: list_id, number, by_name: me.name.clone(), created_at: now };
    blocks::keep_list(&mut tx, &list).await?;
    note(&house, &mut tx, "list", me, &number.to_string()).await?;
    tx.commit().await?;
    Ok(see_other_saying(PATH, "moderator-flash-list"))
}

async fn show_plan(house: &House, visitor: &Visitor, plan: &Plan) -> Answer {
    let title = visitor.lang.say("moderator-list-title");
    let frame = Frame::new(house, visitor, "desk", &title).await?;
    let all = plan.new.iter().chain(&plan.followed);
    let text = lists::write(all.map(|one| (one.host.as_str(), one.severity, one.reason.as_str())));
    let shown = plan.new.get(..SHOWN).unwrap_or(&plan.new);
    let more = plan.new.len() - shown.len();
    show(&PlanPage { frame: &frame, plan, shown, more, text })
}

/// `POST /beheer/blokkades/lijst/{id}/terug`: ends every block that came with a list.
async fn give_up(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let me = may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    let of_list = blocks::blocks_of_list(&mut tx, &id).await?;
    for block in &of_list {
        blocks::end_block(&mut tx, &block.target).await?;
    }
    blocks::forget_list(&mut tx, &id).await?;
    app::unblocked(&house, &mut tx).await?;
    note(&house, &mut tx, "unblocked", me, &of_list.len().to_string()).await?;
    tx.commit().await?;
    Ok(see_other_saying(PATH, "moderator-flash-list-undone"))
}
