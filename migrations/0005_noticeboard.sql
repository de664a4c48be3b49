-- The noticeboard: asked, offered, done together. Notices come down by themselves.

CREATE TABLE notice (
    id TEXT PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    -- The actor of the site it was heard from; NULL for our own.
    site TEXT,
    url TEXT NOT NULL,
    -- The resident who hung it up; NULL for what was heard.
    owner TEXT,
    -- First name; empty for what was heard, because names do not travel.
    author TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('request', 'offer', 'together')),
    title TEXT NOT NULL,
    -- As typed, and as the clean HTML made of it.
    typed TEXT NOT NULL,
    html TEXT NOT NULL,
    -- The kind of help as a slug; empty when not said.
    help TEXT NOT NULL,
    is_thing BOOLEAN NOT NULL,
    area TEXT NOT NULL,
    picture TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'solved')),
    solved_at BIGINT,
    published_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX notice_newest ON notice (published_at DESC, id DESC);
CREATE INDEX notice_expiry ON notice (expires_at);
CREATE INDEX notice_site ON notice (site, expires_at);
