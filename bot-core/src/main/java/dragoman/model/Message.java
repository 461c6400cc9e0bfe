package dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * One message for one channel, within its limits: what a channel's sender puts into the vendor's form.
 *
 * @param hidden it repeats something that nobody but the customer is to see
 */
public record Message(String text, Optional<Picture> picture, Buttons buttons, boolean hidden) {
    public Message(String text, Optional<Picture> picture, Buttons buttons) {
        this(text, picture, buttons, false);
    }

    public Message hiding() {
        return new Message(text, picture, buttons, true);
    }

    public static Message text(String text) {
        return new Message(text, Optional.empty(), new Buttons.None());
    }

    /** How options are shown under a message. */
    public sealed interface Buttons {
        /** Not at all: none, or they stand numbered in the text. */
        record None() implements Buttons {}

        /** As buttons under the message. */
        record Row(List<Option> options) implements Buttons {
            public Row {
                options = List.copyOf(options);
            }
        }

        /** As a list that opens by a button with this label. */
        record Menu(String label, List<Option> options) implements Buttons {
            public Menu {
                options = List.copyOf(options);
            }
        }
    }
}
