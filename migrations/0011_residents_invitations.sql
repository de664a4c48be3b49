-- Cards for who has no e-mail, and accounts that nobody uses.

CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    code_hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- Whose key the card is, once it was used.
    resident_id TEXT REFERENCES resident (id) ON DELETE CASCADE,
    made_by TEXT REFERENCES resident (id) ON DELETE SET NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX invitation_resident ON invitation (resident_id);
CREATE INDEX invitation_maker ON invitation (made_by);

-- When somebody was told that an account which is not used will go.
ALTER TABLE resident ADD COLUMN warned_at BIGINT;
CREATE INDEX resident_quiet ON resident (seen_at);
