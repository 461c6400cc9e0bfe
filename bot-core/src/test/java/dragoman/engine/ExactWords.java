package dragoman.engine;

import dragoman.model.Entity;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import dragoman.port.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The plainest understanding: the words of the phrases as they stand, digits, numbers, addresses. */
final class ExactWords implements Reader {
    private static final Pattern NUMBER = Pattern
            .compile("(?<![\\p{L}\\d+@.])\\d+(?:\\.\\d+)?(?![\\p{L}\\d@])");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{8,}");
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Map<String, String> WRITTEN = Map.of("first", "1", "second", "2");
    private final List<Phrase> phrases;
    private final Map<Language, String> tells;

    ExactWords(Lexicon lexicon) {
        phrases = lexicon.phrases();
        tells = Map.of(new Language("ru"), "абвгдежзиклмнопрстуфхцчшщыьэюя", new Language("el"),
                "αβγδεζηθικλμνξοπρστυφχψω");
    }

    @Override
    public Reading read(String text, Language expected) {
        var words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\d@+./'’-]+", " ").strip()
                + " ";
        var best = new HashMap<PhraseKey, Match>();
        for (var phrase : phrases) {
            for (var example : phrase.texts()) {
                match(phrase.key(), words, example.toLowerCase(Locale.ROOT))
                        .ifPresent(m -> best.merge(m.phrase(), m, (a, b) -> a.score() >= b.score() ? a : b));
            }
        }
        var matches = best.values().stream().sorted(Comparator.comparingDouble(Match::score).reversed()
                .thenComparing(m -> m.phrase().name())).toList();
        return new Reading(language(text), matches, entities(text));
    }

    private static Optional<Match> match(PhraseKey key, String words, String example) {
        if (words.strip().equals(example)) {
            return Optional.of(new Match(key, 1, true));
        }
        var anywhere = key.kind() != Kind.INTENT && key.kind() != Kind.COMMAND;
        return words.contains(" " + example + " ")
                ? Optional.of(new Match(key, anywhere ? 0.9 : 0.8, false))
                : Optional.empty();
    }

    private Optional<Language> language(String text) {
        return tells.entrySet().stream()
                .filter(entry -> text.toLowerCase(Locale.ROOT).chars()
                        .anyMatch(c -> entry.getValue().indexOf(c) >= 0))
                .map(Map.Entry::getKey).findFirst();
    }

    private static List<Entity> entities(String text) {
        var found = new ArrayList<Entity>();
        PHONE.matcher(text).results()
                .forEach(m -> found.add(new Entity.PhoneFound(m.group(), m.start(), m.end())));
        EMAIL.matcher(text).results()
                .forEach(m -> found.add(new Entity.EmailFound(m.group(), m.start(), m.end())));
        NUMBER.matcher(text).results()
                .forEach(m -> found
                        .add(new Entity.NumberFound(new BigDecimal(m.group()), m.start(), m.end())));
        Moments.find(text).forEach(found::add);
        WRITTEN.forEach((word, digits) -> {
            var at = text.toLowerCase(Locale.ROOT).indexOf(word);
            if (at >= 0) {
                found.add(new Entity.NumberFound(new BigDecimal(digits), at, at + word.length()));
            }
        });
        return found;
    }
}
