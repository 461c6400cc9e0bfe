package dragoman.engine;

import dragoman.flow.ChoiceOption;
import dragoman.flow.Item;
import dragoman.flow.Slot;
import dragoman.flow.SlotType;
import dragoman.model.Language;
import dragoman.model.Shape;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of slots, as people read them and as flows compute them. */
final class Values {
    private Values() {}

    /** As people read it, in the language of {@code view}. */
    static String shown(View view, String slot, Value value) {
        var bot = view.draft().bot();
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> plain(number);
            case Value.YesNo(var yes) -> Speaker.words(view, yes ? "yes" : "no");
            case Value.Choice(var option) -> option(bot.slots().containsKey(slot)
                    ? bot.slots().get(slot).type()
                    : new SlotType.AnyText(), option)
                    .map(o -> o.title().in(view.language()).getFirst().fill(view))
                    .orElse(option);
            case Value.Phone(var phone) -> phone;
            case Value.Email(var address) -> address;
            case Value.Item(var list, var id) -> bot.catalogue().item(list, id)
                    .map(item -> name(item, view.language(), bot.shop().source())).orElse(id);
            case Value.Recorded(var number) -> number;
            case Value.Fields(var all) -> fields(all);
        };
    }

    /** What another system returned: by its name, else all that can be said of it. */
    private static String fields(Map<String, Object> all) {
        return all.get("name") instanceof String name
                ? name
                : all.entrySet().stream()
                        .filter(field -> !(field.getValue() instanceof Map
                                || field.getValue() instanceof List))
                        .map(field -> field.getKey() + ": " + plain(field.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** What a slot is called. */
    static String title(View view, String slot) {
        var declared = view.draft().bot().slots().get(slot);
        return Optional.ofNullable(declared).flatMap(Slot::title)
                .map(title -> title.in(view.language()).getFirst().fill(view))
                .orElseGet(() -> slot.replace('_', ' '));
    }

    /** What an item is called. */
    static String name(Item item, Language language, Language source) {
        return item.in(language, source).get("name") instanceof String name ? name : item.id();
    }

    static Optional<ChoiceOption> option(SlotType type, String id) {
        if (type instanceof SlotType.Choice(var options)) {
            for (var option : options) {
                if (option.id().equals(id)) {
                    return Optional.of(option);
                }
            }
        }
        return Optional.empty();
    }

    /** What was computed, as a value of this type; empty when it cannot be one. */
    static Optional<Value> of(SlotType type, Object computed) {
        return switch (computed) {
            case Boolean yes -> Optional.of(new Value.YesNo(yes));
            case Number number -> number(number);
            case Map<?, ?> fields when type instanceof SlotType.Item(var list)
                    && fields.get("id") instanceof String id ->
                Optional.of(new Value.Item(list, id));
            case Map<?, ?> fields when type instanceof SlotType.Returned ->
                Optional.of(new Value.Fields(Shape.named(fields)));
            case Map<?, ?> record when record.get("number") instanceof String number ->
                Optional.of(new Value.Recorded(number));
            case String text -> Optional.of(text(type, text));
            default -> Optional.of(new Value.Text(computed.toString()));
        };
    }

    private static Optional<Value> number(Number number) {
        var real = number.doubleValue();
        return Double.isFinite(real)
                ? Optional.of(new Value.Number(BigDecimal.valueOf(real)))
                : Optional.empty();
    }

    private static Value text(SlotType type, String text) {
        return switch (type) {
            case SlotType.Choice _ when option(type, text).isPresent() -> new Value.Choice(text);
            case SlotType.Phone _ -> new Value.Phone(text);
            case SlotType.Email _ -> new Value.Email(text);
            case SlotType.Item(var list) -> new Value.Item(list, text);
            case SlotType.Recorded _ -> new Value.Recorded(text);
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Number _,SlotType.YesNo _,SlotType.Choice _,SlotType.Returned _ ->
                new Value.Text(text);
        };
    }

    static String plain(BigDecimal number) {
        var short_ = number.stripTrailingZeros();
        return (short_.scale() < 0 ? short_.setScale(0) : short_).toPlainString();
    }

    /** Something computed as people read it: a whole number without its point. */
    static String plain(Object computed) {
        return computed instanceof Number number
                ? number(number).map(value -> value instanceof Value.Number(var n)
                        ? plain(n)
                        : "").orElse("")
                : computed.toString();
    }
}
