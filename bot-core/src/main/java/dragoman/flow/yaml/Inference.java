package dragoman.flow.yaml;

import dragoman.flow.expression.Checked.Good;
import dragoman.flow.expression.Expressions;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the types of slots that are only ever {@code set} and declared nowhere, from what they are set to. */
final class Inference {
    private final ShopDraft shop;
    private final Map<String, Type> lists;
    private final Expressions expressions;

    Inference(ShopDraft shop, Map<String, Type> lists, Expressions expressions) {
        this.shop = shop;
        this.lists = lists;
        this.expressions = expressions;
    }

    /** The types known so far and those of all slots that are set; one that depends on itself is text. */
    Map<String, Type> complete(Map<String, Type> known, List<OfFlow> flows) {
        var types = new LinkedHashMap<>(known);
        var open = unknown(known, flows);
        for (int size = -1; size != open.size() && !open.isEmpty();) {
            size = open.size();
            var schema = new Schemas(shop, types, lists).base();
            open.entrySet().removeIf(entry -> {
                var type = type(entry.getValue().value(), types, schema);
                type.ifPresent(found -> types.put(entry.getKey(), found));
                return type.isPresent();
            });
        }
        open.keySet().forEach(name -> types.put(name, Types.TEXT));
        return types;
    }

    private static Map<String, Scalar> unknown(Map<String, Type> known, List<OfFlow> flows) {
        var open = new LinkedHashMap<String, Scalar>();
        for (var flow : flows) {
            FlowReader.all(flow).forEach(step -> {
                if (step.kind() instanceof Kind.Set(var values)) {
                    values.forEach((slot, value) -> {
                        if (!known.containsKey(slot.value())) {
                            open.putIfAbsent(slot.value(), value);
                        }
                    });
                }
            });
        }
        return open;
    }

    private Optional<Type> type(String value, Map<String, Type> types, Schema schema) {
        if (types.containsKey(value)) {
            return Optional.ofNullable(types.get(value));
        }
        var alone = SourceCompiler.alone(value);
        if (alone.isPresent()) {
            return expressions.check(alone.get(), schema) instanceof Good good
                    ? Optional.of(good.type())
                    : Optional.empty();
        }
        return Optional.of(Scalars.number(value).isPresent() ? Types.NUMBER : Types.TEXT);
    }
}
