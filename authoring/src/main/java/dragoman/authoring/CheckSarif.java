package dragoman.authoring;

import dragoman.flow.Finding;
import java.util.List;
import java.util.Map;

/** Findings as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the line. */
final class CheckSarif {
    private CheckSarif() {}

    static String of(CheckReport report) {
        var codes = report.bots().stream().flatMap(bot -> bot.findings().stream()).map(Finding::code)
                .distinct().sorted()
                .toList();
        var results = report.bots().stream()
                .flatMap(bot -> bot.findings().stream().map(finding -> result(bot, finding, codes))).toList();
        List<Map<String, String>> rules = codes.stream().map(code -> Map.of("id", code)).toList();
        var driver = Map.of("name", "dragoman", "rules", rules);
        var run = Map.of("tool", Map.of("driver", driver), "results", results, "columnKind",
                "unicodeCodePoints");
        return Json.of(
                Map.of("$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs",
                        List.of(run)));
    }

    private static Map<String, Object> result(CheckReport.OfBot bot, Finding finding, List<String> codes) {
        var region = Map.of("startLine", finding.place().line(), "startColumn", finding.place().column(),
                "snippet",
                Map.of("text", finding.excerpt()));
        var location = Map.of("physicalLocation",
                Map.of("artifactLocation", Map.of("uri", uri(bot.path(finding))), "region", region));
        return Map.of("ruleId", finding.code(), "ruleIndex", codes.indexOf(finding.code()), "level",
                level(finding),
                "message", Map.of("text", (finding.problem() + " " + finding.remedy()).strip()), "locations",
                List.of(location));
    }

    private static String uri(String path) {
        return path.replace('\\', '/').replace("%", "%25").replace(" ", "%20");
    }

    private static String level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }
}
