package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfStep;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Call.Method;
import dragoman.model.CallResult;
import dragoman.model.Shape;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a {@code call}. */
record CallReader(Notes notes, StepReader steps) {
    private static final Duration USUALLY = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    Optional<Kind.Call> read(Mapping step) {
        var slot = step.neededWord("call").filter(name -> NameRules.slot(name, notes));
        var url = step.neededWord("url");
        var method = step.word("method").flatMap(this::method).orElse(Method.GET);
        boolean repeatable = step.yesNo("idempotent").orElse(false) || method.repeatable();
        var headers = headers(step);
        var body = step.tree("body");
        var shape = step.has("returns")
                ? step.tree("returns").flatMap(new ShapeReader(notes)::fields)
                : Optional
                        .of(new Shape.Fields(Map.of()));
        var timeout = step.word("timeout").flatMap(this::timeout).orElse(USUALLY);
        var waiting = step.tree("waiting").map(tree -> Scalars.texts(tree, notes)).orElse(List.of());
        var ways = ways(step);
        var otherwise = steps.branch(step, "else");
        noteMissing(step, ways, method);
        body.filter(_ -> method == Method.GET || method == Method.DELETE)
                .ifPresent(tree -> notes.error("call-body", step.spotOf("body"),
                        "A " + method + " sends no body.", "Write 'method: POST', or take the body out."));
        return slot.flatMap(name -> url.flatMap(address -> shape.map(returns -> new Kind.Call(name, address,
                method, repeatable, headers, body, returns, timeout, waiting, ways, otherwise))));
    }

    private Optional<Method> method(Scalar word) {
        var names = Arrays.stream(Method.values()).map(Method::name).toList();
        if (names.contains(word.value())) {
            return Optional.of(Method.valueOf(word.value()));
        }
        notes.error("unknown-value", word.spot(), "There is no method '" + word.value() + "'.",
                Nearest.remedy(word.value(), names, ""));
        return Optional.empty();
    }

    private Map<Scalar, Scalar> headers(Mapping step) {
        var headers = new LinkedHashMap<Scalar, Scalar>();
        for (var entry : step.entriesOf("headers")) {
            if (entry.key().value().matches("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,80}")) {
                Scalars.word(entry.value(), notes).ifPresent(value -> headers.put(entry.key(), value));
            } else {
                notes.error("bad-name", entry.key().spot(),
                        "'" + entry.key().value() + "' cannot be the name of a header.",
                        "Write letters, digits and hyphens, such as X-Api-Key.");
            }
        }
        return headers;
    }

    private Optional<Duration> timeout(Scalar word) {
        var time = Durations.read(word.value()).filter(found -> found.compareTo(LONGEST) <= 0);
        if (time.isEmpty()) {
            notes.error("bad-duration", word.spot(),
                    "'" + word.value() + "' is not a length of time that somebody can wait for an answer.",
                    "Write seconds, at most five minutes: 10s.");
        }
        return time;
    }

    private Map<CallResult, List<OfStep>> ways(Mapping step) {
        var ways = new EnumMap<CallResult, List<OfStep>>(CallResult.class);
        for (var result : CallResult.values()) {
            steps.branch(step, name(result)).ifPresent(branch -> ways.put(result, branch));
        }
        return ways;
    }

    /** Each way but the good one is named, so that nobody is left waiting; a mere question is never unknown. */
    private void noteMissing(Mapping step, Map<CallResult, List<OfStep>> ways, Method method) {
        var missing = Stream.of(CallResult.ERROR, CallResult.TIMED_OUT, CallResult.UNKNOWN)
                .filter(result -> !ways.containsKey(result)
                        && !(method == Method.GET && result == CallResult.UNKNOWN))
                .map(CallReader::name).toList();
        if (!step.has("else") && !missing.isEmpty()) {
            notes.error("missing-outcome", step.spotOf("call"),
                    "Nothing is said about what happens when the call ends as "
                            + String.join(" or ", missing) + ".",
                    "Add '" + missing.getFirst()
                            + ":' with steps, or one 'else:' for all that are not named.");
        }
    }

    /** As owners write it. */
    static String name(CallResult result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
