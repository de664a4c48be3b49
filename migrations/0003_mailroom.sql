-- Everything that leaves for, or arrives from, other instances.

-- Actors of this house: the site, the program, the organisations. Keys as PEM.
CREATE TABLE local_actor (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('application', 'site', 'organisation')),
    username TEXT NOT NULL UNIQUE,
    rsa_key TEXT NOT NULL,
    ed25519_key TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    gone_at BIGINT
);

-- Objects of this house as others see them now; a removed one leaves its row as a tombstone.
CREATE TABLE published (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    actor TEXT NOT NULL,
    json TEXT,
    create_id TEXT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    published_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    gone_at BIGINT
);
CREATE INDEX published_newest ON published (published_at DESC, id DESC) WHERE gone_at IS NULL;
CREATE INDEX published_coming ON published (type, starts_at, id) WHERE gone_at IS NULL;

-- Actors of others.
CREATE TABLE remote_actor (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    host TEXT NOT NULL,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    inbox TEXT NOT NULL,
    shared_inbox TEXT,
    document TEXT NOT NULL,
    fetched_at BIGINT NOT NULL,
    gone_at BIGINT
);
CREATE INDEX remote_actor_host ON remote_actor (host);

-- Their keys, as SubjectPublicKeyInfo DER in base64: parsing PEM costs more than checking.
CREATE TABLE actor_key (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    der TEXT NOT NULL,
    fetched_at BIGINT NOT NULL
);
CREATE INDEX actor_key_owner ON actor_key (owner);

CREATE TABLE follower (
    local_actor TEXT NOT NULL,
    actor TEXT NOT NULL,
    host TEXT NOT NULL,
    inbox TEXT NOT NULL,
    follow_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'accepted', 'refused')),
    created_at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (local_actor, actor)
);
CREATE INDEX follower_state ON follower (state, created_at);
CREATE INDEX follower_actor ON follower (actor);

CREATE TABLE following (
    actor TEXT PRIMARY KEY,
    host TEXT NOT NULL,
    follow_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('asked', 'accepted', 'refused')),
    created_at BIGINT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX following_host ON following (host);

-- What we said, in full, so that sending it later or again sends the same.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    activity_id TEXT NOT NULL UNIQUE,
    actor TEXT NOT NULL,
    type TEXT NOT NULL,
    object_id TEXT NOT NULL,
    json TEXT NOT NULL,
    to_inbox TEXT,
    public BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    fanned_out_at BIGINT
);
CREATE INDEX outbox_object ON outbox (object_id);

-- One row for each inbox it goes to.
CREATE TABLE delivery (
    id TEXT PRIMARY KEY,
    outbox_id TEXT NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    object_id TEXT NOT NULL,
    inbox TEXT NOT NULL,
    host TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
    attempts BIGINT NOT NULL DEFAULT 0,
    next_at BIGINT NOT NULL,
    locked_until BIGINT,
    reason TEXT,
    created_at BIGINT NOT NULL,
    done_at BIGINT,
    UNIQUE (outbox_id, inbox)
);
CREATE INDEX delivery_due ON delivery (next_at, id) WHERE state = 'waiting';
CREATE INDEX delivery_order ON delivery (inbox, object_id, outbox_id) WHERE state = 'waiting';
CREATE INDEX delivery_host ON delivery (host) WHERE state = 'waiting';
CREATE INDEX delivery_done ON delivery (done_at) WHERE state <> 'waiting';

-- What we know of each host: which signatures it reads, and whether it is well.
CREATE TABLE host (
    host TEXT PRIMARY KEY,
    scheme TEXT NOT NULL DEFAULT 'cavage',
    scheme_at BIGINT,
    failures BIGINT NOT NULL DEFAULT 0,
    failing_since BIGINT,
    pause_until BIGINT,
    retired_at BIGINT,
    last_error TEXT,
    delivered_at BIGINT,
    heard_at BIGINT
);

-- What arrived, checked for signature and kept once.
CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    activity_id TEXT NOT NULL UNIQUE,
    actor TEXT NOT NULL,
    host TEXT NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'done', 'refused', 'failed')),
    attempts BIGINT NOT NULL DEFAULT 0,
    next_at BIGINT NOT NULL,
    locked_until BIGINT,
    reason TEXT,
    created_at BIGINT NOT NULL
);
CREATE INDEX letter_due ON letter (next_at, id) WHERE state = 'waiting';
CREATE INDEX letter_actor ON letter (actor, id) WHERE state = 'waiting';
CREATE INDEX letter_old ON letter (created_at);

-- Objects of others that we heard of: whose they are, which version, and whether they are gone.
CREATE TABLE heard (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    site TEXT,
    type TEXT NOT NULL,
    version_at BIGINT NOT NULL,
    gone_at BIGINT
);
CREATE INDEX heard_site ON heard (site, type);

-- Reports about what is here, as other servers send them.
CREATE TABLE flag (
    id TEXT PRIMARY KEY,
    host TEXT NOT NULL,
    objects TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Hosts that we neither hear nor write to.
CREATE TABLE blocked_host (
    host TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Pages of collections that we fetched: what was on them, so that an unchanged page need not be
-- sent again (RFC 9110 section 13).
CREATE TABLE fetched_page (
    id TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    items TEXT NOT NULL,
    next_page TEXT
);
CREATE INDEX fetched_page_site ON fetched_page (site);
