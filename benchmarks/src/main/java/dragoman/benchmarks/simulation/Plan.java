package dragoman.benchmarks.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What to simulate.
 *
 * @param seed of all chance
 * @param conversations how many
 * @param only this one of them, with all that was said; empty for all
 * @param cooperative how many of a hundred customers come for something
 */
record Plan(long seed, int conversations, OptionalInt only, int cooperative) {
    private static final Map<String, String> USUAL = Map.of("seed", "1", "conversations", "10000", "only", "",
            "cooperative", "50");

    Plan {
        if (conversations < 1 || cooperative < 0 || cooperative > 100
                || only.isPresent() && (only.getAsInt() < 0 || only.getAsInt() >= conversations)) {
            throw new IllegalArgumentException("A number is out of its range.");
        }
    }

    /** From {@code --name=value}, each of which may be left out. Throws IllegalArgumentException with a message for people. */
    static Plan of(List<String> arguments) {
        var given = new LinkedHashMap<>(USUAL);
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            var name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (parts.length < 2 || !USUAL.containsKey(name)) {
                throw new IllegalArgumentException("'" + argument + "' is not understood. There are: --"
                        + String.join("=…, --", USUAL.keySet().stream().sorted().toList()) + "=…");
            }
            given.put(name, parts[1]);
        }
        var only = given.getOrDefault("only", "");
        return new Plan(number(given, "seed"), (int) number(given, "conversations"),
                only.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) number(given, "only")),
                (int) number(given, "cooperative"));
    }

    private static long number(Map<String, String> given, String name) {
        try {
            return Long.parseLong(given.getOrDefault(name, ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--" + name + " wants a whole number, not '" + given.get(name) + "'.", e);
        }
    }
}
