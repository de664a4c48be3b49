-- Pictures and films that this house keeps. Their files lie on the shelf under the same id; which
-- of them is shown where is known by the rooms, each in a column `picture`.

CREATE TABLE medium (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('picture', 'film', 'captions')),
    -- Waiting until its sizes are made, ready, or found to be no good afterwards.
    state TEXT NOT NULL CHECK (state IN ('waiting', 'ready', 'refused')),
    -- The key of the sentence that says why it was refused; empty otherwise.
    reason TEXT NOT NULL,
    -- The resident who sent it in; NULL for what was fetched from another site.
    uploader TEXT,
    -- In pixels; 0 is not known yet.
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    -- Of all its files together; 0 is not known yet.
    bytes BIGINT NOT NULL,
    -- The part that must stay in sight when the edges are cut off: 0 is left or top, 100 right or
    -- bottom.
    focal_x BIGINT NOT NULL,
    focal_y BIGINT NOT NULL,
    -- Whether people can be recognised on it: nobody said, nobody is on it, or they agreed.
    people TEXT NOT NULL CHECK (people IN ('unknown', 'nobody', 'agreed')),
    created_at BIGINT NOT NULL,
    -- When it last came by in a form: what is not shown anywhere stays for a while after that.
    seen_at BIGINT NOT NULL
);
CREATE INDEX medium_seen ON medium (seen_at, id);
CREATE INDEX medium_uploader ON medium (uploader) WHERE uploader IS NOT NULL;

-- Which pictures are in use is asked often.
CREATE INDEX event_picture ON event (picture) WHERE picture <> '';
CREATE INDEX notice_picture ON notice (picture) WHERE picture <> '';
CREATE INDEX organisation_picture ON organisation (picture) WHERE picture <> '';
CREATE INDEX heard_picture_file ON heard_picture (picture) WHERE picture IS NOT NULL;

-- Pictures from before get the same treatment: their sizes are made by the job that makes all.
INSERT INTO medium (id, kind, state, reason, uploader, width, height, bytes, focal_x, focal_y,
    people, created_at, seen_at)
SELECT picture, 'picture', 'waiting', '', NULL, 0, 0, 0, 50, 50, 'unknown', MIN(shown_at), MAX(shown_at)
FROM (
    SELECT picture, updated_at AS shown_at FROM event
    UNION ALL SELECT picture, updated_at AS shown_at FROM notice
    UNION ALL SELECT picture, updated_at AS shown_at FROM organisation
) AS shown
WHERE picture <> ''
GROUP BY picture;

INSERT INTO job (id, kind, about, payload, slow, run_at, created_at)
SELECT id, 'media-sizes', id, '{}', FALSE, created_at, created_at FROM medium;
