package dragoman.desk.view;

import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.Ownership;
import dragoman.model.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation in a list.
 *
 * @param ticket short id of the request for a person, if there is or was one
 * @param customer their name, or {@code ""} when nobody knows it (or it was erased)
 * @param owner who answers, with queue, first time and agent
 * @param epoch goes into the next {@link dragoman.desk.act.Wish}
 * @param reason why a person was wanted, in the shop's language; {@code ""} while the bot has it
 * @param last what was said last; empty when nothing was, or it was erased
 * @param waiting since when the customer waits for an answer of a person's; empty when they do not
 * @param promise the one that is due first
 * @param windowCloses when the messenger takes no free text any more; empty: it always does
 */
public record Row(ConversationId conversation, Optional<String> ticket, BotId bot, ChannelId channel,
        String customer,
        Language language, Ownership owner, long epoch, String reason, Optional<Last> last,
        Optional<Instant> waiting,
        Optional<Promise> promise, Optional<Instant> windowCloses, Marks marks) {

    /** The last line. {@code author} empty: the customer. {@code text} one line, up to 120 signs, what is private hidden. */
    public record Last(Optional<Author> author, String text, Instant at) {}

    /** What agents keep beside it. {@code mentioned}: whom notes name who have not looked yet. */
    public record Marks(List<String> labels, boolean complaint, boolean keyCustomer,
            Optional<Instant> snoozedUntil, Set<AgentId> mentioned) {
        public static final Marks NONE = new Marks(List.of(), false, false, Optional.empty(), Set.of());

        public Marks {
            labels = List.copyOf(labels);
            mentioned = Set.copyOf(mentioned);
        }
    }

    /** The earliest harm: a promise is broken or the window closes. */
    public Instant harm() {
        var promised = promise.map(Promise::due).orElse(Instant.MAX);
        var window = waiting.isPresent() ? windowCloses.orElse(Instant.MAX) : Instant.MAX;
        return promised.isBefore(window) ? promised : window;
    }
}
