package dragoman.desk.view;

import dragoman.model.ConversationId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What only a turn changes, remembered for as long as a conversation's turns are the same: lists ask for hundreds of them. Thread-safe. */
final class Remembered<T> {
    private static final int MOST = 5_000;

    private record Known<T>(long turns, Optional<T> what) {}

    private final Map<ConversationId, Known<T>> known = Collections
            .synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ConversationId, Known<T>> eldest) {
                    return size() > MOST;
                }
            });

    /** {@code turns}: how many the conversation has. */
    Optional<T> of(ConversationId conversation, long turns, Supplier<Optional<T>> read) {
        var remembered = known.get(conversation);
        if (remembered != null && remembered.turns() == turns) {
            return remembered.what();
        }
        var fresh = read.get();
        known.put(conversation, new Known<>(turns, fresh));
        return fresh;
    }
}
