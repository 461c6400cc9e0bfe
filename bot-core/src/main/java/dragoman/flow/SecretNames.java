package dragoman.flow;

import dragoman.flow.Finding.Severity;
import dragoman.flow.Request.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether every secret that a bot's calls name is there. Only the configuration knows, so this is asked when both are at hand. */
public final class SecretNames {
    private SecretNames() {}

    /** {@code known}: the names in the configuration. */
    public static List<Finding> unknown(Bot bot, Set<String> known) {
        var findings = new ArrayList<Finding>();
        bot.flows().values().stream().flatMap(flow -> flow.nodes().values().stream()).forEach(node -> {
            if (node.step() instanceof Step.Call call) {
                call.request().headers().values().stream().flatMap(List::stream).forEach(piece -> {
                    if (piece instanceof Piece.SecretNamed(var name) && !known.contains(name)) {
                        findings.add(new Finding(Severity.ERROR, "unknown-secret", node.place(),
                                "The configuration has no secret '" + name + "'.",
                                Nearest.remedy(name, known, "Add it there: secrets: { " + name + ": ${"
                                        + name.toUpperCase(java.util.Locale.ROOT) + ":} }"),
                                ""));
                    }
                });
            }
        });
        return findings;
    }
}
