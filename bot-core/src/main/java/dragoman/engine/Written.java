package dragoman.engine;

import dragoman.flow.Bot;
import dragoman.flow.SlotType;
import dragoman.flow.expression.Moments;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as the desk writes them: exact, the same in every language. */
public final class Written {
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private Written() {}

    /** What the text says; empty where it is no value of this type. */
    public static Optional<Value> value(Bot bot, SlotType type, String text) {
        return switch (type) {
            case SlotType.Date _ -> Moments.date(text).map(Value.Date::new);
            case SlotType.Time _ -> Moments.time(text).map(Value.Time::at);
            case SlotType.YesNo _ -> text.equals("yes") || text.equals("no")
                    ? Optional.of(new Value.YesNo(text.equals("yes")))
                    : Optional.empty();
            case SlotType.Number _ -> number(text).map(Value.Number::new);
            case SlotType.Money(var currency, _, _) ->
                number(text).flatMap(amount -> Value.Money.of(amount, currency)).map(money -> money);
            case SlotType.Choice _ ->
                Values.option(type, text).map(option -> new Value.Choice(option.id()));
            case SlotType.Choices _ -> choices(type, text);
            case SlotType.Item(var list) ->
                bot.catalogue().item(list, text).map(item -> new Value.Item(list, item.id()));
            case SlotType.Phone _ -> PHONE.matcher(text).matches()
                    ? Optional.of(new Value.Phone(text))
                    : Optional.empty();
            case SlotType.Email _ -> EMAIL.matcher(text).matches()
                    ? Optional.of(new Value.Email(text))
                    : Optional.empty();
            case SlotType.AnyText _,SlotType.PersonName _,SlotType.Formed _ ->
                Optional.of(new Value.Text(text));
            case SlotType.Place _ -> Optional.of(new Value.Place(Optional.empty(), text));
            case SlotType.Photo _,SlotType.File _,SlotType.Recorded _,SlotType.Returned _ -> Optional.empty();
        };
    }

    /** As {@link #value} reads it; {@code ""} for what cannot be written so. */
    public static String text(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> Values.plain(number);
            case Value.Money money -> money.amount().toPlainString();
            case Value.Date(var date) -> date.toString();
            case Value.Time time -> time.from().equals(time.until()) ? time.from().toString() : "";
            case Value.YesNo(var yes) -> yes ? "yes" : "no";
            case Value.Choice(var option) -> option;
            case Value.Choices(var options) -> String.join(",", options);
            case Value.Phone(var phone) -> phone;
            case Value.Email(var address) -> address;
            case Value.Item(_, var id) -> id;
            case Value.Place place -> place.words();
            case Value.Media _,Value.Recorded _,Value.Fields _ -> "";
        };
    }

    private static Optional<Value> choices(SlotType type, String text) {
        var ids = Arrays.stream(text.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
        return ids.stream().allMatch(id -> Values.option(type, id).isPresent())
                ? Optional.of(new Value.Choices(List.copyOf(ids)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
