//! What was done about matters and by whom, and the counts without people.

use crate::kit::id::new_id;
use crate::kit::visitor::Resident;
use crate::kit::{House, Moment, Tx, sql};

/// A line in the log.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The matter; empty for what is about a block.
    pub matter: &'a str,
    /// What was done, by name.
    pub what: &'a str,
    /// Who did it: id and first name; `None` for a rule, an author or a guest.
    pub by: Option<(&'a str, &'a str)>,
    /// The rule that was named; empty for none.
    pub rule: &'a str,
    /// In words; empty for none.
    pub words: &'a str,
}

impl<'a> Entry<'a> {
    /// Something that no person did.
    #[must_use]
    pub fn by_rule(matter: &'a str, what: &'a str) -> Self {
        Self { matter, what, by: None, rule: "", words: "" }
    }

    /// Something that somebody who keeps order did.
    #[must_use]
    pub fn by(matter: &'a str, what: &'a str, who: &'a Resident) -> Self {
        Self { by: Some((&who.id, &who.name)), ..Self::by_rule(matter, what) }
    }
}

/// Adds a line to the log.
pub async fn note(tx: &mut Tx, now: Moment, entry: &Entry<'_>) -> sqlx::Result<u64> {
    sql("INSERT INTO matter_entry (id, matter_id, what, by_id, by_name, rule, words, created_at) \
         VALUES ($1, CAST($2 AS TEXT), $3, CAST($4 AS TEXT), $5, $6, $7, $8)")
    .bind(new_id(now))
    .bind(Some(entry.matter).filter(|matter| !matter.is_empty()))
    .bind(entry.what)
    .bind(entry.by.map(|(id, _)| id))
    .bind(entry.by.map_or("", |(_, name)| name))
    .bind(entry.rule)
    .bind(entry.words)
    .bind(now)
    .run(tx)
    .await
}

/// A line of the log, as it is read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// The matter.
    pub matter_id: String,
    /// What sort of thing that is about, by name.
    pub kind: String,
    /// What was done, by name.
    pub what: String,
    /// First name of who did it; empty for nobody by name.
    pub by_name: String,
    /// The rule that was named.
    pub rule: String,
    /// In words.
    pub words: String,
    /// When.
    pub created_at: Moment,
}

macro_rules! lines {
    () => {
        "SELECT e.id, COALESCE(e.matter_id, '') AS matter_id, COALESCE(m.kind, '') AS kind, e.what, e.by_name, e.rule, e.words, e.created_at \
         FROM matter_entry e LEFT JOIN matter m ON m.id = e.matter_id "
    };
}

/// Everything that was done about a matter, the oldest first.
pub async fn of_matter(tx: &mut Tx, matter: &str) -> sqlx::Result<Vec<Line>> {
    sql(concat!(lines!(), "WHERE e.matter_id = $1 ORDER BY e.id LIMIT 200"))
        .bind(matter)
        .all(tx)
        .await
}

/// The whole log before a line, the newest first.
pub async fn before(tx: &mut Tx, id: &str, most: i64) -> sqlx::Result<Vec<Line>> {
    // Sorts after every id of ours.
    let id = if id.is_empty() { "g" } else { id };
    sql(concat!(lines!(), "WHERE e.id < $1 AND e.what <> 'note' ORDER BY e.id DESC LIMIT $2"))
        .bind(id)
        .bind(most)
        .all(tx)
        .await
}

/// Removes lines about blocks from before a moment; those about a matter go with it.
pub async fn forget_old(tx: &mut Tx, before: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM matter_entry WHERE matter_id IS NULL AND created_at < $1")
        .bind(before)
        .run(tx)
        .await
}

/// Counts one of something in this year.
pub async fn count(house: &House, tx: &mut Tx, what: &str) -> sqlx::Result<u64> {
    count_in(tx, house.now().in_zone(&house.zone).year(), what).await
}

/// Counts one of something in a year.
pub async fn count_in(tx: &mut Tx, year: i16, what: &str) -> sqlx::Result<u64> {
    sql("INSERT INTO moderation_count (year, what, number) VALUES ($1, $2, 1) \
         ON CONFLICT (year, what) DO UPDATE SET number = moderation_count.number + 1")
    .bind(i64::from(year))
    .bind(what)
    .run(tx)
    .await
}

/// Adds a line to the log and counts one of it in this year.
pub async fn note_and_count(house: &House, tx: &mut Tx, entry: &Entry<'_>) -> sqlx::Result<u64> {
    note(tx, house.now(), entry).await?;
    count(house, tx, entry.what).await
}

/// The counts of all years, the newest first: year, what, how many.
pub async fn counts(tx: &mut Tx) -> sqlx::Result<Vec<(i64, String, i64)>> {
    sql("SELECT year, what, number FROM moderation_count ORDER BY year DESC, what").all(tx).await
}
