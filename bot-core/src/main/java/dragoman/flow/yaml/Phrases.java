package dragoman.flow.yaml;

import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.port.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Gathers what customers may write, by meaning and language. */
final class Phrases {
    private final Map<PhraseKey, Map<Language, LinkedHashSet<String>>> gathered = new LinkedHashMap<>();

    void add(PhraseKey key, Map<Language, List<String>> texts) {
        texts.forEach((language, sayings) -> add(key, language, sayings));
    }

    /** A text with places to fill in is nothing that a customer would write. */
    void add(PhraseKey key, Language language, List<String> sayings) {
        var known = gathered.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                .computeIfAbsent(language, _ -> new LinkedHashSet<>());
        sayings.stream().filter(saying -> saying.indexOf('{') < 0).map(String::strip).forEach(known::add);
    }

    void add(Phrase phrase) {
        add(phrase.key(), phrase.language(), phrase.texts());
    }

    List<Phrase> all() {
        var all = new ArrayList<Phrase>();
        gathered.forEach((key, byLanguage) -> byLanguage.forEach((language, sayings) -> {
            if (!sayings.isEmpty()) {
                all.add(new Phrase(key, language, List.copyOf(sayings)));
            }
        }));
        return all;
    }
}
