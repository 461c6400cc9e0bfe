package dragoman.codec;

import dragoman.model.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A slot's value: {@code {"t":"choice","is":"work"}}. */
final class ValueJson {
    private ValueJson() {}

    static void write(JsonOut out, Value value) {
        switch (value) {
            case Value.Text(var text) -> put(out, "text", text);
            case Value.Number(var number) -> put(out, "number", number.toString());
            case Value.YesNo(var yes) -> put(out, "yes-no", yes ? "yes" : "no");
            case Value.Choice(var option) -> put(out, "choice", option);
            case Value.Choices(var options) -> {
                out.text("t", "choices");
                out.texts("options", options);
            }
            case Value.Money(var minor, var currency) -> {
                put(out, "money", Long.toString(minor));
                out.text("currency", currency);
            }
            case Value.Date(var date) -> put(out, "date", date.toString());
            case Value.Time(var from, var until) -> {
                put(out, "time", from.toString());
                if (!until.equals(from)) {
                    out.text("until", until.toString());
                }
            }
            case Value.Media(var kind, var reference, var caption) -> {
                put(out, "media", reference);
                out.text("kind", SharedJson.MEDIA.of(kind));
                out.text("caption", caption);
            }
            case Value.Place(var point, var words) -> {
                put(out, "place", words);
                point.ifPresent(at -> {
                    out.decimal("latitude", at.latitude());
                    out.decimal("longitude", at.longitude());
                });
            }
            case Value.Phone(var phone) -> put(out, "phone", phone);
            case Value.Email(var address) -> put(out, "e-mail", address);
            case Value.Item(var list, var id) -> {
                put(out, "item", id);
                out.text("list", list);
            }
            case Value.Recorded(var number) -> put(out, "recorded", number);
            case Value.Fields(var all) -> {
                out.text("t", "fields");
                out.tree("all", all);
            }
        }
    }

    static Value read(JsonIn in) {
        if (in.text("t").equals("choices")) {
            return new Value.Choices(in.textList("options"));
        }
        if (in.text("t").equals("fields")) {
            return new Value.Fields(in.trees("all"));
        }
        // what a value is may be private, so a broken one is not shown
        var is = in.optionalText("is").orElseThrow(() -> new Unreadable("a slot's value says nothing"));
        return switch (in.text("t")) {
            case "text" -> new Value.Text(is);
            case "number" -> new Value.Number(in.exact("is"));
            case "yes-no" -> new Value.YesNo(is.equals("yes"));
            case "choice" -> new Value.Choice(is);
            case "money" -> new Value.Money(Long.parseLong(is), in.text("currency"));
            case "date" -> new Value.Date(LocalDate.parse(is));
            case "time" -> new Value.Time(LocalTime.parse(is), LocalTime.parse(in.text("until", is)));
            case "media" ->
                new Value.Media(SharedJson.MEDIA.get(in.text("kind")), is, in.optionalText("caption"));
            case "place" -> new Value.Place(
                    in.has("latitude")
                            ? Optional.of(
                                    new Value.Place.Point(in.decimal("latitude"), in.decimal("longitude")))
                            : Optional.empty(),
                    is);
            case "phone" -> new Value.Phone(is);
            case "e-mail" -> new Value.Email(is);
            case "item" -> new Value.Item(in.text("list"), is);
            case "recorded" -> new Value.Recorded(is);
            default -> throw new Unreadable("a slot's value of an unknown kind: " + in.text("t"));
        };
    }

    private static void put(JsonOut out, String type, String is) {
        out.text("t", type);
        out.text("is", is);
    }
}
