package dragoman.authoring;

import dragoman.authoring.Rehearsal.Visit;
import dragoman.flow.Bot;
import dragoman.flow.Flow;
import dragoman.flow.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which steps, branches and options the tests walked: a branch counts by its steps. */
record Coverage(List<OfFlow> flows) {

    /** {@code missed}: steps by id and place, options as {@code step/option}. */
    record OfFlow(String flow, int steps, int options, List<String> missed) {
        int all() {
            return steps + options;
        }

        int walked() {
            return all() - missed.size();
        }
    }

    static Coverage of(Bot bot, List<TestResult> results) {
        var visited = new LinkedHashSet<Visit>();
        results.forEach(result -> visited.addAll(result.visited()));
        return new Coverage(bot.flows().values().stream().map(flow -> flow(flow, visited)).toList());
    }

    private static OfFlow flow(Flow flow, Set<Visit> visited) {
        var missed = new ArrayList<String>();
        int options = 0;
        for (var node : flow.nodes().values()) {
            boolean walked = visited.stream()
                    .anyMatch(visit -> visit.flow().equals(flow.name()) && visit.step().equals(node.id()));
            if (!walked) {
                missed.add(node.id() + " (" + node.place() + ")");
            }
            for (var option : options(node.step())) {
                options++;
                if (!visited.contains(new Visit(flow.name(), node.id(), Optional.of(option)))) {
                    missed.add(node.id() + "/" + option);
                }
            }
        }
        return new OfFlow(flow.name(), flow.nodes().size(), options, missed);
    }

    private static List<String> options(Step step) {
        return step instanceof Step.Ask ask
                ? ask.type().choices().stream().map(option -> option.id()).toList()
                : List.of();
    }

    String text() {
        var out = new StringBuilder("Walked by the tests:\n");
        for (var flow : flows) {
            out.append("  ").append(flow.flow()).append(": ").append(flow.walked()).append(" of ")
                    .append(flow.all())
                    .append(" steps and options\n");
            flow.missed().forEach(missed -> out.append("      not ").append(missed).append('\n'));
        }
        return out.append('\n').toString();
    }

    List<Map<String, Object>> map() {
        return flows.stream().map(flow -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("flow", flow.flow());
            map.put("walked", flow.walked());
            map.put("all", flow.all());
            map.put("missed", flow.missed());
            return map;
        }).toList();
    }
}
