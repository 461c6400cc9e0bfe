package dragoman.codec;

import dragoman.model.Call;
import dragoman.model.CallKey;
import dragoman.model.CallOutcome;
import dragoman.model.Shape;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call to the shop's own system, and what came of it. Secrets stand in it by name only. */
final class CallJson {
    static final Words<Call.Method> METHOD = new Words<>(
            Map.of(Call.Method.GET, "GET", Call.Method.POST, "POST", Call.Method.PUT, "PUT",
                    Call.Method.PATCH,
                    "PATCH", Call.Method.DELETE, "DELETE"));

    private CallJson() {}

    static void write(JsonOut out, Call call) {
        out.text("key", call.key().toString());
        out.object("from", call.from(), AddressJson::write);
        out.text("slot", call.slot());
        out.object("request", call.request(), CallJson::request);
        out.object("returns", call.returns(), CallJson::shape);
        out.number("timeout", call.timeout().toMillis());
        out.instant("asked", call.asked());
    }

    static Call read(JsonIn in) {
        return new Call(CallKey.parse(in.text("key")), AddressJson.read(in.object("from")), in.text("slot"),
                request(in.object("request")), shape(in.object("returns")),
                Duration.ofMillis(in.number("timeout")),
                in.instant("asked"));
    }

    private static void request(JsonOut out, Call.Request request) {
        out.text("method", METHOD.of(request.method()));
        out.text("url", request.url());
        out.objects("headers", request.headers(), (header, each) -> {
            header.text("name", each.name());
            header.objects("pieces", each.pieces(), CallJson::piece);
        });
        request.body().ifPresent(body -> out.tree("body", body));
        out.flag("repeatable", request.repeatable());
    }

    private static Call.Request request(JsonIn in) {
        return new Call.Request(METHOD.get(in.text("method")), in.text("url"),
                in.objects("headers",
                        header -> new Call.Header(header.text("name"),
                                header.objects("pieces", CallJson::piece))),
                in.tree("body"), in.flag("repeatable"));
    }

    private static void piece(JsonOut out, Call.Piece piece) {
        switch (piece) {
            case Call.Piece.Words(var text) -> out.text("text", text);
            case Call.Piece.SecretNamed(var name) -> out.text("secret", name);
        }
    }

    private static Call.Piece piece(JsonIn in) {
        return in.has("secret")
                ? new Call.Piece.SecretNamed(in.text("secret"))
                : new Call.Piece.Words(in.text("text"));
    }

    private static void shape(JsonOut out, Shape shape) {
        switch (shape) {
            case Shape.Text() -> out.text("t", "text");
            case Shape.Number() -> out.text("t", "number");
            case Shape.YesNo() -> out.text("t", "yes-no");
            case Shape.ListOf(var element) -> {
                out.text("t", "list");
                out.object("of", element, CallJson::shape);
            }
            case Shape.Fields(var fields) -> {
                out.text("t", "fields");
                out.objects("fields", fields, (each, field) -> {
                    shape(each, field.shape());
                    each.flag("optional", !field.needed());
                });
            }
        }
    }

    private static Shape shape(JsonIn in) {
        return switch (in.text("t")) {
            case "text" -> new Shape.Text();
            case "number" -> new Shape.Number();
            case "yes-no" -> new Shape.YesNo();
            case "list" -> new Shape.ListOf(shape(in.object("of")));
            case "fields" -> {
                var fields = new LinkedHashMap<String, Shape.Field>();
                in.map("fields", each -> new Shape.Field(shape(each), !each.flag("optional")))
                        .forEach(fields::put);
                yield new Shape.Fields(fields);
            }
            default -> throw new Unreadable("a shape of an unknown kind: " + in.shortly());
        };
    }

    static void outcome(JsonOut out, CallOutcome outcome) {
        switch (outcome) {
            case CallOutcome.Ok(var fields) -> out.tree("ok", fields);
            case CallOutcome.Failed(var why) -> out.text("failed", why);
            case CallOutcome.TimedOut(var why) -> out.text("timed-out", why);
            case CallOutcome.Unknown(var why) -> out.text("unknown", why);
        }
    }

    static CallOutcome outcome(JsonIn in) {
        if (in.has("ok")) {
            return new CallOutcome.Ok(in.trees("ok"));
        }
        return in.optionalText("failed").<CallOutcome>map(CallOutcome.Failed::new)
                .or(() -> in.optionalText("timed-out").map(CallOutcome.TimedOut::new))
                .orElseGet(() -> new CallOutcome.Unknown(in.text("unknown", "")));
    }
}
