//! What happens in the room, as a stream for one page (HTML, section 9.2: server-sent events).
//!
//! Each piece that changes the talk has its number as its id. After a lost connection the browser
//! sends the last number it saw (`Last-Event-ID`), and gets what it missed.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use bytes::Bytes;
use futures_util::Stream;
use serde::Deserialize;
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::Interval;

use super::fragments::View;
use super::hub::{self, Frame, Hub, Missed, Seat};
use super::pages;
use super::presence::{Person, Told};
use crate::kit::oops::{Answer, Oops};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang};

/// How often a quiet stream gives a sign of life, so that nobody between takes it for dead.
const SIGN: Duration = Duration::from_secs(15);
/// How long a browser waits before it calls again, in milliseconds.
const CALL_AGAIN: u32 = 2_000;

/// What a page that begins to listen knows already.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// The number of the last change that it shows.
    na: Option<i64>,
}

/// A page that listens.
struct Reader {
    house: House,
    hub: Arc<Hub>,
    view: View,
    lang: Lang,
    frames: broadcast::Receiver<Arc<Frame>>,
    last: i64,
    /// What is sent before anything new.
    first: Vec<Bytes>,
    signs: Interval,
    /// Its mark in the room; empty when it is not seen.
    here: Here,
    is_over: bool,
    _seat: Seat,
}

/// Somebody is in the room as long as this is there.
struct Here {
    house: House,
    hub: Arc<Hub>,
    mark: String,
}

impl Drop for Here {
    fn drop(&mut self) {
        let now = self.house.now();
        self.hub.note(|presence| presence.closed(&self.mark, now));
        let (house, told) = (self.house.clone(), Told::gone(&self.mark));
        if self.mark.is_empty() || house.db.dialect() == crate::kit::store::Dialect::Sqlite {
            return;
        }
        // A stream can also end when the program does, and then nobody needs to be told.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { hub::tell(&house, &told).await });
        }
    }
}

/// `GET /huiskamer/live`
pub async fn listen(
    State(house): State<House>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Answer {
    if house.is_portal() {
        return Err(Oops::NotFound);
    }
    let hub = Hub::of(&house).await?;
    let seat = hub.sit(&visitor.address).ok_or(Oops::TooMany)?;
    let seen = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let person = pages::person(&house, &visitor, &headers).await?;
    let here = enter(&house, &hub, person).await?;
    let reader = Reader::begin(visitor.lang, seen.or(asked.na), here, seat).await?;
    let mut response = Response::new(Body::from_stream(reader.stream()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Web servers in front should hand it on at once (nginx reads this).
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

async fn enter(house: &House, hub: &Arc<Hub>, person: Option<Person>) -> sqlx::Result<Here> {
    let now = house.now();
    let mut here = Here { house: house.clone(), hub: Arc::clone(hub), mark: String::new() };
    let Some(person) = person else { return Ok(here) };
    here.mark.clone_from(&person.mark);
    hub.note(|presence| presence.opened(person.clone(), now));
    if house.db.dialect() == crate::kit::store::Dialect::Postgres {
        for told in Told::here(&[person]) {
            hub::tell(house, &told).await?;
        }
    }
    Ok(here)
}

impl Reader {
    async fn begin(lang: Lang, seen: Option<i64>, here: Here, seat: Seat) -> sqlx::Result<Self> {
        // First listen, then look: what happens in between comes twice, and is told once.
        let (house, hub) = (here.house.clone(), Arc::clone(&here.hub));
        let frames = hub.hear();
        let view = View::of(&house);
        let last = match seen {
            Some(number) => number,
            None => super::store::room(&mut house.read().await?).await?.last,
        };
        let mut first = vec![Bytes::from(format!("retry: {CALL_AGAIN}\n\n"))];
        first.extend(hub.told().iter().map(|frame| frame.bytes(lang)));
        let mut signs = tokio::time::interval(SIGN);
        signs.reset();
        let mut reader = Self {
            house,
            hub,
            view,
            lang,
            frames,
            last,
            first,
            signs,
            here,
            is_over: false,
            _seat: seat,
        };
        let missed = reader.catch_up().await?;
        reader.first.extend(missed);
        reader.first.reverse();
        Ok(reader)
    }

    /// What was missed; when that is too much, the stream is over after this.
    async fn catch_up(&mut self) -> sqlx::Result<Option<Bytes>> {
        match hub::missed(&self.view, self.lang, self.last).await? {
            Missed::Pieces(pieces, last) => {
                self.last = last;
                Ok(Some(pieces).filter(|pieces| !pieces.is_empty()))
            }
            Missed::TooMuch => {
                self.is_over = true;
                Ok(Some(hub::refresh()))
            }
        }
    }

    fn stream(self) -> impl Stream<Item = Result<Bytes, Infallible>> {
        futures_util::stream::unfold(self, |mut reader| async move {
            let bytes = reader.next().await?;
            Some((Ok(bytes), reader))
        })
    }

    /// The next piece; `None` when the stream ends. The browser then calls again.
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(bytes) = self.first.pop() {
            return Some(bytes);
        }
        if self.is_over {
            return None;
        }
        let line = self.house.db.line().clone();
        let closing = line.hung_up();
        tokio::pin!(closing);
        loop {
            tokio::select! {
                () = &mut closing => return None,
                heard = self.frames.recv() => match heard {
                    Ok(frame) if frame.number == 0 => return Some(frame.bytes(self.lang)),
                    Ok(frame) if frame.number > self.last => {
                        self.last = frame.number;
                        return Some(frame.bytes(self.lang));
                    }
                    Ok(_) => {}
                    Err(RecvError::Lagged(_)) => {
                        // What is not counted may be among what was missed.
                        let missed = self.catch_up().await.ok()?;
                        self.first.extend(missed);
                        self.first.extend(self.hub.told().iter().map(|one| one.bytes(self.lang)));
                        if let Some(bytes) = self.first.pop() {
                            return Some(bytes);
                        }
                    }
                    Err(RecvError::Closed) => return None,
                },
                _ = self.signs.tick() => {
                    self.hub.stayed(&self.here.mark, self.house.now());
                    return Some(Bytes::from_static(b":\n\n"));
                }
            }
        }
    }
}
