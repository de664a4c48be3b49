//! The hub of one process: it looks what changed in the room, makes each piece once for each
//! language, and hands it to everybody who listens.
//!
//! Handing over never waits: a reader who is too slow finds pieces missing and looks in the
//! database, and who is too far behind is asked to open the page again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{Notify, OnceCell, broadcast};
use tokio::time::{Instant, sleep_until};

use super::fragments::{self, View};
use super::presence::{Person, Presence, Told, Who};
use super::rules::Rules;
use super::said::Said;
use super::{CHANNEL, store};
use crate::kit::line::{Call, Line};
use crate::kit::settings::Settings;
use crate::kit::{House, Lang, Moment};

/// How many pieces wait for a slow reader before it misses some.
const MOST_WAITING: usize = 64;
/// How many changes a reader can miss and still be told them one by one.
const MOST_BEHIND: i64 = 100;
/// How often the hub looks without being called: hours begin and end by themselves.
const LOOK: Duration = Duration::from_secs(5);
/// How long is waited for more people to come and go before everybody is told.
const SETTLE: Duration = Duration::from_millis(700);
/// Every so many looks the other processes are told who is in this one.
const TELL_EVERY: u32 = 4;
/// The most pages that listen to this process, and the most from one address.
const MOST_PAGES: usize = 4_000;
const MOST_FROM_ONE: usize = 60;

/// A piece for everybody, in every language, as an event stream carries it
/// (HTML, section 9.2: server-sent events).
pub struct Frame {
    /// The number of the change; 0 for what is not counted.
    pub number: i64,
    bytes: Vec<(Lang, Bytes)>,
}

impl Frame {
    /// The piece in a language.
    #[must_use]
    pub fn bytes(&self, lang: Lang) -> Bytes {
        let found = self.bytes.iter().find(|(own, _)| *own == lang);
        found.map(|(_, bytes)| bytes.clone()).unwrap_or_default()
    }

    fn of(event: &str, html: impl Fn(Lang) -> String) -> Self {
        let bytes = Lang::ALL.map(|lang| (lang, framed(event, None, &html(lang)).into()));
        Self { number: 0, bytes: bytes.into() }
    }
}

/// One event as it goes over the wire. `html` is one line.
fn framed(event: &str, number: Option<i64>, html: &str) -> String {
    let id = number.map(|number| format!("id: {number}\n")).unwrap_or_default();
    format!("{id}event: {event}\ndata: {html}\n\n")
}

/// What is sent to who is too far behind.
pub fn refresh() -> Bytes {
    Bytes::from_static(b"event: refresh\ndata:\n\n")
}

/// The hub.
pub struct Hub {
    frames: broadcast::Sender<Arc<Frame>>,
    begun: OnceCell<()>,
    presence: Mutex<Presence>,
    pages: Mutex<HashMap<String, usize>>,
    /// What everybody was last told about the room and about who is in.
    told: Mutex<[Option<Arc<Frame>>; 2]>,
    stirred: Notify,
}

impl Default for Hub {
    fn default() -> Self {
        Self {
            frames: broadcast::Sender::new(MOST_WAITING),
            begun: OnceCell::new(),
            presence: Mutex::default(),
            pages: Mutex::default(),
            told: Mutex::default(),
            stirred: Notify::new(),
        }
    }
}

fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A place for one page that listens; it is free again when this is dropped.
pub struct Seat {
    hub: Arc<Hub>,
    address: String,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut pages = hold(&self.hub.pages);
        let left = pages.get(&self.address).copied().unwrap_or_default().saturating_sub(1);
        if left == 0 {
            pages.remove(&self.address);
        } else {
            pages.insert(self.address.clone(), left);
        }
    }
}

impl Hub {
    /// The hub of this process, at work.
    pub async fn of(house: &House) -> sqlx::Result<Arc<Self>> {
        let hub = house.memory.of::<Self>();
        let begin = async || {
            // First listen, then look: what happens in between is not missed.
            let calls = house.db.listen();
            let mut tx = house.read().await?;
            let last = store::room(&mut tx).await?.last;
            let pump = Pump {
                view: View::of(house),
                hub: Arc::clone(&hub),
                last,
                html: Default::default(),
                looks: 0,
            };
            tokio::spawn(pump.run(calls));
            Ok::<(), sqlx::Error>(())
        };
        hub.begun.get_or_try_init(begin).await?;
        Ok(hub)
    }

    /// Begins to hear what happens.
    pub fn hear(&self) -> broadcast::Receiver<Arc<Frame>> {
        self.frames.subscribe()
    }

    /// What everybody was last told about the room and who is in.
    pub fn told(&self) -> Vec<Arc<Frame>> {
        hold(&self.told).iter().flatten().cloned().collect()
    }

    /// A place for a page from this address; `None` when there are too many.
    pub fn sit(self: &Arc<Self>, address: &str) -> Option<Seat> {
        let mut pages = hold(&self.pages);
        let all: usize = pages.values().sum();
        let from_here = pages.entry(address.to_owned()).or_default();
        if all >= MOST_PAGES || *from_here >= MOST_FROM_ONE {
            return None;
        }
        *from_here += 1;
        Some(Seat { hub: Arc::clone(self), address: address.to_owned() })
    }

    /// Who is in now.
    pub fn who(&self, now: Moment) -> Who {
        hold(&self.presence).who(now)
    }

    /// Notes that somebody came, stayed or went, and has everybody told soon.
    pub fn note(&self, deed: impl FnOnce(&mut Presence)) {
        deed(&mut hold(&self.presence));
        self.stirred.notify_one();
    }

    /// Notes that a page that listens is still there.
    pub fn stayed(&self, mark: &str, now: Moment) {
        hold(&self.presence).stayed(mark, now);
    }
}

/// Tells the other processes about somebody.
pub async fn tell(house: &House, told: &Told) -> sqlx::Result<()> {
    let mut tx = house.write().await?;
    say(&mut tx, told).await?;
    tx.commit().await
}

/// The same, once this transaction is committed.
pub async fn say(tx: &mut crate::kit::Tx, told: &Told) -> sqlx::Result<()> {
    let payload = serde_json::to_string(told).unwrap_or_default();
    Line::say(tx, CHANNEL, &payload).await
}

/// What somebody missed: pieces in their language, or that it was too much.
pub enum Missed {
    /// These, and the number of the last of them.
    Pieces(Bytes, i64),
    /// Open the page again.
    TooMuch,
}

/// What changed after a number, for one reader.
pub async fn missed(view: &View, lang: Lang, after: i64) -> sqlx::Result<Missed> {
    let mut tx = view.db.read().await?;
    let settings = Settings::load(&mut tx).await?;
    let since = view.now().plus(-Rules::of(&settings).keep());
    let changes = store::changes(&mut tx, after, since, MOST_BEHIND + 1).await?;
    if changes.len() > usize::try_from(MOST_BEHIND).unwrap_or_default() {
        return Ok(Missed::TooMuch);
    }
    let last = changes.last().map_or(after, |said| said.changed);
    let pieces: String = changes.iter().map(|said| piece(view, lang, said)).collect();
    Ok(Missed::Pieces(pieces.into(), last))
}

fn piece(view: &View, lang: Lang, said: &Said) -> String {
    let event = if said.changed == said.number { "message" } else { "changed" };
    framed(event, Some(said.changed), &view.said(lang, said, ""))
}

/// What looks and hands over.
struct Pump {
    view: View,
    hub: Arc<Hub>,
    last: i64,
    /// What was last told about the room and about who is in, to tell only what changed.
    html: [String; 2],
    looks: u32,
}

impl Pump {
    async fn run(mut self, mut calls: broadcast::Receiver<Call>) {
        let line = self.view.db.line().clone();
        let mut look = tokio::time::interval(LOOK);
        // When everybody is told who came and went. What is said meanwhile does not wait for it.
        let mut settled: Option<Instant> = None;
        loop {
            let hub = Arc::clone(&self.hub);
            let looked = tokio::select! {
                () = line.hung_up() => return,
                heard = calls.recv() => match heard {
                    Ok(call) => self.heard(&line, &call).await,
                    Err(RecvError::Lagged(_)) => self.look().await,
                    Err(RecvError::Closed) => return,
                },
                () = hub.stirred.notified(), if settled.is_none() => {
                    settled = Some(Instant::now() + SETTLE);
                    Ok(())
                }
                () = sleep_until(settled.unwrap_or_else(Instant::now)), if settled.is_some() => {
                    settled = None;
                    self.count();
                    Ok(())
                }
                _ = look.tick() => self.look_around().await,
            };
            if let Err(error) = looked {
                tracing::warn!(%error, "the living room could not look");
            }
        }
    }

    /// A call of a process: somebody came or went there, or something was said.
    async fn heard(&mut self, line: &Line, call: &Call) -> sqlx::Result<()> {
        let is_ours = call.channel.is_empty() || *call.channel == *CHANNEL;
        if !is_ours {
            return Ok(());
        }
        if call.payload.is_empty() {
            return self.look().await;
        }
        if !line.is_own(call)
            && let Ok(told) = serde_json::from_str::<Told>(&call.payload)
        {
            let now = self.view.now();
            self.hub.note(|presence| presence.hear(told, now));
        }
        Ok(())
    }

    /// Looks what was said or changed, and tells it.
    async fn look(&mut self) -> sqlx::Result<()> {
        let mut tx = self.view.db.read().await?;
        let room = store::room(&mut tx).await?;
        let settings = Settings::load(&mut tx).await?;
        let since = self.view.now().plus(-Rules::of(&settings).keep());
        let changes = store::changes(&mut tx, self.last, since, MOST_BEHIND).await?;
        drop(tx);
        for same in changes.chunk_by(|a, b| a.changed == b.changed) {
            let number = same.first().map_or(self.last, |said| said.changed);
            let bytes = Lang::ALL.map(|lang| {
                let pieces: String =
                    same.iter().map(|said| piece(&self.view, lang, said)).collect();
                (lang, Bytes::from(pieces))
            });
            self.hand_over(Arc::new(Frame { number, bytes: bytes.into() }));
            self.last = number;
        }
        let view = self.view.clone();
        self.tell_when_new(0, "room", |lang| view.room(lang, &room, &settings));
        Ok(())
    }

    /// Tells who is in, when that changed.
    fn count(&mut self) {
        let who = self.hub.who(self.view.now());
        self.tell_when_new(1, "who", |lang| fragments::who(lang, &who, ""));
    }

    fn tell_when_new(&mut self, what: usize, event: &str, html: impl Fn(Lang) -> String) {
        let Some(before) = self.html.get_mut(what) else { return };
        let now = html(Lang::Nl);
        if *before == now {
            return;
        }
        *before = now;
        let frame = Arc::new(Frame::of(event, html));
        if let Some(told) = hold(&self.hub.told).get_mut(what) {
            *told = Some(Arc::clone(&frame));
        }
        self.hand_over(frame);
    }

    fn hand_over(&self, frame: Arc<Frame>) {
        // Nobody listening is no mistake.
        self.hub.frames.send(frame).ok();
    }

    /// Looks without being called, and tells the other processes who is in this one.
    async fn look_around(&mut self) -> sqlx::Result<()> {
        self.look().await?;
        self.count();
        self.looks = self.looks.wrapping_add(1);
        let own: Vec<Person> = hold(&self.hub.presence).own();
        let is_alone = self.view.db.dialect() == crate::kit::store::Dialect::Sqlite;
        if is_alone || own.is_empty() || !self.looks.is_multiple_of(TELL_EVERY) {
            return Ok(());
        }
        let mut tx = self.view.db.write().await?;
        for told in Told::here(&own) {
            say(&mut tx, &told).await?;
        }
        tx.commit().await
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::broadcast::error::TryRecvError;

    use super::*;

    #[test]
    fn one_address_does_not_take_every_seat() {
        let hub = Arc::new(Hub::default());
        let mut seats: Vec<_> = (0..MOST_FROM_ONE).map(|_| hub.sit("a").unwrap()).collect();
        assert!(hub.sit("a").is_none());
        assert!(hub.sit("b").is_some());
        seats.pop();
        assert!(hub.sit("a").is_some());
    }

    /// Tells so many pieces; returns which of them are still kept for somebody.
    fn talk(hub: &Hub, pieces: i64, mut each: impl FnMut(i64)) -> Vec<i64> {
        let told = (1..=pieces).map(|number| {
            let frame = Arc::new(Frame { number, bytes: Vec::new() });
            let seen = Arc::downgrade(&frame);
            hub.frames.send(frame).ok();
            each(number);
            seen
        });
        let told: Vec<_> = told.collect();
        told.iter().filter_map(|frame| Some(frame.upgrade()?.number)).collect()
    }

    #[test]
    fn a_slow_reader_holds_up_nobody() {
        let hub = Hub::default();
        let (_slow, mut quick) = (hub.hear(), hub.hear());
        let mut heard = Vec::new();
        talk(&hub, 1_000, |_| heard.extend(quick.try_recv().map(|frame| frame.number)));
        assert!(heard.into_iter().eq(1..=1_000));
    }

    #[test]
    fn what_is_kept_for_slow_readers_does_not_grow() {
        let hub = Hub::default();
        let _slow: Vec<_> = (0..50).map(|_| hub.hear()).collect();
        assert_eq!(talk(&hub, 1_000, |_| ()).len(), MOST_WAITING);
    }

    #[test]
    fn a_slow_reader_is_told_how_much_it_missed_and_goes_on_from_there() {
        let hub = Hub::default();
        let mut slow = hub.hear();
        talk(&hub, 1_000, |_| ());
        assert_eq!(slow.try_recv().err(), Some(TryRecvError::Lagged(1_000 - 64)));
        assert_eq!(slow.try_recv().map(|frame| frame.number).ok(), Some(1_001 - 64));
    }

    #[test]
    fn a_piece_is_one_event() {
        let wire = framed("message", Some(7), "<li>Hoi</li>");
        assert_eq!(wire, "id: 7\nevent: message\ndata: <li>Hoi</li>\n\n");
    }
}
