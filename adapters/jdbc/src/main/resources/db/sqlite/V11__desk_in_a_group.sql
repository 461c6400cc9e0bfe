-- the desk in a messenger's group: each conversation has a topic there. topic, card: the messenger's ids; since: the turn after which lines go into it.
-- state: OPEN, CLOSED, or ERASED as long as the messenger still has it
CREATE TABLE group_topic (
    conversation TEXT PRIMARY KEY,
    bot TEXT NOT NULL,
    chat TEXT NOT NULL,
    topic INTEGER NOT NULL,
    card INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    since INTEGER NOT NULL,
    state TEXT NOT NULL
) WITHOUT ROWID;

-- what went into it; sure 0: it was on the wire, and nobody knows
CREATE TABLE group_line (
    conversation TEXT NOT NULL,
    line TEXT NOT NULL,
    sure INTEGER NOT NULL,
    PRIMARY KEY (conversation, line)
) WITHOUT ROWID;

-- whose accounts at the messenger they are; until: as long as that they count as being there
CREATE TABLE group_member (
    account TEXT PRIMARY KEY,
    person TEXT NOT NULL UNIQUE,
    until INTEGER NOT NULL
) WITHOUT ROWID;
