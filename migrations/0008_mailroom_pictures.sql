-- Pictures of others, fetched once and kept here, so that no page makes a reader's browser ask
-- another site.

CREATE TABLE heard_picture (
    -- The object or organisation that the picture is of.
    about TEXT PRIMARY KEY,
    -- Where it is at home; another address is another picture.
    source TEXT NOT NULL,
    alt TEXT NOT NULL,
    -- Its id here, once it was fetched.
    picture TEXT
);
