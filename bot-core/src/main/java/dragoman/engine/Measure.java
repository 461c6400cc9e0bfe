package dragoman.engine;

import dragoman.model.Capabilities.Limit;
import java.nio.charset.StandardCharsets;

/** How long a text is, in a channel's own unit. */
final class Measure {
    private Measure() {}

    static int of(String text, Limit limit) {
        return switch (limit.unit()) {
            case UTF16 -> text.length();
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }

    static boolean fits(String text, Limit limit) {
        return of(text, limit) <= limit.max();
    }

    /** How many UTF-16 units of the text fit, never through a surrogate pair. */
    static int fitting(String text, Limit limit) {
        var used = 0;
        var at = 0;
        while (at < text.length()) {
            var point = text.codePointAt(at);
            used += size(point, limit);
            if (used > limit.max()) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static int size(int point, Limit limit) {
        return switch (limit.unit()) {
            case UTF16 -> Character.charCount(point);
            case CODE_POINTS -> 1;
            case BYTES -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        };
    }
}
