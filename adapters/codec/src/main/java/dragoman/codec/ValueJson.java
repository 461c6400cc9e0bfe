package dragoman.codec;

import dragoman.model.Value;

/** A slot's value: {@code {"t":"choice","is":"work"}}. */
final class ValueJson {
    private ValueJson() {}

    static void write(JsonOut out, Value value) {
        switch (value) {
            case Value.Text(var text) -> put(out, "text", text);
            case Value.Number(var number) -> put(out, "number", number.toString());
            case Value.YesNo(var yes) -> put(out, "yes-no", yes ? "yes" : "no");
            case Value.Choice(var option) -> put(out, "choice", option);
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
        if (in.text("t").equals("fields")) {
            return new Value.Fields(in.trees("all"));
        }
        var is = in.text("is");
        return switch (in.text("t")) {
            case "text" -> new Value.Text(is);
            case "number" -> new Value.Number(in.exact("is"));
            case "yes-no" -> new Value.YesNo(is.equals("yes"));
            case "choice" -> new Value.Choice(is);
            case "phone" -> new Value.Phone(is);
            case "e-mail" -> new Value.Email(is);
            case "item" -> new Value.Item(in.text("list"), is);
            case "recorded" -> new Value.Recorded(is);
            default -> throw new Unreadable("a slot's value of an unknown kind: " + in.shortly());
        };
    }

    private static void put(JsonOut out, String type, String is) {
        out.text("t", type);
        out.text("is", is);
    }
}
