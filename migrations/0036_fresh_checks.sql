-- When things of this house were last checked, and which of them are in the archive. What was never
-- checked counts from when it last changed.

ALTER TABLE offering ADD COLUMN confirmed_at BIGINT;
ALTER TABLE offering ADD COLUMN archived_at BIGINT;
CREATE INDEX offering_to_check ON offering (id) WHERE site IS NULL;

ALTER TABLE organisation ADD COLUMN confirmed_at BIGINT;
ALTER TABLE organisation ADD COLUMN archived_at BIGINT;
CREATE INDEX organisation_to_check ON organisation (id) WHERE site IS NULL;

-- Of a series the days go on, so that it is checked; an activity by itself passes.
ALTER TABLE series ADD COLUMN confirmed_at BIGINT;
ALTER TABLE series ADD COLUMN archived_at BIGINT;
ALTER TABLE event ADD COLUMN confirmed_at BIGINT;
ALTER TABLE notice ADD COLUMN confirmed_at BIGINT;

ALTER TABLE page ADD COLUMN confirmed_at BIGINT;
