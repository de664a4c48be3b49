-- The living room: what was said lately, the lamp of the host, and the guest book.

-- The room itself: one row. Every change in the room takes the next number from it, and holds the
-- row until it is committed, so that numbers become visible in their order.
CREATE TABLE living_room (
    id TEXT PRIMARY KEY,
    last BIGINT NOT NULL,
    -- Who lit the lamp; NULL when it is out.
    host_id TEXT,
    host_name TEXT NOT NULL,
    host_line TEXT NOT NULL,
    lit_at BIGINT,
    -- When a host closed the room; NULL when it follows the hours.
    closed_at BIGINT,
    -- Seconds between two messages of one neighbour; 0 when there is no need.
    slow_seconds BIGINT NOT NULL
);
INSERT INTO living_room (id, last, host_id, host_name, host_line, lit_at, closed_at, slow_seconds)
VALUES ('room', 0, NULL, '', '', NULL, NULL, 0);

CREATE TABLE said (
    id TEXT PRIMARY KEY,
    -- Its place in the talk, and the number of the last change to it.
    number BIGINT NOT NULL UNIQUE,
    changed BIGINT NOT NULL,
    -- NULL when the account is gone.
    resident_id TEXT,
    name TEXT NOT NULL,
    is_host BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    -- Something of the house that was shared: path, title, drawing or photo, and when it is.
    card TEXT NOT NULL,
    card_title TEXT NOT NULL,
    card_picture TEXT NOT NULL,
    card_at BIGINT,
    said_at BIGINT NOT NULL,
    -- Who took it away: first name and account. Then the text is gone too.
    removed_at BIGINT,
    removed_by TEXT NOT NULL,
    removed_by_id TEXT
);
CREATE INDEX said_changed ON said (changed);
CREATE INDEX said_moment ON said (said_at);
CREATE INDEX said_resident ON said (resident_id, said_at);

CREATE TABLE guest_entry (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    -- NULL for a guest without an account.
    resident_id TEXT,
    answer TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    -- When a host put it in the book; NULL while it waits.
    shown_at BIGINT
);
CREATE INDEX guest_entry_shown ON guest_entry (shown_at, id);
CREATE INDEX guest_entry_resident ON guest_entry (resident_id);

-- Who is asked to only listen for a while.
CREATE TABLE muted (
    resident_id TEXT PRIMARY KEY,
    until BIGINT NOT NULL
);

-- The face that a neighbour lets others see: a picture, or the name of a drawing.
CREATE TABLE living_room_face (
    resident_id TEXT PRIMARY KEY,
    picture TEXT NOT NULL
);
