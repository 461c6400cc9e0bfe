-- customers who wanted to be forgotten: what a last line still needs, the address, goes once nothing is on its way. heard: when they had last written
CREATE TABLE erased (
    conversation TEXT PRIMARY KEY,
    heard INTEGER NOT NULL
) WITHOUT ROWID;

-- customers who are gone, without the person, for figures. opinion: their mark; at: when they were active, once a day
CREATE TABLE past_customer (
    conversation TEXT PRIMARY KEY,
    bot TEXT NOT NULL,
    began INTEGER NOT NULL,
    opinion TEXT
) WITHOUT ROWID;
CREATE TABLE past_day (
    conversation TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (conversation, at)
) WITHOUT ROWID;
CREATE INDEX past_day_at ON past_day (at);

-- the last link of the chain of privileged acts that was cleared away: the chain goes on from it
CREATE TABLE audit_before (
    number INTEGER NOT NULL,
    hash TEXT NOT NULL
);

-- conversations that people of the shop joined, for the words to it; which they are stands in customer_tie, kind DESK, under this id
CREATE TABLE merging (
    id TEXT PRIMARY KEY,
    bot TEXT NOT NULL,
    agent TEXT NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;

-- what the bot said is found too: all is taken up once more
UPDATE found_until SET seq = -1;
