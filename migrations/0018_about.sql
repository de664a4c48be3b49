-- The pages that the house writes about itself.

CREATE TABLE page (
    id TEXT PRIMARY KEY,
    -- Its address; never changes.
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    -- Text with marks, as it was typed.
    typed TEXT NOT NULL,
    -- Whether everybody sees it; otherwise only who may write.
    is_visible BOOLEAN NOT NULL,
    -- Its place in the list; the smallest comes first.
    place BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

-- Each text that was saved, the one that is shown now included.
CREATE TABLE page_version (
    id TEXT PRIMARY KEY,
    page_id TEXT NOT NULL REFERENCES page (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    typed TEXT NOT NULL,
    -- The resident who wrote it, and their first name; both empty once the account is gone.
    author_id TEXT,
    author TEXT NOT NULL,
    saved_at BIGINT NOT NULL
);

CREATE INDEX page_version_of ON page_version (page_id, id);
CREATE INDEX page_version_by ON page_version (author_id);
