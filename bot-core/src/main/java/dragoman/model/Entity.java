package dragoman.model;

import java.math.BigDecimal;

/** Something with a form of its own that was found in a text, at [start, end) in UTF-16 units. */
public sealed interface Entity {
    int start();

    int end();

    /** A number, written in digits or words. */
    record NumberFound(BigDecimal value, int start, int end) implements Entity {}

    /** A telephone number, as E.164. */
    record PhoneFound(String phone, int start, int end) implements Entity {}

    /** An e-mail address. */
    record EmailFound(String address, int start, int end) implements Entity {}
}
