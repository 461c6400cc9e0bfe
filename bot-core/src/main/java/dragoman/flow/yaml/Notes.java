package dragoman.flow.yaml;

import dragoman.flow.Finding;
import dragoman.flow.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Gathers what there is to say about what an owner wrote: all of it, never only the first. */
public final class Notes {
    private final LinkedHashSet<Finding> findings = new LinkedHashSet<>();
    private final Optional<Trace> trace;

    public Notes() {
        trace = Optional.empty();
    }

    /** For finding out what readers ask for. */
    public Notes(Trace trace) {
        this.trace = Optional.of(trace);
    }

    Optional<Trace> trace() {
        return trace;
    }

    public void error(String code, Spot spot, String problem, String remedy) {
        add(Severity.ERROR, code, spot, problem, remedy);
    }

    public void warn(String code, Spot spot, String problem, String remedy) {
        add(Severity.WARNING, code, spot, problem, remedy);
    }

    public void hint(String code, Spot spot, String problem, String remedy) {
        add(Severity.HINT, code, spot, problem, remedy);
    }

    private void add(Severity severity, String code, Spot spot, String problem, String remedy) {
        add(new Finding(severity, code, spot.place(), problem, remedy, spot.excerpt()));
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Whether there is something to say about this file already. */
    boolean mention(String file) {
        return findings.stream().anyMatch(finding -> finding.place().file().equals(file));
    }

    /** By file, line and column. */
    public List<Finding> findings() {
        var sorted = new ArrayList<>(findings);
        sorted.sort(ORDER);
        return List.copyOf(sorted);
    }

    private static final Comparator<Finding> ORDER = Comparator
            .comparing((Finding finding) -> finding.place().file())
            .thenComparing(finding -> finding.place().line())
            .thenComparing(finding -> finding.place().column());
}
