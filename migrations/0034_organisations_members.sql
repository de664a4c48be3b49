-- Who writes for an organisation, and how somebody becomes one of them.

CREATE TABLE organisation_member (
    organisation_id TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, resident_id)
);
CREATE INDEX organisation_member_resident ON organisation_member (resident_id, organisation_id);

-- Whom of them one can ask, as that person wrote it; only while they agree.
CREATE TABLE organisation_contact (
    organisation_id TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    name TEXT NOT NULL,
    duty TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    agreed_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, resident_id)
);
CREATE INDEX organisation_contact_resident ON organisation_contact (resident_id);

-- Links that were mailed. Of the secret in them only a hash is kept.
CREATE TABLE organisation_link (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'claim')),
    secret_hash TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    -- Who asked for it; '' for nobody with an account.
    invited_by TEXT NOT NULL,
    -- Who stops when it is used, because it was made to pass the work on; '' for nobody.
    succeeds TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX organisation_link_of ON organisation_link (organisation_id, id);
CREATE INDEX organisation_link_over ON organisation_link (expires_at);

-- Somebody says that an organisation is theirs, and we know no address to ask: the desk looks.
CREATE TABLE organisation_claim (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX organisation_claim_of ON organisation_claim (organisation_id);
CREATE INDEX organisation_claim_old ON organisation_claim (created_at);

-- A form that was filled in before signing in, until its sender comes back with the code.
CREATE TABLE organisation_waiting (
    secret_hash TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX organisation_waiting_over ON organisation_waiting (expires_at);
