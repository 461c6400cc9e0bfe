package dragoman.desk.shop;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a macro does besides answering. */
public sealed interface Follow {
    /** As it is kept: {@code label=returns}, {@code queue=people}, {@code snooze=120}, {@code resolve}, {@code back}. */
    String text();

    /** Puts a label on. */
    record Label(String label) implements Follow {
        @Override
        public String text() {
            return "label=" + label;
        }
    }

    /** Passes it on to a queue. */
    record Queue(String queue) implements Follow {
        @Override
        public String text() {
            return "queue=" + queue;
        }
    }

    /** Out of sight for so many minutes, or until the customer writes. */
    record Snooze(int minutes) implements Follow {
        @Override
        public String text() {
            return "snooze=" + minutes;
        }
    }

    /** Closes the matter. */
    record Resolve() implements Follow {
        @Override
        public String text() {
            return "resolve";
        }
    }

    /** Gives it back to the bot, which goes on where it was. */
    record Back() implements Follow {
        @Override
        public String text() {
            return "back";
        }
    }

    /** Empty for what nobody has written so. */
    static Optional<Follow> of(String text) {
        var clean = text.strip();
        var value = clean.substring(clean.indexOf('=') + 1).strip();
        return Optional.ofNullable(switch (clean.replaceFirst("=.*", "")) {
            case "label" -> value.isEmpty() || value.length() > 40 ? null : new Label(value);
            case "queue" -> value.isEmpty() ? null : new Queue(value);
            case "snooze" -> MINUTES.matcher(value).matches() ? new Snooze(Integer.parseInt(value)) : null;
            case "resolve" -> new Resolve();
            case "back" -> new Back();
            default -> null;
        });
    }

    /** Up to 90 days. */
    Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,4}|1[0-2][0-9]{4}");
}
