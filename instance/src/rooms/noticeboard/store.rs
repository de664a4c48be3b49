//! All SQL of the noticeboard: what hangs. What happens to a notice and the figures are in `asked`
//! and `figures`.

mod asked;
mod figures;

pub use asked::{
    Neighbour, answered, asked_by, by_code, draft, forget_draft, forget_old_drafts,
    has_asked_solved, has_asked_stay, helped_by, keep_draft, of_help, pass_on, solved_long_ago,
    talks, to_ask_solved, to_ask_stay, unanswered,
};
pub use figures::{Figures, Outcome, count_outcome, figures, figures_of};

use super::notice::{Kind, Notice};
use crate::kit::retention::SOLVED_NOTICE;
use crate::kit::store::Sql;
use crate::kit::time::DAY;
use crate::kit::{Moment, Tx, sql};

macro_rules! columns {
    () => {
        "id, uri, site, url, owner, author, kind, title, typed, html, help, is_thing, area, \
         picture, picture_alt, status, talking, answered_at, may_help, mediated, helper, \
         drawing, solved_at, published_at, updated_at, expires_at"
    };
}

/// How long after its end a notice of ours stays before it is taken down for good.
const KEPT_AFTER_END: i64 = DAY;

/// Which notices somebody wants to see. The default is all that hang.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Of one kind.
    pub kind: Option<Kind>,
    /// Those that worked out lately, instead of those that hang.
    pub solved: bool,
    /// The actor of a site, or `hier` for this house.
    pub actor: Option<String>,
    /// Older than this one: its moment and id.
    pub after: Option<(Moment, String)>,
}

/// The notices that a filter asks for, newest first.
pub async fn hanging(
    tx: &mut Tx,
    filter: &Filter,
    now: Moment,
    limit: i64,
) -> sqlx::Result<Vec<Notice>> {
    let (after, id) = match &filter.after {
        Some((after, id)) => (after.millis(), id.as_str()),
        // Sorts after every id of ours.
        None => (i64::MAX, "g"),
    };
    let statement = if filter.solved {
        sql(concat!(
            "SELECT ",
            columns!(),
            " FROM notice WHERE status = 'solved' AND solved_at > $1 \
             AND (CAST($2 AS TEXT) IS NULL OR kind = $2) \
             AND (CAST($3 AS TEXT) IS NULL OR COALESCE(site, 'hier') = $3) \
             AND (published_at, id) < ($4, $5) ORDER BY published_at DESC, id DESC LIMIT $6"
        ))
        .bind(now.plus(-SOLVED_NOTICE))
    } else {
        sql(concat!(
            "SELECT ",
            columns!(),
            " FROM notice WHERE status = 'open' AND expires_at > $1 \
             AND (CAST($2 AS TEXT) IS NULL OR kind = $2) \
             AND (CAST($3 AS TEXT) IS NULL OR COALESCE(site, 'hier') = $3) \
             AND (published_at, id) < ($4, $5) ORDER BY published_at DESC, id DESC LIMIT $6"
        ))
        .bind(now)
    };
    statement
        .bind(filter.kind.map(Kind::name))
        .bind(&filter.actor)
        .bind(after)
        .bind(id)
        .bind(limit)
        .all(tx)
        .await
}

/// How many notices of each kind hang, of one site or of all.
pub async fn count_by_kind(
    tx: &mut Tx,
    actor: Option<&str>,
    now: Moment,
) -> sqlx::Result<Vec<(Kind, i64)>> {
    sql("SELECT kind, COUNT(*) FROM notice WHERE status = 'open' AND expires_at > $1 \
         AND (CAST($2 AS TEXT) IS NULL OR COALESCE(site, 'hier') = $2) GROUP BY kind")
    .bind(now)
    .bind(actor)
    .all(tx)
    .await
}

/// How many notices hang.
pub async fn count_open(tx: &mut Tx, now: Moment) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM notice WHERE status = 'open' AND expires_at > $1")
        .bind(now)
        .count(tx)
        .await
}

/// The notice with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Notice>> {
    sql(concat!("SELECT ", columns!(), " FROM notice WHERE id = $1")).bind(id).one(tx).await
}

/// The notice that the world knows by this id.
pub async fn find_by_uri(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Notice>> {
    sql(concat!("SELECT ", columns!(), " FROM notice WHERE uri = $1")).bind(uri).one(tx).await
}

fn bind_notice(statement: Sql, notice: &Notice) -> Sql {
    statement
        .bind(&notice.id)
        .bind(&notice.uri)
        .bind(&notice.site)
        .bind(&notice.url)
        .bind(&notice.owner)
        .bind(&notice.author)
        .bind(notice.kind.name())
        .bind(&notice.title)
        .bind(&notice.typed)
        .bind(&notice.html)
        .bind(&notice.help)
        .bind(notice.is_thing)
        .bind(&notice.area)
        .bind(&notice.picture)
        .bind(&notice.picture_alt)
        .bind(notice.status.name())
        .bind(notice.talking)
        .bind(notice.answered_at)
        .bind(notice.may_help)
        .bind(notice.mediated)
        .bind(&notice.helper)
        .bind(&notice.drawing)
        .bind(notice.solved_at)
        .bind(notice.published_at)
        .bind(notice.updated_at)
        .bind(notice.expires_at)
        .bind(notice.code())
}

/// Keeps a new notice; false when it is there already, because the form was sent twice.
pub async fn insert(tx: &mut Tx, notice: &Notice) -> sqlx::Result<bool> {
    let statement = sql(concat!(
        "INSERT INTO notice (",
        columns!(),
        ", code) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
         $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27) ON CONFLICT (id) DO NOTHING"
    ));
    Ok(bind_notice(statement, notice).run(tx).await? > 0)
}

/// Keeps the new version of a notice. What it is, and whose, never changes.
pub async fn update(tx: &mut Tx, notice: &Notice) -> sqlx::Result<bool> {
    let rows = sql("UPDATE notice SET url = $2, kind = $3, title = $4, typed = $5, html = $6, \
         help = $7, is_thing = $8, area = $9, picture = $10, picture_alt = $11, status = $12, \
         solved_at = $13, updated_at = $14, expires_at = $15, talking = $16, may_help = $17, \
         helper = $18, drawing = $19 WHERE id = $1")
    .bind(&notice.id)
    .bind(&notice.url)
    .bind(notice.kind.name())
    .bind(&notice.title)
    .bind(&notice.typed)
    .bind(&notice.html)
    .bind(&notice.help)
    .bind(notice.is_thing)
    .bind(&notice.area)
    .bind(&notice.picture)
    .bind(&notice.picture_alt)
    .bind(notice.status.name())
    .bind(notice.solved_at)
    .bind(notice.updated_at)
    .bind(notice.expires_at)
    .bind(notice.talking)
    .bind(notice.may_help)
    .bind(&notice.helper)
    .bind(&notice.drawing)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// Removes a notice of this house.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM notice WHERE id = $1 AND site IS NULL").bind(id).run(tx).await
}

/// Removes a notice that was heard from another site.
pub async fn remove_heard(tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM notice WHERE uri = $1 AND site IS NOT NULL").bind(uri).run(tx).await
}

/// Removes everything that was heard from a site.
pub async fn remove_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM notice WHERE site = $1").bind(site).run(tx).await
}

/// The notices of this house whose weeks are over.
pub async fn expired(tx: &mut Tx, now: Moment) -> sqlx::Result<Vec<Notice>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM notice WHERE site IS NULL AND expires_at <= $1 ORDER BY expires_at LIMIT 500"
    ))
    .bind(now.plus(-KEPT_AFTER_END))
    .all(tx)
    .await
}

/// Everything that a resident hung up here.
pub async fn of_owner(tx: &mut Tx, owner: &str) -> sqlx::Result<Vec<Notice>> {
    sql(concat!("SELECT ", columns!(), " FROM notice WHERE owner = $1 ORDER BY id"))
        .bind(owner)
        .all(tx)
        .await
}

/// Removes what others left hanging after its weeks were over.
pub async fn remove_expired_heard(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM notice WHERE site IS NOT NULL AND expires_at <= $1")
        .bind(now.plus(-KEPT_AFTER_END))
        .run(tx)
        .await
}

/// The ids for the world of what is kept of a site and still hangs.
pub async fn held_of(tx: &mut Tx, site: &str, now: Moment) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> = sql("SELECT uri FROM notice WHERE site = $1 AND expires_at > $2")
        .bind(site)
        .bind(now)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|(uri,)| uri).collect())
}

/// The ids of the pictures that notices show.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql("SELECT picture FROM notice WHERE picture <> ''").all(tx).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Shows a picture with what was heard from another site.
pub async fn show_picture(tx: &mut Tx, uri: &str, id: &str, alt: &str) -> sqlx::Result<u64> {
    sql("UPDATE notice SET picture = $2, picture_alt = $3 WHERE uri = $1 AND site IS NOT NULL")
        .bind(uri)
        .bind(id)
        .bind(alt)
        .run(tx)
        .await
}

/// Removes what other sites had hanging until a week ago.
pub async fn forget_past(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM notice WHERE site IS NOT NULL AND expires_at < $1")
        .bind(now.plus(-7 * DAY))
        .run(tx)
        .await
}

/// How many there are of each site.
pub async fn counts(tx: &mut Tx) -> sqlx::Result<Vec<(String, i64)>> {
    sql("SELECT site, COUNT(*) FROM notice WHERE site IS NOT NULL GROUP BY site").all(tx).await
}
