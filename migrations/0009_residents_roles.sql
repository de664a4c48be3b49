-- Several duties for one account; the language somebody reads mail in; sessions that can be seen.

ALTER TABLE resident ADD COLUMN roles TEXT NOT NULL DEFAULT '';
UPDATE resident SET roles = role WHERE role <> 'resident';
ALTER TABLE resident DROP COLUMN role;
ALTER TABLE resident ADD COLUMN lang TEXT NOT NULL DEFAULT '';

ALTER TABLE session ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN seen_at BIGINT;
-- When the second step of signing in was passed.
ALTER TABLE session ADD COLUMN sure_at BIGINT;
