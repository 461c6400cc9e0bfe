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
        var names = value instanceof List<?> several
                ? several.stream().map(Values::plain).toList()
                : names(value);
        return match.cases().entrySet().stream().filter(one -> names.contains(one.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    /** What a case for this value may be called: what holds is 'yes' to people, and 'true' to expressions. */
    private static List<String> names(Object value) {
        return switch (value) {
            case Boolean holds -> holds ? List.of("yes", "true") : List.of("no", "false");
            default -> List.of(Values.plain(value));
        };
    }
}
