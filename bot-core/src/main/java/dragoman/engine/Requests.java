package dragoman.engine;

import dragoman.flow.Request.Body;
import dragoman.flow.Request.Piece;
import dragoman.flow.Source;
import dragoman.flow.Step;
import dragoman.model.Call;
import dragoman.model.CallKey;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in what a call sends. */
final class Requests {
    private Requests() {}

    static Call call(Draft draft, CallKey key, Step.Call step) {
        var asks = step.request();
        var view = View.forSystems(draft);
        var request = new Call.Request(asks.method(), url(view, asks.url()), headers(view, asks.headers()),
                asks.body().flatMap(body -> tree(draft, body)), asks.repeatable());
        return new Call(key, draft.conversation().address(), step.slot(), request, step.returns(),
                step.timeout(),
                draft.now());
    }

    private static String url(View view, List<Piece> pieces) {
        var url = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var text) -> url.append(text);
                case Piece.Filled(var template) -> url.append(encoded(template.fill(view)));
                case Piece.SecretNamed _ -> {
                    // the loader refuses these in addresses, which end up in everybody's logs
                }
            }
        }
        return url.toString();
    }

    /** Neither a slash nor two dots of a customer's lead elsewhere. */
    private static String encoded(String text) {
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.equals(".") || encoded.equals("..") ? encoded.replace(".", "%2E") : encoded;
    }

    private static List<Call.Header> headers(View view, Map<String, List<Piece>> headers) {
        return headers.entrySet().stream().map(header -> new Call.Header(header.getKey(),
                header.getValue().stream().map(piece -> piece(view, piece)).toList())).toList();
    }

    private static Call.Piece piece(View view, Piece piece) {
        return switch (piece) {
            case Piece.Words(var text) -> new Call.Piece.Words(text);
            case Piece.Filled(var template) -> new Call.Piece.Words(template.fill(view));
            case Piece.SecretNamed(var name) -> new Call.Piece.SecretNamed(name);
        };
    }

    private static Optional<Object> tree(Draft draft, Body body) {
        return switch (body) {
            case Body.Fields(var fields) -> {
                var all = new LinkedHashMap<String, Object>();
                fields.forEach((name, inner) -> tree(draft, inner).ifPresent(value -> all.put(name, value)));
                yield Optional.of(all);
            }
            case Body.Items(var items) ->
                Optional.of(items.stream().flatMap(item -> tree(draft, item).stream()).toList());
            case Body.Single(var source) -> value(draft, source);
        };
    }

    private static Optional<Object> value(Draft draft, Source source) {
        var view = View.forSystems(draft);
        return switch (source) {
            case Source.Copied(var slot) -> draft.conversation().slot(slot).map(Requests::plain);
            case Source.Computed(var expression) -> expression.evaluate(view).map(Requests::exact);
            case Source.Filled(var template) -> Optional.of(template.fill(view));
        };
    }

    /** What programs want: the option's name, the item's id. */
    private static Object plain(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> exact(number);
            case Value.YesNo(var yes) -> yes;
            case Value.Choice(var option) -> option;
            case Value.Choices(var options) -> options;
            case Value.Money money -> exact(money.amount());
            case Value.Date(var date) -> date.toString();
            case Value.Time time -> time(time);
            case Value.Media(_, var reference, _) -> reference;
            case Value.Place place -> place(place);
            case Value.Phone(var phone) -> phone;
            case Value.Email(var address) -> address;
            case Value.Item(_, var id) -> id;
            case Value.Recorded(var number) -> number;
            case Value.Fields(var all) -> exact(all);
        };
    }

    /** {@code 17:00}, or {@code {from: 17:00, until: 18:00}}; an open end is left out. */
    private static Object time(Value.Time time) {
        if (time.from().equals(time.until())) {
            return time.from().toString();
        }
        var span = new LinkedHashMap<String, Object>();
        if (!time.from().equals(LocalTime.MIN)) {
            span.put("from", time.from().toString());
        }
        if (!time.until().equals(LocalTime.MAX)) {
            span.put("until", time.until().toString());
        }
        return span;
    }

    private static Object place(Value.Place place) {
        var all = new LinkedHashMap<String, Object>();
        all.put("words", place.words());
        place.point().ifPresent(at -> {
            all.put("latitude", at.latitude());
            all.put("longitude", at.longitude());
        });
        return all;
    }

    /** Whole numbers without a point. */
    private static Object exact(Object computed) {
        return switch (computed) {
            case BigDecimal number -> whole(number);
            case Number number when Double.isFinite(number.doubleValue()) ->
                whole(new BigDecimal(number.toString()));
            case String _,Boolean _ -> computed;
            case LocalDate _,LocalTime _ -> computed.toString();
            case List<?> list -> list.stream().map(Requests::exact).toList();
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<String, Object>();
                map.forEach((name, value) -> all.put(String.valueOf(name), exact(value)));
                yield all;
            }
            default -> computed.toString();
        };
    }

    private static BigDecimal whole(BigDecimal number) {
        var short_ = number.stripTrailingZeros();
        return short_.scale() < 0 ? short_.setScale(0) : short_;
    }
}
