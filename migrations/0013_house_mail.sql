-- Mail that did not arrive: one row for each address that gives trouble.

CREATE TABLE mail_trouble (
    id TEXT PRIMARY KEY,
    -- In lower case.
    address TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('unknown', 'full', 'refused', 'other')),
    -- Who told us: the server that we gave a mail to, or a report that came later.
    told_by TEXT NOT NULL CHECK (told_by IN ('server', 'report')),
    reason TEXT NOT NULL,
    times BIGINT NOT NULL,
    since BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    -- Until then only mail that cannot wait is tried.
    again_at BIGINT NOT NULL
);
CREATE INDEX mail_trouble_last ON mail_trouble (last_at);

-- Mail that a server took, for two weeks: a report of what became of it must name its Message-ID.
CREATE TABLE mail_sent (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX mail_sent_to ON mail_sent (address);
CREATE INDEX mail_sent_at ON mail_sent (sent_at);

-- The tray of the demo also shows a mail as a mail program would.
ALTER TABLE mail_tray ADD COLUMN html TEXT;
