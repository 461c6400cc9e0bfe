package dragoman.understanding;

import dragoman.model.Entity.NumberFound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds numbers in words: 'forty-two', 'сорок второй', 'dvije hiljade i petsto', up to millions. */
final class SpelledNumbers {
    /** In a text of so few words even a shy number word is meant as a number. */
    private static final int NEARLY_ALONE = 2;
    /** Between a number and the thousand that it counts: 'two and a half thousand'. */
    private static final List<List<String>> AND_A_HALF = Stream
            .of("and a half", "с половиной", "és fél", "i po", "i pol", "i pola", "και μισή")
            .map(words -> Stream.of(words.split(" ")).map(WhenWords::folded).toList()).toList();
    /** One and a half, in a word. */
    private static final Set<String> ONE_AND_A_HALF = Stream
            .of("полтора", "полторы", "полутора", "másfél", "ενάμισι", "ενάμιση", "μιάμισι", "μιάμιση")
            .map(WhenWords::folded).collect(Collectors.toUnmodifiableSet());
    private static final NumberWord ONE = new NumberWord(1, NumberWord.Use.PLAIN);
    private static final Set<String> AND = Set.of("i", "and", "и", "και");

    private final String text;
    private final Utterance words;
    private final List<NumberFound> found = new ArrayList<>(0);

    private SpelledNumbers(String text, Utterance words) {
        this.text = text;
        this.words = words;
    }

    static List<NumberFound> find(String text, Utterance words) {
        var numbers = new SpelledNumbers(text, words);
        for (int at = 0; at < words.size();) {
            at = numbers.at(at).isPresent() || numbers.oneAndAHalf(at) ? numbers.take(at) : at + 1;
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
        var sum = NumberSum.ofWords();
        int at = from;
        if (oneAndAHalf(from)) {
            sum.add(ONE);
            sum.andAHalf();
            at++;
        }
        while (at == from ? begins(from) : goesOn(sum, at)) {
            sum.add(at(at).orElseThrow());
            at = behindHalf(sum, at + 1);
            at += joins(sum, at) ? 1 : 0;
        }
        if (at == from) {
            return from + 1;
        }
        found.add(new NumberFound(BigDecimal.valueOf(sum.value()), words.token(from).start(),
                words.token(at - 1).end()));
        return at;
    }

    /** 'Полторы тысячи'; before anything else it is no number that we can tell. */
    private boolean oneAndAHalf(int at) {
        return ONE_AND_A_HALF.contains(words.token(at).word()) && scale(at + 1);
    }

    /** The place behind 'and a half', where it stands and counts thousands. */
    private int behindHalf(NumberSum sum, int at) {
        for (List<String> half : AND_A_HALF) {
            int behind = at + half.size();
            if (says(half, at) && (sum.endsInScale() || scale(behind))) {
                sum.andAHalf();
                return behind;
            }
        }
        return at;
    }

    private boolean says(List<String> wanted, int at) {
        for (int i = 0; i < wanted.size(); i++) {
            if (at + i >= words.size() || words.token(at + i).opens()
                    || !words.token(at + i).word().equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean scale(int at) {
        return at < words.size() && !words.token(at).opens() && at(at).filter(NumberWord::scale).isPresent();
    }

    /** 'četrdeset i dva', 'one hundred and five': a short word between, with a number behind. */
    private boolean joins(NumberSum sum, int at) {
        return at < words.size() && !words.token(at).opens() && AND.contains(words.token(at).word())
                && sum.value() >= 20 && goesOn(sum, at + 1);
    }

    private boolean goesOn(NumberSum sum, int at) {
        if (at >= words.size() || words.token(at).opens()) {
            return false;
        }
        return at(at).filter(next -> switch (next.use()) {
            case PLAIN, SHY -> sum.takes(next);
            case AFTER_TENS -> sum.takesOrdinal() && sum.takes(next);
        }).isPresent();
    }

    private boolean begins(int at) {
        NumberWord number = at(at).orElseThrow();
        return switch (number.use()) {
            case PLAIN -> true;
            case AFTER_TENS -> false;
            case SHY -> {
                var sum = NumberSum.ofWords();
                sum.add(number);
                yield words.size() <= NEARLY_ALONE || goesOn(sum, at + 1);
            }
        };
    }
}
