package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Outcome;
import dragoman.model.Update;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A rehearsal with a very simple bot: it greets, repeats what it hears, has two buttons and remembers one size. */
final class Parrot implements Rehearsal {
    final List<Start> started = new ArrayList<>();

    @Override
    public Play start(Bot bot, Start start) {
        started.add(start);
        return new Talk(start);
    }

    private static final class Talk implements Play {
        private final Start start;
        private Optional<String> handoff = Optional.empty();
        private Optional<Outcome> end = Optional.empty();

        Talk(Start start) {
            this.start = start;
        }

        @Override
        public List<String> open() {
            return List.of("Hello, " + start.customer().orElse("stranger") + "!");
        }

        @Override
        public List<String> me(List<String> texts) {
            return texts.stream().flatMap(text -> Stream.of(text.split(" / "))).toList();
        }

        @Override
        public List<String> sends(Update update) {
            return List.of("Thank you for that.");
        }

        @Override
        public List<String> tap(String title) {
            return List.of("tapped " + title);
        }

        @Override
        public List<String> pass(Duration time) {
            return time.toHours() < 23 ? List.of() : List.of("Still there?");
        }

        @Override
        public List<String> agent(String text) {
            handoff = Optional.of("shop");
            return List.of();
        }

        @Override
        public List<String> resolve(Outcome outcome) {
            handoff = Optional.empty();
            end = Optional.of(outcome);
            return List.of();
        }

        @Override
        public State state() {
            return new State(List.of("Walking far", "Work"),
                    Map.of("size", new Value.Number(new BigDecimal("42.0"))), handoff,
                    List.of("order"), end, Set.of(new Visit("f", "size", Optional.empty()),
                            new Visit("f", "use", Optional.of("work"))));
        }
    }
}
