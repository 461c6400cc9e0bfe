package dragoman.flow.yaml;

import dragoman.flow.Finding.Severity;
import dragoman.flow.Nearest;
import dragoman.flow.Standard;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code standard:} of {@code bot.yaml}: how bad it is to break a rule of good service; empty: not looked at. */
final class StandardReader {
    private static final List<String> DEGREES = List.of("off", "hint", "warning", "error");

    private StandardReader() {}

    static Map<Standard, Optional<Severity>> read(Mapping bot, Notes notes) {
        var degrees = new EnumMap<Standard, Optional<Severity>>(Standard.class);
        Arrays.stream(Standard.values()).forEach(rule -> degrees.put(rule, Optional.of(rule.usual())));
        for (var entry : bot.entriesOf("standard")) {
            var rule = rule(entry.key(), notes);
            var degree = Scalars.word(entry.value(), notes).filter(word -> isDegree(word, notes));
            rule.ifPresent(known -> degree.ifPresent(word -> degrees.put(known, severity(word))));
        }
        return degrees;
    }

    private static Optional<Severity> severity(Tree.Scalar word) {
        return word.value().equals("off")
                ? Optional.empty()
                : Optional.of(Severity.valueOf(word.value().toUpperCase(Locale.ROOT)));
    }

    private static Optional<Standard> rule(Tree.Scalar name, Notes notes) {
        var found = Arrays.stream(Standard.values()).filter(rule -> rule.name().equals(name.value()))
                .findFirst();
        if (found.isEmpty()) {
            var names = Arrays.stream(Standard.values()).map(Enum::name).toList();
            notes.error("unknown-key", name.spot(),
                    "There is no rule '" + name.value() + "' that check knows.",
                    Nearest.remedy(name.value(), names, "The rules are in docs/standard.md."));
        }
        return found;
    }

    private static boolean isDegree(Tree.Scalar word, Notes notes) {
        if (!DEGREES.contains(word.value())) {
            notes.error("unknown-value", word.spot(), "A rule cannot be '" + word.value() + "'.",
                    Nearest.remedy(word.value(), DEGREES, "Write off, hint, warning or error."));
        }
        return DEGREES.contains(word.value());
    }
}
