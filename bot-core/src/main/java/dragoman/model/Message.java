package dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * One message for one channel, within its limits: what a channel's sender puts into the vendor's form.
 *
 * @param document a file of the shop's that goes with it
 * @param hidden it repeats something that nobody but the customer is to see
 */
public record Message(String text, Optional<Picture> picture, Optional<Document> document, Buttons buttons,
        boolean hidden) {
    public Message(String text, Optional<Picture> picture, Buttons buttons, boolean hidden) {
        this(text, picture, Optional.empty(), buttons, hidden);
    }

    public Message(String text, Optional<Picture> picture, Buttons buttons) {
        this(text, picture, buttons, false);
    }

    public Message hiding() {
        return new Message(text, picture, document, buttons, true);
    }

    /** How its picture or document is called in our own store or in the bot's folder. */
    public Optional<String> file() {
        return picture.map(Picture::source).or(() -> document.map(Document::source));
    }

    public Message withoutFile() {
        return new Message(text, Optional.empty(), Optional.empty(), buttons, hidden);
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

        /** One button, by which the customer gives something of their own instead of typing it. */
        record Share(Shared what, String label) implements Buttons {}

        /** Cards beside each other, each with its own button; the message's text stands above. */
        record Cards(List<Choice> all) implements Buttons {
            public Cards {
                all = List.copyOf(all);
            }

            /** A card and what its button means. */
            public record Choice(Card card, Option option) {}
        }

        /** What a button can share. */
        enum Shared {
            PHONE, PLACE
        }
    }
}
