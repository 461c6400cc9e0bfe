package dragoman.benchmarks.simulation;

import dragoman.flow.Bot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of all conversations, for people to read. */
record Summary(Plan plan, Bot bot, List<Held> held) {
    private static final int TOLD = 3;
    private static final int PERCENT = 100;

    long violations() {
        return held.stream().mapToLong(one -> one.violations().size()).sum();
    }

    /** Of a hundred customers who came for something, how many got it without a person. */
    double content() {
        var came = held.stream().filter(one -> one.content().isPresent()).count();
        var content = held.stream().filter(one -> one.content().orElse(false)).count();
        return came == 0 ? PERCENT : PERCENT * (double) content / came;
    }

    String told() {
        var coverage = new Coverage();
        held.forEach(one -> coverage.add(one.coverage()));
        return "%d conversations, seed %d%n%n%s%n%n%s%n%s%nviolations: %d%n%s".formatted(held.size(),
                plan.seed(),
                coverage.told(bot), goals(), failures(), violations(), broken());
    }

    private String goals() {
        var goals = new TreeMap<String, List<Held>>();
        held.stream().filter(one -> one.content().isPresent()).forEach(one -> goals.merge(one.customer(),
                List.of(one), (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList()));
        return goals.entrySet().stream().map(goal -> "%s: %d of %d".formatted(goal.getKey(),
                goal.getValue().stream().filter(one -> !one.failed()).count(), goal.getValue().size()))
                .collect(Collectors.joining("\n"))
                + "\nall who came for something: %.2f %%".formatted(content());
    }

    private String failures() {
        var numbers = held.stream().filter(Held::failed).map(one -> Integer.toString(one.number())).toList();
        return numbers.isEmpty() ? "" : "not content: " + String.join(", ", numbers);
    }

    private String broken() {
        var rules = new TreeMap<String, Map<Integer, Held>>();
        held.forEach(one -> one.violations().forEach(
                violation -> rules.computeIfAbsent(violation.rule(), _ -> new TreeMap<>()).put(one.number(),
                        one)));
        return rules.entrySet().stream().map(rule -> rule(rule.getKey(), rule.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String rule(String name, Map<Integer, Held> conversations) {
        return "%n== %s: in %d conversations: %s%n%s".formatted(name, conversations.size(),
                conversations.keySet(),
                conversations.values().stream().limit(TOLD)
                        .map(one -> "%n-- --seed=%d --only=%d (%s)%n%s%n".formatted(plan.seed(), one.number(),
                                one.customer(),
                                one.transcript().orElse("")))
                        .collect(Collectors.joining()));
    }
}
