package dragoman.understanding;

import dragoman.model.PhraseKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One text of a phrase that is looked for anywhere in what people write. */
final class Wording {
    private final PhraseKey key;
    private final int tongue;
    private final List<String> forms;
    private final List<Integer> terms;
    private final double best;

    /** In the language at that place; {@code best}: the score when found as it is. */
    Wording(PhraseKey key, int place, Tongue tongue, List<String> words, double best) {
        this.key = key;
        this.tongue = place;
        this.best = best;
        forms = words.stream().map(tongue::form).toList();
        terms = words.stream().map(tongue::term).toList();
    }

    PhraseKey key() {
        return key;
    }

    int tongue() {
        return tongue;
    }

    List<String> forms() {
        return forms;
    }

    List<Integer> terms() {
        return terms;
    }

    double best() {
        return best;
    }

    /** 'Pick-up' and 'pick up' are also typed 'pickup'. */
    static Optional<String> joined(List<Token> tokens) {
        boolean two = tokens.size() == 2
                && tokens.stream().allMatch(token -> token.kind() == Token.Kind.WORD);
        return two
                ? Optional.of(tokens.stream().map(Token::word).collect(Collectors.joining()))
                : Optional.empty();
    }

    int size() {
        return terms.size();
    }

    /** How well a word is the wording's word at that place; 0 when it is not. */
    double quality(int at, Sense sense) {
        if (sense.forms().get(tongue).equals(forms.get(at))) {
            return 1;
        }
        double quality = sense.as(terms.get(at));
        return quality < Hit.FOUND ? 0 : Math.min(quality, Hit.STEM);
    }
}
