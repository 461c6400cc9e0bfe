package dragoman.model;

import java.util.List;
import java.util.Optional;

/** One message for one channel, within its limits: what a channel's sender puts into the vendor's form. */
public record Message(String text, Optional<Picture> picture, Buttons buttons) {

    public static Message text(String text) {
        return new Message(text, Optional.empty(), new Buttons.None());
    }

    /** Both in one message, for a channel that allows no more than one; the later buttons count. */
    public Message followedBy(Message more) {
        var both = text.isEmpty() ? more.text : more.text.isEmpty() ? text : text + "\n\n" + more.text;
        return new Message(both, picture.or(more::picture), more.buttons instanceof Buttons.None ? buttons : more.buttons);
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
