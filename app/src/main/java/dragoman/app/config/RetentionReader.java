package dragoman.app.config;

import dragoman.desk.retention.RetentionRules;
import dragoman.desk.retention.RetentionRules.Kind;
import dragoman.flow.yaml.Mapping;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;

/** {@code retention}: how long each kind of data is kept. */
record RetentionReader(Values values) {
    private static final String FOR_GOOD = "forever";

    RetentionRules read(Mapping root) {
        return root.mapping("retention", "retention").map(this::rules).orElse(RetentionRules.FOR_GOOD);
    }

    private RetentionRules rules(Mapping retention) {
        var days = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            days(retention, kind.name().toLowerCase(Locale.ROOT))
                    .ifPresent(count -> days.put(kind, count));
        }
        retention.done();
        return values.checked(retention.spot(), () -> new RetentionRules(days))
                .orElse(RetentionRules.FOR_GOOD);
    }

    private Optional<Integer> days(Mapping retention, String kind) {
        var given = values.text(retention, kind, FOR_GOOD).strip();
        if (given.matches("\\d{1,5}d")) {
            return Optional.of(Integer.parseInt(given.substring(0, given.length() - 1)));
        }
        if (!given.equals(FOR_GOOD)) {
            values.notes().error("wrong-type", retention.spotOf(kind),
                    kind + " is kept for a number of days, not for '" + given + "'.",
                    "Write 365d, or " + FOR_GOOD + ".");
        }
        return Optional.empty();
    }
}
