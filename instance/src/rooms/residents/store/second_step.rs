//! Statements about the second step: codes of an app, recovery codes, tries.

use crate::kit::{Moment, Tx, sql};

/// How the second step of an account stands.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Step {
    /// The secret of the app, sealed; empty without one.
    pub secret: String,
    /// A secret that was shown and not confirmed with a code yet, sealed.
    pub pending: String,
    /// The last half minute of which the code was used.
    pub last_step: i64,
    /// Since when the app is used.
    pub since: Option<Moment>,
    /// How many recovery codes are left.
    pub recovery: i64,
    /// How many passkeys there are.
    pub passkeys: i64,
}

impl Step {
    /// Whether there is anything to pass the second step with.
    #[must_use]
    pub fn is_set_up(&self) -> bool {
        !self.secret.is_empty() || self.passkeys > 0
    }
}

/// How the second step of an account stands; `None` when there is no such account.
pub async fn step(tx: &mut Tx, resident_id: &str) -> sqlx::Result<Option<Step>> {
    sql("SELECT COALESCE(s.secret, '') AS secret, COALESCE(s.pending, '') AS pending, \
         COALESCE(s.last_step, 0) AS last_step, s.since, \
         (SELECT COUNT(*) FROM recovery_code c WHERE c.resident_id = r.id) AS recovery, \
         (SELECT COUNT(*) FROM passkey k WHERE k.resident_id = r.id) AS passkeys \
         FROM resident r LEFT JOIN second_step s ON s.resident_id = r.id WHERE r.id = $1")
    .bind(resident_id)
    .one(tx)
    .await
}

/// Keeps a secret that is shown to its owner, until they type a code.
pub async fn keep_pending(tx: &mut Tx, resident_id: &str, sealed: &str) -> sqlx::Result<u64> {
    sql("INSERT INTO second_step (resident_id, pending) VALUES ($1, $2) \
         ON CONFLICT (resident_id) DO UPDATE SET pending = excluded.pending")
    .bind(resident_id)
    .bind(sealed)
    .run(tx)
    .await
}

/// Takes the secret that was shown into use.
pub async fn confirm(tx: &mut Tx, resident_id: &str, step: i64, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE second_step SET secret = pending, pending = '', last_step = $2, since = $3 \
         WHERE resident_id = $1 AND pending <> ''")
    .bind(resident_id)
    .bind(step)
    .bind(now)
    .run(tx)
    .await
}

/// Uses up the code of a half minute. Touches nothing when it, or a later one, was used before.
pub async fn use_step(tx: &mut Tx, resident_id: &str, step: i64) -> sqlx::Result<u64> {
    sql("UPDATE second_step SET last_step = $2 WHERE resident_id = $1 AND last_step < $2")
        .bind(resident_id)
        .bind(step)
        .run(tx)
        .await
}

/// Keeps a recovery code.
pub async fn keep_recovery(tx: &mut Tx, resident_id: &str, hash: &str) -> sqlx::Result<u64> {
    sql("INSERT INTO recovery_code (code_hash, resident_id) VALUES ($1, $2)")
        .bind(hash)
        .bind(resident_id)
        .run(tx)
        .await
}

/// Uses up a recovery code. Touches nothing when there is no such code any more.
pub async fn use_recovery(tx: &mut Tx, resident_id: &str, hash: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM recovery_code WHERE code_hash = $2 AND resident_id = $1")
        .bind(resident_id)
        .bind(hash)
        .run(tx)
        .await
}

/// Forgets all recovery codes of an account.
pub async fn forget_recovery(tx: &mut Tx, resident_id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM recovery_code WHERE resident_id = $1").bind(resident_id).run(tx).await
}

/// Counts a try, before its answer is looked at, and returns how many there were in a row. Whoever
/// has used up theirs does not start the waiting anew by going on; it began at `since` at the latest.
pub async fn count_step_try(
    tx: &mut Tx,
    resident_id: &str,
    (now, since): (Moment, Moment),
    most: i64,
) -> sqlx::Result<i64> {
    sql("UPDATE resident SET \
         step_tries = CASE WHEN step_tried_at IS NULL OR step_tried_at <= $3 THEN 1 \
         ELSE step_tries + 1 END, \
         step_tried_at = CASE WHEN step_tries >= $4 AND step_tried_at > $3 THEN step_tried_at \
         ELSE $2 END \
         WHERE id = $1 RETURNING step_tries")
    .bind(resident_id)
    .bind(now)
    .bind(since)
    .bind(most)
    .count(tx)
    .await
}

/// Forgets the tries: the answer was right.
pub async fn forget_step_tries(tx: &mut Tx, resident_id: &str) -> sqlx::Result<u64> {
    sql("UPDATE resident SET step_tries = 0, step_tried_at = NULL WHERE id = $1")
        .bind(resident_id)
        .run(tx)
        .await
}

/// Forgets everything with which an account passes the second step.
pub async fn forget_step(tx: &mut Tx, resident_id: &str) -> sqlx::Result<()> {
    sql("DELETE FROM second_step WHERE resident_id = $1").bind(resident_id).run(tx).await?;
    forget_recovery(tx, resident_id).await?;
    sql("DELETE FROM passkey WHERE resident_id = $1").bind(resident_id).run(tx).await?;
    sql("DELETE FROM passkey_question WHERE resident_id = $1").bind(resident_id).run(tx).await?;
    forget_step_tries(tx, resident_id).await?;
    Ok(())
}

/// How many administrators have no second step yet.
pub async fn administrators_without_step(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM resident r WHERE r.roles LIKE '%administrator%' \
         AND NOT EXISTS (SELECT 1 FROM passkey k WHERE k.resident_id = r.id) \
         AND NOT EXISTS (SELECT 1 FROM second_step s WHERE s.resident_id = r.id \
         AND s.secret <> '')")
    .count(tx)
    .await
}
