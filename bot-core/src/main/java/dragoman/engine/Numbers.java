package dragoman.engine;

import dragoman.flow.SlotType;
import dragoman.model.Entity;
import dragoman.model.Entity.DateFound;
import dragoman.model.Entity.EmailFound;
import dragoman.model.Entity.MoneyFound;
import dragoman.model.Entity.NumberFound;
import dragoman.model.Entity.PhoneFound;
import dragoman.model.Entity.TimeFound;
import dragoman.model.Pending;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.model.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that customers write: an answer, or the place of a choice in a list. */
final class Numbers {
    private static final String PLACE = "place/";
    private static final String LAST = "last";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> NONE = List.of("no", "not");
    private static final int FEW = 4;

    private Numbers() {}

    /** The choice whose number, or title, is all that was written. */
    static Optional<Shown> chosen(Pending pending, Said said) {
        if (pending.shown().isEmpty()) {
            return Optional.empty();
        }
        var bare = bare(said.text());
        var titled = pending.shown().stream().filter(shown -> shown.title().equalsIgnoreCase(bare)).toList();
        if (titled.size() == 1) {
            return Optional.of(titled.getFirst());
        }
        return alone(said).or(() -> place(pending, said)).filter(n -> n >= 1 && n <= pending.shown().size())
                .map(n -> pending.shown().get(n - 1));
    }

    /** 'The second one', when that is all that was written; the last is the last that is no button of ours. */
    private static Optional<Integer> place(Pending pending, Said said) {
        return Matches.only(said.reading(), Kind.WORD, PLACE, Matches.SURE)
                .filter(match -> match.whole() || isShort(said))
                .map(match -> match.phrase().name().substring(PLACE.length()))
                .map(place -> place.equals(LAST)
                        ? (int) pending.shown().stream().filter(shown -> !shown.id().startsWith("+")).count()
                        : Integer.parseInt(place));
    }

    /** 'All right, the first then': a few words, and neither a no nor a question. */
    private static boolean isShort(Said said) {
        return BLANKS.split(said.text().strip(), -1).length <= FEW && said.text().indexOf('?') < 0
                && NONE.stream().allMatch(word -> Matches.word(said.reading(), word) < Matches.OPTION)
                && said.reading().entities().isEmpty();
    }

    /** A whole number when it is all that was written. */
    static Optional<Integer> alone(Said said) {
        for (var entity : said.reading().entities()) {
            if (entity instanceof NumberFound(var value, _, _) && covers(entity, said.text())
                    && value.signum() > 0
                    && value.compareTo(BigDecimal.valueOf(1_000)) < 0
                    && value.stripTrailingZeros().scale() <= 0) {
                return Optional.of(value.intValue());
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Entity entity, String text) {
        var from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        var to = text.length();
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return to > from && entity.start() <= from && entity.end() >= to;
    }

    /** Without what stands around the words: blanks, full stops, exclamation marks, quotes. */
    static String bare(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (to > from && isAround(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || ".,!;:\"«»“”„'’".indexOf(c) >= 0;
    }

    /** All different numbers that were found. */
    static List<BigDecimal> all(Reading reading) {
        return reading.numbers().stream().map(NumberFound::value).map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
    }

    /** Those that are no part of a date, a time or an amount of money: 'at five' is no five. */
    static List<BigDecimal> free(Reading reading) {
        return reading.found(NumberFound.class).stream().filter(number -> !isPart(reading, number))
                .map(NumberFound::value).map(BigDecimal::stripTrailingZeros).distinct().toList();
    }

    private static boolean isPart(Reading reading, NumberFound number) {
        return reading.entities().stream()
                .filter(entity -> switch (entity) {
                    case DateFound _,TimeFound _,MoneyFound _ -> true;
                    case NumberFound _,PhoneFound _,EmailFound _ -> false;
                }).anyMatch(entity -> entity.start() <= number.start() && number.end() <= entity.end()
                        && entity.end() - entity.start() > number.end() - number.start());
    }

    static boolean within(SlotType.Number bounds, BigDecimal number) {
        return bounds.min().map(min -> number.compareTo(min) >= 0).orElse(true)
                && bounds.max().map(max -> number.compareTo(max) <= 0).orElse(true);
    }

    /** The one number that can be meant. */
    static Optional<BigDecimal> within(SlotType.Number bounds, List<BigDecimal> numbers) {
        var fitting = numbers.stream().filter(number -> within(bounds, number)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
