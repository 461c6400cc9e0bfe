package dragoman.engine;

import dragoman.flow.Step;
import dragoman.flow.Way;

/** Chooses a case by a value. */
final class Matching {
    private Matching() {}

    static Way way(Draft draft, Step.Match match) {
        return match.value().evaluate(View.of(draft)).map(Values::plain)
                .map(value -> match.cases().getOrDefault(value, match.otherwise())).orElse(match.otherwise());
    }
}
