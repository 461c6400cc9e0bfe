package dragoman.desk.retention;

import dragoman.desk.retention.RetentionRules.Kind;
import dragoman.desk.store.Ageing;
import dragoman.desk.store.Ageing.Aged;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Keeping;
import dragoman.model.ConversationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Conversations in which nothing was said for long go whole; of others only the old words. What is open is not touched. */
final class OldTalks {
    private static final int AT_ONCE = 500;

    private final Ageing ageing;
    private final Keeping keeping;
    private final boolean dry;
    private final List<String> stays = new ArrayList<>();
    private int whole;
    private int partly;
    private int words;

    OldTalks(Ageing ageing, Keeping keeping, boolean dry) {
        this.ageing = ageing;
        this.keeping = keeping;
        this.dry = dry;
    }

    Doomed before(Instant before) {
        each(ageing, before, aged -> look(aged, before));
        return new Doomed(Kind.TRANSCRIPTS, before, whole + partly,
                "%d conversations go whole, with the addresses: nothing was said in them since; %d go on and lose %d turns of words"
                        .formatted(whole, partly, words),
                stays);
    }

    private void look(Aged aged, Instant before) {
        var silent = aged.last().filter(before::isAfter).isPresent();
        var old = silent || aged.words() > 0;
        var open = why(aged);
        if (old && open.isPresent()) {
            stays.add(aged.id() + ": " + open.get());
        } else if (silent) {
            if (dry || Retention.done(keeping, new DeskEntry.Ageing.Gone(aged.id(), aged.turns(), false))) {
                whole++;
            } else {
                stays.add(aged.id() + ": something goes on in it");
            }
        } else if (old && (dry
                || Retention.done(keeping, new DeskEntry.Ageing.Trimmed(aged.id(), before)))) {
            partly++;
            words += aged.words();
        }
    }

    private static Optional<String> why(Aged aged) {
        return aged.withPeople()
                ? Optional.of("a matter is open")
                : aged.openOrder().map(number -> "the order " + number + " is open");
    }

    /** Those of which nothing may be touched. */
    static Set<ConversationId> open(Ageing ageing, Instant before) {
        var open = new HashSet<ConversationId>();
        each(ageing, before, aged -> why(aged).ifPresent(_ -> open.add(aged.id())));
        return open;
    }

    private static void each(Ageing ageing, Instant before, Consumer<Aged> what) {
        var part = ageing.conversations("", before, AT_ONCE);
        while (!part.isEmpty() && !Thread.currentThread().isInterrupted()) {
            part.forEach(what);
            part = ageing.conversations(part.getLast().id().value(), before, AT_ONCE);
        }
    }
}
