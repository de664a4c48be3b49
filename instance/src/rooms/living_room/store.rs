//! All statements about the living room.

use super::guest_book::Entry;
use super::room::Room;
use super::said::{Said, Shared};
use crate::kit::figure::{Figure, Span};
use crate::kit::{Moment, Tx, retention, sql};

macro_rules! said {
    () => {
        "SELECT s.id, s.number, s.changed, s.resident_id, s.name, s.is_host, s.text, s.card, \
         s.card_title, s.card_picture, s.card_at, s.said_at, s.removed_at, s.removed_by, \
         COALESCE(f.picture, '') AS face FROM said s \
         LEFT JOIN living_room_face f ON f.resident_id = s.resident_id "
    };
}

macro_rules! entries {
    () => {
        "SELECT id, name, text, answer, resident_id, written_at, shown_at FROM guest_entry "
    };
}

/// The room as it is now.
pub async fn room(tx: &mut Tx) -> sqlx::Result<Room> {
    sql("SELECT last, host_id, host_name, host_line, lit_at, closed_at, slow_seconds \
         FROM living_room WHERE id = 'room'")
    .one(tx)
    .await?
    .ok_or(sqlx::Error::RowNotFound)
}

/// Takes the next number, and holds the room until the transaction ends: numbers are seen by others
/// in their order, so who has seen one has seen all before it.
pub async fn next(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("UPDATE living_room SET last = last + 1 WHERE id = 'room' RETURNING last").count(tx).await
}

/// Keeps the lamp, whether it is closed, and its pace.
pub async fn keep_room(tx: &mut Tx, room: &Room) -> sqlx::Result<u64> {
    sql("UPDATE living_room SET host_id = $1, host_name = $2, host_line = $3, lit_at = $4, \
         closed_at = $5, slow_seconds = $6 WHERE id = 'room'")
    .bind(&room.host_id)
    .bind(&room.host_name)
    .bind(&room.host_line)
    .bind(room.lit_at)
    .bind(room.closed_at)
    .bind(room.slow_seconds)
    .run(tx)
    .await
}

/// Who says something.
pub struct Voice<'a> {
    /// The id of the account.
    pub resident_id: &'a str,
    /// First name.
    pub name: &'a str,
    /// Whether they keep the room.
    pub is_host: bool,
}

/// Something to be kept under the next number.
pub struct New<'a> {
    /// Its id, made by the form.
    pub id: &'a str,
    /// Its number.
    pub number: i64,
    /// When.
    pub at: Moment,
    /// The words.
    pub text: &'a str,
    /// What is shared.
    pub card: &'a Shared,
}

/// Keeps a message.
pub async fn insert(tx: &mut Tx, voice: &Voice<'_>, new: &New<'_>) -> sqlx::Result<u64> {
    sql("INSERT INTO said (id, number, changed, resident_id, name, is_host, text, card, \
         card_title, card_picture, card_at, said_at, removed_by) \
         VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '')")
    .bind(new.id)
    .bind(new.number)
    .bind(voice.resident_id)
    .bind(voice.name)
    .bind(voice.is_host)
    .bind(new.text)
    .bind(&new.card.path)
    .bind(&new.card.title)
    .bind(&new.card.picture)
    .bind(new.card.at)
    .bind(new.at)
    .run(tx)
    .await
}

/// Whether this was said already.
pub async fn is_said(tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    let number = sql("SELECT COUNT(*) FROM said WHERE id = $1").bind(id).count(tx).await?;
    Ok(number > 0)
}

/// The newest messages since a moment, the oldest of them first; with `before`, those before that
/// number.
pub async fn newest(
    tx: &mut Tx,
    since: Moment,
    before: Option<i64>,
    most: i64,
) -> sqlx::Result<Vec<Said>> {
    let mut said: Vec<Said> = sql(concat!(
        said!(),
        "WHERE s.said_at > $1 AND s.number < $2 ORDER BY s.number DESC LIMIT $3"
    ))
    .bind(since)
    .bind(before.unwrap_or(i64::MAX))
    .bind(most)
    .all(tx)
    .await?;
    said.reverse();
    Ok(said)
}

/// What changed after this number, in order.
pub async fn changes(tx: &mut Tx, after: i64, since: Moment, most: i64) -> sqlx::Result<Vec<Said>> {
    sql(concat!(
        said!(),
        "WHERE s.changed > $1 AND s.said_at > $2 ORDER BY s.changed, s.number LIMIT $3"
    ))
    .bind(after)
    .bind(since)
    .bind(most)
    .all(tx)
    .await
}

/// The message with this id.
pub async fn find(tx: &mut Tx, id: &str, since: Moment) -> sqlx::Result<Option<Said>> {
    sql(concat!(said!(), "WHERE s.id = $1 AND s.said_at > $2")).bind(id).bind(since).one(tx).await
}

/// When a resident last said something.
pub async fn spoke_at(tx: &mut Tx, resident_id: &str) -> sqlx::Result<Option<Moment>> {
    let row: Option<(Option<Moment>,)> =
        sql("SELECT MAX(said_at) FROM said WHERE resident_id = $1")
            .bind(resident_id)
            .one(tx)
            .await?;
    Ok(row.and_then(|(at,)| at))
}

/// Takes a message away, with everything that it said.
pub async fn remove(
    tx: &mut Tx,
    id: &str,
    number: i64,
    at: Moment,
    by: (&str, &str),
) -> sqlx::Result<u64> {
    sql("UPDATE said SET text = '', card = '', card_title = '', card_picture = '', \
         card_at = NULL, removed_at = $3, removed_by = $4, removed_by_id = $5, changed = $2 \
         WHERE id = $1 AND removed_at IS NULL")
    .bind(id)
    .bind(number)
    .bind(at)
    .bind(by.1)
    .bind(by.0)
    .run(tx)
    .await
}

/// Until when a resident only listens.
pub async fn rests_until(tx: &mut Tx, resident_id: &str) -> sqlx::Result<Option<Moment>> {
    let row: Option<(Moment,)> =
        sql("SELECT until FROM muted WHERE resident_id = $1").bind(resident_id).one(tx).await?;
    Ok(row.map(|(until,)| until))
}

/// Lets a resident only listen until a moment.
pub async fn let_rest(tx: &mut Tx, resident_id: &str, until: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO muted (resident_id, until) VALUES ($1, $2) \
         ON CONFLICT (resident_id) DO UPDATE SET until = excluded.until")
    .bind(resident_id)
    .bind(until)
    .run(tx)
    .await
}

/// The face that a resident shows; empty for none.
pub async fn face(tx: &mut Tx, resident_id: &str) -> sqlx::Result<String> {
    let row: Option<(String,)> = sql("SELECT picture FROM living_room_face WHERE resident_id = $1")
        .bind(resident_id)
        .one(tx)
        .await?;
    Ok(row.map(|(picture,)| picture).unwrap_or_default())
}

/// Keeps the face that a resident shows; empty for none.
pub async fn show_face(tx: &mut Tx, resident_id: &str, picture: &str) -> sqlx::Result<()> {
    sql("DELETE FROM living_room_face WHERE resident_id = $1").bind(resident_id).run(tx).await?;
    if !picture.is_empty() {
        sql("INSERT INTO living_room_face (resident_id, picture) VALUES ($1, $2)")
            .bind(resident_id)
            .bind(picture)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// Gives all that a resident said a new number, so that pages that are open show it again.
pub async fn touch(tx: &mut Tx, resident_id: &str, number: i64) -> sqlx::Result<u64> {
    sql("UPDATE said SET changed = $2 WHERE resident_id = $1")
        .bind(resident_id)
        .bind(number)
        .run(tx)
        .await
}

/// Forgets what was kept long enough. `keep` is how long talk is kept, in milliseconds.
pub async fn forget_old(tx: &mut Tx, now: Moment, keep: i64) -> sqlx::Result<u64> {
    sql("DELETE FROM muted WHERE until <= $1").bind(now).run(tx).await?;
    sql("DELETE FROM guest_entry WHERE COALESCE(shown_at, $1) <= $2")
        .bind(now)
        .bind(now.plus(-retention::GUEST_BOOK))
        .run(tx)
        .await?;
    sql("DELETE FROM guest_entry WHERE shown_at IS NULL AND written_at <= $1")
        .bind(now.plus(-retention::GUEST_BOOK_WAITS))
        .run(tx)
        .await?;
    sql("DELETE FROM said WHERE said_at <= $1").bind(now.plus(-keep)).run(tx).await
}

/// Keeps what somebody wrote in the guest book; twice the same form is once.
pub async fn write_entry(tx: &mut Tx, entry: &Entry) -> sqlx::Result<u64> {
    sql("INSERT INTO guest_entry (id, name, text, resident_id, answer, written_at) \
         VALUES ($1, $2, $3, $4, '', $5) ON CONFLICT (id) DO NOTHING")
    .bind(&entry.id)
    .bind(&entry.name)
    .bind(&entry.text)
    .bind(&entry.resident_id)
    .bind(entry.written_at)
    .run(tx)
    .await
}

/// What stands in the guest book, the newest first; before this moment and id when given.
pub async fn shown_entries(
    tx: &mut Tx,
    before: Option<(Moment, String)>,
    most: i64,
) -> sqlx::Result<Vec<Entry>> {
    let (at, id) = before.unwrap_or((Moment::from_millis(i64::MAX), "g".to_owned()));
    sql(concat!(
        entries!(),
        "WHERE shown_at IS NOT NULL AND (shown_at, id) < ($1, $2) \
         ORDER BY shown_at DESC, id DESC LIMIT $3"
    ))
    .bind(at)
    .bind(id)
    .bind(most)
    .all(tx)
    .await
}

/// What waits for a host, the oldest first.
pub async fn waiting_entries(tx: &mut Tx, most: i64) -> sqlx::Result<Vec<Entry>> {
    sql(concat!(entries!(), "WHERE shown_at IS NULL ORDER BY written_at, id LIMIT $1"))
        .bind(most)
        .all(tx)
        .await
}

/// What somebody wrote that waits for a host, the newest first.
pub async fn waiting_entries_of(tx: &mut Tx, resident_id: &str) -> sqlx::Result<Vec<Entry>> {
    sql(concat!(entries!(), "WHERE resident_id = $1 AND shown_at IS NULL ORDER BY id DESC"))
        .bind(resident_id)
        .all(tx)
        .await
}

/// The entry with this id.
pub async fn entry(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Entry>> {
    sql(concat!(entries!(), "WHERE id = $1")).bind(id).one(tx).await
}

/// How many entries wait for a host.
pub async fn count_waiting(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM guest_entry WHERE shown_at IS NULL").count(tx).await
}

/// How much was written in the guest book in a stretch of time.
pub async fn figure(tx: &mut Tx, span: &Span) -> sqlx::Result<Figure> {
    let number = sql("SELECT COUNT(*) FROM guest_entry WHERE written_at >= $1 AND written_at < $2");
    let number = number.bind(span.from).bind(span.till).count(tx).await?;
    Ok(Figure::happened("guest-book", "figures-guest-book", number))
}

/// Puts an entry in the book, with the answer of the host.
pub async fn show_entry(tx: &mut Tx, id: &str, at: Moment, answer: &str) -> sqlx::Result<u64> {
    sql("UPDATE guest_entry SET shown_at = COALESCE(shown_at, $2), answer = $3 WHERE id = $1")
        .bind(id)
        .bind(at)
        .bind(answer)
        .run(tx)
        .await
}

/// Removes an entry.
pub async fn remove_entry(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM guest_entry WHERE id = $1").bind(id).run(tx).await
}

/// What a resident said that is still kept.
pub async fn said_by(tx: &mut Tx, resident_id: &str) -> sqlx::Result<Vec<Said>> {
    sql(concat!(said!(), "WHERE s.resident_id = $1 AND s.removed_at IS NULL ORDER BY s.number"))
        .bind(resident_id)
        .all(tx)
        .await
}

/// What a resident wrote in the guest book.
pub async fn entries_of(tx: &mut Tx, resident_id: &str) -> sqlx::Result<Vec<Entry>> {
    sql(concat!(entries!(), "WHERE resident_id = $1 ORDER BY id")).bind(resident_id).all(tx).await
}

/// Removes everything of a resident. What they said leaves an empty place in the talk until it is
/// forgotten, under this number, so that it goes from pages that are open too.
pub async fn forget_resident(
    tx: &mut Tx,
    resident_id: &str,
    number: i64,
    at: Moment,
) -> sqlx::Result<()> {
    sql("UPDATE said SET resident_id = NULL, name = '', text = '', card = '', card_title = '', \
         card_picture = '', card_at = NULL, removed_by = '', removed_by_id = NULL, \
         removed_at = COALESCE(removed_at, $3), changed = $2 WHERE resident_id = $1")
    .bind(resident_id)
    .bind(number)
    .bind(at)
    .run(tx)
    .await?;
    sql("UPDATE said SET removed_by = '', removed_by_id = NULL WHERE removed_by_id = $1")
        .bind(resident_id)
        .run(tx)
        .await?;
    sql("UPDATE living_room SET host_id = NULL, host_name = '', host_line = '', lit_at = NULL \
         WHERE host_id = $1")
    .bind(resident_id)
    .run(tx)
    .await?;
    sql("DELETE FROM guest_entry WHERE resident_id = $1").bind(resident_id).run(tx).await?;
    sql("DELETE FROM muted WHERE resident_id = $1").bind(resident_id).run(tx).await?;
    show_face(tx, resident_id, "").await
}
