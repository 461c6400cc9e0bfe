package dragoman.understanding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All words of a bot's phrases in all its languages, and what a word that someone types may be among them. Thread-safe. */
final class Vocabulary {
    /** People use few words, and noise is not to fill the memory. */
    private static final int REMEMBERED = 20_000;

    private final List<Tongue> tongues;
    private final Map<Language, Integer> places = new LinkedHashMap<>();
    private final LoadingCache<String, Sense> senses = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .build(this::find);
    private int terms;

    Vocabulary(Lexicon lexicon) {
        Set<Language> languages = new LinkedHashSet<>(lexicon.languages());
        lexicon.phrases().forEach(phrase -> languages.add(phrase.language()));
        languages.forEach(language -> places.put(language, places.size()));
        tongues = languages.stream().map(Tongue::new).toList();
        lexicon.phrases().forEach(this::learn);
        tongues.forEach(Tongue::settle);
    }

    private void learn(Phrase phrase) {
        Tongue tongue = tongues.get(place(phrase.language()));
        for (String text : phrase.texts()) {
            List<Token> tokens = Tokenizer.of(text);
            tokens.forEach(token -> tongue.learn(token.word(), terms++, evidence(phrase.key().kind())));
            Wording.joined(tokens).ifPresent(joined -> tongue.learn(joined, terms++, 0));
        }
    }

    /** Names of goods are the same in every language. */
    private static double evidence(PhraseKey.Kind kind) {
        return switch (kind) {
            case ITEM -> 0;
            case OPTION -> 0.4;
            case INTENT, COMMAND, WORD -> 0.5;
        };
    }

    List<Tongue> tongues() {
        return tongues;
    }

    /** Those in which days and times are looked for: the language that was heard and the expected one, else all. */
    List<Tongue> tongues(Optional<Language> heard, Language expected) {
        Language first = heard.orElse(expected);
        return tongues.stream()
                .filter(tongue -> heard.isEmpty() || tongue.language().equals(first)
                        || tongue.language().equals(expected))
                .sorted(Comparator.comparing((Tongue tongue) -> !tongue.language().equals(first))).toList();
    }

    /** The place of a language that the lexicon has. */
    int place(Language language) {
        return places.getOrDefault(language, 0);
    }

    /** How many terms there are at most. */
    int terms() {
        return terms;
    }

    Sense sense(String word) {
        return senses.get(word);
    }

    private Sense find(String word) {
        List<String> forms = tongues.stream().map(tongue -> tongue.form(word)).toList();
        List<WordClass> classes = tongues.stream().map(tongue -> tongue.grammar().classOf(tongue.form(word)))
                .toList();
        List<Double> evidence = tongues.stream().map(tongue -> tongue.evidence(word)).toList();
        Optional<NumberWord> number = tongues.stream()
                .flatMap(tongue -> tongue.grammar().number(tongue.form(word)).stream()).findFirst();
        return new Sense(forms, classes, hits(word), evidence, number);
    }

    private List<Hit> hits(String word) {
        List<Hit> straight = hits(tongue -> tongue.straight(word));
        boolean known = tongues.stream().anyMatch(tongue -> tongue.grammar().knows(tongue.form(word)));
        if (known || !straight.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return straight;
        }
        List<Hit> slips = hits(tongue -> tongue.slips(word));
        return slips.isEmpty() ? hits(tongue -> tongue.kin(word)) : slips;
    }

    private List<Hit> hits(Function<Tongue, List<Hit>> look) {
        return tongues.stream().map(look).flatMap(List::stream).toList();
    }
}
