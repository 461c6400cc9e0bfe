package dragoman.flow.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the line that makes a file unreadable, by trying what it may have been meant to be: what lets YAML read on was meant. So the slip
 * is shown where it is, not where YAML stumbled over it, with the line as it should be, and the rest of the file is checked as well.
 */
final class Mending {
    private static final int LOOK_BACK = 4;
    private static final int READ = Integer.MAX_VALUE;
    private final LoadSettings settings;

    Mending(LoadSettings settings) {
        this.settings = settings;
    }

    /** The slip, and the lines without it. */
    record Mended(Slip slip, Source source) {}

    /** Empty when nothing helps. {@code e}: what YAML said to the source as it is. */
    Optional<Mended> mend(MarkedYamlEngineException e, Source source) {
        int stumbled = line(e);
        Mended best = null;
        int furthest = stumbled;
        for (var slip : slips(e, source)) {
            var mended = fix(slip, source);
            int reached = reach(mended);
            if (reached > furthest && reached > slip.line()) {
                best = new Mended(slip, mended);
                furthest = reached;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The likeliest kind first, and of the same kind the nearest line. */
    private static List<Slip> slips(MarkedYamlEngineException e, Source source) {
        var slips = new Slips(source);
        var all = new ArrayList<Slip>();
        lines(e, source).forEach(line -> all.addAll(slips.of(line)));
        ToIntFunction<Slip> kind = slip -> slip.kind().ordinal();
        all.sort(Comparator.comparingInt(kind));
        return all;
    }

    private static Set<Integer> lines(MarkedYamlEngineException e, Source source) {
        var lines = new LinkedHashSet<Integer>();
        e.getContextMark().filter(_ -> opening(e)).ifPresent(mark -> lines.add(mark.getLine() + 1));
        int last = Math.min(line(e), source.lines().size());
        int seen = 0;
        for (int line = last; line > 0 && seen < LOOK_BACK; line--) {
            if (!source.line(line).isBlank()) {
                lines.add(line);
                seen++;
            }
        }
        e.getContextMark().map(Mark::getLine).ifPresent(line -> lines.add(line + 1));
        return lines;
    }

    /** For something that is never closed the place where it was opened is the one to look at. */
    static boolean opening(MarkedYamlEngineException e) {
        return e.getProblem() != null && e.getProblem().contains("end of stream")
                && e.getContextMark().isPresent();
    }

    private static int line(MarkedYamlEngineException e) {
        var mark = opening(e) ? e.getContextMark() : e.getProblemMark();
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    /** How far YAML reads: the line where it stumbles. */
    private int reach(Source source) {
        try {
            new Parse(settings).parseString(source.text()).forEach(_ -> {});
            return READ;
        } catch (MarkedYamlEngineException e) {
            return line(e);
        } catch (YamlEngineException e) {
            return 0;
        }
    }

    private static Source fix(Slip slip, Source source) {
        var lines = new ArrayList<>(source.lines());
        var old = lines.set(slip.line() - 1, slip.fixed());
        if (slip.moves() != 0) {
            for (int i = slip.line(); i < lines.size() && below(lines.get(i), old); i++) {
                lines.set(i, moved(lines.get(i), slip.moves()));
            }
        }
        return new Source(source.path(), lines);
    }

    /** Whether a line belongs to this one above it, and is not the next of the same list. */
    private static boolean below(String line, String above) {
        boolean next = line.strip().startsWith("- ") && above.strip().startsWith("- ");
        return line.isBlank() || (!next && Slips.indent(line).length() > Slips.indent(above).length());
    }

    private static String moved(String line, int columns) {
        return line.isBlank()
                ? line
                : columns > 0
                        ? " ".repeat(columns) + line
                        : line.substring(Math.min(-columns, Slips.indent(line).length()));
    }
}
