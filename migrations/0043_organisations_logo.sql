-- The logo of an organisation of this house, beside its photo: the id of a medium, '' for none.

ALTER TABLE organisation ADD COLUMN logo TEXT NOT NULL DEFAULT '';

-- Which pictures are in use is asked often.
CREATE INDEX organisation_logo ON organisation (logo) WHERE logo <> '';
