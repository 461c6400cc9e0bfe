package dragoman.flow.yaml;

import dragoman.flow.Place;
import dragoman.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * A text that has to be said in another language, and how its translation stands.
 *
 * @param path where it is written in the file of the language: flow, step, key
 * @param source the text to translate, on one line, variants between bars
 * @param place of the translation, or of the nearest to where it should be
 * @param was the source text from which it was made, when that has changed
 */
public record Translated(Language language, List<String> path, String source, State state, Place place,
        Optional<String> was) {
    public Translated {
        path = List.copyOf(path);
    }

    /** How a translation stands. */
    public enum State {
        MISSING,
        STALE,
        /** Nobody has written down from which source text it was made. */
        UNSTAMPED,
        CURRENT,
        /** Words of customers, which do not grow old. */
        WORDS
    }

    /** As in {@code --confirm}: {@code find-shoes.use.text}. */
    public String key() {
        return String.join(".", path);
    }

    static Translated missing(Language language, List<String> path, List<String> source, Place place) {
        return new Translated(language, path, Stamps.stamp(source).text(), State.MISSING, place,
                Optional.empty());
    }

    static Translated words(Language language, List<String> path, List<String> source, Place place) {
        return new Translated(language, path, Stamps.stamp(source).text(), State.WORDS, place,
                Optional.empty());
    }

    static Translated of(Language language, List<String> path, List<String> source, Place place,
            Stamps stamps) {
        var now = Stamps.stamp(source);
        var then = stamps.of(String.join(".", path));
        var was = then.filter(stamp -> !stamp.hash().equals(now.hash())).map(Stamps.Stamp::text);
        var state = then.isEmpty() ? State.UNSTAMPED : was.isPresent() ? State.STALE : State.CURRENT;
        return new Translated(language, path, now.text(), state, place, was);
    }

    /** What is written down about a translation: the hash of its source text, and the text. */
    public static String stamp(String source) {
        return Stamps.stamp(List.of(source)).line();
    }
}
