package dragoman.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast a vendor takes messages; after {@code docs/channels.md}. Keeping to it costs less than being told: after a 'too many' nothing goes for a
 * while. A bucket that is said for a chat holds for each chat by itself.
 *
 * @param channel all messages of the bot through this channel
 * @param chat to one person
 * @param group to one group
 * @param unanswered to one person who does not write; full again when they do
 */
public record Limits(Optional<Bucket> channel, Optional<Bucket> chat, Optional<Group> group,
        Optional<Bucket> unanswered) {
    /** As fast as we can. */
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /**
     * A bucket of tokens, one for a message.
     *
     * @param burst how many it holds
     * @param every how long until one more is in it
     */
    public record Bucket(int burst, Duration every) {
        public Bucket {
            if (burst < 1 || !every.isPositive()) {
                throw new IllegalArgumentException(
                        "a bucket holds at least one token and fills in some time, not " + burst + " and "
                                + every);
            }
        }
    }

    /** @param prefix with which the ids of groups begin */
    public record Group(String prefix, Bucket bucket) {}

    /** What holds for this chat. */
    public Optional<Bucket> of(Address to) {
        return group.filter(it -> to.user().startsWith(it.prefix())).map(Group::bucket).or(() -> chat);
    }
}
