package dragoman.understanding;

import dragoman.model.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A text as one language reads days and times in it: endings apart from words, dates and times in digits as one piece. */
final class WhenText {
    private static final int LATEST_HOUR = 24;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR = 1900;

    private final List<Piece> pieces;
    private final WhenWords when;
    private final Grammar grammar;

    /** One piece of a text. */
    record Piece(String word, Kind kind, int value, Optional<Filling> digits, int start, int end,
            boolean opens) {
        enum Kind {
            WORD,
            NUMBER,
            CLOCK,
            /** Part of something else: a date, an address, a number with decimals. */
            OTHER
        }
    }

    WhenText(List<Piece> pieces, WhenWords when, Grammar grammar) {
        this.pieces = pieces;
        this.when = when;
        this.grammar = grammar;
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int at) {
        return pieces.get(at);
    }

    String word(int at) {
        return pieces.get(at).word();
    }

    /** A line goes on there: not behind punctuation, other than behind digits ('3. maja', 'May 3rd, 2026') and single letters ('p.m.'). */
    boolean goesOn(int at, Filling.All all) {
        if (at >= pieces.size()) {
            return false;
        }
        boolean begun = at > all.from();
        return !pieces.get(at).opens() || !begun || fullStopBelongs(pieces.get(at - 1));
    }

    private boolean fullStopBelongs(Piece before) {
        return before.kind() != Piece.Kind.WORD || before.word().length() == 1
                || when.ordinalEnding(before.word());
    }

    List<Filling> fillings(WhenSlot slot, int at) {
        return switch (slot) {
            case N -> number(at, 1, 999);
            case H -> number(at, 0, LATEST_HOUR);
            case M -> minutes(at);
            case D -> days(at);
            case DTH -> ordinalDays(at);
            case NTH -> endedDays(at);
            case HTH -> ordinals(at, 12);
            case YEAR -> year(at);
            case DIGITS -> pieces.get(at).digits().stream().toList();
            case T -> clocks(at);
            case W -> clocksOrHour(at);
            case DIGIT -> oneDigit(at) ? hours(at) : List.of();
            case WEEKDAY, MONTH, UNIT, SPAN, PART -> listed(slot, at);
        };
    }

    private List<Filling> listed(WhenSlot slot, int at) {
        int value = when.listed(slot, word(at));
        return value < 0 ? List.of() : List.of(Filling.number(value, at + 1));
    }

    private List<Filling> clocks(int at) {
        return when.clocks().longest(this, at).map(fit -> Filling.clock(fit.meaning(), fit.to(), fit.sure()))
                .stream()
                .toList();
    }

    private List<Filling> clocksOrHour(int at) {
        List<Filling> found = new ArrayList<>(hours(at));
        found.addAll(clocks(at));
        return found;
    }

    private List<Filling> hours(int at) {
        return number(at, 0, LATEST_HOUR).stream()
                .map(hour -> Filling.clock(Clock.said(hour.value(), 0), hour.to(), false)).toList();
    }

    private boolean oneDigit(int at) {
        return pieces.get(at).kind() == Piece.Kind.NUMBER && pieces.get(at).word().length() == 1;
    }

    private List<Filling> minutes(int at) {
        return oneDigit(at) ? List.of() : number(at, 1, 59);
    }

    private List<Filling> year(int at) {
        Piece piece = pieces.get(at);
        boolean year = piece.kind() == Piece.Kind.NUMBER && piece.value() >= FIRST_YEAR
                && piece.value() <= LAST_YEAR;
        return year ? List.of(Filling.number(piece.value(), at + 1)) : List.of();
    }

    /** In digits or words, the longer first. */
    private List<Filling> number(int at, int least, int most) {
        Piece piece = pieces.get(at);
        List<Filling> found = new ArrayList<>(2);
        if (piece.kind() == Piece.Kind.NUMBER) {
            add(found, piece.value(), at + 1, least, most);
        } else if (piece.kind() == Piece.Kind.WORD) {
            spelled(at, least, most, found);
        }
        return found;
    }

    private void spelled(int at, int least, int most, List<Filling> found) {
        Optional<NumberWord> first = cardinal(at);
        if (first.isEmpty()) {
            return;
        }
        var sum = NumberSum.ofWords();
        sum.add(first.get());
        int next = at + 1 < size() && Set.of("i", "and").contains(word(at + 1)) ? at + 2 : at + 1;
        Optional<NumberWord> second = cardinal(next).filter(word -> first.get().tens() && sum.takes(word));
        if (second.isPresent()) {
            add(found, first.get().value() + second.get().value(), next + 1, least, most);
        }
        add(found, first.get().value(), at + 1, least, most);
    }

    private Optional<NumberWord> cardinal(int at) {
        return at < size() && pieces.get(at).kind() == Piece.Kind.WORD
                ? grammar.number(word(at)).filter(word -> word.use() != NumberWord.Use.AFTER_TENS)
                : Optional.empty();
    }

    private static void add(List<Filling> found, int value, int to, int least, int most) {
        if (value >= least && value <= most) {
            found.add(Filling.number(value, to));
        }
    }

    private List<Filling> days(int at) {
        List<Filling> found = new ArrayList<>(ordinalDays(at));
        if (pieces.get(at).kind() == Piece.Kind.NUMBER) {
            add(found, pieces.get(at).value(), at + 1, 1, 31);
        }
        return found;
    }

    private List<Filling> ordinalDays(int at) {
        List<Filling> found = new ArrayList<>(endedDays(at));
        found.addAll(ordinals(at, 31));
        return found;
    }

    /** In digits with the ending of an ordinal. */
    private List<Filling> endedDays(int at) {
        Piece piece = pieces.get(at);
        List<Filling> found = new ArrayList<>(1);
        if (piece.kind() == Piece.Kind.NUMBER && at + 1 < size() && !pieces.get(at + 1).opens()
                && when.ordinalEnding(word(at + 1))) {
            add(found, piece.value(), at + 2, 1, 31);
        }
        return found;
    }

    private List<Filling> ordinals(int at, int most) {
        if (pieces.get(at).kind() != Piece.Kind.WORD) {
            return List.of();
        }
        List<Filling> found = new ArrayList<>(1);
        Optional<NumberWord> tens = cardinal(at).filter(NumberWord::tens);
        if (tens.isPresent() && at + 1 < size()) {
            grammar.ordinal(word(at + 1)).filter(unit -> unit < 10)
                    .ifPresent(unit -> add(found, tens.get().value() + unit, at + 2, 1, most));
        }
        grammar.ordinal(word(at)).ifPresent(place -> add(found, place, at + 1, 1, most));
        return found;
    }
}
