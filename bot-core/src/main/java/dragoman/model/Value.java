package dragoman.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a slot holds. A customer may have meant it for us alone, and a log would not know: no value tells in {@code toString} what it is.
 */
public sealed interface Value {
    /** What stands in the place of something that is not to be seen. */
    String HIDDEN = "•••";

    /** As it may be seen by anyone: the last digits of a telephone number, nothing of the rest. */
    default String masked() {
        return HIDDEN;
    }

    /** Free text. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /** A number, whole or not. */
    record Number(BigDecimal number) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /** An amount of money: {@code minor} counts cents, or what else the currency's smallest unit is. {@code currency}: ISO 4217. */
    record Money(long minor, String currency) implements Value {
        /** To the minor unit; empty for more than can be counted. */
        public static Optional<Money> of(BigDecimal amount, Currency currency) {
            var minor = amount.movePointRight(digits(currency)).setScale(0, RoundingMode.HALF_UP);
            return minor.unscaledValue().bitLength() < Long.SIZE
                    ? Optional.of(new Money(minor.longValueExact(), currency.getCurrencyCode()))
                    : Optional.empty();
        }

        /** In the main unit. */
        public BigDecimal amount() {
            return BigDecimal.valueOf(minor, digits(Currency.getInstance(currency)));
        }

        private static int digits(Currency currency) {
            return Math.max(0, currency.getDefaultFractionDigits());
        }

        @Override
        public String toString() {
            return masked();
        }
    }

    /** A day. */
    record Date(LocalDate date) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /**
     * A time of day, or a span of it: 'after five' is from 17:00 until {@link LocalTime#MAX}, 'before five' from {@link LocalTime#MIN}.
     *
     * @param until the same as {@code from} for a time to the minute
     */
    record Time(LocalTime from, LocalTime until) implements Value {
        public static Time at(LocalTime time) {
            return new Time(time, time);
        }

        /** The time that stands for the whole: where it begins, or, with no beginning, where it ends. */
        public LocalTime moment() {
            return from.equals(LocalTime.MIN) && !until.equals(LocalTime.MAX) ? until : from;
        }

        @Override
        public String toString() {
            return masked();
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /** One of an ask's options, by its name. */
    record Choice(String option) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /** Several of an ask's options, by their names, in the order of the flow; none is an answer too. */
    record Choices(List<String> options) implements Value {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return masked();
        }
    }

    /** A telephone number, as E.164. */
    record Phone(String phone) implements Value {
        private static final int SHOWN = 4;

        @Override
        public String masked() {
            return phone.length() <= 2 * SHOWN ? HIDDEN : HIDDEN + phone.substring(phone.length() - SHOWN);
        }

        @Override
        public String toString() {
            return masked();
        }
    }

    /** An e-mail address. */
    record Email(String address) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /** A photo or a file; {@code reference} is our own name of it, as {@link Update.MediaReceived} has it. */
    record Media(MediaKind kind, String reference, Optional<String> caption) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /**
     * A place.
     *
     * @param point in degrees; empty where it was only told in words
     * @param words an address or a name; {@code ""} where there is only the point
     */
    record Place(Optional<Point> point, String words) implements Value {
        /** On the map, in degrees. */
        public record Point(double latitude, double longitude) {
            @Override
            public String toString() {
                return HIDDEN;
            }
        }

        @Override
        public String toString() {
            return masked();
        }
    }

    /** An item of the catalogue, by list and id. */
    record Item(String list, String id) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /** An order, wish, complaint … that was recorded in this talk, by its number. */
    record Recorded(String number) implements Value {
        @Override
        public String toString() {
            return masked();
        }
    }

    /** What another system returned, or one of a list of it: texts, {@code Double}, yes/no, lists and maps by name. */
    record Fields(Map<String, Object> all) implements Value {
        public Fields {
            all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        }

        @Override
        public String toString() {
            return masked();
        }
    }
}
