//! The few statements that differ between the databases, side by side.

use super::store::Dialect;

/// One statement in two dialects.
pub struct Either {
    /// For SQLite.
    pub sqlite: &'static str,
    /// For PostgreSQL.
    pub postgres: &'static str,
}

impl Either {
    /// The text for this database.
    #[must_use]
    pub fn on(&self, dialect: Dialect) -> &'static str {
        match dialect {
            Dialect::Sqlite => self.sqlite,
            Dialect::Postgres => self.postgres,
        }
    }
}

/// All of them, for the test that prepares every statement.
pub const ALL: [&Either; 3] = [&CLAIM_JOBS, &CLAIM_LETTERS, &CLAIM_DELIVERIES];

/// Takes jobs. SQLite has one writer; PostgreSQL workers step over each other's rows.
/// `$1` locked until, `$2` now, `$3` how many, `$4` whether slow ones.
pub const CLAIM_JOBS: Either = Either {
    sqlite: "UPDATE job SET locked_until = $1, attempts = attempts + 1 WHERE id IN ( \
             SELECT id FROM job WHERE failed_at IS NULL AND run_at <= $2 \
             AND (locked_until IS NULL OR locked_until < $2) AND slow = $4 ORDER BY run_at, id LIMIT $3) \
             RETURNING id, kind, about, payload, attempts, wanted",
    postgres: "UPDATE job SET locked_until = $1, attempts = attempts + 1 WHERE id IN ( \
               SELECT id FROM job WHERE failed_at IS NULL AND run_at <= $2 \
               AND (locked_until IS NULL OR locked_until < $2) AND slow = $4 ORDER BY run_at, id LIMIT $3 \
               FOR UPDATE SKIP LOCKED) \
               RETURNING id, kind, about, payload, attempts, wanted",
};

/// Takes letters that arrived; one whose sender has an earlier letter that has to wait, waits too.
/// `$1` locked until, `$2` now, `$3` how many.
pub const CLAIM_LETTERS: Either = Either {
    sqlite: "UPDATE letter SET locked_until = $1, attempts = attempts + 1 WHERE id IN ( \
             SELECT l.id FROM letter l WHERE l.state = 'waiting' AND l.next_at <= $2 \
             AND (l.locked_until IS NULL OR l.locked_until < $2) \
             AND NOT EXISTS (SELECT 1 FROM letter e WHERE e.actor = l.actor AND e.id < l.id \
             AND e.state = 'waiting' AND (e.next_at > $2 OR e.locked_until >= $2)) \
             ORDER BY l.next_at, l.id LIMIT $3) \
             RETURNING id, actor, body, attempts",
    postgres: "UPDATE letter SET locked_until = $1, attempts = attempts + 1 WHERE id IN ( \
               SELECT l.id FROM letter l WHERE l.state = 'waiting' AND l.next_at <= $2 \
               AND (l.locked_until IS NULL OR l.locked_until < $2) \
               AND NOT EXISTS (SELECT 1 FROM letter e WHERE e.actor = l.actor AND e.id < l.id \
               AND e.state = 'waiting' AND (e.next_at > $2 OR e.locked_until >= $2)) \
               ORDER BY l.next_at, l.id LIMIT $3 FOR UPDATE OF l SKIP LOCKED) \
               RETURNING id, actor, body, attempts",
};

/// Takes deliveries whose host is not paused and that no earlier letter about the same object to
/// the same inbox still has to go before; of each host at most `$4`, so that one with a long queue
/// leaves room for the others. `$1` locked until, `$2` now, `$3` how many.
pub const CLAIM_DELIVERIES: Either = Either {
    sqlite: "UPDATE delivery SET locked_until = $1, attempts = attempts + 1 WHERE id IN ( \
             SELECT id FROM (SELECT d.id, d.next_at, \
             ROW_NUMBER() OVER (PARTITION BY d.host ORDER BY d.next_at, d.id) AS place \
             FROM delivery d LEFT JOIN host h ON h.host = d.host \
             WHERE d.state = 'waiting' AND d.next_at <= $2 \
             AND (d.locked_until IS NULL OR d.locked_until < $2) \
             AND (h.pause_until IS NULL OR h.pause_until <= $2) \
             AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.inbox = d.inbox \
             AND e.object_id = d.object_id AND e.state = 'waiting' \
             AND e.outbox_id < d.outbox_id)) AS due \
             WHERE place <= $4 ORDER BY next_at, id LIMIT $3) \
             RETURNING id, outbox_id, inbox, host, attempts, created_at",
    postgres: "UPDATE delivery SET locked_until = $1, attempts = attempts + 1 WHERE id IN ( \
               SELECT f.id FROM delivery f JOIN (SELECT d.id, \
               ROW_NUMBER() OVER (PARTITION BY d.host ORDER BY d.next_at, d.id) AS place \
               FROM delivery d LEFT JOIN host h ON h.host = d.host \
               WHERE d.state = 'waiting' AND d.next_at <= $2 \
               AND (d.locked_until IS NULL OR d.locked_until < $2) \
               AND (h.pause_until IS NULL OR h.pause_until <= $2) \
               AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.inbox = d.inbox \
               AND e.object_id = d.object_id AND e.state = 'waiting' \
               AND e.outbox_id < d.outbox_id)) AS due ON due.id = f.id \
               WHERE due.place <= $4 \
               AND (f.locked_until IS NULL OR f.locked_until < $2) \
               ORDER BY f.next_at, f.id LIMIT $3 FOR UPDATE OF f SKIP LOCKED) \
               RETURNING id, outbox_id, inbox, host, attempts, created_at",
};
