-- Questions that a mediator helps with. Only mediators see what is here.

CREATE TABLE mediation_case (
    id TEXT PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason IN ('unanswered', 'stuck', 'care', 'phone')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'solved', 'referred', 'stopped')),
    -- The notice it is about, as long as that hangs; NULL for none.
    notice TEXT,
    -- Whether it ever hung on the board.
    hung BOOLEAN NOT NULL,
    title TEXT NOT NULL,
    -- What was asked, in plain words.
    asked TEXT NOT NULL,
    -- The resident who asks; NULL for a neighbour without an account, who has a first name here.
    asker TEXT,
    asker_name TEXT NOT NULL,
    -- Where the neighbour wants to be called; empty when they do not.
    phone TEXT NOT NULL,
    -- The mediator who took it on.
    mediator TEXT,
    taken_at BIGINT,
    -- Whether the neighbour agrees that the district team hears of it: asked, and what they said.
    consent TEXT NOT NULL CHECK (consent IN ('unasked', 'asked', 'yes', 'no')),
    consent_at BIGINT,
    -- When the district team heard of it.
    handed_at BIGINT,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    closed_at BIGINT
);
-- One open case for each notice.
CREATE UNIQUE INDEX mediation_case_notice ON mediation_case (notice)
    WHERE notice IS NOT NULL AND closed_at IS NULL;
CREATE INDEX mediation_case_open ON mediation_case (created_at, id) WHERE closed_at IS NULL;
CREATE INDEX mediation_case_closed ON mediation_case (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX mediation_case_asker ON mediation_case (asker) WHERE asker IS NOT NULL;
CREATE INDEX mediation_case_mediator ON mediation_case (mediator) WHERE mediator IS NOT NULL;

-- What mediators did and noted, private.
CREATE TABLE mediation_note (
    id TEXT PRIMARY KEY,
    mediation TEXT NOT NULL REFERENCES mediation_case (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN
        ('note', 'taken', 'given_back', 'called', 'neighbour', 'organisation', 'asked',
         'consent', 'handed', 'closed')),
    text TEXT NOT NULL,
    -- The resident who did it; NULL for who asks, and for somebody who is gone.
    author TEXT,
    created_at BIGINT NOT NULL
);
CREATE INDEX mediation_note_case ON mediation_note (mediation, id);
CREATE INDEX mediation_note_author ON mediation_note (author) WHERE author IS NOT NULL;
