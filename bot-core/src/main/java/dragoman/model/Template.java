package dragoman.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that a messenger's vendor has approved, so that it may be sent at any time; its places are {@code {{1}}}, {@code {{2}}} ….
 *
 * @param language as the vendor writes it, such as {@code en} or {@code en_US}
 * @param fills what is known for a place, in their order, such as {@code customer.name}; may be fewer than there are places
 */
public record Template(String name, String language, String text, List<String> fills) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\d{1,2})}}");

    public Template {
        fills = List.copyOf(fills);
        var places = places(text);
        for (var i = 0; i < places.size(); i++) {
            if (!places.contains(i + 1)) {
                throw new IllegalArgumentException("the template '" + name
                        + "' counts its places {{1}}, {{2}} … without a gap: there is no {{" + (i + 1)
                        + "}}");
            }
        }
        if (text.isBlank() || fills.size() > places.size()) {
            throw new IllegalArgumentException(
                    "the template '" + name + "' has a text, and no more fills than places");
        }
    }

    /** How many places there are. */
    public int places() {
        return places(text).size();
    }

    private static List<Integer> places(String text) {
        return PLACE.matcher(text).results().map(found -> Integer.parseInt(found.group(1))).distinct()
                .toList();
    }

    /** With these values in its places; a line break in one becomes a blank, since vendors allow none. Empty when one is missing. */
    public Optional<String> filled(List<String> values) {
        var clean = values.stream().map(value -> value.strip().replaceAll("\\s+", " ")).toList();
        if (clean.size() != places() || clean.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(PLACE.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(clean.get(Integer.parseInt(found.group(1)) - 1))));
    }

    /** The values that make this text of it; empty when it was not made of it. */
    public Optional<List<String>> values(String made) {
        var places = new ArrayList<Integer>();
        var pattern = new StringBuilder();
        var end = 0;
        for (var found : PLACE.matcher(text).results().toList()) {
            places.add(Integer.parseInt(found.group(1)));
            pattern.append(Pattern.quote(text.substring(end, found.start()))).append("(.+?)");
            end = found.end();
        }
        var match = Pattern.compile(pattern + Pattern.quote(text.substring(end))).matcher(made);
        if (!match.matches()) {
            return Optional.empty();
        }
        Map<Integer, String> values = new LinkedHashMap<>();
        for (var i = 0; i < places.size(); i++) {
            values.put(places.get(i), match.group(i + 1));
        }
        var all = places.stream().distinct().sorted().map(place -> String.valueOf(values.get(place)))
                .toList();
        return filled(all).filter(made::equals).map(_ -> all);
    }
}
