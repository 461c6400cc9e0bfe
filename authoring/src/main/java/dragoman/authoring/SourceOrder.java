package dragoman.authoring;

import dragoman.flow.Place;
import dragoman.flow.yaml.Sketch;
import dragoman.flow.yaml.Translated;
import dragoman.flow.yaml.Worded;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts to translate in the order in which they stand in their files: who translates reads a flow from its beginning. */
final class SourceOrder {
    private static final Comparator<Place> BEFORE = Comparator.comparingInt(Place::line)
            .thenComparingInt(Place::column);
    private final Map<String, Place> places = new LinkedHashMap<>();

    SourceOrder(Sketch sketch) {
        sketch.words().forEach(this::standsAt);
    }

    /** A key and all that holds it stand where the first of it stands. */
    private void standsAt(Worded words) {
        var key = Optional.of(words.key());
        while (key.isPresent()) {
            places.merge(key.get(), words.place(), (one, other) -> BEFORE.compare(one, other) <= 0
                    ? one
                    : other);
            key = holder(key.get());
        }
    }

    private static Optional<String> holder(String key) {
        var dot = key.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(key.substring(0, dot));
    }

    /** Flow by flow as they came, each from its beginning. */
    List<Translated> of(List<Translated> texts) {
        var flows = texts.stream().map(text -> text.path().getFirst()).distinct().toList();
        return texts.stream().sorted(Comparator
                .comparingInt((Translated text) -> flows.indexOf(text.path().getFirst()))
                .thenComparing(text -> place(text.key()), BEFORE)).toList();
    }

    private Place place(String key) {
        var at = Optional.of(key);
        while (at.isPresent() && !places.containsKey(at.get())) {
            at = holder(at.get());
        }
        return at.map(places::get).orElseGet(() -> new Place("", 0, 0));
    }
}
