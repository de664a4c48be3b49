-- Files with activities or organisations that a beheerder reads in: looked at first, kept after that,
-- and taken back for a week.

CREATE TABLE import_file (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('activities', 'organisations')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'working', 'done', 'undoing', 'undone')),
    -- What was in the file, as long as it waits or is worked on; empty after that.
    content TEXT NOT NULL,
    -- How many lines are to be kept.
    total BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX import_file_age ON import_file (created_at, id);

-- What came of which line, so that it can be taken back.
CREATE TABLE import_line (
    import TEXT NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
    line BIGINT NOT NULL,
    thing TEXT NOT NULL,
    PRIMARY KEY (import, line)
);
