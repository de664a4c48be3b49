//! Statements about figures: how asking goes, counted without anybody in it.

use crate::kit::figure::Span;
use crate::kit::id::new_id;
use crate::kit::{Moment, Tx, sql};
use crate::rooms::noticeboard::notice::Kind;

/// How something that was asked or offered ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Asked, offered or together.
    pub kind: Kind,
    /// The beginning of the month in which it was hung up.
    pub month: Moment,
    /// Milliseconds until the first answer.
    pub answered_after: Option<i64>,
    /// Whether a mediator helped.
    pub mediated: bool,
    /// Whether it worked out.
    pub solved: bool,
}

/// Counts something that came down. Neither people nor words are kept.
pub async fn count_outcome(tx: &mut Tx, outcome: &Outcome, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO notice_figure (id, kind, month, answered_after, mediated, solved) \
         VALUES ($1, $2, $3, $4, $5, $6)")
    .bind(new_id(now))
    .bind(outcome.kind.name())
    .bind(outcome.month)
    .bind(outcome.answered_after)
    .bind(outcome.mediated)
    .bind(outcome.solved)
    .run(tx)
    .await
}

/// How asking goes in this house, counted from a moment on: what hangs, and what came down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// How many times something was offered.
    pub offered: i64,
    /// How many times something or somebody was asked for.
    pub asked: i64,
    /// How many of those somebody answered.
    pub answered: i64,
    /// With how many a mediator helped.
    pub mediated: i64,
    /// How many worked out.
    pub solved: i64,
    /// The middle one of the times until the first answer, in milliseconds; `None` without answers.
    pub median_answer: Option<i64>,
}

macro_rules! counted {
    () => {
        "(SELECT kind, answered_after, mediated, solved FROM notice_figure \
         WHERE month >= $1 AND month < $2 \
         UNION ALL SELECT kind, answered_at - published_at AS answered_after, mediated, \
         (status = 'solved') AS solved FROM notice WHERE site IS NULL \
         AND published_at >= $1 AND published_at < $2) AS c"
    };
}

/// One row of the counts.
type Row = (i64, i64, i64, i64, i64);

/// The figures since a moment, for who mediates.
pub async fn figures(tx: &mut Tx, since: Moment) -> sqlx::Result<Figures> {
    let ever = Moment::from_millis(i64::MAX);
    let mut figures = sums(tx, since, ever).await?;
    if figures.answered > 0 {
        figures.median_answer = median(tx, (since, ever), (figures.answered - 1) / 2).await?;
    }
    Ok(figures)
}

/// The same of a stretch of time, without how long it took.
pub async fn figures_of(tx: &mut Tx, span: &Span) -> sqlx::Result<Figures> {
    sums(tx, span.from, span.till).await
}

async fn sums(tx: &mut Tx, from: Moment, till: Moment) -> sqlx::Result<Figures> {
    let row: Option<Row> = sql(concat!(
        "SELECT COALESCE(SUM(CASE WHEN kind = 'offer' THEN 1 ELSE 0 END), 0), \
         COALESCE(SUM(CASE WHEN kind <> 'offer' THEN 1 ELSE 0 END), 0), \
         COALESCE(SUM(CASE WHEN kind <> 'offer' AND answered_after IS NOT NULL THEN 1 ELSE 0 END), 0), \
         COALESCE(SUM(CASE WHEN kind <> 'offer' AND mediated THEN 1 ELSE 0 END), 0), \
         COALESCE(SUM(CASE WHEN kind <> 'offer' AND solved THEN 1 ELSE 0 END), 0) FROM ",
        counted!()
    ))
    .bind(from)
    .bind(till)
    .one(tx)
    .await?;
    let (offered, asked, answered, mediated, solved) = row.unwrap_or_default();
    Ok(Figures { offered, asked, answered, mediated, solved, median_answer: None })
}

async fn median(
    tx: &mut Tx,
    (from, till): (Moment, Moment),
    before: i64,
) -> sqlx::Result<Option<i64>> {
    let row: Option<(i64,)> = sql(concat!(
        "SELECT answered_after FROM ",
        counted!(),
        " WHERE kind <> 'offer' AND answered_after IS NOT NULL \
         ORDER BY answered_after LIMIT 1 OFFSET $3"
    ))
    .bind(from)
    .bind(till)
    .bind(before)
    .one(tx)
    .await?;
    Ok(row.map(|(millis,)| millis))
}
