//! Statements about threads, their two sides, and the messages in them.

mod around;
mod ending;

pub use around::{block, blocked, draft, forget_draft, is_blocked, keep_draft, reader, unblock};
pub use ending::{
    anonymous_pen, belongings, bury_party, drop_resident, forget_by_age, messages_of_actor,
    remove_empty, remove_message, sent_of, tidy,
};

use super::message::Party;
use crate::kit::store::Sql;
use crate::kit::{Moment, Tx, sql};

/// A thread.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Thread {
    /// Its id.
    pub id: String,
    /// The notice that it is about, by the id that the world knows; empty for nothing.
    pub about: String,
    /// The title of that notice, as it was.
    pub about_title: String,
    /// The conversation as the other server names it; empty when it does not.
    pub context: String,
}

/// One side of a thread, with what only that side sees.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Side {
    kind: String,
    who: String,
    /// First name, or name elsewhere; empty for the house and for who is gone.
    pub name: String,
    /// Where a guest can be reached.
    pub contact: String,
    /// The newest message that this side has seen.
    pub seen: String,
    /// Up to which message this side has removed the thread.
    pub cleared: String,
    /// How many messages came since this side looked.
    pub unread: i64,
    /// Whether a mail said so.
    pub mailed: bool,
}

impl Side {
    /// Who it is.
    #[must_use]
    pub fn party(&self) -> Party {
        Party::of(&self.kind, &self.who)
    }
}

/// A message.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Its thread.
    pub thread: String,
    side: String,
    /// The resident or the actor who wrote it.
    pub author: String,
    /// The first name of the resident who wrote it; empty for others.
    pub pen: String,
    /// What it says, clean.
    pub html: String,
    /// Its page on another server; empty without one.
    pub url: String,
    /// Whether others elsewhere can read it too.
    pub public: bool,
    /// When it was written.
    pub created_at: Moment,
}

impl Message {
    /// Whether this side wrote it. For the house, whoever held the pen.
    #[must_use]
    pub fn is_by(&self, party: &Party) -> bool {
        let is_side = self.side == party.kind();
        is_side && (*party == Party::House || self.author == party.who())
    }
}

/// A message that is to be kept.
pub struct NewMessage<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its thread.
    pub thread: &'a str,
    /// Which side wrote it.
    pub from: &'a Party,
    /// The resident or the actor who wrote it; empty for a guest.
    pub author: &'a str,
    /// What it says, clean.
    pub html: &'a str,
    /// The form that it was sent with.
    pub form: Option<&'a str>,
    /// Its id for the world.
    pub uri: Option<&'a str>,
    /// Its page on another server.
    pub url: &'a str,
    /// Whether it never arrives.
    pub withheld: bool,
    /// Whether others elsewhere can read it too.
    pub public: bool,
}

/// Begins a thread.
pub async fn insert_thread(tx: &mut Tx, thread: &Thread, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO thread (id, about, about_title, context, created_at) \
         VALUES ($1, $2, $3, $4, $5)")
    .bind(&thread.id)
    .bind(&thread.about)
    .bind(&thread.about_title)
    .bind(&thread.context)
    .bind(now)
    .run(tx)
    .await
}

/// Gives a thread one of its two sides. `name` and `contact` are for who has no account here.
pub async fn insert_side(
    tx: &mut Tx,
    thread: &str,
    party: &Party,
    name: &str,
    contact: &str,
) -> sqlx::Result<u64> {
    sql("INSERT INTO party (thread, kind, who, name, contact, mailed) \
         VALUES ($1, $2, $3, $4, $5, $6)")
    .bind(thread)
    .bind(party.kind())
    .bind(party.who())
    .bind(name)
    .bind(contact)
    .bind(false)
    .run(tx)
    .await
}

/// The thread with this id.
pub async fn thread(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thread>> {
    sql("SELECT id, about, about_title, context FROM thread WHERE id = $1").bind(id).one(tx).await
}

/// Holds a thread until the transaction ends: two who write to each other at once would wait for
/// each other's side.
pub async fn hold(tx: &mut Tx, thread: &str) -> sqlx::Result<u64> {
    sql("UPDATE thread SET about = about WHERE id = $1").bind(thread).run(tx).await
}

/// The two sides of a thread.
pub async fn sides(tx: &mut Tx, thread: &str) -> sqlx::Result<Vec<Side>> {
    sql("SELECT p.kind, p.who, COALESCE(r.name, p.name) AS name, p.contact, p.seen, p.cleared, \
         p.unread, p.mailed FROM party p \
         LEFT JOIN resident r ON p.kind = 'resident' AND r.id = p.who WHERE p.thread = $1")
    .bind(thread)
    .all(tx)
    .await
}

/// The newest thread between these two about this; `context` as in [`Thread`].
pub async fn find_thread(
    tx: &mut Tx,
    (one, other): (&Party, &Party),
    about: &str,
    context: &str,
) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> = sql("SELECT t.id FROM party a \
         JOIN party b ON b.thread = a.thread JOIN thread t ON t.id = a.thread \
         WHERE a.kind = $1 AND a.who = $2 AND b.kind = $3 AND b.who = $4 \
         AND t.about = $5 AND t.context = $6 ORDER BY t.id DESC LIMIT 1")
    .bind(one.kind())
    .bind(one.who())
    .bind(other.kind())
    .bind(other.who())
    .bind(about)
    .bind(context)
    .one(tx)
    .await?;
    Ok(row.map(|(id,)| id))
}

/// Keeps a message; false when it is there already, because the form was sent twice.
pub async fn insert(tx: &mut Tx, message: &NewMessage<'_>, now: Moment) -> sqlx::Result<bool> {
    let kept =
        sql("INSERT INTO message (id, thread, side, author, html, form, uri, url, withheld, \
         public, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         ON CONFLICT DO NOTHING")
        .bind(message.id)
        .bind(message.thread)
        .bind(message.from.kind())
        .bind(message.author)
        .bind(message.html)
        .bind(message.form)
        .bind(message.uri)
        .bind(message.url)
        .bind(message.withheld)
        .bind(message.public)
        .bind(now)
        .run(tx)
        .await?;
    Ok(kept > 0)
}

/// A statement about one side of a thread, which it names with `$1`, `$2` and `$3`.
fn of_side(statement: Sql, thread: &str, party: &Party) -> Sql {
    statement.bind(thread).bind(party.kind()).bind(party.who())
}

/// Notes that a side wrote a message: it has seen all that was before.
pub async fn has_written(tx: &mut Tx, thread: &str, party: &Party, id: &str) -> sqlx::Result<u64> {
    of_side(
        sql("UPDATE party SET newest = $4, seen = $4, unread = 0, mailed = $5 \
         WHERE thread = $1 AND kind = $2 AND who = $3"),
        thread,
        party,
    )
    .bind(id)
    .bind(false)
    .run(tx)
    .await
}

/// Notes that a message came for a side.
pub async fn has_got(tx: &mut Tx, thread: &str, party: &Party, id: &str) -> sqlx::Result<u64> {
    of_side(
        sql("UPDATE party SET newest = $4, unread = unread + 1 \
         WHERE thread = $1 AND kind = $2 AND who = $3"),
        thread,
        party,
    )
    .bind(id)
    .run(tx)
    .await
}

/// Notes that a mail said so; false when one did already since this side last looked.
pub async fn has_been_mailed(tx: &mut Tx, thread: &str, party: &Party) -> sqlx::Result<bool> {
    let noted = of_side(
        sql("UPDATE party SET mailed = $4 \
         WHERE thread = $1 AND kind = $2 AND who = $3 AND mailed <> $4"),
        thread,
        party,
    )
    .bind(true)
    .run(tx)
    .await?;
    Ok(noted > 0)
}

/// Notes that a side looked.
pub async fn has_looked(tx: &mut Tx, thread: &str, party: &Party) -> sqlx::Result<u64> {
    of_side(
        sql("UPDATE party SET seen = newest, unread = 0, mailed = $4 \
         WHERE thread = $1 AND kind = $2 AND who = $3"),
        thread,
        party,
    )
    .bind(false)
    .run(tx)
    .await
}

/// Removes all that is in a thread now, for one side.
pub async fn clear(tx: &mut Tx, thread: &str, party: &Party) -> sqlx::Result<u64> {
    of_side(
        sql("UPDATE party SET cleared = newest, seen = newest, unread = 0, mailed = $4 \
         WHERE thread = $1 AND kind = $2 AND who = $3"),
        thread,
        party,
    )
    .bind(false)
    .run(tx)
    .await
}

macro_rules! columns {
    () => {
        "SELECT m.id, m.thread, m.side, m.author, COALESCE(r.name, '') AS pen, m.html, \
         m.url, m.public, m.created_at FROM message m \
         LEFT JOIN resident r ON m.side <> 'elsewhere' AND r.id = m.author "
    };
}

/// The messages of a thread that a side sees, before one of them, the newest first.
pub async fn messages(
    tx: &mut Tx,
    thread: &str,
    (party, cleared): (&Party, &str),
    before: &str,
    most: i64,
) -> sqlx::Result<Vec<Message>> {
    sql(concat!(
        columns!(),
        "WHERE m.thread = $1 AND m.id > $2 AND m.id < $3 AND (m.withheld = $4 \
         OR (m.side = $5 AND (m.side = 'house' OR m.author = $6))) ORDER BY m.id DESC LIMIT $7"
    ))
    .bind(thread)
    .bind(cleared)
    .bind(before)
    .bind(false)
    .bind(party.kind())
    .bind(party.who())
    .bind(most)
    .all(tx)
    .await
}

/// One message of a thread, when this side sees it.
pub async fn message(
    tx: &mut Tx,
    thread: &str,
    (party, cleared): (&Party, &str),
    id: &str,
) -> sqlx::Result<Option<Message>> {
    sql(concat!(
        columns!(),
        "WHERE m.thread = $1 AND m.id > $2 AND m.id = $3 AND (m.withheld = $4 \
         OR (m.side = $5 AND (m.side = 'house' OR m.author = $6)))"
    ))
    .bind(thread)
    .bind(cleared)
    .bind(id)
    .bind(false)
    .bind(party.kind())
    .bind(party.who())
    .one(tx)
    .await
}

/// The message that the world knows by this id.
pub async fn by_uri(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Message>> {
    sql(concat!(columns!(), "WHERE m.uri = $1")).bind(uri).one(tx).await
}

/// The newest message in a thread that came from elsewhere: what an answer answers.
pub async fn newest_from_elsewhere(tx: &mut Tx, thread: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> = sql("SELECT uri FROM message WHERE thread = $1 \
         AND side = 'elsewhere' AND uri IS NOT NULL ORDER BY id DESC LIMIT 1")
    .bind(thread)
    .one(tx)
    .await?;
    Ok(row.map(|(uri,)| uri))
}

/// Keeps the new words of a message from elsewhere.
pub async fn reword(tx: &mut Tx, id: &str, html: &str, public: bool) -> sqlx::Result<u64> {
    sql("UPDATE message SET html = $2, public = $3 WHERE id = $1")
        .bind(id)
        .bind(html)
        .bind(public)
        .run(tx)
        .await
}

/// How many messages this author wrote since a moment.
pub async fn count_by(tx: &mut Tx, author: &str, since: Moment) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM message WHERE author = $1 AND created_at > $2")
        .bind(author)
        .bind(since)
        .count(tx)
        .await
}

/// How many messages for the house nobody has seen yet.
pub async fn unread_of_house(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT CAST(COALESCE(SUM(unread), 0) AS BIGINT) FROM party \
         WHERE kind = 'house' AND who = '' AND unread > 0")
    .count(tx)
    .await
}

/// A thread in the list of a side.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Line {
    /// The thread.
    pub thread: String,
    /// Its newest message, by which the list is ordered.
    pub newest: String,
    /// How many messages came since this side looked.
    pub unread: i64,
    /// What it is about; empty for nothing.
    pub about_title: String,
    other_kind: String,
    other_who: String,
    /// What the other side is called; empty for the house and for who is gone.
    pub name: String,
    side: Option<String>,
    author: Option<String>,
    /// What the newest message says; `None` when it was taken back.
    pub html: Option<String>,
    /// When the newest message was written, or else the thread begun.
    pub at: Moment,
}

impl Line {
    /// The other side.
    #[must_use]
    pub fn other(&self) -> Party {
        Party::of(&self.other_kind, &self.other_who)
    }

    /// Whether this side wrote the newest message.
    #[must_use]
    pub fn is_last_by(&self, party: &Party) -> bool {
        self.side.as_deref() == Some(party.kind())
            && (*party == Party::House || self.author.as_deref() == Some(party.who()))
    }
}

/// The threads of a side, before one of them, the newest first.
pub async fn lines(tx: &mut Tx, party: &Party, before: &str, most: i64) -> sqlx::Result<Vec<Line>> {
    sql("SELECT p.thread, p.newest, p.unread, t.about_title, o.kind AS other_kind, \
         o.who AS other_who, COALESCE(r.name, o.name) AS name, m.side, m.author, m.html, \
         COALESCE(m.created_at, t.created_at) AS at FROM party p \
         JOIN thread t ON t.id = p.thread \
         JOIN party o ON o.thread = p.thread AND (o.kind <> p.kind OR o.who <> p.who) \
         LEFT JOIN resident r ON o.kind = 'resident' AND r.id = o.who \
         LEFT JOIN message m ON m.id = p.newest \
         WHERE p.kind = $1 AND p.who = $2 AND p.newest > p.cleared AND p.newest < $3 \
         ORDER BY p.newest DESC LIMIT $4")
    .bind(party.kind())
    .bind(party.who())
    .bind(before)
    .bind(most)
    .all(tx)
    .await
}
