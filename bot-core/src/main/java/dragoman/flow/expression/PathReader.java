package dragoman.flow.expression;

import dragoman.flow.expression.Path.Segment;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** Reads {@code a.b[c.d]}; whatever is more than that is for CEL. */
final class PathReader {
    private static final Set<String> VALUES = Set.of("true", "false", "null");
    private final String source;
    private int at;

    private PathReader(String source) {
        this.source = source;
    }

    static Optional<Path> read(String source) {
        var reader = new PathReader(source);
        reader.spaces();
        var path = reader.path();
        reader.spaces();
        return reader.at == source.length() ? path : Optional.empty();
    }

    private Optional<Path> path() {
        var root = name();
        if (root.isEmpty() || VALUES.contains(root)) {
            return Optional.empty();
        }
        var segments = new ArrayList<Segment>();
        while (at < source.length() && (source.charAt(at) == '.' || source.charAt(at) == '[')) {
            var segment = segment();
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(new Path(root, segments));
    }

    private Optional<Segment> segment() {
        int start = ++at;
        if (source.charAt(start - 1) == '.') {
            var name = name();
            return name.isEmpty() ? Optional.empty() : Optional.of(new Segment.Field(name, start));
        }
        var inner = path();
        if (inner.isEmpty() || at >= source.length() || source.charAt(at++) != ']') {
            return Optional.empty();
        }
        return Optional.of(new Segment.By(inner.get(), start));
    }

    private String name() {
        int start = at;
        while (at < source.length() && nameCharacter(source.charAt(at), at > start)) {
            at++;
        }
        return source.substring(start, at);
    }

    static boolean nameCharacter(char character, boolean inside) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
                || character == '_'
                || (inside && character >= '0' && character <= '9');
    }

    private void spaces() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }
}
