-- who answers in a chat: 0 the bot, 1 queue, 2 waits for hours, 3 assigned, 4 active, 5 waits for the customer, 6 closed; agent: who has it
ALTER TABLE conversation ADD COLUMN owner INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN agent TEXT;
CREATE INDEX conversation_people ON conversation (owner) WHERE owner > 0;

-- the history of matters: for threads, reports, connected systems. kind: Milestone.Kind
CREATE TABLE milestone (
    seq INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    conversation TEXT NOT NULL,
    bot TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    agent TEXT,
    detail TEXT NOT NULL,
    PRIMARY KEY (seq, idx)
) WITHOUT ROWID;
CREATE INDEX milestone_conversation ON milestone (conversation);
CREATE INDEX milestone_at ON milestone (bot, at);
CREATE INDEX ticket_resolved ON ticket (resolved) WHERE resolved IS NOT NULL;

-- private notes
CREATE TABLE note (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL,
    at INTEGER NOT NULL,
    agent TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX note_conversation ON note (conversation);

-- labels, ticked questions, snoozes, key customers. folded: the name as it is compared
CREATE TABLE chat_mark (
    conversation TEXT NOT NULL,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    until INTEGER,
    at INTEGER NOT NULL,
    agent TEXT NOT NULL,
    PRIMARY KEY (conversation, kind, folded)
) WITHOUT ROWID;

-- accounts of the desk. roles: bot=ROLE, one a line; queues, skills: one a line; password: Argon2id
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    queues TEXT NOT NULL,
    skills TEXT NOT NULL,
    capacity INTEGER NOT NULL,
    language TEXT NOT NULL,
    disabled INTEGER NOT NULL,
    password TEXT
);

-- tokens are kept as hashes only
CREATE TABLE desk_session (
    token TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    csrf TEXT NOT NULL,
    until INTEGER NOT NULL
);
CREATE TABLE invitation (
    link TEXT PRIMARY KEY,
    person TEXT NOT NULL,
    until INTEGER NOT NULL
);
CREATE TABLE api_token (
    id TEXT PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    label TEXT NOT NULL,
    at INTEGER NOT NULL
);

-- privileged acts, each with the hash of itself and of the one before; names stand in pseudonym only, so that erasing one leaves the chain whole
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    bot TEXT NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE TABLE pseudonym (
    name TEXT PRIMARY KEY,
    pseudonym TEXT NOT NULL UNIQUE
);

-- ready answers. texts: language=text as JSON
CREATE TABLE canned (
    bot TEXT NOT NULL,
    shortcut TEXT NOT NULL,
    title TEXT NOT NULL,
    texts BLOB NOT NULL,
    PRIMARY KEY (bot, shortcut)
) WITHOUT ROWID;

-- what happens next with a complaint
CREATE TABLE complaint_step (
    number TEXT PRIMARY KEY,
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    due INTEGER NOT NULL
);

-- texts to be found: as they are, and (words) without accents and case, where they are searched
CREATE TABLE findable (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    bot TEXT NOT NULL,
    conversation TEXT NOT NULL,
    reference TEXT NOT NULL,
    customer TEXT NOT NULL,
    text TEXT NOT NULL,
    words TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE UNIQUE INDEX findable_reference ON findable (conversation, kind, reference);
CREATE VIRTUAL TABLE findable_words USING fts5(words, content='findable', content_rowid='number', tokenize='unicode61');
-- what is deleted is gone from the index at once
INSERT INTO findable_words (findable_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER findable_added AFTER INSERT ON findable BEGIN
    INSERT INTO findable_words (rowid, words) VALUES (new.number, new.words);
END;
CREATE TRIGGER findable_gone AFTER DELETE ON findable BEGIN
    INSERT INTO findable_words (findable_words, rowid, words) VALUES ('delete', old.number, old.words);
END;
CREATE TRIGGER findable_changed AFTER UPDATE ON findable BEGIN
    INSERT INTO findable_words (findable_words, rowid, words) VALUES ('delete', old.number, old.words);
    INSERT INTO findable_words (rowid, words) VALUES (new.number, new.words);
END;

-- up to which turn all is in it
CREATE TABLE found_until (
    seq INTEGER NOT NULL
);
INSERT INTO found_until (seq) VALUES (-1);
