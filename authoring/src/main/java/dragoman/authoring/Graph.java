package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.flow.Way;
import dragoman.model.CallResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where steps lead. */
final class Graph {
    private final Bot bot;
    private final Map<String, Boolean> passable = new HashMap<>();

    Graph(Bot bot) {
        this.bot = bot;
    }

    /** A step of a flow. */
    record At(String flow, String step) {}

    /** Where a step may lead within its flow. */
    static List<Way> ways(Node node) {
        var ways = new ArrayList<>(after(node));
        if (node.when().isPresent()) {
            ways.add(node.next());
        }
        return ways;
    }

    private static List<Way> after(Node node) {
        return switch (node.step()) {
            case Step.If(_, var then, var otherwise) -> List.of(then, otherwise);
            case Step.Match(_, var cases, var otherwise) ->
                Stream.concat(cases.values().stream(), Stream.of(otherwise)).toList();
            case Step.Offer offer -> several(node.next(), offer.none(), offer.declined());
            case Step.Record record -> several(node.next(), record.soldOut(), Optional.empty());
            case Step.Handoff handoff -> Stream.concat(
                    several(node.next(), handoff.ways().cancelled(), handoff.ways().solved()).stream(),
                    Stream.concat(handoff.ways().closed().stream(), handoff.ways().nobody().stream()))
                    .toList();
            case Step.Call call -> Stream.concat(call.ways().values().stream(),
                    call.ways().containsKey(CallResult.OK) ? Stream.of() : Stream.of(node.next())).toList();
            case Step.GoToStep(var step) -> List.of(Way.to(step));
            case Step.GoToFlow _,Step.End _ -> List.of();
            case Step.Say _,Step.Ask _,Step.Confirm _,Step.Set _,Step.Run _,Step.Remind _ ->
                List.of(node.next());
        };
    }

    private static List<Way> several(Way next, Optional<Way> one, Optional<Way> other) {
        return Stream.concat(Stream.of(next), Stream.concat(one.stream(), other.stream())).toList();
    }

    /** All steps of a flow that can be reached from its start and its silences. */
    static Set<String> reached(Flow flow) {
        var reached = new LinkedHashSet<String>();
        visit(flow, flow.start(), reached);
        flow.silence().forEach(silence -> visit(flow, silence.steps(), reached));
        return reached;
    }

    private static void visit(Flow flow, Way way, Set<String> reached) {
        var open = new ArrayList<Way>(List.of(way));
        while (!open.isEmpty()) {
            var node = open.removeLast().step().flatMap(flow::node);
            if (node.isPresent() && reached.add(node.get().id())) {
                open.addAll(ways(node.get()));
            }
        }
    }

    /** Whether a step waits for the customer. */
    static boolean waits(Step step) {
        return switch (step) {
            case Step.Ask _,Step.Confirm _,Step.Offer _,Step.Handoff _ -> true;
            case Step.Say _,Step.If _,Step.Match _,Step.Set _,Step.Run _,Step.GoToStep _,Step.GoToFlow _,Step.Record _,Step.Call _,Step.Remind _,Step.End _ ->
                false;
        };
    }

    /** Where the talk may stand next without a word from the customer. */
    List<At> atOnce(At at) {
        var node = bot.flow(at.flow()).flatMap(flow -> flow.node(at.step()));
        if (node.isEmpty() || waits(node.get().step())) {
            return List.of();
        }
        var next = new ArrayList<At>();
        switch (node.get().step()) {
            case Step.GoToFlow(var flow) -> start(flow).ifPresent(next::add);
            case Step.Run(var flow, _) -> {
                start(flow).ifPresent(next::add);
                if (!passable(flow)) {
                    return node.get().when().isPresent() ? with(next, at, node.get().next()) : next;
                }
            }
            case Step.Say _,Step.Ask _,Step.Confirm _,Step.Offer _,Step.If _,Step.Match _,Step.Set _,Step.GoToStep _,Step.Record _,Step.Handoff _,Step.Call _,Step.Remind _,Step.End _ -> {
                // these stay in their flow
            }
        }
        for (var way : ways(node.get())) {
            with(next, at, way);
        }
        return next;
    }

    private static List<At> with(List<At> next, At from, Way way) {
        way.step().ifPresent(step -> next.add(new At(from.flow(), step)));
        return next;
    }

    private Optional<At> start(String flow) {
        return bot.flow(flow).flatMap(found -> found.start().step()).map(step -> new At(flow, step));
    }

    /** Whether a flow may run through without waiting for the customer. */
    private boolean passable(String name) {
        var known = passable.get(name);
        if (known != null) {
            return known;
        }
        passable.put(name, false);
        boolean result = bot.flow(name).map(flow -> runsThrough(flow)).orElse(true);
        passable.put(name, result);
        return result;
    }

    private boolean runsThrough(Flow flow) {
        var open = new ArrayList<Way>(List.of(flow.start()));
        var seen = new LinkedHashSet<Way>();
        while (!open.isEmpty()) {
            var way = open.removeLast();
            var node = way.step().flatMap(flow::node);
            if (node.isEmpty()) {
                return true;
            }
            if (seen.add(way) && !waits(node.get().step()) && !stops(node.get().step())) {
                open.addAll(ways(node.get()));
            }
        }
        return false;
    }

    private boolean stops(Step step) {
        return step instanceof Step.Run(var flow, _) && !passable(flow);
    }
}
