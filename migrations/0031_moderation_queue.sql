-- One queue for who keeps order: everything reported or held about one thing is one matter.

CREATE TABLE matter (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    -- The thing: its id in its room, or a path for a page that is nothing by itself.
    about TEXT NOT NULL,
    path TEXT NOT NULL,
    -- What it said when it came in.
    quote TEXT NOT NULL,
    -- The resident who made it; NULL for what came from elsewhere, and after an account is gone.
    author_id TEXT,
    -- The actor of the site that it came from; NULL for our own.
    site TEXT,
    -- Its id for the world; empty without one.
    uri TEXT NOT NULL,
    -- The signs by which it was held before anybody saw it, as slugs; empty when it was not.
    held TEXT NOT NULL,
    is_open BOOLEAN NOT NULL,
    is_appeal BOOLEAN NOT NULL,
    claimed_by TEXT,
    claimed_at BIGINT,
    -- The decision that stands; empty as long as there is none.
    act TEXT NOT NULL,
    author_act TEXT NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT,
    -- When the site that it came from was told.
    told_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX matter_open ON matter (id) WHERE is_open;
CREATE UNIQUE INDEX matter_one ON matter (kind, about) WHERE is_open;
CREATE INDEX matter_thing ON matter (kind, about);
CREATE INDEX matter_author ON matter (author_id);
CREATE INDEX matter_old ON matter (created_at);

ALTER TABLE report ADD COLUMN matter_id TEXT;
ALTER TABLE report ADD COLUMN choice TEXT NOT NULL DEFAULT 'other';
-- Where a guest wants to be told what was decided; emptied a while after that.
ALTER TABLE report ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN lang TEXT NOT NULL DEFAULT 'nl';
-- The SHA-256 of the secret in the address of the receipt.
ALTER TABLE report ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
CREATE INDEX report_matter ON report (matter_id);
CREATE INDEX report_receipt ON report (receipt) WHERE receipt <> '';

INSERT INTO matter (id, kind, about, path, quote, author_id, uri, held, is_open, is_appeal, act,
    author_act, rule, words, decided_by, decided_at, created_at)
SELECT r.id, r.kind, r.about, r.path, r.quote, r.author_id, '', '', r.settled_at IS NULL, FALSE,
    CASE WHEN r.settled_at IS NULL THEN '' ELSE 'leave' END, '', '', '', r.settled_by, r.settled_at,
    r.created_at
FROM report r WHERE NOT EXISTS (SELECT 1 FROM report older WHERE older.kind = r.kind
    AND older.about = r.about AND older.settled_at IS NULL AND r.settled_at IS NULL
    AND older.id < r.id);
UPDATE report SET matter_id = (SELECT MIN(m.id) FROM matter m WHERE m.kind = report.kind
    AND m.about = report.about AND (m.id = report.id OR (m.is_open AND report.settled_at IS NULL)));

-- What was done about a matter, and by whom: the log. Without a matter it is about a block.
CREATE TABLE matter_entry (
    id TEXT PRIMARY KEY,
    matter_id TEXT REFERENCES matter (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    by_id TEXT,
    by_name TEXT NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX matter_entry_of ON matter_entry (matter_id, id);

-- What was taken out of its room and can be put back: held, hidden, removed, or of somebody who is
-- silenced. `kept` is the row of its room as JSON.
CREATE TABLE aside (
    uri TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    site TEXT,
    -- The actor elsewhere who made it.
    maker TEXT,
    owner TEXT,
    -- The ids of its pictures, with a space between two.
    pictures TEXT NOT NULL,
    kept TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('held', 'hidden', 'removed', 'silenced')),
    created_at BIGINT NOT NULL,
    -- When it goes for good.
    ends_at BIGINT NOT NULL
);
CREATE INDEX aside_thing ON aside (kind, about);
CREATE INDEX aside_site ON aside (site);
CREATE INDEX aside_owner ON aside (owner);
CREATE INDEX aside_ends ON aside (ends_at);

-- Counts without people, for the public page.
CREATE TABLE moderation_count (
    year BIGINT NOT NULL,
    what TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (year, what)
);

DROP INDEX report_open;
ALTER TABLE report DROP COLUMN settled_at;
ALTER TABLE report DROP COLUMN settled_by;
