-- one row, written anew again and again: tells a database that cannot be written also while nobody writes a message
CREATE TABLE heartbeat (
    id BIGINT PRIMARY KEY,
    beats BIGINT NOT NULL
);
