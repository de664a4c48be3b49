-- Coming in: the link beside the code, the age that was confirmed, the second step, and passkeys.

-- When somebody ticked that they are 16 or older; NULL when the house itself made the account.
ALTER TABLE resident ADD COLUMN of_age_at BIGINT;
-- Wrong answers in the second step, and when the last one was.
ALTER TABLE resident ADD COLUMN step_tries BIGINT NOT NULL DEFAULT 0;
ALTER TABLE resident ADD COLUMN step_tried_at BIGINT;

-- The link in the same mail as the code, as a hash.
ALTER TABLE sign_in_code ADD COLUMN link_hash TEXT NOT NULL DEFAULT '';
CREATE INDEX sign_in_link ON sign_in_code (link_hash);

-- Sessions that began before they had an id get one, so that each can be ended by itself.
UPDATE session SET id = substr(secret_hash, 1, 32) WHERE id = '';
CREATE INDEX session_id ON session (id);

-- The codes of an app. The secrets are sealed with a key that is not in the database.
CREATE TABLE second_step (
    resident_id TEXT PRIMARY KEY REFERENCES resident (id) ON DELETE CASCADE,
    -- Empty until a code of the app was typed.
    secret TEXT NOT NULL DEFAULT '',
    -- Shown, but no code was typed yet.
    pending TEXT NOT NULL DEFAULT '',
    -- The last half minute of which the code was used: none is used twice.
    last_step BIGINT NOT NULL DEFAULT 0,
    since BIGINT
);

CREATE TABLE recovery_code (
    code_hash TEXT PRIMARY KEY,
    resident_id TEXT NOT NULL REFERENCES resident (id) ON DELETE CASCADE
);
CREATE INDEX recovery_code_of ON recovery_code (resident_id);

CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    resident_id TEXT NOT NULL REFERENCES resident (id) ON DELETE CASCADE,
    credential_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkey_of ON passkey (resident_id);

-- What a browser was asked to sign: answered once, within minutes.
CREATE TABLE passkey_question (
    id_hash TEXT PRIMARY KEY,
    -- Whose key is added; empty when somebody comes in.
    resident_id TEXT NOT NULL,
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX passkey_question_end ON passkey_question (expires_at);
