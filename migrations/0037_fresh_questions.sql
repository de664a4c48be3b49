-- What was asked about things that have to be checked, and what visitors doubt.

-- The question whether something is still right, until it is answered.
CREATE TABLE check_question (
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    -- Who was asked: see check_mail. Empty when there is nobody, and the desk looks.
    who TEXT NOT NULL,
    -- When it was last checked, so that an answer or a change ends the question.
    since BIGINT NOT NULL,
    first_at BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (kind, item)
);
CREATE INDEX check_question_first ON check_question (first_at);
CREATE INDEX check_question_who ON check_question (who);

-- When somebody last got such a mail: nobody gets more than one a week.
CREATE TABLE check_mail (
    -- `resident <id>`, or `organisatie <id>` for the address of an organisation.
    who TEXT PRIMARY KEY,
    sent_at BIGINT NOT NULL
);

-- What a visitor says that is not right any more. Who said it is not kept.
CREATE TABLE doubt (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    -- In their own words; may be empty.
    words TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX doubt_about ON doubt (kind, item, created_at);
CREATE INDEX doubt_old ON doubt (created_at);
