//! All statements about reports and matters; the log is in `log`, what was put aside in `aside`,
//! what is read of reports in `reported`.

pub mod aside;
pub mod log;
pub mod reported;

use jiff::tz::TimeZone;

use super::Report;
use super::act::{Act, AuthorAct};
use super::choice::Wrong;
use super::thing::{About, Thing};
use crate::kit::id::new_id;
use crate::kit::{Lang, Moment, Tx, sql};

/// A matter: everything that was reported or held about one thing.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Matter {
    /// Its id.
    pub id: String,
    /// What sort of thing it is about, by name.
    pub kind: String,
    /// The id of the thing in its room.
    pub about: String,
    /// Where the thing can be seen; empty when nowhere.
    pub path: String,
    /// What it said.
    pub quote: String,
    /// The resident who made it.
    pub author_id: Option<String>,
    /// Their first name.
    pub author: Option<String>,
    /// The actor of the site that it came from.
    pub site: Option<String>,
    /// Its id for the world; empty without one.
    pub uri: String,
    /// The signs by which it was held; empty when it was not.
    pub held: String,
    /// Whether it waits for a decision.
    pub is_open: bool,
    /// Whether somebody appealed.
    pub is_appeal: bool,
    /// Who looks at it.
    pub claimed_by: Option<String>,
    /// Their first name.
    pub claimer: Option<String>,
    /// Since when they look at it.
    pub claimed_at: Option<Moment>,
    /// The decision that stands, by name; empty without one.
    pub act: String,
    /// What was decided about its author, by name; empty for nothing.
    pub author_act: String,
    /// The rule that it breaks, by name.
    pub rule: String,
    /// The reason in words.
    pub words: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Moment>,
    /// When the site that it came from was told.
    pub told_at: Option<Moment>,
    /// Since when it waits.
    pub created_at: Moment,
    /// How many reports there are about it.
    pub reports: i64,
}

impl Matter {
    /// What sort of thing it is about; `None` for what a newer program left.
    #[must_use]
    pub fn about(&self) -> Option<About> {
        About::from_name(&self.kind)
    }

    /// The decision that stands.
    #[must_use]
    pub fn decision(&self) -> Option<Act> {
        Act::from_name(&self.act)
    }

    /// What was decided about its author.
    #[must_use]
    pub fn author_decision(&self) -> Option<AuthorAct> {
        AuthorAct::from_name(&self.author_act)
    }

    /// Whether it was made in this house.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        self.site.is_none()
    }

    /// Whether it waits before anybody saw it.
    #[must_use]
    pub fn is_held(&self) -> bool {
        !self.held.is_empty() && self.act.is_empty()
    }
}

macro_rules! matters {
    () => {
        "SELECT m.id, m.kind, m.about, m.path, m.quote, m.author_id, a.name AS author, m.site, \
         m.uri, m.held, m.is_open, m.is_appeal, m.claimed_by, c.name AS claimer, m.claimed_at, \
         m.act, m.author_act, m.rule, m.words, m.decided_by, m.decided_at, m.told_at, \
         m.created_at, (SELECT COUNT(*) FROM report r WHERE r.matter_id = m.id) AS reports \
         FROM matter m LEFT JOIN resident a ON a.id = m.author_id \
         LEFT JOIN resident c ON c.id = m.claimed_by "
    };
}

/// The open matter about a thing, which is begun when there is none; its id.
pub async fn open_matter(
    tx: &mut Tx,
    now: Moment,
    thing: &Thing,
    held: &str,
) -> sqlx::Result<String> {
    let row: Option<(String,)> =
        sql("INSERT INTO matter (id, kind, about, path, quote, author_id, site, uri, held, \
         is_open, is_appeal, act, author_act, rule, words, created_at) \
         VALUES ($1, $2, $3, $4, $5, CAST($6 AS TEXT), CAST($7 AS TEXT), $8, $9, TRUE, FALSE, \
         '', '', '', '', $10) ON CONFLICT (kind, about) WHERE is_open \
         DO UPDATE SET path = excluded.path, \
         held = CASE WHEN excluded.held = '' THEN matter.held ELSE excluded.held END, \
         quote = CASE WHEN excluded.held = '' THEN matter.quote ELSE excluded.quote END \
         RETURNING id")
        .bind(new_id(now))
        .bind(thing.kind.name())
        .bind(&thing.id)
        .bind(&thing.path)
        .bind(&thing.quote)
        .bind(&thing.author)
        .bind(&thing.site)
        .bind(&thing.uri)
        .bind(held)
        .bind(now)
        .one(tx)
        .await?;
    row.map(|(id,)| id).ok_or(sqlx::Error::RowNotFound)
}

/// What a report says beside what it is about.
pub struct Told<'a> {
    /// What is wrong, chosen.
    pub choice: Wrong,
    /// Why, in words.
    pub reason: &'a str,
    /// The resident who reports; `None` for a guest, and for a server.
    pub reporter: Option<&'a str>,
    /// Where a guest wants an answer; empty for nowhere.
    pub email: &'a str,
    /// The language of that answer.
    pub lang: Lang,
    /// The id of the report, and the digest of the secret of its receipt; `None` without one.
    pub receipt: Option<(&'a str, &'a str)>,
    /// The server that reports, and what stands for its letter.
    pub from: Option<super::Sender<'a>>,
}

/// Keeps a report about a thing, and counts it; false when the same letter of a server is here
/// already.
pub async fn file(tx: &mut Tx, now: Moment, thing: &Thing, told: &Told<'_>) -> sqlx::Result<bool> {
    let is_new = file_by_rule(tx, now, thing, told).await?;
    if is_new {
        // The year as the world counts it: a letter of a server comes without a zone.
        log::count_in(tx, now.in_zone(&TimeZone::UTC).year(), "reported").await?;
    }
    Ok(is_new)
}

/// Keeps a report that the program makes by a rule of the house: those are not counted as reports of
/// people.
pub async fn file_by_rule(
    tx: &mut Tx,
    now: Moment,
    thing: &Thing,
    told: &Told<'_>,
) -> sqlx::Result<bool> {
    if let Some(from) = told.from {
        let known = sql("SELECT COUNT(*) FROM report WHERE letter = $1").bind(from.letter);
        if known.count(tx).await? > 0 {
            return Ok(false);
        }
    }
    let matter = open_matter(tx, now, thing, "").await?;
    let (id, receipt) = match told.receipt {
        Some((id, receipt)) => (id.to_owned(), receipt),
        None => (new_id(now), ""),
    };
    let rows = sql("INSERT INTO report (id, matter_id, kind, about, path, quote, reason, choice, \
         author_id, reporter_id, email, lang, receipt, created_at, host, letter) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CAST($9 AS TEXT), CAST($10 AS TEXT), $11, $12, \
         $13, $14, CAST($15 AS TEXT), CAST($16 AS TEXT)) ON CONFLICT (letter) DO NOTHING")
    .bind(id)
    .bind(&matter)
    .bind(thing.kind.name())
    .bind(&thing.id)
    .bind(&thing.path)
    .bind(&thing.quote)
    .bind(told.reason)
    .bind(told.choice.name())
    .bind(&thing.author)
    .bind(told.reporter)
    .bind(told.email)
    .bind(told.lang.code())
    .bind(receipt)
    .bind(now)
    .bind(told.from.map(|from| from.host))
    .bind(told.from.map(|from| from.letter))
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// A report as a room makes it, without a choice.
pub async fn report(tx: &mut Tx, now: Moment, report: &Report<'_>) -> sqlx::Result<bool> {
    let thing = Thing {
        kind: report.kind,
        id: report.about.to_owned(),
        path: report.path.to_owned(),
        quote: report.quote.to_owned(),
        author: report.author.map(str::to_owned),
        site: None,
        uri: String::new(),
    };
    let told = Told {
        choice: Wrong::Other,
        reason: report.reason,
        reporter: report.reporter,
        email: "",
        lang: Lang::Nl,
        receipt: None,
        from: report.from,
    };
    file(tx, now, &thing, &told).await
}

/// Which of the open matters are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// All of them.
    All,
    /// Those that somebody looks at.
    Mine,
    /// Those that wait before anybody saw them.
    Held,
    /// Those about which somebody appealed.
    Appeals,
}

/// Open matters after one of them, the oldest first. `me` is who asks.
pub async fn open(
    tx: &mut Tx,
    wanted: Wanted,
    me: &str,
    after: &str,
    most: i64,
) -> sqlx::Result<Vec<Matter>> {
    let mine = Some(me).filter(|_| wanted == Wanted::Mine);
    let which = match wanted {
        Wanted::All | Wanted::Mine => "",
        Wanted::Held => "held",
        Wanted::Appeals => "appeal",
    };
    sql(concat!(
        matters!(),
        "WHERE m.is_open AND m.id > $1 AND (CAST($2 AS TEXT) IS NULL OR m.claimed_by = $2) \
         AND ($3 <> 'held' OR m.held <> '') AND ($3 <> 'appeal' OR m.is_appeal) \
         ORDER BY m.id LIMIT $4"
    ))
    .bind(after)
    .bind(mine)
    .bind(which)
    .bind(most)
    .all(tx)
    .await
}

/// How many matters wait for a decision.
pub async fn count_open(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM matter WHERE is_open").count(tx).await
}

/// The matter with this id.
pub async fn matter(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Matter>> {
    sql(concat!(matters!(), "WHERE m.id = $1")).bind(id).one(tx).await
}

/// The matter that a receipt is of.
pub async fn matter_of_receipt(tx: &mut Tx, receipt: &str) -> sqlx::Result<Option<Matter>> {
    sql(concat!(
        matters!(),
        "WHERE m.id = (SELECT matter_id FROM report WHERE receipt = $1 AND receipt <> '')"
    ))
    .bind(receipt)
    .one(tx)
    .await
}

/// What was held or decided of what a resident made, the newest first.
pub async fn about_author(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<Matter>> {
    sql(concat!(
        matters!(),
        "WHERE m.author_id = $1 AND (m.held <> '' OR m.act <> '') ORDER BY m.id DESC LIMIT 100"
    ))
    .bind(resident)
    .all(tx)
    .await
}

/// What a resident reported, the newest first.
pub async fn about_reporter(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<Matter>> {
    sql(concat!(
        matters!(),
        "WHERE m.id IN (SELECT matter_id FROM report WHERE reporter_id = $1) \
         ORDER BY m.id DESC LIMIT 100"
    ))
    .bind(resident)
    .all(tx)
    .await
}

/// Gives a matter to somebody, or to nobody.
pub async fn claim(tx: &mut Tx, id: &str, by: Option<&str>, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE matter SET claimed_by = CAST($2 AS TEXT), claimed_at = $3 \
         WHERE id = $1 AND is_open")
    .bind(id)
    .bind(by)
    .bind(now)
    .run(tx)
    .await
}

/// A decision.
#[derive(Debug, Clone, Copy)]
pub struct Decision<'a> {
    /// About the thing.
    pub act: Act,
    /// About its author.
    pub author: Option<AuthorAct>,
    /// The rule that it breaks.
    pub rule: Wrong,
    /// Why, in words for both sides.
    pub words: &'a str,
}

/// Keeps a decision; false when somebody else was first.
pub async fn decide(
    tx: &mut Tx,
    id: &str,
    decision: &Decision<'_>,
    by: &str,
    now: Moment,
) -> sqlx::Result<bool> {
    let rows = sql("UPDATE matter SET is_open = FALSE, is_appeal = FALSE, act = $2, \
         author_act = $3, rule = $4, words = $5, decided_by = $6, decided_at = $7, \
         claimed_by = NULL WHERE id = $1 AND is_open")
    .bind(id)
    .bind(decision.act.name())
    .bind(decision.author.map_or("", AuthorAct::name))
    .bind(decision.rule.name())
    .bind(decision.words)
    .bind(by)
    .bind(now)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// Opens a decided matter again: for an appeal the decision stands until there is another one, and
/// otherwise it is taken back. False when it is open, or something newer about the thing is.
pub async fn reopen(tx: &mut Tx, id: &str, is_appeal: bool) -> sqlx::Result<bool> {
    let rows = sql("UPDATE matter SET is_open = TRUE, is_appeal = $2, \
         held = CASE WHEN $2 THEN held ELSE '' END, \
         act = CASE WHEN $2 THEN act ELSE '' END, \
         author_act = CASE WHEN $2 THEN author_act ELSE '' END \
         WHERE id = $1 AND NOT is_open AND NOT EXISTS (SELECT 1 FROM matter other \
         WHERE other.kind = matter.kind AND other.about = matter.about AND other.is_open)")
    .bind(id)
    .bind(is_appeal)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// Notes that the site that something came from was told; false when it was before.
pub async fn set_told(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<bool> {
    let rows = sql("UPDATE matter SET told_at = $2 WHERE id = $1 AND told_at IS NULL")
        .bind(id)
        .bind(now)
        .run(tx)
        .await?;
    Ok(rows > 0)
}

/// Removes matters and reports from before a moment, and the addresses of guests in what was decided
/// before another.
pub async fn forget_old(tx: &mut Tx, before: Moment, answered: Moment) -> sqlx::Result<u64> {
    sql("UPDATE report SET email = '' WHERE email <> '' AND matter_id IN \
         (SELECT id FROM matter WHERE NOT is_open AND decided_at < $1)")
    .bind(answered)
    .run(tx)
    .await?;
    let reports = sql("DELETE FROM report WHERE created_at < $1 AND (matter_id IS NULL OR NOT \
         EXISTS (SELECT 1 FROM matter m WHERE m.id = report.matter_id AND m.decided_at >= $1))")
    .bind(before)
    .run(tx)
    .await?;
    let matters = sql("DELETE FROM matter WHERE created_at < $1 \
         AND (decided_at IS NULL OR decided_at < $1) \
         AND NOT EXISTS (SELECT 1 FROM report r WHERE r.matter_id = matter.id)")
    .bind(before)
    .run(tx)
    .await?;
    Ok(reports + matters)
}

/// Removes what was reported about a resident: their words are gone.
pub async fn forget_author(tx: &mut Tx, resident: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM report WHERE author_id = $1").bind(resident).run(tx).await?;
    sql("DELETE FROM matter WHERE author_id = $1").bind(resident).run(tx).await
}

/// Forgets what something said that is withdrawn, also where it was dealt with already.
pub async fn forget_words(tx: &mut Tx, kind: About, about: &str) -> sqlx::Result<()> {
    sql("UPDATE report SET quote = '', path = '' WHERE kind = $1 AND about = $2")
        .bind(kind.name())
        .bind(about)
        .run(tx)
        .await?;
    sql("UPDATE matter SET quote = '', path = '' WHERE kind = $1 AND about = $2")
        .bind(kind.name())
        .bind(about)
        .run(tx)
        .await
        .map(drop)
}

/// Takes a resident out of what they reported and dealt with. What others said stays to be judged.
pub async fn forget_reporter(tx: &mut Tx, resident: &str) -> sqlx::Result<()> {
    sql("UPDATE report SET reporter_id = NULL, reason = '' WHERE reporter_id = $1")
        .bind(resident)
        .run(tx)
        .await?;
    sql("UPDATE matter SET claimed_by = NULL WHERE claimed_by = $1").bind(resident).run(tx).await?;
    sql("UPDATE matter SET decided_by = NULL WHERE decided_by = $1").bind(resident).run(tx).await?;
    sql("UPDATE matter_entry SET by_id = NULL, by_name = '' WHERE by_id = $1")
        .bind(resident)
        .run(tx)
        .await
        .map(drop)
}
