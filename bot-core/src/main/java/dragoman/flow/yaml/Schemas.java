package dragoman.flow.yaml;

import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be seen from where. */
final class Schemas {
    /** What a {@code record} step leaves. */
    static final Type RECORDED = new Type.Struct("something recorded",
            Map.of("number", Types.TEXT, "kind", Types.TEXT, "state", Types.TEXT, "state_name", Types.TEXT,
                    "summary", Types.TEXT));
    private static final Type CUSTOMER = new Type.Struct("the customer",
            Map.of("name", Types.TEXT, "language", Types.TEXT,
                    "known", Types.YES_NO, "style", Types.TEXT, "orders", new Type.ListOf(RECORDED)));
    private static final Type NAMED = new Type.Struct("something with a name", Map.of("name", Types.TEXT));
    private static final Type NOW = new Type.Struct("now",
            Map.of("hour", Types.NUMBER, "weekday", Types.NUMBER, "date", Types.DATE, "time",
                    Types.TIME_OF_DAY));
    /** What a slot for a place holds. */
    static final Type PLACE = new Type.Struct("a place",
            Map.of("words", Types.TEXT, "latitude", Types.NUMBER, "longitude", Types.NUMBER));

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
        names.put("greeting", Types.TEXT);
        names.put("said", Types.TEXT);
        names.put("shop", shop(shop));
        base = new Schema(names);
    }

    private static Type shop(ShopDraft shop) {
        var fields = new LinkedHashMap<String, Type>();
        shop.facts().keySet().forEach(fact -> fields.put(fact.value(), Types.TEXT));
        fields.put("name", Types.TEXT);
        fields.put("open", Types.YES_NO);
        fields.put("opens", Types.TEXT);
        return new Type.Struct("the shop", fields);
    }

    Schema base() {
        return base;
    }

    /** Within an offer from this list. */
    Schema offering(String list) {
        return withItem.computeIfAbsent(list, name -> base.with("item", lists.getOrDefault(name, Types.ANY)));
    }
}
