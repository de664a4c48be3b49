//! Addresses where mail does not arrive: noted, spared for a while, tried again.

use super::answer::Kind;
use super::letter::Waiting;
use super::sending::MAIL;
use super::{masked, normal};
use crate::kit::id::new_id;
use crate::kit::retention;
use crate::kit::text::one_line;
use crate::kit::time::DAY;
use crate::kit::{Moment, Tx, sql};

/// The longest that an address is spared, in days.
const MOST_DAYS: i64 = 30;
/// For how long it is known which mail a server took: reports come within days (RFC 5321, 4.5.4.1).
const SENT_LASTS: i64 = retention::MAIL_SENT;
/// Trouble that nothing was heard of for so long is forgotten.
const TROUBLE_LASTS: i64 = retention::MAIL_TROUBLE;

macro_rules! columns {
    () => {
        "id, address, kind, told_by, reason, times, since, last_at, again_at"
    };
}

/// Who told us that a mail did not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum ToldBy {
    /// The server that we gave it to, at once.
    Server,
    /// A report that came later (RFC 3464).
    Report,
}

impl ToldBy {
    fn name(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Report => "report",
        }
    }
}

/// An address where mail does not arrive.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Trouble {
    /// Its id; in pages instead of the address.
    pub id: String,
    /// The address, in lower case.
    pub address: String,
    /// What is wrong.
    pub kind: Kind,
    /// Who told us.
    pub told_by: ToldBy,
    /// What the server said, without the address.
    pub reason: String,
    /// How many mails did not arrive.
    pub times: i64,
    /// Since when.
    pub since: Moment,
    /// When it happened last.
    pub last_at: Moment,
    /// When mail that can wait is tried again.
    pub again_at: Moment,
}

impl Trouble {
    /// The address as others may see it: `j***@voorbeeld.example`.
    #[must_use]
    pub fn masked(&self) -> String {
        masked(&self.address)
    }
}

/// How long an address is spared after so many times: a day, two, four, at most thirty.
fn spared(times: i64) -> i64 {
    let doublings = u32::try_from(times.clamp(1, 10) - 1).unwrap_or(0);
    (1_i64 << doublings).min(MOST_DAYS) * DAY
}

/// Notes that a mail to `address` did not arrive.
pub(super) async fn note(
    tx: &mut Tx,
    now: Moment,
    address: &str,
    (kind, told_by): (Kind, ToldBy),
    said: &str,
) -> sqlx::Result<()> {
    let address = normal(address);
    let times = of(tx, &address).await?.map_or(0, |trouble| trouble.times) + 1;
    let said = one_line(&without(said, &address), 300);
    sql("INSERT INTO mail_trouble \
         (id, address, kind, told_by, reason, times, since, last_at, again_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8) \
         ON CONFLICT (address) DO UPDATE SET kind = excluded.kind, told_by = excluded.told_by, \
         reason = excluded.reason, times = excluded.times, last_at = excluded.last_at, \
         again_at = excluded.again_at")
    .bind(new_id(now))
    .bind(&address)
    .bind(kind.name())
    .bind(told_by.name())
    .bind(said)
    .bind(times)
    .bind(now)
    .bind(now.plus(spared(times)))
    .run(tx)
    .await
    .map(drop)
}

/// What a server said with the address masked, however it is written: `address` is in lower case.
pub(super) fn without(said: &str, address: &str) -> String {
    let lower = said.to_ascii_lowercase();
    let mut kept = String::new();
    let mut from = 0;
    for (at, found) in lower.match_indices(address) {
        kept.push_str(said.get(from..at).unwrap_or_default());
        kept.push_str(&masked(address));
        from = at + found.len();
    }
    kept.push_str(said.get(from..).unwrap_or_default());
    kept
}

/// What is known of an address in lower case.
pub(super) async fn of(tx: &mut Tx, address: &str) -> sqlx::Result<Option<Trouble>> {
    sql(concat!("SELECT ", columns!(), " FROM mail_trouble WHERE address = $1"))
        .bind(address)
        .one(tx)
        .await
}

/// Notes that a server took a mail. What a server itself complained of is over then; what a report
/// said is not, since most servers take everything and report later.
pub(super) async fn taken(
    tx: &mut Tx,
    now: Moment,
    mail_id: &str,
    address: &str,
) -> sqlx::Result<()> {
    sql("INSERT INTO mail_sent (id, address, sent_at) VALUES ($1, $2, $3) \
         ON CONFLICT (id) DO UPDATE SET sent_at = excluded.sent_at")
    .bind(mail_id)
    .bind(address)
    .bind(now)
    .run(tx)
    .await?;
    let over = sql("DELETE FROM mail_trouble WHERE address = $1 AND told_by = 'server'")
        .bind(address)
        .run(tx)
        .await?;
    if over > 0 { free(tx, now, address).await } else { Ok(()) }
}

/// To whom the mail with this id went, when a server took it lately.
pub(super) async fn sent_to(tx: &mut Tx, mail_id: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT address FROM mail_sent WHERE id = $1").bind(mail_id).one(tx).await?;
    Ok(row.map(|(address,)| address))
}

/// Lets mail that was held back for an address go now.
async fn free(tx: &mut Tx, now: Moment, address: &str) -> sqlx::Result<()> {
    sql("UPDATE job SET run_at = $2, attempts = 0 WHERE kind = $1 AND failed_at IS NULL \
         AND run_at > $2 AND payload LIKE $3 ESCAPE '!'")
    .bind(MAIL)
    .bind(now)
    .bind(Waiting::pattern(address))
    .run(tx)
    .await
    .map(drop)
}

/// A person shows that mail to this address arrives: they typed a code that was in it.
pub async fn arrived(tx: &mut Tx, now: Moment, address: &str) -> sqlx::Result<()> {
    let address = normal(address);
    let over = sql("DELETE FROM mail_trouble WHERE address = $1").bind(&address).run(tx).await?;
    if over > 0 { free(tx, now, &address).await } else { Ok(()) }
}

/// Forgets the trouble with this id, and lets mail that was held back go. Returns whether it was
/// there.
pub async fn try_again(tx: &mut Tx, now: Moment, id: &str) -> sqlx::Result<bool> {
    let row: Option<(String,)> =
        sql("SELECT address FROM mail_trouble WHERE id = $1").bind(id).one(tx).await?;
    let Some((address,)) = row else { return Ok(false) };
    arrived(tx, now, &address).await?;
    Ok(true)
}

/// Addresses where mail does not arrive, those that came last first; `before` is the id of the last
/// one on the page before.
pub async fn troubles(tx: &mut Tx, before: Option<&str>, limit: i64) -> sqlx::Result<Vec<Trouble>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM mail_trouble WHERE (CAST($1 AS TEXT) IS NULL OR id < $1) ORDER BY id DESC LIMIT $2"
    ))
    .bind(before)
    .bind(limit)
    .all(tx)
    .await
}

/// At how many addresses mail does not arrive.
pub async fn how_many(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM mail_trouble").count(tx).await
}

/// Mail that stays behind because of the mail server, and not because of one address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stuck {
    /// How many mails wait after at least one try.
    pub waiting: i64,
    /// How many were given up since the asked moment.
    pub given_up: i64,
    /// What went wrong last, for the operator.
    pub reason: Option<String>,
}

impl Stuck {
    /// Whether there is no such mail.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.waiting == 0 && self.given_up == 0
    }
}

/// What stays behind because of the mail server. What is held back for an address does not count.
pub async fn stuck(tx: &mut Tx, since: Moment) -> sqlx::Result<Stuck> {
    let waiting = sql("SELECT COUNT(*) FROM job WHERE kind = $1 AND failed_at IS NULL \
                       AND error IS NOT NULL AND error <> $2")
    .bind(MAIL)
    .bind(HELD_BACK)
    .count(tx)
    .await?;
    let given_up = sql("SELECT COUNT(*) FROM job WHERE kind = $1 AND failed_at >= $2")
        .bind(MAIL)
        .bind(since)
        .count(tx)
        .await?;
    let row: Option<(Option<String>,)> = sql("SELECT error FROM job WHERE kind = $1 \
         AND error IS NOT NULL AND error <> $2 ORDER BY id DESC LIMIT 1")
    .bind(MAIL)
    .bind(HELD_BACK)
    .one(tx)
    .await?;
    Ok(Stuck { waiting, given_up, reason: row.and_then(|(error,)| error) })
}

/// Why a mail waits when its address gave trouble.
pub(super) const HELD_BACK: &str = "held back: mail to this address did not arrive before";

/// Forgets everything about an address: its account is removed, or nobody needs it any more.
pub async fn forget(tx: &mut Tx, address: &str) -> sqlx::Result<()> {
    let address = normal(address);
    sql("DELETE FROM mail_trouble WHERE address = $1").bind(&address).run(tx).await?;
    sql("DELETE FROM mail_sent WHERE address = $1").bind(&address).run(tx).await?;
    sql("DELETE FROM mail_tray WHERE lower(recipient) = $1").bind(&address).run(tx).await?;
    sql("DELETE FROM job WHERE kind = $1 AND payload LIKE $2 ESCAPE '!'")
        .bind(MAIL)
        .bind(Waiting::pattern(&address))
        .run(tx)
        .await
        .map(drop)
}

/// Forgets the mail that is here and names a resident to others: their account is removed.
pub async fn forget_named(tx: &mut Tx, resident_id: &str) -> sqlx::Result<()> {
    sql("DELETE FROM mail_tray WHERE about_resident = $1").bind(resident_id).run(tx).await?;
    sql("DELETE FROM job WHERE kind = $1 AND payload LIKE $2 ESCAPE '!'")
        .bind(MAIL)
        .bind(Waiting::pattern_naming(resident_id))
        .run(tx)
        .await
        .map(drop)
}

/// Forgets which mail was sent two weeks ago, and trouble of two months ago.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    let sent =
        sql("DELETE FROM mail_sent WHERE sent_at < $1").bind(now.plus(-SENT_LASTS)).run(tx).await?;
    let trouble = sql("DELETE FROM mail_trouble WHERE last_at < $1")
        .bind(now.plus(-TROUBLE_LASTS))
        .run(tx)
        .await?;
    Ok(sent + trouble)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_said_is_kept_without_the_address() {
        let said = "550 <Joke@x.example>: joke@X.example weg";
        assert_eq!(without(said, "joke@x.example"), "550 <j***@x.example>: j***@x.example weg");
        assert_eq!(without("Één ruïne", "joke@x.example"), "Één ruïne");
    }

    #[test]
    fn an_address_is_spared_longer_each_time_up_to_a_month() {
        assert_eq!(spared(1), DAY);
        assert_eq!(spared(3), 4 * DAY);
        assert_eq!(spared(100), 30 * DAY);
    }
}
