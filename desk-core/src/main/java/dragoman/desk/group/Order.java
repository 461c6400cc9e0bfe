package dragoman.desk.group;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What a group is asked to do. Ids are the messenger's. */
public sealed interface Order {
    /** A new topic; {@link Reply.Done#id} is its id. */
    record Open(String name) implements Order {}

    /** Nobody but us writes there any more. */
    record Close(long topic) implements Order {}

    /** One can write there again. */
    record Reopen(long topic) implements Order {}

    /** The topic goes, with all that was said in it. */
    record Delete(long topic) implements Order {}

    /**
     * A message; {@link Reply.Done#id} is its id.
     *
     * @param topic 0: beside the topics
     * @param answering the message that it answers
     * @param named whom the messenger tells of it
     */
    record Say(long topic, String text, List<Button> buttons, OptionalLong answering,
            List<Named> named) implements Order {
        public Say {
            buttons = List.copyOf(buttons);
            named = List.copyOf(named);
        }

        /** Nobody is told. */
        public Say(long topic, String text, List<Button> buttons, OptionalLong answering) {
            this(topic, text, buttons, answering, List.of());
        }
    }

    /** Somebody who is named in a text: their account at the messenger, and the words that name them. */
    record Named(String account, String words) {}

    /**
     * A file; {@link Reply.Done#id} is its message's id.
     *
     * @param name as people there see it
     * @param caption {@code ""}: none
     */
    record Show(long topic, Path file, String name, String caption) implements Order {}

    /** A message of ours says something else now. */
    record Change(long message, String text, List<Button> buttons) implements Order {
        public Change {
            buttons = List.copyOf(buttons);
        }
    }

    /** Stays on top of its topic. */
    record Pin(long message) implements Order {}

    /** A small sign on somebody's message: we have taken it. */
    record Taken(long message) implements Order {}

    /** A message is removed: a code in it is nobody else's business. */
    record Remove(long message) implements Order {}

    /** Somebody's tap is answered, by a small window; {@code ""}: without words. */
    record Tapped(String tap, String text) implements Order {}

    /** {@code target}: an address to open, or what comes back when it is tapped (up to 64 bytes). */
    record Button(String title, String target) {}
}
