-- what systems outside are still to be told; next: when it is tried again, empty when it was given up
CREATE TABLE webhook (
    hook TEXT NOT NULL,
    id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    event TEXT NOT NULL,
    at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next INTEGER,
    why TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (hook, id)
) WITHOUT ROWID;
CREATE INDEX webhook_due ON webhook (hook, next);
CREATE INDEX webhook_conversation ON webhook (conversation);

-- what a ready answer does besides answering, one act a line: label=…, resolve, …
ALTER TABLE canned ADD COLUMN acts TEXT NOT NULL DEFAULT '';
