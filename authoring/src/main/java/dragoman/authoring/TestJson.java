package dragoman.authoring;

import java.util.LinkedHashMap;
import java.util.Map;

/** Results for scripts. */
final class TestJson {
    private TestJson() {}

    static String of(TestReport report) {
        var root = new LinkedHashMap<String, Object>();
        root.put("played", report.played());
        root.put("failed", report.failed());
        root.put("bots", report.bots().stream().map(bot -> bot(report, bot)).toList());
        return Json.of(root);
    }

    private static Map<String, Object> bot(TestReport report, TestReport.OfBot bot) {
        var map = new LinkedHashMap<String, Object>();
        map.put("folder", bot.folder());
        map.put("tests", bot.results().stream().map(TestJson::test).toList());
        map.put("findings",
                bot.findings().stream()
                        .map(finding -> Map.of("severity",
                                finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                                "code", finding.code(), "place", finding.place().toString(), "problem",
                                finding.problem(), "remedy",
                                finding.remedy()))
                        .toList());
        if (report.coverage()) {
            bot.bot().ifPresent(found -> map.put("coverage", Coverage.of(found, bot.results()).map()));
        }
        return map;
    }

    private static Map<String, Object> test(TestResult result) {
        var map = new LinkedHashMap<String, Object>();
        map.put("test", result.test());
        result.channel().ifPresent(channel -> map.put("channel", channel));
        map.put("place", result.place().toString());
        map.put("passed", result.failure().isEmpty());
        result.failure().ifPresent(failure -> {
            map.put("failedAt", failure.place().toString());
            map.put("expected", failure.expected());
            map.put("came", failure.came());
        });
        return map;
    }
}
