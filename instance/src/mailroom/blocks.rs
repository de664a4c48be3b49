//! Whom we do not deal with: hosts and actors that are refused or silenced, and why.
//!
//! Refused: letters are not taken (403), and nothing is delivered. Silenced: letters are taken, what
//! they say is kept, and no list shows it; that is done by `app`, which knows the rooms.

use std::collections::HashSet;

use federation::Id;
use federation::trust::BlockedHosts;

use super::{follows, store};
use crate::kit::{House, Moment, Tx, sql};

/// How far a block goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Severity {
    /// What they say is kept and not shown.
    Silence,
    /// Their letters are refused and nothing is delivered.
    Refuse,
}

impl Severity {
    /// Both, the milder first.
    pub const ALL: [Self; 2] = [Self::Silence, Self::Refuse];

    /// The name in the database and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Silence => "silence",
            Self::Refuse => "refuse",
        }
    }

    /// The severity with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.name() == name)
    }
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Block {
    /// A host, or the id of an actor.
    pub target: String,
    /// Whether it is an actor.
    pub is_actor: bool,
    /// How far it goes.
    pub severity: Severity,
    /// Why.
    pub reason: String,
    /// The list that it came with.
    pub list_id: Option<String>,
    /// Since when.
    pub created_at: Moment,
}

/// Several hosts and actors, to compare with.
#[derive(Debug, Clone, Default)]
pub struct Blocked {
    hosts: BlockedHosts,
    actors: HashSet<String>,
}

impl Blocked {
    /// From targets, each with whether it is an actor.
    #[must_use]
    pub fn new(rows: &[(String, bool)]) -> Self {
        let of = |actors: bool| {
            rows.iter().filter(move |(_, is_actor)| *is_actor == actors).map(|(target, _)| target)
        };
        Self {
            hosts: BlockedHosts::new(of(false).map(String::as_str)),
            actors: of(true).cloned().collect(),
        }
    }

    /// Whether this actor, or the host of this id, is among them.
    #[must_use]
    pub fn blocks_id(&self, id: &Id) -> bool {
        self.actors.contains(id.as_str()) || self.hosts.blocks_id(id)
    }

    /// Whether this host, or one that it is under, is among them.
    #[must_use]
    pub fn blocks_host(&self, host: &str) -> bool {
        self.hosts.blocks(host)
    }
}

/// What these blocks cover.
#[must_use]
pub fn covered_by(blocks: &[&Block]) -> Blocked {
    let rows: Vec<_> = blocks.iter().map(|block| (block.target.clone(), block.is_actor)).collect();
    Blocked::new(&rows)
}

macro_rules! blocks {
    () => {
        "SELECT target, is_actor, severity, reason, list_id, created_at FROM block "
    };
}

/// Blocks before this one, the newest first.
pub async fn blocks(
    tx: &mut Tx,
    before: Option<(Moment, &str)>,
    most: i64,
) -> sqlx::Result<Vec<Block>> {
    let (at, target) = before.map_or((i64::MAX, ""), |(at, target)| (at.millis(), target));
    sql(concat!(
        blocks!(),
        "WHERE created_at < $1 OR (created_at = $1 AND target > $2) \
         ORDER BY created_at DESC, target LIMIT $3"
    ))
    .bind(at)
    .bind(target)
    .bind(most)
    .all(tx)
    .await
}

/// The block of this host or actor.
pub async fn block_of(tx: &mut Tx, target: &str) -> sqlx::Result<Option<Block>> {
    sql(concat!(blocks!(), "WHERE target = $1")).bind(target).one(tx).await
}

/// The blocks that came with a list.
pub async fn blocks_of_list(tx: &mut Tx, list: &str) -> sqlx::Result<Vec<Block>> {
    sql(concat!(blocks!(), "WHERE list_id = $1 ORDER BY target")).bind(list).all(tx).await
}

/// Keeps a block, in the place of one with the same target.
pub async fn keep_block(tx: &mut Tx, block: &Block) -> sqlx::Result<u64> {
    sql("INSERT INTO block (target, is_actor, severity, reason, list_id, created_at) \
         VALUES ($1, $2, $3, $4, CAST($5 AS TEXT), $6) \
         ON CONFLICT (target) DO UPDATE SET severity = excluded.severity, \
         reason = excluded.reason, list_id = excluded.list_id, created_at = excluded.created_at")
    .bind(&block.target)
    .bind(block.is_actor)
    .bind(block.severity.name())
    .bind(&block.reason)
    .bind(&block.list_id)
    .bind(block.created_at)
    .run(tx)
    .await
}

/// Ends a block.
pub async fn end_block(tx: &mut Tx, target: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM block WHERE target = $1").bind(target).run(tx).await
}

/// A list of blocks that was taken over.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct BlockList {
    /// Its id.
    pub id: String,
    /// How many blocks it added.
    pub number: i64,
    /// Who took it over: a first name.
    pub by_name: String,
    /// When.
    pub created_at: Moment,
}

/// Keeps that a list was taken over.
pub async fn keep_list(tx: &mut Tx, list: &BlockList) -> sqlx::Result<u64> {
    sql("INSERT INTO block_list (id, number, by_name, created_at) VALUES ($1, $2, $3, $4)")
        .bind(&list.id)
        .bind(list.number)
        .bind(&list.by_name)
        .bind(list.created_at)
        .run(tx)
        .await
}

/// The lists that were taken over, the newest first.
pub async fn block_lists(tx: &mut Tx) -> sqlx::Result<Vec<BlockList>> {
    sql("SELECT id, number, by_name, created_at FROM block_list ORDER BY id DESC LIMIT 20")
        .all(tx)
        .await
}

/// Forgets that a list was taken over.
pub async fn forget_list(tx: &mut Tx, list: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM block_list WHERE id = $1").bind(list).run(tx).await
}

/// Stops what is under way to whom is refused now: they follow us no more, and what waits for them
/// is not sent.
pub async fn stop_post(house: &House, tx: &mut Tx, covered: &Blocked) -> anyhow::Result<()> {
    let rows: Vec<(String, String)> =
        sql("SELECT local_actor, actor FROM follower ORDER BY actor").all(tx).await?;
    for (local, actor) in rows {
        let Ok(actor) = Id::parse(&actor) else { continue };
        if covered.blocks_id(&actor) {
            follows::refuse(house, tx, &local, &actor).await?;
        }
    }
    let hosts: Vec<(String,)> =
        sql("SELECT DISTINCT host FROM delivery WHERE state = 'waiting'").all(tx).await?;
    for (host,) in hosts.iter().filter(|(host,)| covered.blocks_host(host)) {
        sql("DELETE FROM delivery WHERE host = $1 AND state = 'waiting'")
            .bind(host)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// The id of an actor that we know by its name and host.
pub async fn actor_named(tx: &mut Tx, name: &str, host: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT id FROM remote_actor WHERE host = $1 AND username = $2")
            .bind(host)
            .bind(name)
            .one(tx)
            .await?;
    Ok(row.map(|(id,)| id))
}

/// Whether one of these actors is silenced; what is no id is not.
pub async fn is_silenced(tx: &mut Tx, actors: &[&str]) -> sqlx::Result<bool> {
    let silenced = store::silenced(tx).await?;
    Ok(actors.iter().filter_map(|actor| Id::parse(actor).ok()).any(|id| silenced.blocks_id(&id)))
}

/// The sites that we follow or asked to follow.
pub async fn followed(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> = sql("SELECT actor FROM following ORDER BY actor").all(tx).await?;
    Ok(rows.into_iter().map(|(actor,)| actor).collect())
}

/// What we heard of one actor and is not gone: ids for the world.
pub async fn heard_of(tx: &mut Tx, owner: &str) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> = sql("SELECT id FROM heard WHERE owner = $1 AND gone_at IS NULL")
        .bind(owner)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Who said something, when we heard it.
pub async fn maker_of(tx: &mut Tx, id: &str) -> sqlx::Result<Option<String>> {
    Ok(store::heard(tx, id).await?.map(|heard| heard.owner))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Id {
        Id::parse(text).unwrap()
    }

    #[test]
    fn an_actor_that_is_blocked_is_no_reason_to_block_its_neighbours() {
        let blocked = Blocked::new(&[("https://a.example/users/joop".to_owned(), true)]);
        assert!(blocked.blocks_id(&id("https://a.example/users/joop")));
        assert!(!blocked.blocks_id(&id("https://a.example/users/jaap")));
    }

    #[test]
    fn a_host_that_is_blocked_covers_everybody_on_it_and_below_it() {
        let blocked = Blocked::new(&[("bad.example".to_owned(), false)]);
        assert!(blocked.blocks_id(&id("https://social.bad.example/users/joop")));
        assert!(!blocked.blocks_id(&id("https://notbad.example/users/joop")));
    }
}
