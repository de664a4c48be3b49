-- Clubs, shops and foundations: our own, and those heard from other sites.

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    -- The actor of the site it was heard from; NULL for our own.
    site TEXT,
    url TEXT NOT NULL,
    -- The part before the @; full name@host for what was heard.
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Lower case without accents, because databases sort text differently.
    sort_name TEXT NOT NULL,
    -- As typed, and as the clean HTML made of it.
    typed TEXT NOT NULL,
    html TEXT NOT NULL,
    place TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    town TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    -- Slugs with a space on either side of each, so that LIKE '% slug %' finds one.
    themes TEXT NOT NULL,
    audiences TEXT NOT NULL,
    features TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    hours TEXT NOT NULL,
    picture TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    scene TEXT NOT NULL,
    search_text TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX organisation_by_name ON organisation (sort_name, id);
CREATE INDEX organisation_site ON organisation (site);

-- Handles that were ever given out: followers elsewhere know them, so they are never given again.
CREATE TABLE organisation_handle (
    handle TEXT PRIMARY KEY,
    organisation TEXT NOT NULL
);
