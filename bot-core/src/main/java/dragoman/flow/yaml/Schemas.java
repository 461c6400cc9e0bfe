package dragoman.flow.yaml;

import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be seen from where. */
final class Schemas {
    /** What a {@code record} step leaves. */
    static final Type RECORDED = new Type.Struct("something recorded",
            Map.of("number", Type.TEXT, "kind", Type.TEXT, "state", Type.TEXT, "summary", Type.TEXT));
    private static final Type CUSTOMER = new Type.Struct("the customer",
            Map.of("name", Type.TEXT, "language", Type.TEXT,
                    "known", Type.YES_NO, "orders", new Type.ListOf(RECORDED)));
    private static final Type NAMED = new Type.Struct("something with a name", Map.of("name", Type.TEXT));
    private static final Type NOW = new Type.Struct("now",
            Map.of("hour", Type.NUMBER, "weekday", Type.NUMBER));

    private final Map<String, Type> lists;
    private final Schema base;
    private final Map<String, Schema> withItem = new HashMap<>();

    /** {@code lists}: what an item of each holds. */
    Schemas(ShopDraft shop, Map<String, Type> slots, Map<String, Type> lists) {
        this.lists = lists;
        var names = new LinkedHashMap<>(slots);
        names.put("customer", CUSTOMER);
        names.put("bot", NAMED);
        names.put("channel", NAMED);
        names.put("now", NOW);
        names.put("greeting", Type.TEXT);
        names.put("shop", shop(shop));
        base = new Schema(names);
    }

    private static Type shop(ShopDraft shop) {
        var fields = new LinkedHashMap<String, Type>();
        shop.facts().keySet().forEach(fact -> fields.put(fact.value(), Type.TEXT));
        fields.put("name", Type.TEXT);
        fields.put("open", Type.YES_NO);
        fields.put("opens", Type.TEXT);
        return new Type.Struct("the shop", fields);
    }

    Schema base() {
        return base;
    }

    /** Within an offer from this list. */
    Schema offering(String list) {
        return withItem.computeIfAbsent(list, name -> base.with("item", lists.getOrDefault(name, Type.ANY)));
    }
}
