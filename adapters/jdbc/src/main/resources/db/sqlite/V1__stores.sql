-- Times are epoch milliseconds, documents are versioned JSON. Why each table is as it is: docs/decisions/0002-one-writer.md

-- who is which conversation
CREATE TABLE alias (
    bot TEXT NOT NULL,
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    conversation TEXT NOT NULL,
    PRIMARY KEY (bot, channel, chat, thread)
) WITHOUT ROWID;

-- events that have come in once
CREATE TABLE seen (
    bot TEXT NOT NULL,
    channel TEXT NOT NULL,
    event TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot, channel, event)
) WITHOUT ROWID;

-- updates that no turn has dealt with yet, and those that were set aside (parked: why)
CREATE TABLE inbox (
    number INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL,
    received BLOB NOT NULL,
    parked TEXT
);

CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    turns INTEGER NOT NULL,
    next_due INTEGER,
    state BLOB NOT NULL
);
CREATE INDEX conversation_due ON conversation (next_due) WHERE next_due IS NOT NULL;

-- seq: the order of commits; heard is empty where the customer wanted to be forgotten
CREATE TABLE turn (
    seq INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL,
    turn INTEGER NOT NULL,
    at INTEGER NOT NULL,
    revision TEXT NOT NULL,
    heard BLOB
);
CREATE UNIQUE INDEX turn_of_conversation ON turn (conversation, turn);

-- state: 0 queued, 1 held, 2 sending; finished: 3 accepted, 4 uncertain, 5 refused, 6 voided
CREATE TABLE outbox (
    seq INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    conversation TEXT NOT NULL,
    turn INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    bot TEXT NOT NULL,
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    author TEXT,
    vendor TEXT,
    why TEXT,
    message BLOB NOT NULL,
    PRIMARY KEY (seq, idx)
) WITHOUT ROWID;
CREATE INDEX outbox_unfinished ON outbox (conversation, turn, idx) WHERE state < 3;

-- what messengers report; ref: their id of the message, or 'line ' and our key of it. reached: 0 sent, 1 failed, 2 delivered, 3 read
CREATE TABLE receipt (
    bot TEXT NOT NULL,
    channel TEXT NOT NULL,
    ref TEXT NOT NULL,
    message TEXT NOT NULL,
    reached INTEGER NOT NULL,
    reason TEXT,
    PRIMARY KEY (bot, channel, ref)
) WITHOUT ROWID;

CREATE TABLE shop_record (
    number TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    summary TEXT NOT NULL,
    fields BLOB NOT NULL,
    conversation TEXT NOT NULL,
    bot TEXT NOT NULL,
    channel TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    customer TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX shop_record_at ON shop_record (at);
CREATE INDEX shop_record_conversation ON shop_record (conversation);

CREATE TABLE stock_taken (
    bot TEXT NOT NULL,
    item TEXT NOT NULL,
    taken INTEGER NOT NULL,
    PRIMARY KEY (bot, item)
) WITHOUT ROWID;

CREATE TABLE ticket (
    id TEXT PRIMARY KEY,
    conversation TEXT NOT NULL,
    bot TEXT NOT NULL,
    queue TEXT NOT NULL,
    since INTEGER NOT NULL,
    answered INTEGER,
    resolved INTEGER,
    document BLOB NOT NULL
);
CREATE INDEX ticket_open ON ticket (since) WHERE resolved IS NULL;
CREATE INDEX ticket_answered ON ticket (bot, queue, answered) WHERE answered IS NOT NULL;
CREATE INDEX ticket_conversation ON ticket (conversation);
