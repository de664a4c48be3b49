-- What every house keeps: its settings, work for later, and in the demo a mail tray.
-- Portable column types only: TEXT, BIGINT (also for moments, as UTC milliseconds), BOOLEAN,
-- DOUBLE PRECISION. See README.md in this folder.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE job (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    payload TEXT NOT NULL,
    -- Work that waits for other sites has workers of its own, so that it holds up nothing else.
    slow BOOLEAN NOT NULL,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    wanted BIGINT NOT NULL DEFAULT 1,
    locked_until BIGINT,
    failed_at BIGINT,
    error TEXT,
    created_at BIGINT NOT NULL,
    UNIQUE (kind, about)
);
CREATE INDEX job_due ON job (slow, run_at, id) WHERE failed_at IS NULL;

CREATE TABLE mail_tray (
    id TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
