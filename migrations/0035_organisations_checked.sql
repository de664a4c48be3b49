-- When the desk looked at an organisation (NULL: it is new), when it asked something about it, and
-- since when nobody writes for it any more. Opening hours day by day, as kit::hours keeps them.

ALTER TABLE organisation ADD COLUMN checked_at BIGINT;
ALTER TABLE organisation ADD COLUMN asked_at BIGINT;
ALTER TABLE organisation ADD COLUMN alone_since BIGINT;
ALTER TABLE organisation ADD COLUMN week TEXT NOT NULL DEFAULT '';
UPDATE organisation SET checked_at = published_at;
CREATE INDEX organisation_new ON organisation (id) WHERE checked_at IS NULL AND site IS NULL;
CREATE INDEX organisation_alone ON organisation (alone_since) WHERE alone_since IS NOT NULL;
