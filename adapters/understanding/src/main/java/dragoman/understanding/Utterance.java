package dragoman.understanding;

import java.util.BitSet;
import java.util.List;

/** A text in words with their senses. */
final class Utterance {
    private final List<Token> tokens;
    private final List<Sense> senses;
    private final boolean[] meaningful;
    private final BitSet answers = new BitSet();
    private final BitSet labels = new BitSet();

    Utterance(List<Token> tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        senses = tokens.stream().map(token -> vocabulary.sense(token.word())).toList();
        meaningful = new boolean[tokens.size()];
        for (int i = 0; i < meaningful.length; i++) {
            meaningful[i] = switch (tokens.get(i).kind()) {
                case WORD -> !senses.get(i).ignorable();
                case NUMBER, OPAQUE -> true;
                case SIGN -> false;
            };
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    Sense sense(int at) {
        return senses.get(at);
    }

    boolean opaque(int at) {
        return tokens.get(at).kind() == Token.Kind.OPAQUE;
    }

    boolean meaningful(int at) {
        return meaningful[at];
    }

    /** The words there answer a question: they are an option or goods. */
    void answers(int from, int to) {
        answers.set(from, to);
    }

    boolean answer(int at) {
        return answers.get(at) || labels.get(at) || tokens.get(at).kind() != Token.Kind.WORD;
    }

    /** The words there say what the number beside them is. */
    void labels(int from, int to) {
        labels.set(from, to);
    }

    boolean label(int at) {
        return labels.get(at);
    }

    boolean number(int at) {
        return at >= 0 && at < size() && tokens.get(at).kind() == Token.Kind.NUMBER;
    }

    /** Nothing of meaning stands outside [from, to). */
    boolean whole(int from, int to) {
        for (int i = 0; i < meaningful.length; i++) {
            if (meaningful[i] && (i < from || i >= to)) {
                return false;
            }
        }
        return true;
    }

    /** There is a word of meaning in it; a number alone has none. */
    boolean speaks() {
        for (int i = 0; i < meaningful.length; i++) {
            if (meaningful[i] && tokens.get(i).kind() == Token.Kind.WORD) {
                return true;
            }
        }
        return false;
    }

    /** A small word amid a clause is grammar: 'da' is no yes in 'želim da platim', 'no' no answer in 'there is no hurry'. */
    boolean inPassing(int at, int tongue) {
        boolean small = switch (sense(at).classes().get(tongue)) {
            case FUNCTION, NEGATION, QUESTION -> true;
            case LIGHT, COMMON, KNOWN, OTHER -> false;
        };
        boolean first = at == 0 || token(at).opens();
        boolean last = at == size() - 1 || token(at + 1).opens();
        return small && !first && !last;
    }

    /**
     * A negation stands right before the word, with nothing but small words between ('не для работы', 'I don't want boots'); behind a comma it
     * is an answer of its own ('no, boots').
     */
    boolean negated(int at) {
        if (sense(at).negation()) {
            return false;
        }
        for (int i = at; i > 0 && at - i < 4 && !token(i).opens(); i--) {
            Sense before = sense(i - 1);
            if (before.negation()) {
                return true;
            }
            if (!before.ignorable()) {
                return false;
            }
        }
        return false;
    }
}
