-- Hosts and actors that we do not hear (refuse), or hear and do not show (silence).

CREATE TABLE block_list (
    id TEXT PRIMARY KEY,
    -- How many it added.
    number BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE block (
    -- A host (`bad.example`, with everything below it) or the id of an actor.
    target TEXT PRIMARY KEY,
    is_actor BOOLEAN NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('silence', 'refuse')),
    reason TEXT NOT NULL,
    -- The list that it came with.
    list_id TEXT,
    created_at BIGINT NOT NULL
);
CREATE INDEX block_newest ON block (created_at DESC, target);
CREATE INDEX block_of_list ON block (list_id);

INSERT INTO block (target, is_actor, severity, reason, created_at)
SELECT host, FALSE, 'refuse', reason, created_at FROM blocked_host;
DROP TABLE blocked_host;

CREATE INDEX heard_owner ON heard (owner);
