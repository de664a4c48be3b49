-- The face book: who wants to be known in the house. One card for each resident; taking it back
-- removes the row, and with an account the card goes too.

CREATE TABLE face (
    resident_id TEXT PRIMARY KEY REFERENCES resident (id) ON DELETE CASCADE,
    -- First name, and the same as it is sorted.
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    -- The file of the photo in the folder of this resident; empty without one.
    picture TEXT NOT NULL,
    -- The drawing that stands in for a photo: a name from static/pictures.
    drawing TEXT NOT NULL,
    -- Slugs with a space on either side; and what is not in the list, as typed.
    languages TEXT NOT NULL,
    other_languages TEXT NOT NULL,
    -- What one may ask this person about: as typed, and as themes.
    ask TEXT NOT NULL,
    topics TEXT NOT NULL,
    -- What this person does in the house, and where and when one meets them.
    does TEXT NOT NULL,
    place TEXT NOT NULL,
    days TEXT NOT NULL,
    -- Whether who is not signed in may see it too.
    for_guests BOOLEAN NOT NULL,
    -- Marked by a beheerder; who has a duty works here anyway.
    works_here BOOLEAN NOT NULL,
    -- Whether the resident has said yes to being seen; and whether a host took it out of sight.
    shown BOOLEAN NOT NULL,
    hidden BOOLEAN NOT NULL,
    search_text TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX face_name ON face (sort_name, resident_id);
