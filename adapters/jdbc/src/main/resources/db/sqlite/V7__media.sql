-- files that customers sent and agents attached. state: 0 to be fetched, 1 here, 2 not to be had (why); locator: how the messenger names it,
-- gone once that is of no more use; file: its name below the media folder
CREATE TABLE media (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL,
    bot TEXT NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    agent TEXT,
    state INTEGER NOT NULL,
    locator TEXT,
    name TEXT NOT NULL,
    file TEXT,
    size INTEGER,
    why TEXT
) WITHOUT ROWID;
CREATE INDEX media_conversation ON media (conversation);
CREATE INDEX media_waiting ON media (at) WHERE state = 0;
