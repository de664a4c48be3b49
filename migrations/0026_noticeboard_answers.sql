-- Whether somebody answered a notice, who helps looking, what is written before signing in, and
-- figures without people.

-- When a neighbour first answered; whether the writer is talking with somebody.
ALTER TABLE notice ADD COLUMN answered_at BIGINT;
ALTER TABLE notice ADD COLUMN talking BOOLEAN NOT NULL DEFAULT FALSE;
-- Whether a mediator may help when nobody answers, and whether one did.
ALTER TABLE notice ADD COLUMN may_help BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE notice ADD COLUMN mediated BOOLEAN NOT NULL DEFAULT FALSE;
-- First name of the mediator who also looks now; empty for nobody.
ALTER TABLE notice ADD COLUMN helper TEXT NOT NULL DEFAULT '';
-- The end of its id, short enough to type over from paper; empty for what was heard.
ALTER TABLE notice ADD COLUMN code TEXT NOT NULL DEFAULT '';
-- The drawing that hangs with it when there is no photo, by its name; empty for none.
ALTER TABLE notice ADD COLUMN drawing TEXT NOT NULL DEFAULT '';
-- When the writer was asked whether it may stay, and whether it worked out.
ALTER TABLE notice ADD COLUMN stay_asked_at BIGINT;
ALTER TABLE notice ADD COLUMN solved_asked_at BIGINT;
UPDATE notice SET code = SUBSTR(id, 27, 6) WHERE site IS NULL;
CREATE INDEX notice_code ON notice (code) WHERE code <> '';
CREATE INDEX notice_owner ON notice (owner) WHERE owner IS NOT NULL;
CREATE INDEX notice_unanswered ON notice (published_at) WHERE site IS NULL AND answered_at IS NULL;
CREATE INDEX notice_solved ON notice (solved_at) WHERE site IS NULL AND solved_at IS NOT NULL;

-- What somebody filled in before signing in, as JSON, kept for a day under a secret that only they
-- have.
CREATE TABLE notice_draft (
    secret_hash TEXT PRIMARY KEY,
    fields TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX notice_draft_age ON notice_draft (created_at);

-- One row for each notice that came down: no words, no people, and the month instead of the day.
CREATE TABLE notice_figure (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('request', 'offer', 'together')),
    month BIGINT NOT NULL,
    -- Milliseconds until the first answer; NULL for none.
    answered_after BIGINT,
    mediated BOOLEAN NOT NULL,
    solved BOOLEAN NOT NULL
);
CREATE INDEX notice_figure_month ON notice_figure (month);
