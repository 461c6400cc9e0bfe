-- calls to the shop's own systems that nothing has come of yet; sent: how often one was about to go out
CREATE TABLE shop_call (
    conversation TEXT NOT NULL,
    turn BIGINT NOT NULL,
    idx INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    asked BIGINT NOT NULL,
    document BYTEA NOT NULL,
    PRIMARY KEY (conversation, turn, idx)
);
