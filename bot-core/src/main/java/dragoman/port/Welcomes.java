package dragoman.port;

import dragoman.model.ConversationId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import java.time.Duration;
import java.util.Optional;

/** For a vendor whose first message may only stand in the answer to its webhook (Viber). Each line is handed out at most once. */
public interface Welcomes {
    /** Waits for the conversation's first held line and claims it: from now on it counts as on the wire. Empty if none comes in time. */
    Optional<Line> claim(ConversationId conversation, Duration wait);

    /** Says whether the body that carried it was written out whole. */
    void settle(LineKey line, Sent sent);
}
