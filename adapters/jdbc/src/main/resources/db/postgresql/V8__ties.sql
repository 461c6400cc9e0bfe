-- what shows that conversations are one customer's: those with the same tie are. kind: Tie.Kind; shown: when it was last shown
CREATE TABLE customer_tie (
    bot TEXT NOT NULL,
    kind TEXT NOT NULL,
    tie TEXT NOT NULL,
    conversation TEXT NOT NULL,
    shown BIGINT NOT NULL,
    PRIMARY KEY (bot, kind, tie, conversation)
);
CREATE INDEX customer_tie_conversation ON customer_tie (conversation);
