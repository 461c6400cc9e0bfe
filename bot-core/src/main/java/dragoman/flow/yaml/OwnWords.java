package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.Template;
import dragoman.flow.Text;
import dragoman.flow.Words;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code words:} of {@code bot.yaml}: what the engine says, in the owner's words. A language without them keeps ours. */
final class OwnWords {
    /** Seven in a row, parts of other texts, and what is never said. */
    private static final Set<String> FIXED = Set.of("opens-weekday", "name-prefixes", "name-openings",
            "name-suffixes", "name-ends", "if-words", "but-words", "other-words", "more-words",
            "value-openings",
            "small-words",
            "language-name");

    private static final Pattern NAMES = Pattern.compile("\\{([a-z_]+)[|}]");

    private OwnWords() {}

    static Map<Scalar, List<Scalar>> read(Mapping bot, Notes notes) {
        var words = new LinkedHashMap<Scalar, List<Scalar>>();
        var known = new TreeSet<>(Shipped.in(Language.ENGLISH).orElseThrow().says().keySet());
        known.removeAll(FIXED);
        for (var entry : bot.entriesOf("words")) {
            if (known.contains(entry.key().value())) {
                words.put(entry.key(), Scalars.texts(entry.value(), notes));
            } else {
                notes.error("unknown-key", entry.key().spot(),
                        "The program says nothing under '" + entry.key().value() + "'.",
                        Nearest.remedy(entry.key().value(), known,
                                "The words are listed in docs/flow-language.md."));
            }
        }
        return words;
    }

    /** Ours, with the owner's in their places. */
    static Words over(Words shipped, Map<Scalar, List<Scalar>> own, Wordings wordings, Schema schema) {
        var all = new LinkedHashMap<>(shipped.texts());
        own.forEach((key, texts) -> {
            if (!texts.isEmpty()) {
                all.computeIfPresent(key.value(), (name, ours) -> merged(ours,
                        wordings.text(List.of("bot", "words", name), texts, seen(name, schema))));
            }
        });
        return new Words(Map.copyOf(all));
    }

    private static Text merged(Text ours, Text own) {
        var variants = new LinkedHashMap<Language, List<Template>>(ours.variants());
        variants.putAll(own.variants());
        return new Text(ours.key(), own.source(), variants);
    }

    /** What our words fill in there can be filled in by the owner's. */
    private static Schema seen(String name, Schema schema) {
        var seen = schema;
        for (var text : Shipped.in(Language.ENGLISH).orElseThrow().says().getOrDefault(name, List.of())) {
            for (var filled : NAMES.matcher(text.value()).results().map(found -> found.group(1)).toList()) {
                seen = seen.names().containsKey(filled)
                        ? seen
                        : seen.with(filled, type(filled, text.value()));
            }
        }
        return seen;
    }

    private static Type type(String filled, String text) {
        return text.contains("{" + filled + "|plural(") ? new Type.Numeric() : new Type.Text();
    }
}
