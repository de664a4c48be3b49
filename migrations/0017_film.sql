-- The welcome film of the house: one, or none. Its files lie in the folder of films.

CREATE TABLE film (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    -- What is said and seen, for who cannot hear or see it; as typed.
    text TEXT NOT NULL,
    -- How long it takes, in words: "1 minuut"; empty when not said.
    length TEXT NOT NULL,
    -- The file and its captions (WebVTT) by name; both empty for a film that is elsewhere.
    file TEXT NOT NULL,
    captions TEXT NOT NULL,
    -- Whether nobody speaks in it, so that there is nothing to caption.
    silent BOOLEAN NOT NULL,
    -- Where it is, for a film that is elsewhere; empty for one of our own.
    link TEXT NOT NULL,
    picture TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);
