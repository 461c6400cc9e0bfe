package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Nearest;
import dragoman.flow.Step;
import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Scalars;
import dragoman.flow.yaml.Tree;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.CallOutcome;
import dragoman.model.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what calls return in a test: {@code stock: { free: 3 }}, {@code stock: error}, or a list of these, one for each call. */
record CallAnswers(Notes notes, Optional<Bot> bot) {
    private static final Map<String, CallOutcome> OTHERS = Map.of("error",
            new CallOutcome.Failed("as the test says"),
            "timed_out", new CallOutcome.TimedOut("as the test says"), "unknown",
            new CallOutcome.Unknown("as the test says"));

    List<CallOutcome> all(Entry entry) {
        var outcomes = new ArrayList<CallOutcome>();
        for (var tree : entry.value() instanceof Items(var items, _) ? items : List.of(entry.value())) {
            one(entry.key(), tree).ifPresent(outcomes::add);
        }
        return List.copyOf(outcomes);
    }

    Optional<CallOutcome> one(Scalar slot, Tree tree) {
        var shape = shape(slot);
        if (tree instanceof Scalar word) {
            return outcome(word);
        }
        return shape.flatMap(returns -> read(tree, returns))
                .flatMap(read -> fitted(tree, returns(slot), read));
    }

    private Optional<CallOutcome> outcome(Scalar word) {
        var outcome = Optional.ofNullable(OTHERS.get(word.value()));
        if (outcome.isEmpty()) {
            notes.error("unknown-value", word.spot(), "A call does not end as '" + word.value() + "'.",
                    Nearest.remedy(word.value(), OTHERS.keySet(),
                            "Write what it returns, such as { free: 3 }."));
        }
        return outcome;
    }

    private Optional<CallOutcome> fitted(Tree tree, Shape shape, Object read) {
        return switch (shape.fit(read)) {
            case Shape.Fit.Fits(Map<?, ?> fields) -> Optional.of(new CallOutcome.Ok(Shape.named(fields)));
            case Shape.Fit.Fits _ -> Optional.empty();
            case Shape.Fit.Unfit(var why) -> {
                notes.error("bad-returns", tree.spot(), "The call does not return this: " + why + ".",
                        "Write it as 'returns' says in the flow.");
                yield Optional.empty();
            }
        };
    }

    private Optional<Shape> shape(Scalar slot) {
        var calls = calls();
        if (!calls.containsKey(slot.value()) && bot.isPresent()) {
            notes.error("unknown-slot", slot.spot(), "No call fills a slot '" + slot.value() + "'.",
                    Nearest.remedy(slot.value(), calls.keySet(), "Take it out."));
        }
        return Optional.ofNullable(calls.get(slot.value()));
    }

    private Shape returns(Scalar slot) {
        return calls().getOrDefault(slot.value(), new Shape.Fields(Map.of()));
    }

    private Map<String, Shape> calls() {
        var calls = new LinkedHashMap<String, Shape>();
        bot.ifPresent(found -> found.flows().values().stream().flatMap(flow -> flow.nodes().values().stream())
                .forEach(node -> {
                    if (node.step() instanceof Step.Call call) {
                        calls.putIfAbsent(call.slot(), call.returns());
                    }
                }));
        return calls;
    }

    /** Every scalar is read as what the call returns there. */
    private Optional<Object> read(Tree tree, Shape shape) {
        return switch (tree) {
            case Scalar word -> scalar(word, shape);
            case Items(var items, _) -> Optional.of(items.stream().flatMap(
                    item -> read(item, shape instanceof Shape.ListOf(var of) ? of : new Shape.Text())
                            .stream())
                    .toList());
            case Keys keys -> {
                var fields = new LinkedHashMap<String, Object>();
                keys.entries().forEach(entry -> read(entry.value(), field(shape, entry.key().value()))
                        .ifPresent(value -> fields.put(entry.key().value(), value)));
                yield Optional.of(fields);
            }
            case Tree.Nothing _ -> Optional.empty();
        };
    }

    private static Shape field(Shape shape, String name) {
        return shape instanceof Shape.Fields(var fields) && fields.containsKey(name)
                ? fields.getOrDefault(name, new Shape.Field(new Shape.Text(), true)).shape()
                : new Shape.Text();
    }

    private Optional<Object> scalar(Scalar word, Shape shape) {
        return switch (shape) {
            case Shape.Number _ -> Scalars.number(word, notes).map(number -> number.doubleValue());
            case Shape.YesNo _ -> Scalars.yesNo(word, notes).map(yes -> yes);
            case Shape.Text _,Shape.ListOf _,Shape.Fields _ -> Optional.of(word.value());
        };
    }

    /** A line of the talk: {@code - call: { stock: { free: 3 } }}. */
    Optional<Map.Entry<String, CallOutcome>> line(Tree tree) {
        return Mapping.of(tree, "What a call returns", notes).map(Mapping::entries)
                .flatMap(entries -> entries.stream()
                        .findFirst())
                .flatMap(entry -> one(entry.key(), entry.value())
                        .map(outcome -> Map.entry(entry.key().value(), outcome)));
    }
}
