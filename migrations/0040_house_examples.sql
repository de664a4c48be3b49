-- Examples from the start kit: forms that were filled in beforehand and that nobody sent in yet. They stand in no table of
-- a room, so nothing that reads those can take one for real.

CREATE TABLE example (
    -- Its name in the start kit, so that each is there once.
    slug TEXT PRIMARY KEY,
    -- The id that it will have once it is real.
    id TEXT NOT NULL UNIQUE,
    -- The address of the room beside whose things it is shown: /agenda.
    room TEXT NOT NULL,
    -- The form: a JSON list of pairs of field and value.
    fields TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    -- When it was made real; NULL while it is an example.
    confirmed_at BIGINT
);
