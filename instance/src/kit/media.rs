//! Pictures and films that this house keeps: checked by their content, turned upright, made
//! smaller, stripped of what a camera wrote into them, and kept as files on a [`Shelf`].
//!
//! [`keep`] is the way in, while somebody waits for an answer: it refuses what is no good and keeps
//! one plain JPEG. The job [`SIZES`] makes the sizes for phones and large screens. [`of`] and
//! [`Shown`] are what a page needs. [`let_go`] is the way out: what no room shows any more goes.

use std::collections::{BTreeSet, HashMap};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::json;
use tokio::sync::Semaphore;

use super::house::House;
use super::id::{is_id, made_at, new_id};
use super::jobs::{self, Job, Wanted};
use super::store::Tx;
use super::time::{HOUR, Moment};

mod focus;
mod serve;
mod shelf;
mod shown;
mod sizes;
mod store;
mod unfold;

pub use focus::Focus;
pub use serve::{path, serve};
pub use shelf::{NotPut, Shelf};
pub use shown::{Shown, sizes_attribute};
pub use sizes::{SIZES, make as make_sizes};
pub use store::{describe, find, insert, make_ready, refuse, saw};
pub use unfold::MOST_BYTES;

/// The job that removes the files of a medium that nothing shows any more.
pub const LET_GO: &str = "media-let-go";
/// The file of a picture as it is kept.
pub const ORIGINAL: &str = "picture.jpg";
/// How long something stays that no room shows: a form may still bring it.
const UNUSED_STAYS: i64 = 48 * HOUR;
/// Pictures that are worked on at the same time; each takes a lot of memory.
static AT_WORK: Semaphore = Semaphore::const_new(2);

/// What sort of medium it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Kind {
    /// A photo.
    Picture,
    /// A film.
    Film,
    /// The words of a film.
    Captions,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum State {
    /// Its sizes are being made.
    Waiting,
    /// All its files are there.
    Ready,
    /// It turned out to be no good.
    Refused,
}

/// Whether there are people on a picture who can be recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum People {
    /// Nobody said.
    Unknown,
    /// There are none.
    Nobody,
    /// There are, and they agreed.
    Agreed,
}

/// Something that this house keeps files of.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Medium {
    /// Its id, and the folder of its files on the shelf.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// How far it is.
    pub state: State,
    /// The key of the sentence that says why it was refused; empty otherwise.
    pub reason: String,
    /// The resident who sent it in; `None` for what was fetched from another site.
    pub uploader: Option<String>,
    /// Width in pixels; 0 when not known yet.
    pub width: i64,
    /// Height in pixels; 0 when not known yet.
    pub height: i64,
    /// Bytes of all its files together.
    pub bytes: i64,
    /// The part that must stay in sight: from the left, out of 100.
    pub focal_x: i64,
    /// The part that must stay in sight: from the top, out of 100.
    pub focal_y: i64,
    /// Whether people can be recognised on it.
    pub people: People,
    /// When it came.
    pub created_at: Moment,
    /// When it last came by in a form.
    pub seen_at: Moment,
}

impl Medium {
    /// A medium that has just come and waits for its work.
    #[must_use]
    pub fn new(id: String, kind: Kind, uploader: Option<&str>, now: Moment) -> Self {
        Self {
            id,
            kind,
            state: State::Waiting,
            reason: String::new(),
            uploader: uploader.map(str::to_owned),
            width: 0,
            height: 0,
            bytes: 0,
            focal_x: Focus::MIDDLE.x,
            focal_y: Focus::MIDDLE.y,
            people: People::Unknown,
            created_at: now,
            seen_at: now,
        }
    }

    /// Whether its sizes are being made.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.state == State::Waiting
    }

    /// Whether it turned out to be no good.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.state == State::Refused
    }
}

/// Why a picture was not taken.
#[derive(Debug, thiserror::Error)]
pub enum NoPicture {
    /// It is too large, in bytes or in pixels.
    #[error("too large")]
    TooLarge,
    /// It is no JPEG, PNG or WebP, whatever its name says.
    #[error("not a picture we can read")]
    Unreadable,
    /// It is one, and not whole.
    #[error("a picture that is not whole")]
    Broken,
    /// It could not be kept.
    #[error("could not be kept: {0:#}")]
    NotKept(#[from] anyhow::Error),
}

/// Checks a picture, keeps it as a JPEG of at most 1280 pixels wide or high, and asks for its
/// sizes. `uploader` is the resident who sent it in, `None` for a picture of another site.
pub async fn keep(
    house: &House,
    bytes: Bytes,
    uploader: Option<&str>,
) -> Result<Medium, NoPicture> {
    if bytes.len() > MOST_BYTES {
        return Err(NoPicture::TooLarge);
    }
    let turn = AT_WORK.acquire().await.map_err(anyhow::Error::from)?;
    let work = tokio::task::spawn_blocking(move || {
        let picture = unfold::read(&bytes)?;
        Ok((picture.dimensions(), sizes::as_jpeg(&picture)?))
    });
    // A decoder that gives up in the middle has met something that is no picture.
    let ((width, height), jpeg) = work.await.unwrap_or(Err(NoPicture::Unreadable))?;
    drop(turn);
    let now = house.now();
    let medium = Medium {
        width: width.into(),
        height: height.into(),
        bytes: i64::try_from(jpeg.len()).unwrap_or(i64::MAX),
        ..Medium::new(new_id(now), Kind::Picture, uploader, now)
    };
    house.shelf.put(&medium.id, ORIGINAL, &jpeg).await.map_err(anyhow::Error::from)?;
    put_down(house, &medium).await.map_err(anyhow::Error::from)?;
    Ok(medium)
}

/// Checks a picture and gives the square middle of it as a JPEG of at most `side` pixels, without
/// keeping it: for a room that keeps pictures in its own way.
pub async fn square(bytes: Bytes, side: u32) -> Result<Vec<u8>, NoPicture> {
    if bytes.len() > MOST_BYTES {
        return Err(NoPicture::TooLarge);
    }
    let turn = AT_WORK.acquire().await.map_err(anyhow::Error::from)?;
    let work = tokio::task::spawn_blocking(move || {
        let picture = unfold::read(&bytes)?;
        sizes::as_jpeg(&sizes::square(&picture, side))
    });
    let jpeg = work.await.unwrap_or(Err(NoPicture::Unreadable));
    drop(turn);
    jpeg
}

/// Keeps what is known of a picture whose file is there, and asks for its sizes. A file without
/// this is cleaned away by itself.
async fn put_down(house: &House, medium: &Medium) -> sqlx::Result<()> {
    let mut tx = house.write().await?;
    insert(&mut tx, medium).await?;
    ask(&mut tx, SIZES, &medium.id, medium.created_at).await?;
    tx.commit().await
}

async fn ask(tx: &mut Tx, kind: &str, id: &str, now: Moment) -> sqlx::Result<()> {
    let payload = json!({ "asked_at": now.millis() });
    jobs::enqueue(tx, now, Wanted { kind, about: id, payload, run_at: now, slow: false }).await
}

/// The media with these ids, by id; empty ids are passed over, and what is gone is left out.
pub async fn of(
    tx: &mut Tx,
    ids: impl Iterator<Item = &str>,
) -> sqlx::Result<HashMap<String, Medium>> {
    let ids: String = ids.filter(|id| is_id(id)).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found = store::of(tx, &ids).await?;
    Ok(found.into_iter().map(|medium| (medium.id.clone(), medium)).collect())
}

/// Lets go of a medium that something showed until now, in the transaction in which it stops doing
/// so. When nothing else shows it, it is removed with all its files a moment later.
pub async fn let_go(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<()> {
    if is_id(id) { ask(tx, LET_GO, id, now).await } else { Ok(()) }
}

/// Lets go of everything that a resident sent in and that no room shows, `used` being the ids of all
/// that some room does; of the rest it is forgotten whose it was. For an account that is removed,
/// after its owner's things were taken out of the rooms.
pub async fn forget_resident(
    tx: &mut Tx,
    resident: &str,
    used: &BTreeSet<String>,
    now: Moment,
) -> sqlx::Result<()> {
    for id in store::disown(tx, resident).await? {
        if !used.contains(&id) {
            ask(tx, LET_GO, &id, now).await?;
        }
    }
    Ok(())
}

/// The bytes of a picture as it is kept; `None` when it is not to be had.
pub async fn bytes(house: &House, id: &str) -> Option<Bytes> {
    house.shelf.get(id, ORIGINAL).await.ok().flatten()
}

/// A picture as an address that carries it along: a `data:` URL (RFC 2397).
#[must_use]
pub fn data_url(jpeg: &[u8]) -> String {
    format!("data:image/jpeg;base64,{}", STANDARD.encode(jpeg))
}

/// Forgets the medium of a [`LET_GO`] job, in the transaction in which `used` was found out: the
/// ids of all that some room shows. Returns whether its files may go once that is committed.
pub async fn forget(tx: &mut Tx, job: &Job, used: &BTreeSet<String>) -> sqlx::Result<bool> {
    if find(tx, &job.about).await?.is_none() {
        return Ok(true);
    }
    if used.contains(&job.about) {
        return Ok(false);
    }
    // A form that brought it along since then may show it in a moment.
    let asked: serde_json::Value = serde_json::from_str(&job.payload).unwrap_or_default();
    let asked = asked.get("asked_at").and_then(serde_json::Value::as_i64).unwrap_or_default();
    store::forget_unseen(tx, &job.about, Moment::from_millis(asked)).await
}

/// Forgets everything that no room showed, and no form brought along, for two days, and asks for
/// its files to be removed; also files of which nothing is known, `on_shelf` being the ids of all
/// that have files. `used` are the ids of all that some room shows. Returns what was forgotten.
pub async fn clean(
    tx: &mut Tx,
    used: &BTreeSet<String>,
    on_shelf: &[String],
    now: Moment,
) -> sqlx::Result<Vec<String>> {
    let long_ago = now.plus(-UNUSED_STAYS);
    let known: HashMap<String, Moment> = store::all(tx).await?.into_iter().collect();
    let mut gone = Vec::new();
    for (id, seen_at) in &known {
        let is_unused = *seen_at < long_ago && !used.contains(id);
        if is_unused && store::forget_unseen(tx, id, long_ago).await? {
            gone.push(id.clone());
        }
    }
    let is_lost = |id: &&String| !known.contains_key(*id) && made_at(id) < long_ago;
    gone.extend(on_shelf.iter().filter(is_lost).cloned());
    for id in &gone {
        ask(tx, LET_GO, id, now).await?;
    }
    Ok(gone)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A photo of 800 by 600 that waits for its sizes.
    pub fn medium(id: &str) -> Medium {
        let now = Moment::from_millis(0);
        let new = Medium::new(id.to_owned(), Kind::Picture, Some("fatma"), now);
        Medium { width: 800, height: 600, ..new }
    }

    #[test]
    fn what_has_just_come_waits_and_has_its_middle_in_sight() {
        let new = medium("a");
        assert!(new.is_waiting() && !new.is_refused());
        assert_eq!(Focus::nearest(new.focal_x, new.focal_y), Focus::MIDDLE);
    }
}
