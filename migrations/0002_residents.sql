-- Accounts, sign-in codes and sessions.

CREATE TABLE resident (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('resident', 'editor', 'administrator')),
    created_at BIGINT NOT NULL,
    seen_at BIGINT
);

-- One code at a time for an address; kept as a hash, and used once.
CREATE TABLE sign_in_code (
    email TEXT PRIMARY KEY,
    code_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE session (
    secret_hash TEXT PRIMARY KEY,
    resident_id TEXT NOT NULL REFERENCES resident (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX session_of ON session (resident_id);
CREATE INDEX session_end ON session (expires_at);
