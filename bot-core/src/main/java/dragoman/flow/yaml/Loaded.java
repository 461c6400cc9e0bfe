package dragoman.flow.yaml;

import dragoman.flow.Bot;
import dragoman.flow.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of loading a folder.
 *
 * @param bot present when nothing of severity ERROR was found
 * @param findings all there are, by file, line and column
 */
public record Loaded(Optional<Bot> bot, List<Finding> findings) {
    public Loaded {
        findings = List.copyOf(findings);
    }
}
