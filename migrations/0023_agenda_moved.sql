-- What was moved says from when; what was moved or called off may say why.

ALTER TABLE event ADD COLUMN previous_start BIGINT;
ALTER TABLE event ADD COLUMN reason TEXT NOT NULL DEFAULT '';
