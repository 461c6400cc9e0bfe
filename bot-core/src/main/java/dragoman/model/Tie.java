package dragoman.model;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that shows that conversations are one customer's: those with the same tie are. See docs/decisions/0017.
 *
 * @param value a telephone number as E.164, or the id that people of the shop gave to a merging
 */
public record Tie(Kind kind, String value) {
    /** A number that nobody has shown for so long may belong to somebody else by now. */
    public static final Duration GOOD = Duration.ofDays(90);
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public Tie {
        Names.notBlank("a tie", value);
    }

    /** Who says so. */
    public enum Kind {
        /** The messenger vouches for the telephone number. */
        PHONE,
        /** People of the shop joined the conversations by hand. */
        DESK
    }

    /** By a number that a messenger vouches for; empty for what is no number with its country. */
    public static Optional<Tie> phone(String number) {
        var plain = number.replaceAll("[\\s()./-]", "");
        return PHONE.matcher(plain).matches() ? Optional.of(new Tie(Kind.PHONE, plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Tie[" + kind + " " + Value.HIDDEN + "]";
    }
}
