package dragoman.webchat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills our page templates; everything that is filled in is escaped, also for attributes. */
final class Html {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private Html() {}

    /** @param values for {@code {{name}}}, as plain text */
    static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing to fill in for " + place.group());
            }
            return Matcher.quoteReplacement(escape(value));
        });
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
