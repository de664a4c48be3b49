-- What somebody reported as not right. What was said is kept with it, because the thing itself may
-- change or go before somebody looks.

CREATE TABLE report (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    path TEXT NOT NULL,
    quote TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- Who made what is reported, and who reported it; NULL for a guest, and after an account is gone.
    author_id TEXT,
    reporter_id TEXT,
    created_at BIGINT NOT NULL,
    settled_at BIGINT,
    settled_by TEXT
);
CREATE INDEX report_open ON report (created_at, id) WHERE settled_at IS NULL;
CREATE INDEX report_author ON report (author_id);
CREATE INDEX report_reporter ON report (reporter_id);
