-- What something in the etalage costs, in cents; 0 is free, NULL is not known.

ALTER TABLE offering ADD COLUMN price_cents BIGINT;
