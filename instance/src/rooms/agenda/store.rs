//! All SQL of the agenda.

use jiff::civil::Date;

use super::event::Event;
use super::wish::Wish;
use crate::kit::dates::Dates;
use crate::kit::facets::pattern;
use crate::kit::figure::Span;
use crate::kit::fresh::Kind;
use crate::kit::store::Sql;
use crate::kit::{Moment, Tx, search, sql};

macro_rules! columns {
    () => {
        "id, uri, site, url, owner, organisation, title, typed, html, starts_at, ends_at, over_at, \
         all_day, place, street, postal_code, town, latitude, longitude, price_cents, themes, \
         audiences, features, contact, link, picture, picture_alt, scene, status, published_at, \
         updated_at, series, series_day, by_hand, previous_start, reason, sign_up, \
         capacity, coming"
    };
}

/// When the series of a row of ours was checked; 0 in the archive, NULL without a series.
macro_rules! checked {
    () => {
        "(SELECT CASE WHEN own.archived_at IS NULL THEN COALESCE(own.confirmed_at, own.created_at) \
         ELSE 0 END FROM series AS own WHERE own.uri = event.series AND event.site IS NULL)"
    };
}

/// What a wish asks of a row, `$1` to `$12`; see [`bind_wish`].
macro_rules! wanted {
    () => {
        "over_at > $1 AND starts_at < $2 \
         AND (CAST($3 AS TEXT) IS NULL OR search_text LIKE $3 ESCAPE '!') \
         AND (CAST($4 AS TEXT) IS NULL OR search_text LIKE $4 ESCAPE '!') \
         AND (CAST($5 AS TEXT) IS NULL OR search_text LIKE $5 ESCAPE '!') \
         AND (CAST($6 AS TEXT) IS NULL OR search_text LIKE $6 ESCAPE '!') \
         AND (CAST($7 AS TEXT) IS NULL OR audiences LIKE $7) \
         AND (CAST($8 AS TEXT) IS NULL OR themes LIKE $8) \
         AND (CAST($9 AS TEXT) IS NULL OR COALESCE(site, 'hier') = $9) \
         AND (CAST($10 AS BIGINT) IS NULL OR price_cents = $10) \
         AND (CAST($11 AS TEXT) IS NULL OR features LIKE $11) \
         AND (series IS NULL OR site IS NOT NULL OR NOT EXISTS (SELECT 1 FROM series AS own \
         WHERE own.uri = event.series AND CASE WHEN own.archived_at IS NULL \
         THEN COALESCE(own.confirmed_at, own.created_at) ELSE 0 END <= $12))"
    };
}

fn bind_wish(statement: Sql, wish: &Wish, dates: &Dates) -> Sql {
    let (from, till) = wish.when.span(dates);
    let words = search::patterns(&wish.words);
    words
        .iter()
        .fold(statement.bind(from).bind(till.map_or(i64::MAX, Moment::millis)), Sql::bind)
        .bind(wish.audience.map(pattern))
        .bind(wish.theme.map(pattern))
        .bind(&wish.actor)
        .bind(wish.free.then_some(0_i64))
        .bind(wish.wheelchair.then_some("% rolstoel %"))
        .bind(Kind::Series.hidden_until(wish.older, dates.now))
}

/// What is coming, soonest first.
pub async fn coming(
    tx: &mut Tx,
    wish: &Wish,
    dates: &Dates,
    limit: i64,
) -> sqlx::Result<Vec<Event>> {
    let (after, id) = match &wish.after {
        Some((after, id)) => (after.millis(), id.as_str()),
        None => (i64::MIN, ""),
    };
    let statement = sql(concat!(
        "SELECT ",
        columns!(),
        ", ",
        checked!(),
        " AS series_checked FROM event WHERE ",
        wanted!(),
        " AND (starts_at, id) > ($13, $14) ORDER BY starts_at, id LIMIT $15"
    ));
    bind_wish(statement, wish, dates).bind(after).bind(id).bind(limit).all(tx).await
}

/// How many are coming, whatever page of them is asked for.
pub async fn count_coming(tx: &mut Tx, wish: &Wish, dates: &Dates) -> sqlx::Result<i64> {
    let statement = sql(concat!("SELECT COUNT(*) FROM event WHERE ", wanted!()));
    bind_wish(statement, wish, dates).count(tx).await
}

/// How many this house itself ever put in its agenda.
pub async fn count_own(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM event WHERE site IS NULL").count(tx).await
}

/// What an organisation of this house has coming.
pub async fn of_organisation(
    tx: &mut Tx,
    organisation: &str,
    now: Moment,
) -> sqlx::Result<Vec<Event>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        ", ",
        checked!(),
        " AS series_checked FROM event WHERE organisation = $1 AND over_at > $2 \
         ORDER BY starts_at, id LIMIT 12"
    ))
    .bind(organisation)
    .bind(now)
    .all(tx)
    .await
}

/// The activity with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Event>> {
    sql(concat!("SELECT ", columns!(), " FROM event WHERE id = $1")).bind(id).one(tx).await
}

/// The activity that the world knows by this id.
pub async fn find_by_uri(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Event>> {
    sql(concat!("SELECT ", columns!(), " FROM event WHERE uri = $1")).bind(uri).one(tx).await
}

/// Title and start of what this house itself has, from one moment to another, both included.
pub async fn own_between(
    tx: &mut Tx,
    first: Moment,
    last: Moment,
) -> sqlx::Result<Vec<(String, Moment)>> {
    sql("SELECT title, starts_at FROM event \
         WHERE site IS NULL AND starts_at >= $1 AND starts_at <= $2 ORDER BY starts_at, id")
    .bind(first)
    .bind(last)
    .all(tx)
    .await
}

/// How many activities of this house were over in a stretch of time, and how many people had signed
/// up for them.
pub async fn held(tx: &mut Tx, span: &Span) -> sqlx::Result<(i64, i64)> {
    let row: Option<(i64, i64)> =
        sql("SELECT COUNT(*), CAST(COALESCE(SUM(coming), 0) AS BIGINT) FROM event \
             WHERE site IS NULL AND status = 'scheduled' AND over_at >= $1 AND over_at < $2")
        .bind(span.from)
        .bind(span.so_far())
        .one(tx)
        .await?;
    Ok(row.unwrap_or_default())
}

fn bind_event(statement: Sql, event: &Event) -> Sql {
    statement
        .bind(&event.id)
        .bind(&event.uri)
        .bind(&event.site)
        .bind(&event.url)
        .bind(&event.owner)
        .bind(&event.organisation)
        .bind(&event.title)
        .bind(&event.typed)
        .bind(&event.html)
        .bind(event.starts_at)
        .bind(event.ends_at)
        .bind(event.over_at)
        .bind(event.all_day)
        .bind(&event.spot.place)
        .bind(&event.spot.street)
        .bind(&event.spot.postal_code)
        .bind(&event.spot.town)
        .bind(event.spot.latitude)
        .bind(event.spot.longitude)
        .bind(event.price_cents)
        .bind(event.themes.as_str())
        .bind(event.audiences.as_str())
        .bind(event.features.as_str())
        .bind(&event.contact)
        .bind(&event.link)
        .bind(&event.picture)
        .bind(&event.picture_alt)
        .bind(&event.scene)
        .bind(event.status.name())
        .bind(event.published_at)
        .bind(event.updated_at)
        .bind(&event.series)
        .bind(&event.series_day)
        .bind(&event.by_hand)
        .bind(event.previous_start)
        .bind(&event.reason)
        .bind(event.sign_up.wanted)
        .bind(event.sign_up.capacity)
        .bind(event.sign_up.coming)
        .bind(event.search_text())
}

/// Keeps a new activity; false when it is there already, because the form was sent twice or the
/// series has one of that day.
pub async fn insert(tx: &mut Tx, event: &Event) -> sqlx::Result<bool> {
    let statement = sql(concat!(
        "INSERT INTO event (",
        columns!(),
        ", search_text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, \
         $37, $38, $39, $40) ON CONFLICT DO NOTHING"
    ));
    Ok(bind_event(statement, event).run(tx).await? > 0)
}

/// Keeps the new version of an activity. What it is, and whose, never changes; how many come is
/// counted apart ([`set_coming`]), because somebody may sign up in the same moment.
pub async fn update(tx: &mut Tx, event: &Event) -> sqlx::Result<bool> {
    let rows =
        sql("UPDATE event SET url = $2, organisation = $3, title = $4, typed = $5, html = $6, \
         starts_at = $7, ends_at = $8, over_at = $9, all_day = $10, place = $11, street = $12, \
         postal_code = $13, town = $14, latitude = $15, longitude = $16, price_cents = $17, \
         themes = $18, audiences = $19, features = $20, contact = $21, link = $22, picture = $23, \
         picture_alt = $24, scene = $25, status = $26, updated_at = $27, search_text = $28, \
         site = $29, series = $30, series_day = $31, by_hand = $32, previous_start = $33, \
         reason = $34, sign_up = $35, capacity = $36 WHERE id = $1")
        .bind(&event.id)
        .bind(&event.url)
        .bind(&event.organisation)
        .bind(&event.title)
        .bind(&event.typed)
        .bind(&event.html)
        .bind(event.starts_at)
        .bind(event.ends_at)
        .bind(event.over_at)
        .bind(event.all_day)
        .bind(&event.spot.place)
        .bind(&event.spot.street)
        .bind(&event.spot.postal_code)
        .bind(&event.spot.town)
        .bind(event.spot.latitude)
        .bind(event.spot.longitude)
        .bind(event.price_cents)
        .bind(event.themes.as_str())
        .bind(event.audiences.as_str())
        .bind(event.features.as_str())
        .bind(&event.contact)
        .bind(&event.link)
        .bind(&event.picture)
        .bind(&event.picture_alt)
        .bind(&event.scene)
        .bind(event.status.name())
        .bind(event.updated_at)
        .bind(event.search_text())
        .bind(&event.site)
        .bind(&event.series)
        .bind(&event.series_day)
        .bind(&event.by_hand)
        .bind(event.previous_start)
        .bind(&event.reason)
        .bind(event.sign_up.wanted)
        .bind(event.sign_up.capacity)
        .run(tx)
        .await?;
    Ok(rows > 0)
}

/// Says whether an activity of this house goes on, and why not.
pub async fn set_status(tx: &mut Tx, event: &Event) -> sqlx::Result<()> {
    sql("UPDATE event SET status = $2, reason = $3, updated_at = $4 \
         WHERE id = $1 AND site IS NULL")
    .bind(&event.id)
    .bind(event.status.name())
    .bind(&event.reason)
    .bind(event.updated_at)
    .run(tx)
    .await
    .map(drop)
}

/// The activity with this id, held: until this transaction ends nobody else can take a place in it.
pub async fn hold(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Event>> {
    sql("UPDATE event SET coming = coming WHERE id = $1").bind(id).run(tx).await?;
    find(tx, id).await
}

/// Keeps how many people come.
pub async fn set_coming(tx: &mut Tx, id: &str, people: i64) -> sqlx::Result<u64> {
    sql("UPDATE event SET coming = $2 WHERE id = $1").bind(id).bind(people).run(tx).await
}

/// Removes an activity of this house.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM event WHERE id = $1 AND site IS NULL").bind(id).run(tx).await
}

/// Removes an activity that was heard from another site.
pub async fn remove_heard(tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM event WHERE uri = $1 AND site IS NOT NULL").bind(uri).run(tx).await
}

/// Removes everything that was heard from a site.
pub async fn remove_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM event WHERE site = $1").bind(site).run(tx).await
}

/// The ids for the world of what is kept of a site and still to come.
pub async fn held_of(tx: &mut Tx, site: &str, now: Moment) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> = sql("SELECT uri FROM event WHERE site = $1 AND over_at > $2")
        .bind(site)
        .bind(now)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|(uri,)| uri).collect())
}

/// The ids of the pictures that activities show.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> = sql("SELECT picture FROM event WHERE picture <> '' \
                                    UNION SELECT picture FROM series WHERE picture <> ''")
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Shows a picture with what was heard from another site.
pub async fn show_picture(tx: &mut Tx, uri: &str, id: &str, alt: &str) -> sqlx::Result<u64> {
    sql("UPDATE event SET picture = $2, picture_alt = $3 WHERE uri = $1 AND site IS NOT NULL")
        .bind(uri)
        .bind(id)
        .bind(alt)
        .run(tx)
        .await
}

/// Removes what other sites had on a month ago; what was ours stays readable.
pub async fn forget_past(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM event WHERE site IS NOT NULL AND over_at < $1")
        .bind(now.plus(-crate::kit::retention::PAST_ACTIVITY))
        .run(tx)
        .await
}

/// How many there are of each site.
pub async fn counts(tx: &mut Tx) -> sqlx::Result<Vec<(String, i64)>> {
    sql("SELECT site, COUNT(*) FROM event WHERE site IS NOT NULL GROUP BY site").all(tx).await
}

/// Everything that somebody put in the agenda here.
pub async fn of_owner(tx: &mut Tx, owner: &str) -> sqlx::Result<Vec<Event>> {
    sql(concat!("SELECT ", columns!(), " FROM event WHERE owner = $1 ORDER BY id"))
        .bind(owner)
        .all(tx)
        .await
}

/// Takes the name off what somebody put in the agenda.
pub async fn disown(tx: &mut Tx, owner: &str) -> sqlx::Result<u64> {
    sql("UPDATE event SET owner = NULL WHERE owner = $1").bind(owner).run(tx).await
}

/// The occurrences of a series of ours from a day of it on, in order.
pub async fn of_series_from(tx: &mut Tx, series: &str, day: Date) -> sqlx::Result<Vec<Event>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM event WHERE series = $1 AND series_day >= $2 AND site IS NULL ORDER BY series_day"
    ))
    .bind(series)
    .bind(day.to_string())
    .all(tx)
    .await
}

/// What comes after an activity in its series, as its own site tells it.
pub async fn next_in_series(tx: &mut Tx, event: &Event, limit: i64) -> sqlx::Result<Vec<Event>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM event WHERE series = $1 AND COALESCE(site, '') = $2 AND (starts_at, id) > ($3, $4) \
         ORDER BY starts_at, id LIMIT $5"
    ))
    .bind(&event.series)
    .bind(event.site.as_deref().unwrap_or_default())
    .bind(event.starts_at)
    .bind(&event.id)
    .bind(limit)
    .all(tx)
    .await
}

/// What came before an activity in its series.
pub async fn last_in_series(tx: &mut Tx, event: &Event) -> sqlx::Result<Option<Event>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM event WHERE series = $1 AND COALESCE(site, '') = $2 AND (starts_at, id) < ($3, $4) \
         ORDER BY starts_at DESC, id DESC LIMIT 1"
    ))
    .bind(&event.series)
    .bind(event.site.as_deref().unwrap_or_default())
    .bind(event.starts_at)
    .bind(&event.id)
    .one(tx)
    .await
}

/// The occurrence of a series of ours that comes next, or else the last one.
pub async fn nearest_of_series(
    tx: &mut Tx,
    series: &str,
    now: Moment,
) -> sqlx::Result<Option<Event>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM event WHERE series = $1 AND site IS NULL \
         ORDER BY CASE WHEN over_at > $2 THEN starts_at ELSE $3 - starts_at END, id LIMIT 1"
    ))
    .bind(series)
    .bind(now)
    .bind(i64::MAX)
    .one(tx)
    .await
}
