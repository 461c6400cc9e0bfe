package dragoman.flow.expression;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compiles a bot's expressions. Names and paths are followed by a few lines of our own; CEL is started only for what is more than that, since it costs
 * time. Not thread-safe; what it makes is.
 */
public final class Expressions {
    private static final Pattern KNOWN = Pattern.compile("\\s*known\\(\\s*([^()]*?)\\s*\\)\\s*");
    private static final int LONGEST = 2_000;
    private final Map<Schema, Cel> started = new IdentityHashMap<>();

    public Checked check(String source, Schema schema) {
        if (source.length() > LONGEST) {
            return new Checked.Bad("expression", 0,
                    "This expression is longer than " + LONGEST + " characters.",
                    "Divide it: set a slot first, then use it.");
        }
        try {
            return compile(source, schema);
        } catch (Mistake mistake) {
            return mistake.bad();
        }
    }

    /** The first name of the path that a source is, when it is nothing more; it need not exist. */
    public static Optional<String> rootOfPath(String source) {
        return PathReader.read(source).map(Path::root);
    }

    /** Whether a source is a single name and nothing more. */
    public static boolean isName(String source) {
        return PathReader.read(source).filter(Path::isBare).isPresent();
    }

    private Checked compile(String source, Schema schema) {
        var paths = new PathCheck(schema);
        var path = PathReader.read(source);
        if (path.isPresent()) {
            return new Checked.Good(path.get(), paths.type(path.get(), source.indexOf(path.get().root())));
        }
        var known = KNOWN.matcher(source);
        var asked = known.matches() ? PathReader.read(known.group(1)) : Optional.<Path>empty();
        if (asked.isPresent()) {
            paths.type(asked.get(), known.start(1));
            return new Checked.Good(new Known(asked.get()), Types.YES_NO);
        }
        var number = number(source.strip());
        if (number.isPresent()) {
            return new Checked.Good(new Constant(number.get()), Types.NUMBER);
        }
        return started.computeIfAbsent(schema, Cel::new).compile(source);
    }

    private static Optional<Double> number(String source) {
        return source.matches("-?\\d{1,15}(\\.\\d{1,9})?")
                ? Optional.of(Double.valueOf(source))
                : Optional.empty();
    }
}
