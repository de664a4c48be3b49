-- Messages between two people, letters to the house, and direct notes from and to elsewhere.

CREATE TABLE thread (
    id TEXT PRIMARY KEY,
    -- The notice that it is about, by the id that the world knows it by, with its title as it was;
    -- both empty when it is about nothing in particular.
    about TEXT NOT NULL,
    about_title TEXT NOT NULL,
    -- The conversation as the other server names it; empty when it does not, or does not have to.
    context TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- The two sides of a thread, each with what only that side sees.
CREATE TABLE party (
    thread TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('resident', 'house', 'elsewhere', 'guest', 'gone')),
    -- The resident or the actor; empty for the others.
    who TEXT NOT NULL,
    -- What a guest or an actor is called; a resident has a name of their own.
    name TEXT NOT NULL,
    -- Where a guest can be reached.
    contact TEXT NOT NULL,
    -- The newest message for this side; what this side has seen, and has removed, up to a message.
    newest TEXT NOT NULL DEFAULT '',
    seen TEXT NOT NULL DEFAULT '',
    cleared TEXT NOT NULL DEFAULT '',
    unread BIGINT NOT NULL DEFAULT 0,
    -- Whether a mail said that something came, since they last looked.
    mailed BOOLEAN NOT NULL,
    PRIMARY KEY (thread, kind, who)
);
CREATE INDEX party_inbox ON party (kind, who, newest);
CREATE INDEX party_unread ON party (kind, who) WHERE unread > 0;

CREATE TABLE message (
    id TEXT PRIMARY KEY,
    thread TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    -- The side that wrote it, and for the house the resident who held the pen.
    side TEXT NOT NULL,
    author TEXT NOT NULL,
    html TEXT NOT NULL,
    -- The form that it was sent with, so that sending twice sends once.
    form TEXT UNIQUE,
    -- Its id for the world, when it came from, or went to, another server; and its page there.
    uri TEXT UNIQUE,
    url TEXT NOT NULL,
    -- It never arrives: who should get it has blocked who wrote it.
    withheld BOOLEAN NOT NULL,
    -- Others elsewhere can read it too.
    public BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX message_thread ON message (thread, id);
CREATE INDEX message_author ON message (author, created_at);
CREATE INDEX message_age ON message (created_at);

-- Whose messages somebody does not want. The owner is a resident, or empty for the house.
CREATE TABLE message_block (
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (owner, kind, who)
);
CREATE INDEX message_block_who ON message_block (kind, who);

-- What somebody wrote before signing in, kept for a day under a secret that only they have.
CREATE TABLE message_draft (
    secret_hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX message_draft_age ON message_draft (created_at);
