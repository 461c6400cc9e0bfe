package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.flow.yaml.Tree.Style;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single values as what they should be. */
public final class Scalars {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,9})?");

    /** Keys of what customers may say. */
    static final Set<String> EXAMPLES = Set.of("says", "also");
    private static final Pattern LISTED = Pattern.compile("[,;|]\\s");

    private Scalars() {}

    /** Any scalar that is not empty. */
    public static Optional<Scalar> word(Tree tree, Notes notes) {
        if (tree instanceof Scalar scalar && !scalar.value().isBlank()) {
            return Optional.of(scalar);
        }
        if (tree instanceof Scalar || tree instanceof Tree.Nothing) {
            notes.error("empty-value", tree.spot(), "A text belongs here, and there is none.",
                    "Write the text, or take the line out.");
        } else {
            notes.error("wrong-type", tree.spot(), "A text belongs here, not " + tree.kind() + ".",
                    onOneLine(tree) ? asText(tree.spot()) : "Write a text here.");
        }
        return Optional.empty();
    }

    private static String asText(Spot spot) {
        return Quoting.unbraced(spot.excerpt()).map(line -> "Write: " + line)
                .or(() -> Quoting.quoted(spot.excerpt(), spot.column())
                        .map(line -> "If this is a text, write: " + line))
                .orElse("Write a text here.");
    }

    private static boolean onOneLine(Tree tree) {
        var excerpt = tree.spot().excerpt();
        int at = tree.spot().column() - 1;
        return at >= 0 && at < excerpt.length() && (excerpt.charAt(at) == '{' || excerpt.charAt(at) == '['
                || excerpt.substring(at).contains(": "));
    }

    /** A text that people read. The line break that ends a block is not part of it. */
    public static Optional<Scalar> text(Tree tree, Notes notes) {
        return word(tree, notes).map(scalar -> {
            noteCut(scalar, notes);
            Misread.note(scalar, notes);
            return new Scalar(scalar.value().stripTrailing(), scalar.style(), scalar.spot(), scalar.end());
        });
    }

    /** One text or a list of them. */
    public static List<Scalar> texts(Tree tree, Notes notes) {
        if (tree instanceof Items items && items.items().isEmpty()) {
            notes.error("empty-value", tree.spot(), "This list is empty.", "Write at least one text.");
        }
        return Mapping.list(tree).stream().flatMap(item -> text(item, notes).stream()).toList();
    }

    /** What customers may say: one sentence or a list of them. Commas within one divide nothing, which hardly anybody means. */
    static List<Scalar> examples(Tree tree, Notes notes) {
        if (tree instanceof Scalar one && LISTED.matcher(one.value()).find()) {
            notes.warn("one-example", one.spot(), "All of this is one example; commas divide nothing here.",
                    "Several are a list: " + listed(one.value()) + " · One with a comma is a list, too: [ "
                            + Quoting.quote(one.value()) + " ]");
        }
        return texts(tree, notes);
    }

    /** As a list in one line. */
    static String listed(String text) {
        return LISTED.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "[ ", " ]"));
    }

    /** A '#' behind a space begins a comment: what follows would never be said. */
    private static void noteCut(Scalar scalar, Notes notes) {
        var line = scalar.end().excerpt();
        int end = line.offsetByCodePoints(0,
                Math.min(scalar.end().column() - 1, line.codePointCount(0, line.length())));
        var rest = line.substring(end);
        if (scalar.style() != Style.PLAIN || !rest.matches("\\s+#.*")) {
            return;
        }
        boolean glued = rest.matches("\\s#\\S.*");
        if (glued || rest.matches("\\s#.*")) {
            var remedy = Quoting.quoted(line).map(quoted -> "If it belongs to the text, write: " + quoted)
                    .orElse("If it belongs to the text, put the text in quotes.");
            var problem = "Everything from '#' on is a comment and will not be said.";
            if (glued) {
                notes.error("cut-text", scalar.end(), problem,
                        remedy + " · If it is a comment, put a space behind '#'.");
            } else {
                notes.warn("cut-text", scalar.end(), problem,
                        remedy + " · If it is a comment, put two spaces before '#'.");
            }
        }
    }

    public static Optional<Boolean> yesNo(Tree tree, Notes notes) {
        return word(tree, notes).flatMap(scalar -> {
            var read = yesNo(scalar.value());
            if (read.isEmpty()) {
                notes.error("wrong-type", scalar.spot(), "'" + scalar.value() + "' is neither yes nor no.",
                        "Write yes or no.");
            }
            return read;
        });
    }

    static Optional<Boolean> yesNo(String value) {
        return switch (value) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    public static Optional<BigDecimal> number(Tree tree, Notes notes) {
        return word(tree, notes).flatMap(scalar -> {
            var read = number(scalar.value());
            if (read.isEmpty()) {
                notes.error("wrong-type", scalar.spot(), "'" + scalar.value() + "' is not a number.",
                        "Write digits, with a point before decimals: 129.50");
            }
            return read;
        });
    }

    static Optional<BigDecimal> number(String value) {
        return NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    static Optional<Integer> wholeNumber(Tree tree, Notes notes) {
        return number(tree, notes).flatMap(number -> {
            if (number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0
                    && number.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0) {
                return Optional.of(number.intValueExact());
            }
            notes.error("wrong-type", tree.spot(), number + " is not a whole number.",
                    "Write 0, 1, 2 or more.");
            return Optional.empty();
        });
    }
}
