//! Statements about the end of messages: by age, because somebody took one back, because an account
//! is gone.

use crate::kit::{Moment, Tx, retention, sql};
use crate::rooms::messages::message::{DRAFT_KEPT, Party};

/// Removes one message; who had not seen it yet has one less to see.
pub async fn remove_message(tx: &mut Tx, id: &str, thread: &str) -> sqlx::Result<u64> {
    sql("UPDATE party SET unread = unread - 1 WHERE thread = $1 AND unread > 0 AND seen < $2 \
         AND newest >= $2")
    .bind(thread)
    .bind(id)
    .run(tx)
    .await?;
    sql("DELETE FROM message WHERE id = $1").bind(id).run(tx).await
}

/// The ids and threads of what an actor elsewhere wrote.
pub async fn messages_of_actor(tx: &mut Tx, actor: &str) -> sqlx::Result<Vec<(String, String)>> {
    sql("SELECT id, thread FROM message WHERE side = 'elsewhere' AND author = $1")
        .bind(actor)
        .all(tx)
        .await
}

/// Somebody is gone: their side of every thread keeps its place without a name.
pub async fn bury_party(tx: &mut Tx, party: &Party) -> sqlx::Result<()> {
    let (kind, who) = (party.kind(), party.who());
    // Where the other side is gone too, nobody is left to read it.
    sql("DELETE FROM thread WHERE id IN (SELECT a.thread FROM party a \
         JOIN party b ON b.thread = a.thread \
         WHERE a.kind = $1 AND a.who = $2 AND b.kind IN ('gone', 'elsewhere', 'guest') \
         AND (b.kind <> a.kind OR b.who <> a.who))")
    .bind(kind)
    .bind(who)
    .run(tx)
    .await?;
    sql("UPDATE party SET kind = 'gone', who = '', name = '', contact = '', unread = 0, \
         newest = '', seen = '', cleared = '' WHERE kind = $1 AND who = $2")
    .bind(kind)
    .bind(who)
    .run(tx)
    .await?;
    sql("DELETE FROM message_block WHERE kind = $1 AND who = $2")
        .bind(kind)
        .bind(who)
        .run(tx)
        .await?;
    Ok(())
}

/// Removes all that a resident wrote as themselves, and whom they blocked. What they wrote for the
/// house stays; see [`anonymous_pen`].
pub async fn drop_resident(tx: &mut Tx, resident: &str) -> sqlx::Result<()> {
    sql("DELETE FROM message WHERE side = 'resident' AND author = $1")
        .bind(resident)
        .run(tx)
        .await?;
    sql("DELETE FROM message_block WHERE owner = $1").bind(resident).run(tx).await?;
    Ok(())
}

/// Takes the name of who held the pen from what was written for the house.
pub async fn anonymous_pen(tx: &mut Tx, resident: &str) -> sqlx::Result<u64> {
    sql("UPDATE message SET author = '' WHERE side = 'house' AND author = $1")
        .bind(resident)
        .run(tx)
        .await
}

/// What a resident wrote that left the house: its id for the world, and to whom it went.
#[derive(Debug, sqlx::FromRow)]
pub struct Sent {
    /// Its id for the world.
    pub uri: String,
    /// The actor that it went to.
    pub actor: String,
}

/// All that a resident wrote, as themselves or for the house, that left the house.
pub async fn sent_of(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<Sent>> {
    sql("SELECT m.uri, p.who AS actor FROM message m \
         JOIN party p ON p.thread = m.thread AND p.kind = 'elsewhere' \
         WHERE m.author = $1 AND m.side <> 'elsewhere' AND m.uri IS NOT NULL ORDER BY m.id")
    .bind(resident)
    .all(tx)
    .await
}

/// What a resident wrote: thread, what it says, when, and what the other is called.
pub async fn belongings(
    tx: &mut Tx,
    resident: &str,
) -> sqlx::Result<Vec<(String, String, Moment, String)>> {
    sql("SELECT m.thread, m.html, m.created_at, COALESCE(r.name, p.name) FROM message m \
         JOIN party p ON p.thread = m.thread AND (p.kind <> 'resident' OR p.who <> $1) \
         LEFT JOIN resident r ON p.kind = 'resident' AND r.id = p.who \
         WHERE m.side = 'resident' AND m.author = $1 ORDER BY m.id")
    .bind(resident)
    .all(tx)
    .await
}

/// Removes what was kept long enough.
pub async fn forget_by_age(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    let messages = sql("DELETE FROM message WHERE created_at < $1")
        .bind(now.plus(-retention::MESSAGE))
        .run(tx)
        .await?;
    let letters = sql("DELETE FROM message WHERE created_at < $1 \
         AND thread IN (SELECT thread FROM party WHERE kind = 'guest')")
    .bind(now.plus(-retention::LETTER))
    .run(tx)
    .await?;
    sql("DELETE FROM message_draft WHERE created_at < $1")
        .bind(now.plus(-DRAFT_KEPT))
        .run(tx)
        .await?;
    Ok(messages + letters)
}

/// Removes threads in which nothing is left for anybody.
pub async fn remove_empty(tx: &mut Tx) -> sqlx::Result<u64> {
    sql("DELETE FROM thread WHERE NOT EXISTS \
         (SELECT 1 FROM message m WHERE m.thread = thread.id)")
    .run(tx)
    .await
}

/// Removes the messages of a thread that no side sees any more: everybody here has removed them.
pub async fn tidy(tx: &mut Tx, thread: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM message WHERE thread = $1 AND NOT EXISTS \
         (SELECT 1 FROM party p WHERE p.thread = $1 AND p.kind IN ('resident', 'house') \
         AND p.cleared < message.id)")
    .bind(thread)
    .run(tx)
    .await?;
    sql("DELETE FROM thread WHERE id = $1 AND NOT EXISTS \
         (SELECT 1 FROM message m WHERE m.thread = $1)")
    .bind(thread)
    .run(tx)
    .await
}
