-- Reports that another server sent (Flag) wait in the same queue as those of visitors. Who reported
-- is not kept, only their server.

ALTER TABLE report ADD COLUMN host TEXT;
-- The digest of the id of the letter, because the same letter may come twice; NULL for our own.
ALTER TABLE report ADD COLUMN letter TEXT;
CREATE UNIQUE INDEX report_letter ON report (letter);

INSERT INTO report (id, kind, about, path, quote, reason, created_at, host)
SELECT id, 'flag', objects, '', objects,
    REPLACE(REPLACE(REPLACE(content, '<p>', ''), '</p>', ''), '<br>', ' '), created_at, host
FROM flag;
DROP TABLE flag;
