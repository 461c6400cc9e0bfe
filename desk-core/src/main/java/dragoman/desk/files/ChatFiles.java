package dragoman.desk.files;

import dragoman.desk.people.Person;
import dragoman.model.AgentAct;
import dragoman.model.Capabilities;
import dragoman.model.ConversationId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of conversations. Rights are checked here. Thread-safe. */
public interface ChatFiles {
    /** What a reference of a conversation's transcript stands for, for who may see that; empty for what is no file of ours. */
    Optional<Attachment> find(ConversationId chat, String reference);

    /** What the customer sent, oldest first; nothing private. Reads the transcript where there are files at all. */
    List<Brought> brought(ConversationId chat);

    /** To look at it, or to save it. Empty where the viewer may not look, or where it is not here: foreign and missing look alike. */
    Optional<Opened> open(Person viewer, ConversationId chat, String reference);

    /** Takes a file that an agent wants to send, as soon as it is durable; nothing is sent yet. */
    Added add(Person by, ConversationId chat, Given file);

    /** A file that was taken for this conversation, as an answer carries it; empty for all others. */
    Optional<AgentAct.Attached> attached(Person by, ConversationId chat, String id);

    /** What its channel takes. */
    Capabilities.Attachments allowed(ConversationId chat);

    /** All of a customer's that are here, those of agents too. */
    List<Opened> all(ConversationId chat);

    /** A file of a transcript, by its reference, and when it came. */
    record Brought(Instant at, String reference) {
        private static final Duration ABOUT = Duration.ofHours(1);

        /** Within an hour of this. */
        public boolean isAbout(Instant when) {
            return Duration.between(at, when).abs().compareTo(ABOUT) <= 0;
        }
    }

    /** A file that can be read. */
    record Opened(Attachment about, Path file) {}

    /** What an agent's browser gave. Two are never compared, so the array does no harm. */
    @SuppressWarnings("ArrayRecordComponent")
    record Given(String name, byte[] content) {}

    /** What became of a file that was to be added. */
    sealed interface Added {
        /** It lies ready. */
        record Ready(AgentAct.Attached file, long size) implements Added {}

        /** Its channel takes no such file; {@code allowed} says which it takes. */
        record NotTaken(Capabilities.Attachments allowed) implements Added {}

        /** Larger than we keep, in megabytes. */
        record TooLarge(int most) implements Added {}

        /** Nothing is here that this person may write to. */
        record NotFound() implements Added {}

        /** It cannot be kept now. */
        record Later() implements Added {}
    }
}
