-- What comes back: one row for each series; its occurrences are ordinary rows of `event`.

CREATE TABLE series (
    id TEXT PRIMARY KEY,
    -- The `context` that its occurrences share on the wire.
    uri TEXT NOT NULL UNIQUE,
    -- The resident who put it here; NULL when their account is gone.
    owner TEXT,
    -- On which days, and the activity that is repeated, both as JSON.
    repeat TEXT NOT NULL,
    pattern TEXT NOT NULL,
    -- The picture of the pattern, so that it is not cleaned away.
    picture TEXT NOT NULL,
    -- The last day (2026-11-24) up to which occurrences were made.
    rolled_to TEXT NOT NULL,
    -- Whether no more are made.
    stopped BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX series_rolling ON series (rolled_to) WHERE stopped = FALSE;

-- The `context` of the series that it belongs to, ours or heard.
ALTER TABLE event ADD COLUMN series TEXT;
-- For our own: the day of the series that it stands for, also when it was moved to another.
ALTER TABLE event ADD COLUMN series_day TEXT;
-- What was changed by hand in this one only: names with a space on either side of each.
ALTER TABLE event ADD COLUMN by_hand TEXT NOT NULL DEFAULT '';
CREATE INDEX event_series ON event (series, starts_at, id) WHERE series IS NOT NULL;
-- Making occurrences may be done twice.
CREATE UNIQUE INDEX event_occurrence ON event (series, series_day) WHERE series_day IS NOT NULL;
