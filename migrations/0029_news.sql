-- The newspaper of the neighbourhood: our own articles with their drafts, and those heard from
-- other sites.

CREATE TABLE article (
    id TEXT PRIMARY KEY,
    -- Its id for the world; a new one each time that it is put in the newspaper again, because what
    -- was taken out stays gone elsewhere.
    uri TEXT NOT NULL UNIQUE,
    -- The actor of the site it was heard from; NULL for our own.
    site TEXT,
    url TEXT NOT NULL,
    -- The resident who wrote it; NULL for what was heard.
    owner TEXT,
    form TEXT NOT NULL CHECK (form IN ('story', 'portrait')),
    title TEXT NOT NULL,
    intro TEXT NOT NULL,
    -- Text with marks, as it was typed; empty for what was heard.
    typed TEXT NOT NULL,
    -- The first name under it.
    author TEXT NOT NULL,
    -- The series it belongs to, as people write it and as addresses do; empty for none.
    series TEXT NOT NULL,
    series_slug TEXT NOT NULL,
    -- The first photo of the text, or that of the site it was heard from.
    picture TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    scene TEXT NOT NULL,
    -- The month in which it was published, as 2026-11; empty for a draft.
    month TEXT NOT NULL,
    -- NULL for a draft.
    published_at BIGINT,
    updated_at BIGINT NOT NULL
);
CREATE INDEX article_newest ON article (published_at DESC, id DESC) WHERE published_at IS NOT NULL;
CREATE INDEX article_month ON article (month, published_at);
CREATE INDEX article_series ON article (series_slug, published_at) WHERE series_slug <> '';
CREATE INDEX article_site ON article (site);
CREATE INDEX article_owner ON article (owner) WHERE owner IS NOT NULL;
CREATE INDEX article_drafts ON article (updated_at) WHERE published_at IS NULL;
