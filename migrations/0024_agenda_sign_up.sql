-- Whether people sign up for an activity, for how many there is room, and how many come.

ALTER TABLE event ADD COLUMN sign_up BOOLEAN NOT NULL DEFAULT FALSE;
-- NULL is room for everybody.
ALTER TABLE event ADD COLUMN capacity BIGINT;
-- Counted apart from who they are, which is not kept for long.
ALTER TABLE event ADD COLUMN coming BIGINT NOT NULL DEFAULT 0;
