-- The weekly mail: who gets it, which issues were made, and who got which.

CREATE TABLE subscriber (
    id TEXT PRIMARY KEY,
    -- In lower case. Somebody stands here only after they confirmed that they want it.
    email TEXT NOT NULL UNIQUE,
    lang TEXT NOT NULL,
    -- What they want to read: slugs with a space on either side of each.
    parts TEXT NOT NULL,
    confirmed_at BIGINT NOT NULL
);

CREATE TABLE digest_issue (
    -- The day it was due, as 2026-11-27.
    id TEXT PRIMARY KEY,
    due_at BIGINT NOT NULL
);

CREATE TABLE digest_sent (
    issue TEXT NOT NULL,
    subscriber TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (issue, subscriber)
);
CREATE INDEX digest_sent_at ON digest_sent (sent_at);
