-- Until when somebody only reads, and since when they are known to write.

ALTER TABLE resident ADD COLUMN muted_until BIGINT;
ALTER TABLE resident ADD COLUMN posted_at BIGINT;
UPDATE resident SET posted_at = created_at;
