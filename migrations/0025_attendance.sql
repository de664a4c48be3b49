-- Who comes to which activity. Names and numbers go two weeks after it; how many came stays with
-- the activity itself.

-- What people were told last about an activity for which somebody signed up. It is known here also
-- when the activity itself is removed.
CREATE TABLE gathering (
    -- The activity.
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT,
    over_at BIGINT NOT NULL,
    place TEXT NOT NULL,
    -- The resident and the organisation who hold it.
    owner TEXT,
    organisation TEXT,
    -- It does not go on, or was removed.
    is_off BOOLEAN NOT NULL
);
CREATE INDEX gathering_over ON gathering (over_at);

CREATE TABLE attendee (
    id TEXT PRIMARY KEY,
    gathering TEXT NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
    -- The secret of the page of this attendee: its hash to find it by, and sealed for their mail.
    secret_hash TEXT NOT NULL UNIQUE,
    sealed TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('coming', 'waiting', 'left')),
    -- An account here, or an actor elsewhere with the id of its Join; NULL for others.
    resident TEXT,
    actor TEXT,
    join_id TEXT,
    -- Somebody else put them on the list: by phone, or at the desk.
    on_behalf BOOLEAN NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    lang TEXT NOT NULL,
    -- How many people they are together.
    people BIGINT NOT NULL,
    -- They like to be fetched, and where about.
    to_fetch BOOLEAN NOT NULL,
    fetch_from TEXT NOT NULL,
    remark TEXT NOT NULL,
    -- What they have to be called about, because they have no e-mail.
    to_call TEXT NOT NULL CHECK (to_call IN ('nothing', 'place', 'moved', 'off', 'on')),
    reminded_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX attendee_list ON attendee (gathering, state, id);
CREATE INDEX attendee_resident ON attendee (resident) WHERE resident IS NOT NULL;
CREATE INDEX attendee_actor ON attendee (actor) WHERE actor IS NOT NULL;
-- Nobody takes two places by pressing twice.
CREATE UNIQUE INDEX attendee_once ON attendee (gathering, resident)
    WHERE resident IS NOT NULL AND state <> 'left';
CREATE UNIQUE INDEX attendee_once_elsewhere ON attendee (gathering, actor)
    WHERE actor IS NOT NULL AND state <> 'left';
