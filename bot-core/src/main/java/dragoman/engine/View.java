package dragoman.engine;

import dragoman.flow.Item;
import dragoman.flow.Scope;
import dragoman.model.Language;
import dragoman.model.Taken;
import dragoman.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What expressions and texts of a turn see.
 *
 * @param item of an offer; empty elsewhere
 * @param extra what the engine's own words have filled in
 */
record View(Draft draft, Language language, Optional<Item> item, Map<String, String> extra) implements Scope {

    static View of(Draft draft) {
        return new View(draft, draft.language(), Optional.empty(), Map.of());
    }

    /** As people of the shop read it. */
    static View forShop(Draft draft) {
        return new View(draft, draft.bot().shop().source(), Optional.empty(), Map.of());
    }

    View with(Item other) {
        return new View(draft, language, Optional.of(other), extra);
    }

    View with(Map<String, String> others) {
        return new View(draft, language, item, others);
    }

    @Override
    public Optional<Object> value(String name) {
        return switch (name) {
            case "customer" -> Optional.of(customer());
            case "shop" -> Optional.of(shop());
            case "bot" -> Optional.of(Map.of("name", draft.bot().shop().bot()));
            case "channel" -> Optional.of(Map.of("name", draft.conversation().address().channel().value()));
            case "now" -> Optional.of(time());
            case "greeting" -> Optional.of(Times.greeting(draft, language));
            case "item" -> item.isPresent() ? item.map(this::fields) : other(name);
            default -> other(name);
        };
    }

    @Override
    public Optional<String> shown(String name) {
        var filled = extra.get(name);
        if (filled != null) {
            return Optional.of(filled);
        }
        if (name.equals("greeting")) {
            return Optional.of(Times.greeting(draft, language));
        }
        if (name.equals("item") && item.isPresent()) {
            return item.map(i -> Values.name(i, language, draft.bot().shop().source()));
        }
        return draft.conversation().slot(name).map(value -> Values.shown(this, name, value));
    }

    private Optional<Object> other(String name) {
        var filled = extra.get(name);
        if (filled != null) {
            return Optional.of(filled);
        }
        return draft.conversation().slot(name).flatMap(this::plain);
    }

    private Optional<Object> plain(Value value) {
        return switch (value) {
            case Value.Text(var text) -> Optional.of(text);
            case Value.Number(var number) -> Optional.of(number.doubleValue());
            case Value.YesNo(var yes) -> Optional.of(yes);
            case Value.Choice(var option) -> Optional.of(option);
            case Value.Phone(var phone) -> Optional.of(phone);
            case Value.Email(var address) -> Optional.of(address);
            case Value.Item(var list, var id) -> draft.bot().catalogue().item(list, id).map(this::fields);
            case Value.Fields(var all) -> Optional.of(all);
            case Value.Recorded(var number) -> draft.customer().taken().stream()
                    .filter(t -> t.number().equals(number)).findFirst().map(View::record);
        };
    }

    private Map<String, Object> fields(Item of) {
        return of.in(language, draft.bot().shop().source());
    }

    private Map<String, Object> customer() {
        var known = draft.customer();
        var map = new LinkedHashMap<String, Object>(8);
        known.name().ifPresent(name -> map.put("name", name));
        map.put("language", known.language().code());
        map.put("known", known.known());
        map.put("style", draft.mood().style());
        map.put("orders", orders(known.taken()));
        return map;
    }

    private static List<Map<String, Object>> orders(List<Taken> all) {
        return all.isEmpty()
                ? List.of()
                : all.stream().filter(t -> t.kind().equals("order")).map(View::record).toList();
    }

    private static Map<String, Object> record(Taken taken) {
        return Map.of("number", taken.number(), "kind", taken.kind(), "state", taken.state(), "summary",
                taken.summary());
    }

    private Map<String, Object> shop() {
        var shop = draft.bot().shop();
        var map = new Lazily().with("name", () -> Optional.of(shop.name()))
                .with("open", () -> Optional.of(shop.hours().open(draft.localTime())))
                .with("opens", () -> Times.opens(draft, language).map(text -> text));
        shop.facts().forEach(
                (name, text) -> map.with(name, () -> Optional.of(text.in(language).getFirst().fill(this))));
        return map;
    }

    private Map<String, Object> time() {
        var time = draft.localTime();
        return Map.of("hour", (long) time.getHour(), "weekday", (long) time.getDayOfWeek().getValue());
    }
}
