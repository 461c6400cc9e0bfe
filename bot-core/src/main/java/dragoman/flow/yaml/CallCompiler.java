package dragoman.flow.yaml;

import dragoman.flow.Request;
import dragoman.flow.Request.Body;
import dragoman.flow.Request.Piece;
import dragoman.flow.Step;
import dragoman.flow.Text;
import dragoman.flow.Way;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfStep;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.CallResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Compiles a {@code call}. */
record CallCompiler(Workshop workshop, Schema schema) {
    private static final Pattern HOLE = Pattern.compile("\\{[^{}]*}");
    private static final Pattern SECRET = Pattern.compile("\\{\\s*secret\\.([A-Za-z][A-Za-z0-9_]*)\\s*}");
    private static final Pattern ADDRESS = Pattern.compile("(https?)://([^/?#{}\\s]+)([/?].*)?");

    Step.Call compile(Kind.Call call, Optional<Text> waiting, Function<List<OfStep>, Way> branch) {
        checkAddress(call.url());
        var headers = new LinkedHashMap<String, List<Piece>>();
        call.headers().forEach((name, value) -> headers.put(name.value(),
                pieces(value, schema.with("secret", new Type.MapOf(Types.TEXT, List.of())))));
        var request = new Request(call.method(), pieces(call.url(), schema),
                Collections.unmodifiableMap(headers),
                call.body().flatMap(this::body), call.repeatable());
        return new Step.Call(call.slot().value(), request, call.returns(), call.timeout(), waiting,
                ways(call, branch));
    }

    private static Map<CallResult, Way> ways(Kind.Call call, Function<List<OfStep>, Way> branch) {
        var ways = new EnumMap<CallResult, Way>(CallResult.class);
        call.otherwise().map(branch).ifPresent(way -> List
                .of(CallResult.ERROR, CallResult.TIMED_OUT, CallResult.UNKNOWN)
                .forEach(result -> ways.put(result, way)));
        call.ways().forEach((result, steps) -> ways.put(result, branch.apply(steps)));
        return Collections.unmodifiableMap(ways);
    }

    /** Whoever could fill in the host could send the shop's secrets anywhere. */
    private void checkAddress(Scalar url) {
        var address = ADDRESS.matcher(url.value());
        if (!address.matches()) {
            workshop.notes().error("bad-address", url.spot(),
                    "This is no whole address with a host of its own.",
                    "Write https, the host as it is, then the path: https://shop.example/api/stock/{item.id}");
        } else if (address.group(2).contains("@")) {
            workshop.notes().error("bad-address", url.spot(),
                    "A name or password has no place in an address.",
                    "Send it in a header: headers: { Authorization: \"Bearer {secret.shop_api}\" }");
        } else if (address.group(1).equals("http")
                && !address.group(2).matches("(localhost|127\\..*|\\[::1])(:\\d+)?")) {
            workshop.notes().warn("plain-address", url.spot(),
                    "What goes to an http address can be read and changed on its way.", "Write https://…");
        }
    }

    /** Compiled as a whole once, so that mistakes have their place, and then piece by piece. */
    private List<Piece> pieces(Scalar text, Schema seen) {
        workshop.wordings().template(text, seen);
        var pieces = new ArrayList<Piece>();
        var holes = HOLE.matcher(text.value());
        int from = 0;
        while (holes.find()) {
            words(text.value().substring(from, holes.start()), pieces);
            pieces.add(hole(text, holes.group(), seen));
            from = holes.end();
        }
        words(text.value().substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
        }
    }

    private Piece hole(Scalar text, String hole, Schema seen) {
        var secret = SECRET.matcher(hole);
        if (secret.matches() && seen.names().containsKey("secret")) {
            return new Piece.SecretNamed(secret.group(1));
        }
        if (hole.matches("\\{.*\\bsecret\\s*[.\\[].*") && seen.names().containsKey("secret")) {
            workshop.notes().error("secret-alone", text.spot(), "A secret stands alone between its braces.",
                    "Write it so: Bearer {secret.shop_api}");
        }
        return new Piece.Filled(workshop.wordings().piece(hole, seen));
    }

    private Optional<Body> body(Tree tree) {
        return switch (tree) {
            case Scalar value -> Optional.of(new Body.Single(
                    workshop.sources().compile(value, Optional.empty(), schema)));
            case Items(var items, _) -> Optional.of(new Body.Items(
                    items.stream().flatMap(item -> body(item).stream()).toList()));
            case Keys keys -> {
                var fields = new LinkedHashMap<String, Body>();
                keys.entries().forEach(entry -> Mapping.filled(entry, workshop.notes()).flatMap(this::body)
                        .ifPresent(inner -> fields.put(entry.key().value(), inner)));
                yield Optional.of(new Body.Fields(Collections.unmodifiableMap(fields)));
            }
            case Tree.Nothing _ -> Optional.empty();
        };
    }
}
