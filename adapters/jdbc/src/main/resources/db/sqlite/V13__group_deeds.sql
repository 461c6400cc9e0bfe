-- what colleagues did in a topic of the desk's group and what waits for its turn there: behind a file that is on its way.
-- deed: the messenger's id of it, so that what comes twice is done once
CREATE TABLE group_deed (
    bot TEXT NOT NULL,
    chat TEXT NOT NULL,
    deed TEXT NOT NULL,
    number INTEGER NOT NULL,
    conversation TEXT NOT NULL,
    what BLOB NOT NULL,
    PRIMARY KEY (bot, chat, deed)
) WITHOUT ROWID;
