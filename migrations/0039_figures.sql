-- Figures without anybody in them: what was counted in each month, and how often feeds and calendar
-- files were fetched on each day. No address, no cookie, no account.

CREATE TABLE figure (
    -- As 2026-11.
    month TEXT NOT NULL,
    name TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (month, name)
);

CREATE TABLE download (
    -- As 2026-11-24.
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('calendar', 'activity', 'newspaper')),
    number BIGINT NOT NULL,
    PRIMARY KEY (day, kind)
);
