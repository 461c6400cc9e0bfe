package dragoman.engine;

import dragoman.flow.ChoiceOption;
import dragoman.flow.Item;
import dragoman.flow.Slot;
import dragoman.flow.SlotType;
import dragoman.flow.expression.Moments;
import dragoman.flow.text.Spoken;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Shape;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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
            case Value.Money money -> Spoken.money(money.amount(), Currency.getInstance(money.currency()),
                    view.language().locale());
            case Value.Date(var date) -> Spoken.date(date, view.draft().localTime().toLocalDate(),
                    view.language().locale());
            case Value.Time time -> time(view, time);
            case Value.Choices(var options) -> titles(view, slot, options);
            case Value.Media media -> media(view, media);
            case Value.Place place -> words(place);
            case Value.YesNo(var yes) -> Speaker.words(view, yes ? "yes" : "no");
            case Value.Choice(var option) -> title(view, slot, option);
            case Value.Phone(var phone) -> phone;
            case Value.Email(var address) -> address;
            case Value.Item(var list, var id) -> bot.catalogue().item(list, id)
                    .map(item -> name(item, view.language(), bot.shop().source())).orElse(id);
            case Value.Recorded(var number) -> number;
            case Value.Fields(var all) -> fields(all);
        };
    }

    private static String title(View view, String slot, String option) {
        var declared = view.draft().bot().slots().get(slot);
        return Optional.ofNullable(declared).flatMap(found -> option(found.type(), option))
                .map(found -> found.title().in(view.language()).getFirst().fill(view)).orElse(option);
    }

    private static String titles(View view, String slot, List<String> options) {
        return options.isEmpty()
                ? Speaker.words(view, "nothing-chosen")
                : Spoken.list(options.stream().map(option -> title(view, slot, option)).toList(),
                        view.language().locale());
    }

    /** To the minute, or 'after 17:00', 'before 17:00', 'from 12:00 to 18:00'. */
    private static String time(View view, Value.Time time) {
        var from = Spoken.time(time.from());
        if (time.from().equals(time.until())) {
            return from;
        }
        var words = time.until().equals(LocalTime.MAX)
                ? "time-from"
                : time.from().equals(LocalTime.MIN) ? "time-until" : "time-between";
        return Speaker.words(view.with(Map.of("from", from, "until", Spoken.time(time.until()))), words);
    }

    /** People of the shop read where it lies; to the customer it is what they sent. */
    private static String media(View view, Value.Media media) {
        var what = Speaker.words(view, media.kind() == MediaKind.PHOTO ? "a-photo" : "a-file");
        return view.masked() ? what + ": " + media.reference() : what;
    }

    /** An address, or latitude and longitude. */
    static String words(Value.Place place) {
        return place.words().isBlank()
                ? place.point()
                        .map(at -> String.format(Locale.ROOT, "%.5f, %.5f", at.latitude(), at.longitude()))
                        .orElse("")
                : place.words();
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

    /** Between a slot's title and what it holds: 'size 42', but 'payment – on receipt', since words follow a title only in some languages. */
    static String between(Value value) {
        return value instanceof Value.Choice || value instanceof Value.Item ? " – " : " ";
    }

    /** What an item is called. */
    static String name(Item item, Language language, Language source) {
        return item.in(language, source).get("name") instanceof String name ? name : item.id();
    }

    static Optional<ChoiceOption> option(SlotType type, String id) {
        for (var option : type.choices()) {
            if (option.id().equals(id)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** What was computed, as a value of this type; empty when it cannot be one. */
    static Optional<Value> of(SlotType type, Object computed) {
        return switch (computed) {
            case Boolean yes -> Optional.of(new Value.YesNo(yes));
            case Number number when type instanceof SlotType.Money(var currency, _, _) ->
                number(number).flatMap(value -> money(value, currency));
            case Number number -> number(number);
            case LocalDate date -> Optional.of(new Value.Date(date));
            case LocalTime time -> Optional.of(Value.Time.at(time));
            case List<?> options when type instanceof SlotType.Choices -> Optional
                    .of(new Value.Choices(options.stream().map(Object::toString).toList()));
            case Map<?, ?> fields when type instanceof SlotType.Item(var list)
                    && fields.get("id") instanceof String id ->
                Optional.of(new Value.Item(list, id));
            case Map<?, ?> fields when type instanceof SlotType.Returned ->
                Optional.of(new Value.Fields(Shape.named(fields)));
            case Map<?, ?> record when record.get("number") instanceof String number ->
                Optional.of(new Value.Recorded(number));
            case Map<?, ?> place when type instanceof SlotType.Place -> Optional.of(place(place));
            case String text -> text(type, text);
            default -> Optional.of(new Value.Text(computed.toString()));
        };
    }

    private static Optional<Value> number(Number number) {
        var real = number.doubleValue();
        return Double.isFinite(real)
                ? Optional.of(new Value.Number(BigDecimal.valueOf(real)))
                : Optional.empty();
    }

    private static Optional<Value> money(Value number, Currency currency) {
        return number instanceof Value.Number(var amount)
                ? Value.Money.of(amount, currency).map(money -> money)
                : Optional.empty();
    }

    private static Value place(Map<?, ?> place) {
        var point = place.get("latitude") instanceof Double latitude
                && place.get("longitude") instanceof Double longitude
                        ? Optional.of(new Value.Place.Point(latitude, longitude))
                        : Optional.<Value.Place.Point>empty();
        return new Value.Place(point, place.get("words") instanceof String words ? words : "");
    }

    /** A text that is none of the type's values is none at all. */
    private static Optional<Value> text(SlotType type, String text) {
        return switch (type) {
            case SlotType.Date _ -> Moments.date(text).map(Value.Date::new);
            case SlotType.Time _ -> Moments.time(text).map(Value.Time::at);
            case SlotType.Place _ -> Optional.of(new Value.Place(Optional.empty(), text));
            case SlotType.Photo _,SlotType.File _,SlotType.Money _,SlotType.Choices _ -> Optional.empty();
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Number _,SlotType.YesNo _,SlotType.Choice _,SlotType.Phone _,SlotType.Email _,SlotType.Formed _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                Optional.of(kept(type, text));
        };
    }

    private static Value kept(SlotType type, String text) {
        return switch (type) {
            case SlotType.Choice _ when option(type, text).isPresent() -> new Value.Choice(text);
            case SlotType.Phone _ -> new Value.Phone(text);
            case SlotType.Email _ -> new Value.Email(text);
            case SlotType.Item(var list) -> new Value.Item(list, text);
            case SlotType.Recorded _ -> new Value.Recorded(text);
            default -> new Value.Text(text);
        };
    }

    static String plain(BigDecimal number) {
        var short_ = number.stripTrailingZeros();
        return (short_.scale() < 0 ? short_.setScale(0) : short_).toPlainString();
    }

    /** Something computed as people read it: a whole number without its point. */
    static String plain(Object computed) {
        return switch (computed) {
            case Number number ->
                number(number).map(value -> value instanceof Value.Number(var n) ? plain(n) : "").orElse("");
            case List<?> list -> list.stream().map(Values::plain).collect(Collectors.joining(", "));
            default -> computed.toString();
        };
    }
}
