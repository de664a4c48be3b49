-- What happens when and where: our own activities, and those heard from other sites.

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    -- The actor of the site it was heard from; NULL for our own.
    site TEXT,
    url TEXT NOT NULL,
    -- The resident who put it here; NULL for what was heard.
    owner TEXT,
    -- One of the organisations of this house.
    organisation TEXT,
    title TEXT NOT NULL,
    -- As typed, and as the clean HTML made of it.
    typed TEXT NOT NULL,
    html TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT,
    -- When it is no longer coming: the end, or some hours after the start.
    over_at BIGINT NOT NULL,
    all_day BOOLEAN NOT NULL,
    place TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    town TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    -- NULL is not known, 0 is free.
    price_cents BIGINT,
    -- Slugs with a space on either side of each, so that LIKE '% slug %' finds one.
    themes TEXT NOT NULL,
    audiences TEXT NOT NULL,
    features TEXT NOT NULL,
    contact TEXT NOT NULL,
    link TEXT NOT NULL,
    picture TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    scene TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('scheduled', 'cancelled')),
    search_text TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX event_coming ON event (starts_at, id);
CREATE INDEX event_over ON event (over_at);
CREATE INDEX event_site ON event (site, over_at);
CREATE INDEX event_organisation ON event (organisation, starts_at) WHERE organisation IS NOT NULL;
