package dragoman.flow.yaml;

import dragoman.flow.Bot;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Place;
import dragoman.flow.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A folder as far as it could be understood.
 *
 * @param bot not to be run when there are errors: it may name flows and slots that do not exist; empty without a folder
 * @param sources the files that were read
 * @param whole whether YAML could read all flows: if not, something may refer to what is missing
 * @param words all that customers read
 * @param standard how bad it is to break a rule of good service; empty: not looked at
 * @param texts what has to be translated, language by language
 */
public record Sketch(Optional<Bot> bot, Loaded loaded, List<Source> sources, boolean whole,
        List<Translated> texts, List<Worded> words, Map<Standard, Optional<Severity>> standard) {
    public Sketch {
        words = List.copyOf(words);
        standard = Map.copyOf(standard);
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
    }

    static Sketch nothing(Notes notes) {
        return new Sketch(Optional.empty(), new Loaded(Optional.empty(), notes.findings()), List.of(), false,
                List.of(), List.of(), Map.of());
    }

    /** The texts of the files, by path: what {@link BotFolder#sketch(Map)} makes the same bot of. */
    public Map<String, String> files() {
        return sources.stream().collect(Collectors.toUnmodifiableMap(Source::path, Source::text));
    }

    /** The line of a place as it stands in the file. */
    public String line(Place place) {
        return sources.stream().filter(source -> source.path().equals(place.file())).findFirst()
                .map(source -> source.line(place.line())).orElse("");
    }
}
