//! How often calendar files and feeds are fetched: one number for each day and kind. Who fetches
//! them is not looked at. The counts of a minute are held in memory and then kept together.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use jiff::civil::Date;

use super::store;
use crate::kit::figure::{Figure, Span};
use crate::kit::time::MINUTE;
use crate::kit::{House, Moment, Tx};

/// How long counts are held in memory.
const HELD: i64 = MINUTE;

/// What is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Download {
    /// The agenda, or a part of it, as a calendar.
    Calendar,
    /// One activity for a calendar.
    Activity,
    /// The newspaper as a feed.
    Newspaper,
}

impl Download {
    const ALL: [Self; 3] = [Self::Calendar, Self::Activity, Self::Newspaper];

    fn of(path: &str) -> Option<Self> {
        match path {
            "/agenda.ics" => Some(Self::Calendar),
            "/buurtkrant/atom.xml" => Some(Self::Newspaper),
            _ => {
                let one = path.strip_prefix("/agenda/")?.strip_suffix(".ics")?;
                (!one.is_empty()).then_some(Self::Activity)
            }
        }
    }

    /// The name in the database.
    fn name(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Activity => "activity",
            Self::Newspaper => "newspaper",
        }
    }

    /// The name of its figure, and the key of its word.
    fn figure(self) -> (&'static str, &'static str) {
        match self {
            Self::Calendar => ("calendar-fetched", "figures-calendar"),
            Self::Activity => ("activity-fetched", "figures-activity-file"),
            Self::Newspaper => ("newspaper-fetched", "figures-newspaper"),
        }
    }
}

/// What was counted and is not kept yet.
#[derive(Default)]
struct Held(Mutex<Counts>);

#[derive(Default)]
struct Counts {
    since: Option<Moment>,
    numbers: HashMap<(Date, Download), i64>,
}

impl Held {
    fn add(&self, (day, kind): (Date, Download), now: Moment) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.since.get_or_insert(now);
        *counts.numbers.entry((day, kind)).or_default() += 1;
    }

    /// Takes what was counted when it was held long enough.
    fn take(&self, before: Moment) -> HashMap<(Date, Download), i64> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.since.is_none_or(|since| since > before) {
            return HashMap::new();
        }
        std::mem::take(&mut *counts).numbers
    }
}

/// The layer that counts.
pub async fn count_downloads(State(house): State<House>, request: Request, next: Next) -> Response {
    let is_read = request.method() == Method::GET;
    let kind = Download::of(request.uri().path()).filter(|_| is_read);
    let response = next.run(request).await;
    let is_had = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    if let Some(kind) = kind.filter(|_| is_had) {
        let now = house.now();
        house.memory.of::<Held>().add((now.in_zone(&house.zone).date(), kind), now);
    }
    response
}

/// Keeps what was counted more than a minute ago, or, when the program `stops`, everything. Returns
/// how many numbers that were.
pub async fn flush(house: &House, stops: bool) -> anyhow::Result<usize> {
    let before = if stops { house.now() } else { house.now().plus(-HELD) };
    let counted = house.memory.of::<Held>().take(before);
    if counted.is_empty() {
        return Ok(0);
    }
    let mut tx = house.write().await?;
    for ((day, kind), number) in &counted {
        store::count_download(&mut tx, *day, kind.name(), *number).await?;
    }
    tx.commit().await?;
    Ok(counted.len())
}

/// How often each was fetched.
pub async fn figures(house: &House, tx: &mut Tx, span: &Span) -> sqlx::Result<Vec<Figure>> {
    let day = |at: Moment| at.in_zone(&house.zone).date();
    let counted = store::downloads(tx, day(span.from), day(span.till)).await?;
    let figure = |kind: Download| {
        let (name, word) = kind.figure();
        let found = counted.iter().find(|(own, _)| own == kind.name());
        Figure::happened(name, word, found.map_or(0, |(_, number)| *number))
    };
    Ok(Download::ALL.map(figure).to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn only_calendars_and_feeds_are_counted() {
        assert_eq!(Download::of("/agenda.ics"), Some(Download::Calendar));
        assert_eq!(Download::of("/agenda/018bcf.ics"), Some(Download::Activity));
        assert_eq!(Download::of("/buurtkrant/atom.xml"), Some(Download::Newspaper));
        for path in ["/agenda", "/agenda/018bcf", "/berichten", "/b.ics"] {
            assert_eq!(Download::of(path), None, "{path}");
        }
    }

    #[test]
    fn counts_are_held_for_a_while_and_given_once() {
        let held = Held::default();
        let key = (date(2026, 11, 24), Download::Calendar);
        let at = Moment::from_millis;
        held.add(key, at(10));
        held.add(key, at(20));
        assert!(held.take(at(9)).is_empty());
        assert_eq!(held.take(at(10)).get(&key), Some(&2));
        assert!(held.take(at(99)).is_empty());
    }
}
