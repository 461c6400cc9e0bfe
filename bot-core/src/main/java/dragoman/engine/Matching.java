package dragoman.engine;

import dragoman.flow.Step;
import dragoman.flow.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses a case by a value. */
final class Matching {
    private Matching() {}

    static Way way(Draft draft, Step.Match match) {
        return match.value().evaluate(View.of(draft)).flatMap(value -> way(match, value))
                .orElse(match.otherwise());
    }

    /** Of several that were chosen: the first in the order of the cases. */
    private static Optional<Way> way(Step.Match match, Object value) {
        if (value instanceof List<?> several) {
            var chosen = several.stream().map(Values::plain).toList();
            return match.cases().entrySet().stream().filter(one -> chosen.contains(one.getKey()))
                    .map(Map.Entry::getValue).findFirst();
        }
        return Optional.ofNullable(match.cases().get(Values.plain(value)));
    }
}
