-- What there is without a date: our own offerings, and those heard from other sites.

CREATE TABLE offering (
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
    -- Lower case without accents, because databases sort text differently.
    sort_title TEXT NOT NULL,
    -- As typed, and as the clean HTML made of it.
    typed TEXT NOT NULL,
    html TEXT NOT NULL,
    -- How somebody joins, as typed; in the text of what was heard.
    joining TEXT NOT NULL,
    -- The week as kit/hours.rs keeps it, and what no row of hours can say.
    hours TEXT NOT NULL,
    hours_words TEXT NOT NULL,
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
    contact TEXT NOT NULL,
    link TEXT NOT NULL,
    picture TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    scene TEXT NOT NULL,
    search_text TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX offering_by_title ON offering (sort_title, id);
CREATE INDEX offering_site ON offering (site);
CREATE INDEX offering_owner ON offering (owner) WHERE owner IS NOT NULL;
CREATE INDEX offering_organisation ON offering (organisation, sort_title)
    WHERE organisation IS NOT NULL;
