package dragoman.understanding;

import dragoman.model.PhraseKey;
import java.util.List;
import java.util.Set;

/** One example sentence of an intent or command. */
final class Example {
    private final PhraseKey key;
    private final int tongue;
    private final List<String> forms;
    private final Set<Integer> terms;
    private final Nature nature;
    private final boolean negated;

    /** What there is to compare. */
    enum Nature {
        /** Only small words, such as 'who are you'. */
        SMALL_WORDS,
        /** One word only, or a command of one word and courtesy: found in many sentences that mean something else. */
        ONE_WORD,
        SENTENCE
    }

    Example(PhraseKey key, int place, Tongue tongue, List<String> words) {
        this.key = key;
        this.tongue = place;
        forms = words.stream().map(tongue::form).toList();
        List<WordClass> classes = forms.stream().map(tongue.grammar()::classOf).toList();
        terms = Set.copyOf(words.stream().map(tongue::term).toList());
        nature = nature(classes, command());
        negated = classes.contains(WordClass.NEGATION);
    }

    private static Nature nature(List<WordClass> classes, boolean command) {
        if (classes.stream().noneMatch(WordClass::content)) {
            return Nature.SMALL_WORDS;
        }
        long weighty = classes.stream().filter(kind -> kind != WordClass.LIGHT).count();
        boolean oneWord = weighty == 1 && (command || classes.size() == 1);
        return oneWord ? Nature.ONE_WORD : Nature.SENTENCE;
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

    Set<Integer> terms() {
        return terms;
    }

    Nature nature() {
        return nature;
    }

    boolean command() {
        return key.kind() == PhraseKey.Kind.COMMAND;
    }

    boolean negated() {
        return negated;
    }
}
