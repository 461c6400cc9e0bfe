package dragoman.flow;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Did you mean …? The nearest of the names that would do, when it is near enough to be a slip of the pen. */
public final class Nearest {
    private Nearest() {}

    public static Optional<String> to(String name, Collection<String> candidates) {
        int most = name.length() <= 3 ? 1 : name.length() <= 6 ? 2 : 3;
        return candidates.stream().filter(candidate -> !candidate.equals(name))
                .filter(candidate -> distance(name, candidate) <= most)
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The only one of which it is one of several words: {@code zone} of {@code time_zone}. */
    private static Optional<String> within(String name, Collection<String> candidates) {
        var longer = name.length() < 4
                ? List.<String>of()
                : candidates.stream().filter(candidate -> !candidate.equals(name)
                        && List.of(candidate.split("[_-]", -1)).contains(name)).distinct().toList();
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    /** As {@link #to}, where any other word could stand as well: so near that it is hardly a word of its own, as a plural or the next of several would be. */
    public static Optional<String> slip(String name, Collection<String> candidates) {
        int most = name.length() < 4 ? 0 : name.length() < 8 ? 1 : 2;
        return to(name, candidates)
                .filter(near -> distance(name, near) <= most && !isVariant(name, near));
    }

    /** {@code wish2} and {@code wishes} are others than {@code wish}. */
    private static boolean isVariant(String one, String other) {
        return numbered(one).equals(numbered(other)) || isPlural(one, other) || isPlural(other, one);
    }

    private static boolean isPlural(String one, String of) {
        return one.equals(of + "s") || one.equals(of + "es");
    }

    private static String numbered(String name) {
        return name.replaceAll("_?\\d+$", "");
    }

    /** A remedy: the nearest, or all there are when they are few, or {@code otherwise}. */
    public static String remedy(String name, Collection<String> candidates, String otherwise) {
        return to(name, candidates).or(() -> within(name, candidates))
                .map(near -> "Did you mean '" + near + "'?")
                .orElseGet(() -> candidates.isEmpty() || candidates.size() > 20
                        ? otherwise
                        : "Known here: " + String.join(", ", candidates.stream().sorted().toList()) + ".");
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        int replace = rows[i - 1][j - 1]
                + (Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1))
                        ? 0
                        : 1);
        int least = Math.min(replace, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
