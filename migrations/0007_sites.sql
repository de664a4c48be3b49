-- Sites that we follow (wijkwebsites, neighbours), and addresses that are being looked up.

CREATE TABLE site (
    id TEXT PRIMARY KEY,
    actor TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    own_name TEXT NOT NULL,
    url TEXT NOT NULL,
    facade TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'linked', 'refused')),
    created_at BIGINT NOT NULL,
    linked_at BIGINT,
    fetched_at BIGINT,
    failed_at BIGINT,
    error TEXT
);
CREATE INDEX site_name ON site (state, name);

CREATE TABLE site_search (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('searching', 'found', 'failed')),
    problem TEXT,
    actor TEXT,
    name TEXT,
    handle TEXT,
    url TEXT,
    facade TEXT,
    activities BIGINT,
    notices BIGINT,
    organisations BIGINT,
    created_at BIGINT NOT NULL
);
