package dragoman.authoring;

import dragoman.flow.Finding;
import dragoman.flow.Finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings for scripts. */
final class CheckJson {
    private CheckJson() {}

    static String of(CheckReport report) {
        var root = new LinkedHashMap<String, Object>();
        root.put("errors", report.count(Severity.ERROR));
        root.put("warnings", report.count(Severity.WARNING));
        root.put("hints", report.count(Severity.HINT));
        root.put("bots", report.bots().stream().map(CheckJson::bot).toList());
        return Json.of(root);
    }

    private static Map<String, Object> bot(CheckReport.OfBot bot) {
        List<Map<String, Object>> findings = bot.findings().stream().map(finding -> finding(bot, finding))
                .toList();
        var map = new LinkedHashMap<String, Object>();
        map.put("folder", bot.folder());
        map.put("findings", findings);
        return map;
    }

    private static Map<String, Object> finding(CheckReport.OfBot bot, Finding finding) {
        var map = new LinkedHashMap<String, Object>();
        map.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        map.put("code", finding.code());
        map.put("file", bot.path(finding));
        map.put("line", finding.place().line());
        map.put("column", finding.place().column());
        map.put("problem", finding.problem());
        map.put("remedy", finding.remedy());
        map.put("excerpt", finding.excerpt());
        return map;
    }
}
