package dragoman.understanding;

import dragoman.model.Entity;
import dragoman.model.Entity.NumberFound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers in words: 'forty-two', 'сорок два', 'четырёхсот' not, up to a few hundred as far as hundreds are said with a unit. */
final class SpelledNumbers {
    /** In a text of so few words even a shy number word is meant as a number. */
    private static final int NEARLY_ALONE = 2;

    private final String text;
    private final Utterance words;
    private final List<Entity> found = new ArrayList<>(0);

    private SpelledNumbers(String text, Utterance words) {
        this.text = text;
        this.words = words;
    }

    static List<Entity> find(String text, Utterance words) {
        var numbers = new SpelledNumbers(text, words);
        for (int at = 0; at < words.size();) {
            at = numbers.at(at).isPresent() ? numbers.take(at) : at + 1;
        }
        return numbers.found;
    }

    private Optional<NumberWord> at(int at) {
        if (at >= words.size() || words.token(at).kind() != Token.Kind.WORD || asks(at)) {
            return Optional.empty();
        }
        return words.sense(at).number();
    }

    /** Bosnian 'što' (what) folds to 'sto' (hundred). */
    private boolean asks(int at) {
        char first = text.charAt(words.token(at).start());
        return (first == 'š' || first == 'Š') && words.token(at).word().equals("sto");
    }

    private int take(int from) {
        int value = 0;
        int at = from;
        Optional<NumberWord> last = Optional.empty();
        while (goesOn(last, at(at), at, from)) {
            NumberWord next = at(at).orElseThrow();
            value = next.value() == 100 && value > 0 ? value * 100 : value + next.value();
            last = Optional.of(next);
            at += joins(at + 1, next) ? 2 : 1;
        }
        if (at == from) {
            return from + 1;
        }
        found.add(new NumberFound(BigDecimal.valueOf(value), words.token(from).start(),
                words.token(at - 1).end()));
        return at;
    }

    /** 'četrdeset i dva', 'one hundred and five': a short word between, with a number behind. */
    private boolean joins(int at, NumberWord before) {
        if (at >= words.size() || words.token(at).opens() || !(before.tens() || before.value() == 100)) {
            return false;
        }
        String word = words.token(at).word();
        boolean and = word.equals("i") || word.equals("and") || word.equals("и") || word.equals("και");
        return and && at(at + 1).filter(number -> number.value() < 10 || before.value() == 100).isPresent();
    }

    private boolean goesOn(Optional<NumberWord> last, Optional<NumberWord> next, int at, int from) {
        if (next.isEmpty() || at > from && words.token(at).opens()) {
            return false;
        }
        NumberWord number = next.get();
        return last.map(before -> follows(before, number)).orElseGet(() -> begins(number, at));
    }

    private static boolean follows(NumberWord before, NumberWord next) {
        if (before.value() == 100) {
            return next.value() > 0 && next.value() < 100;
        }
        return before.tens() && next.unit() || before.unit() && next.value() == 100;
    }

    private boolean begins(NumberWord number, int at) {
        return switch (number.use()) {
            case PLAIN -> true;
            case AFTER_TENS -> false;
            case SHY ->
                words.size() <= NEARLY_ALONE || at(at + 1).filter(next -> follows(number, next)).isPresent();
        };
    }
}
