package dragoman.benchmarks.simulation;

import dragoman.flow.Bot;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Frame;
import dragoman.model.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What of a bot was walked through. Not thread-safe. */
final class Coverage {
    private final Set<String> steps = new TreeSet<>();
    private final Set<String> options = new TreeSet<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void walked(Collection<Frame> frames) {
        frames.forEach(frame -> steps.add(frame.flow() + "/" + frame.step()));
    }

    void saw(Chat chat) {
        walked(chat.simulator().walked());
        chat.conversation().talk().slots().forEach(this::answered);
        chat.conversation().talk().lasting().forEach(this::answered);
        chat.conversation().customer().kept().forEach(this::answered);
    }

    private void answered(String slot, Value value) {
        if (value instanceof Value.Choice(var option)) {
            options.add(slot + "/" + option);
        }
    }

    void counts(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    void add(Coverage other) {
        steps.addAll(other.steps);
        options.addAll(other.options);
        other.counts.forEach((what, count) -> counts.merge(what, count, Integer::sum));
    }

    String told(Bot bot) {
        var all = all(bot);
        var choices = choices(bot);
        var missedSteps = missing(all, steps);
        var missedOptions = missing(choices, options);
        var flows = steps.stream().map(step -> step.substring(0, step.indexOf('/'))).distinct().count();
        return "flows: " + flows + " of " + bot.flows().size()
                + "\nsteps: " + (all.size() - missedSteps.size()) + " of " + all.size() + named(missedSteps)
                + "\nanswers chosen: " + (choices.size() - missedOptions.size()) + " of " + choices.size()
                + named(missedOptions) + "\n"
                + counts.entrySet().stream().map(count -> count.getKey() + ": " + count.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static Set<String> missing(Set<String> all, Set<String> seen) {
        var missing = new LinkedHashSet<>(all);
        missing.removeAll(seen);
        return missing;
    }

    private static String named(Set<String> missing) {
        return missing.isEmpty() ? "" : " (not: " + String.join(", ", missing) + ")";
    }

    /** The steps of silence are not walked but said when the time comes. */
    private static Set<String> all(Bot bot) {
        return bot.flows().values().stream().flatMap(flow -> flow.nodes().keySet().stream()
                .filter(step -> !step.startsWith("silence")).map(step -> flow.name() + "/" + step))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> choices(Bot bot) {
        var found = new TreeSet<String>();
        bot.flows().values().forEach(flow -> flow.nodes().values().forEach(node -> {
            if (node.step() instanceof Step.Ask ask && ask.type() instanceof SlotType.Choice(var options)) {
                options.forEach(option -> found.add(ask.slot() + "/" + option.id()));
            }
        }));
        return found;
    }
}
