package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Expression;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Scope;
import dragoman.flow.Step;
import dragoman.flow.Way;
import dragoman.model.CallResult;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which slots are known at a step on every way that leads there, over all flows. */
final class Known {
    private static final String END = "";
    private final Bot bot;
    /** By flow and step; no entry: nothing leads there. */
    private final Map<Graph.At, Set<String>> before = new HashMap<>();
    private boolean changed = true;

    private Known(Bot bot) {
        this.bot = bot;
    }

    static Known in(Bot bot) {
        var known = new Known(bot);
        known.begin();
        while (known.changed) {
            known.changed = false;
            bot.flows().values().forEach(
                    flow -> List.copyOf(flow.nodes().values()).forEach(node -> known.walk(flow, node)));
        }
        return known;
    }

    /** Empty when nothing leads there. */
    Optional<Set<String>> before(Flow flow, Node node) {
        return Optional.ofNullable(before.get(new Graph.At(flow.name(), node.id())));
    }

    private void begin() {
        bot.first().ifPresent(flow -> lead(flow.name(), flow.start(), Set.of()));
        bot.lexicon().phrases().stream().filter(phrase -> phrase.key().kind() == PhraseKey.Kind.INTENT)
                .flatMap(phrase -> bot.flow(phrase.key().name()).stream()).distinct()
                .forEach(flow -> lead(flow.name(), flow.start(), Set.of()));
        bot.commands().values().forEach(command -> command.run().flatMap(bot::flow)
                .ifPresent(flow -> lead(flow.name(), flow.start(), Set.of())));
        bot.flows().values().forEach(
                flow -> flow.silence().forEach(silence -> lead(flow.name(), silence.steps(), Set.of())));
    }

    private void walk(Flow flow, Node node) {
        var here = before.get(new Graph.At(flow.name(), node.id()));
        if (here == null) {
            return;
        }
        leads(flow, node, here).forEach((way, known) -> lead(flow.name(), way, known));
        if (node.when().isPresent() || node.ties().express()) {
            lead(flow.name(), node.next(), here);
        }
    }

    private Map<Way, Set<String>> leads(Flow flow, Node node, Set<String> here) {
        var next = node.next();
        return switch (node.step()) {
            case Step.Ask ask -> Map.of(next, ask.optional() ? here : with(here, Set.of(ask.slot())));
            case Step.Set(var values) -> Map.of(next, with(here, values.keySet()));
            case Step.Offer offer -> offer(offer, next, here);
            case Step.If(var conditions, var then, var otherwise) ->
                both(then, with(here, Guards.of(conditions)),
                        otherwise, with(here, Guards.otherwise(conditions)));
            case Step.Match(var value, var cases, var otherwise) -> {
                var ways = new LinkedHashMap<Way, Set<String>>();
                cases.values().forEach(way -> add(ways, way, with(here, Guards.read(value))));
                add(ways, otherwise, here);
                yield ways;
            }
            case Step.Run(var name, var with) -> run(name, with(here, with.keySet()), next);
            case Step.GoToStep(var step) -> Map.of(Way.to(step), without(here, flow, step));
            case Step.GoToFlow(var name) -> {
                bot.flow(name).ifPresent(other -> lead(name, other.start(), Set.of()));
                yield Map.of();
            }
            case Step.Record record -> both(next, with(here, Set.copyOf(record.as().stream().toList())),
                    record.soldOut().orElse(next),
                    record.soldOut().isPresent()
                            ? here
                            : with(here, Set.copyOf(record.as().stream().toList())));
            case Step.Call call -> {
                var ways = new LinkedHashMap<Way, Set<String>>();
                call.ways().forEach((result, way) -> add(ways, way,
                        result == CallResult.OK ? with(here, Set.of(call.slot())) : here));
                if (!call.ways().containsKey(CallResult.OK)) {
                    add(ways, next, with(here, Set.of(call.slot())));
                }
                yield ways;
            }
            case Step.Handoff _ -> {
                var ways = new LinkedHashMap<Way, Set<String>>();
                Graph.ways(node).forEach(way -> add(ways, way, here));
                yield ways;
            }
            case Step.Say _,Step.Confirm _,Step.Remind _ -> Map.of(next, here);
            case Step.End _ -> Map.of();
        };
    }

    private static Map<Way, Set<String>> offer(Step.Offer offer, Way next, Set<String> here) {
        var ways = new LinkedHashMap<Way, Set<String>>();
        add(ways, next, offer.none().isPresent() ? with(here, Set.of(offer.slot())) : here);
        offer.none().ifPresent(way -> add(ways, way, here));
        offer.declined().ifPresent(way -> add(ways, way, here));
        return ways;
    }

    /** What is known behind a flow that was run is what is known at its end. */
    private Map<Way, Set<String>> run(String name, Set<String> here, Way next) {
        bot.flow(name).ifPresent(flow -> lead(name, flow.start(), here));
        var end = before.get(new Graph.At(name, END));
        return end == null ? Map.of() : Map.of(next, with(here, end));
    }

    private static Set<String> without(Set<String> here, Flow flow, String step) {
        var fewer = new HashSet<>(here);
        flow.node(step).ifPresent(node -> {
            if (node.step() instanceof Step.Ask ask) {
                fewer.remove(ask.slot());
            } else if (node.step() instanceof Step.Offer offer) {
                fewer.remove(offer.slot());
            }
        });
        return fewer;
    }

    private static Map<Way, Set<String>> both(Way one, Set<String> known, Way other, Set<String> also) {
        var ways = new LinkedHashMap<Way, Set<String>>();
        add(ways, one, known);
        add(ways, other, also);
        return ways;
    }

    private static void add(Map<Way, Set<String>> ways, Way way, Set<String> known) {
        ways.merge(way, known, Known::common);
    }

    private void lead(String flow, Way way, Set<String> known) {
        var at = new Graph.At(flow, way.step().orElse(END));
        var earlier = before.get(at);
        var now = earlier == null ? Set.copyOf(known) : common(earlier, known);
        if (!now.equals(earlier)) {
            before.put(at, now);
            changed = true;
        }
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static Set<String> with(Set<String> known, Set<String> more) {
        var all = new HashSet<>(known);
        all.addAll(more);
        return all;
    }

    /** What a condition that does not hold while nothing is known says about what is known when it does. */
    static final class Guards {
        private Guards() {}

        static Set<String> of(List<Expression> conditions) {
            var names = new HashSet<String>();
            conditions.stream().filter(condition -> !condition.holds(new Asked(new HashSet<>())))
                    .forEach(condition -> names.addAll(read(condition)));
            return names;
        }

        /** Where one condition alone holds while nothing is known, something is known when it does not. */
        static Set<String> otherwise(List<Expression> conditions) {
            return conditions.size() == 1 && conditions.getFirst().holds(new Asked(new HashSet<>()))
                    ? read(conditions.getFirst())
                    : Set.of();
        }

        static Set<String> read(Expression expression) {
            var asked = new HashSet<String>();
            expression.evaluate(new Asked(asked));
            return asked;
        }
    }

    /** Knows nothing, and remembers what it was asked. */
    private record Asked(Set<String> names) implements Scope {
        @Override
        public Optional<Object> value(String name) {
            names.add(name);
            return Optional.empty();
        }

        @Override
        public Optional<String> shown(String name) {
            names.add(name);
            return Optional.empty();
        }

        @Override
        public Language language() {
            return Language.ENGLISH;
        }
    }
}
