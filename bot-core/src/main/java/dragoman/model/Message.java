package dragoman.model;

import java.util.List;
import java.util.Optional;

/** One message for one channel, within its limits: what a channel's sender puts into the vendor's form. */
public record Message(String text, Optional<Picture> picture, Buttons buttons) {

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
