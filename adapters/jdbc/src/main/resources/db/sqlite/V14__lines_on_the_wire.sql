-- which file of lines on the wire belongs to this database as it is now; no row: none has been kept since the last start
CREATE TABLE wire (
    id INTEGER NOT NULL PRIMARY KEY,
    generation TEXT NOT NULL
);
