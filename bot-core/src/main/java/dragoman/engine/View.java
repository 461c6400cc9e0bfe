package dragoman.engine;

import dragoman.flow.Item;
import dragoman.flow.Scope;
import dragoman.model.Language;
import dragoman.model.Taken;
import dragoman.model.Value;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What expressions and texts of a turn see.
 *
 * @param item of an offer; empty elsewhere
 * @param extra what the engine's own words have filled in
 * @param masked private answers are hidden: people of the shop read it
 */
record View(Draft draft, Language language, Optional<Item> item, Map<String, ?> extra,
        boolean masked) implements Scope {

    View(Draft draft, Language language, Optional<Item> item, Map<String, ?> extra) {
        this(draft, language, item, extra, false);
    }

    static View of(Draft draft) {
        return new View(draft, draft.language(), Optional.empty(), Map.of());
    }

    /** As people of the shop read it: what is private is hidden. */
    static View forShop(Draft draft) {
        return new View(draft, draft.bot().shop().source(), Optional.empty(), Map.of(), true);
    }

    /** For other systems: what is private was asked for them. */
    static View forSystems(Draft draft) {
        return new View(draft, draft.bot().shop().source(), Optional.empty(), Map.of());
    }

    View with(Item other) {
        return new View(draft, language, Optional.of(other), extra, masked);
    }

    View with(Map<String, ?> others) {
        return new View(draft, language, item, others, masked);
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
            case "said" -> Optional.of(said());
            case "item" -> item.isPresent() ? item.map(this::fields) : other(name);
            default -> other(name);
        };
    }

    @Override
    public Optional<String> shown(String name) {
        var filled = extra.get(name);
        if (filled != null) {
            return Optional.of(filled.toString());
        }
        if (name.equals("greeting")) {
            return Optional.of(Times.greeting(draft, language));
        }
        if (name.equals("said")) {
            return Optional.of(said()).filter(words -> !words.isEmpty());
        }
        if (name.equals("item") && item.isPresent()) {
            return item.map(i -> Values.name(i, language, draft.bot().shop().source()));
        }
        return draft.conversation().slot(name)
                .map(value -> hides(name) ? value.masked() : Values.shown(this, name, value));
    }

    private String said() {
        return masked ? draft.told().masked() : draft.told().words();
    }

    private Optional<Object> other(String name) {
        var filled = extra.get(name);
        if (filled != null) {
            return Optional.of(filled);
        }
        return draft.conversation().slot(name)
                .flatMap(value -> hides(name) ? Optional.of(value.masked()) : plain(value));
    }

    private boolean hides(String slot) {
        return masked && Privacy.isPrivate(draft.bot(), slot);
    }

    Optional<Object> plain(Value value) {
        return switch (value) {
            case Value.Text(var text) -> Optional.of(text);
            case Value.Number(var number) -> Optional.of(number.doubleValue());
            case Value.Money money -> Optional.of(money.amount().doubleValue());
            case Value.Date(var date) -> Optional.of(date);
            case Value.Time time -> Optional.of(time.moment());
            case Value.Choices(var options) -> Optional.of(options);
            case Value.Media _ -> Optional.of(true);
            case Value.Place place -> Optional.of(place(place));
            case Value.YesNo(var yes) -> Optional.of(yes);
            case Value.Choice(var option) -> Optional.of(option);
            case Value.Phone(var phone) -> Optional.of(phone);
            case Value.Email(var address) -> Optional.of(address);
            case Value.Item(var list, var id) -> draft.bot().catalogue().item(list, id).map(this::fields);
            case Value.Fields(var all) -> Optional.of(all);
            case Value.Recorded(var number) -> draft.customer().taken().stream()
                    .filter(t -> t.number().equals(number)).findFirst().map(this::record);
        };
    }

    private Map<String, Object> place(Value.Place place) {
        var map = new LinkedHashMap<String, Object>(4);
        map.put("words", Values.words(place));
        place.point().ifPresent(at -> {
            map.put("latitude", at.latitude());
            map.put("longitude", at.longitude());
        });
        return map;
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

    private List<Map<String, Object>> orders(List<Taken> all) {
        return all.isEmpty()
                ? List.of()
                : all.stream().filter(t -> t.kind().equals("order")).map(this::record).toList();
    }

    private Map<String, Object> record(Taken taken) {
        return new Lazily().with("number", () -> Optional.of(taken.number()))
                .with("kind", () -> Optional.of(taken.kind())).with("state", () -> Optional.of(taken.state()))
                .with("state_name", () -> Optional.of(RecordNews.state(this, taken.state())))
                .with("summary", () -> Optional.of(taken.summary()));
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
        return Map.of("hour", (long) time.getHour(), "weekday", (long) time.getDayOfWeek().getValue(), "date",
                time.toLocalDate(), "time", time.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }
}
