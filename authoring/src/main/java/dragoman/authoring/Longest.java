package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Scope;
import dragoman.flow.Slot;
import dragoman.flow.SlotType;
import dragoman.flow.Text;
import dragoman.model.Language;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The worst case: every place is filled in with the longest that it may be in a language. What customers write has usual lengths. */
record Longest(Bot bot, Language language, Optional<String> list) implements Scope {
    private static final String NAME = "Maria-Magdalena Papadopoulou";
    private static final String WORDS = "as long a text as customers usually write into an answer of their own";

    /** {@code list}: of the item that is offered. */
    static Longest of(Bot bot, Language language, Optional<String> list) {
        return new Longest(bot, language, list);
    }

    String fill(Text text) {
        return text.in(language).stream().map(template -> template.fill(this)).max(LENGTH).orElse("");
    }

    private static final Comparator<String> LENGTH = Comparator.comparingInt(String::length);

    @Override
    public Optional<Object> value(String name) {
        return switch (name) {
            case "customer" -> Optional.of(Map.of("name", NAME, "language", language.code(), "known", true));
            case "bot" -> Optional.of(Map.of("name", bot.shop().bot()));
            case "channel" -> Optional.of(Map.of("name", "telegram"));
            case "said" -> Optional.of(WORDS);
            case "now" -> Optional.of(Map.of("hour", 23L, "weekday", 3L));
            case "shop" -> Optional.of(shop());
            case "item" -> list.map(this::item);
            default -> Optional.ofNullable(bot.slots().get(name)).flatMap(this::value);
        };
    }

    @Override
    public Optional<String> shown(String name) {
        return name.equals("greeting")
                ? Optional.of("Good afternoon")
                : Optional.ofNullable(bot.slots().get(name)).map(this::shown);
    }

    private Map<String, Object> shop() {
        var shop = new HashMap<String, Object>(
                Map.of("name", bot.shop().name(), "open", true, "opens", "Wednesday, 09:00"));
        bot.shop().facts().forEach((fact, text) -> shop.put(fact, text.in(language).getFirst().fill(this)));
        return shop;
    }

    private Optional<Object> value(Slot slot) {
        return switch (slot.type()) {
            case SlotType.Choice(var options) ->
                options.stream().map(option -> (Object) option.id()).findFirst();
            case SlotType.Number(_, var max) ->
                Optional.of(max.orElse(BigDecimal.valueOf(100_000)).doubleValue());
            case SlotType.Item(var from) -> Optional.of(item(from));
            case SlotType.YesNo _ -> Optional.of(true);
            default -> Optional.of(shown(slot));
        };
    }

    private String shown(Slot slot) {
        return switch (slot.type()) {
            case SlotType.Choice(var options) ->
                options.stream().map(option -> fill(option.title())).max(LENGTH)
                        .orElse("");
            case SlotType.Number(_, var max) -> max.orElse(BigDecimal.valueOf(100_000)).toPlainString();
            case SlotType.Item(var from) -> String.valueOf(item(from).getOrDefault("name", ""));
            case SlotType.PersonName _ -> NAME;
            case SlotType.Phone _ -> "+387 61 555 0123";
            default -> WORDS;
        };
    }

    /** An item of which every field is the longest of its list. */
    private Map<String, Object> item(String from) {
        var longest = new HashMap<String, Object>();
        bot.catalogue().list(from).forEach(item -> item.in(language, bot.shop().source())
                .forEach((field, value) -> longest.merge(field, value, Longest::longer)));
        return longest;
    }

    private static Object longer(Object one, Object other) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> more) {
            var both = new HashMap<Object, Object>(map);
            more.forEach((key, value) -> both.merge(key, value, Longest::longer));
            return both;
        }
        return Stream.of(one, other).max(Comparator.comparingInt(value -> value.toString().length()))
                .orElse(one);
    }
}
