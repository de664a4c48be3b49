-- Mail in the tray that names a resident goes with their account.

ALTER TABLE mail_tray ADD COLUMN about_resident TEXT;
CREATE INDEX mail_tray_about ON mail_tray (about_resident);
