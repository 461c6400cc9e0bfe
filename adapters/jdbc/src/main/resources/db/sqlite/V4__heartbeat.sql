-- one row, written anew again and again: tells a database that cannot be written also while nobody writes a message
CREATE TABLE heartbeat (
    id INTEGER PRIMARY KEY,
    beats INTEGER NOT NULL
);
