package dragoman.understanding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What the words of a language mean in English, one by one, in the order in which they stand: no English, and enough for a model of meaning that
 * knows nothing else. In {@code <language>.glosses} a line each: the English, a colon, words, with a star for any ending. The very word beats a
 * beginning, a longer beginning a shorter one; then a slip is forgiven; a word that is not there stays. Thread-safe.
 */
final class Glossary {
    private static final int SHORTEST_BEGINNING = 3;
    /** Shorter ones are too like one another to forgive a slip. */
    private static final int SHORTEST_TO_SLIP = 5;
    /** People use few words, and noise is not to fill the memory. */
    private static final int REMEMBERED = 20_000;

    private final Tongue tongue;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private final List<String> likely = new ArrayList<>();
    private final Typos typos;
    private final LoadingCache<String, String> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .build(this::find);

    /** Empty for a language that has no such list. */
    Glossary(Tongue tongue) {
        this.tongue = tongue;
        List<String> forms = new ArrayList<>();
        for (String line : Lines.of(Tongue.family(tongue.language().code()) + ".glosses")) {
            int colon = line.indexOf(':');
            String english = line.substring(0, colon).strip();
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                String form = add(word, english);
                if (form.length() >= SHORTEST_TO_SLIP) {
                    forms.add(form);
                    likely.add(english);
                }
            }
        }
        typos = new Typos(forms);
    }

    private String add(String word, String english) {
        boolean open = word.endsWith("*");
        String form = tongue
                .form(Tokenizer.of(open ? word.substring(0, word.length() - 1) : word).getFirst().word());
        (open ? beginnings : words).putIfAbsent(form, english);
        return form;
    }

    boolean isEmpty() {
        return likely.isEmpty();
    }

    /** The sentence, word by word. */
    String english(String sentence) {
        var english = new StringJoiner(" ");
        for (Token token : Tokenizer.of(sentence)) {
            switch (token.kind()) {
                case WORD -> english.add(remembered.get(tongue.form(token.word())));
                case NUMBER, SIGN -> english.add(token.word());
                case OPAQUE -> {
                }
            }
        }
        return english.toString();
    }

    private String find(String form) {
        String found = words.get(form);
        for (int length = form.length(); found == null && length >= SHORTEST_BEGINNING; length--) {
            found = beginnings.get(form.substring(0, length));
        }
        return Optional.ofNullable(found).or(() -> slipped(form)).orElse(form);
    }

    private Optional<String> slipped(String form) {
        for (int length = form.length(); length >= SHORTEST_TO_SLIP; length--) {
            var near = typos.near(form.substring(0, length), 1);
            if (!near.isEmpty()) {
                return Optional.of(likely.get(near.getFirst().word()));
            }
        }
        return Optional.empty();
    }
}
