-- on which version of its bot a chat's flows run; empty while none runs
ALTER TABLE conversation ADD COLUMN revision TEXT;

-- versions of bots: the one that runs, and those that chats still run on. files: a zip of the texts; replaced: when another took its place
CREATE TABLE revision (
    bot TEXT NOT NULL,
    revision TEXT NOT NULL,
    replaced INTEGER,
    files BLOB NOT NULL,
    PRIMARY KEY (bot, revision)
) WITHOUT ROWID;
