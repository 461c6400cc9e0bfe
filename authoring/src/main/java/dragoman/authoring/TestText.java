package dragoman.authoring;

import dragoman.authoring.TestResult.Failure;

/** Results for people: which line was expected, what came, and where they part. */
final class TestText {
    private TestText() {}

    static String of(TestReport report) {
        var out = new StringBuilder();
        for (var bot : report.bots()) {
            bot.results().forEach(result -> append(out, bot, result));
            if (!bot.findings().isEmpty()) {
                out.append('\n')
                        .append(new CheckReport(
                                java.util.List.of(new CheckReport.OfBot(bot.folder(), bot.findings())))
                                .text());
            }
            if (report.coverage()) {
                bot.bot().ifPresent(
                        found -> out.append('\n').append(Coverage.of(found, bot.results()).text()));
            }
        }
        return out.append(summary(report)).append('\n').toString();
    }

    private static void append(StringBuilder out, TestReport.OfBot bot, TestResult result) {
        if (result.failure().isEmpty()) {
            out.append("  went as written: ").append(result.title()).append('\n');
            unanswered(out, result);
            return;
        }
        var failure = result.failure().get();
        out.append("  WENT OTHERWISE: ").append(result.title()).append("\n      ").append(bot.folder())
                .append('/')
                .append(failure.place()).append('\n');
        difference(out, failure);
        unanswered(out, result);
    }

    private static void unanswered(StringBuilder out, TestResult result) {
        result.unanswered().stream().sorted()
                .forEach(slot -> out.append("      the call '").append(slot)
                        .append("' was answered with 'error': the test does not say under 'calls' what it returns\n"));
    }

    private static void difference(StringBuilder out, Failure failure) {
        var expected = Lines.plain(failure.expected());
        var came = Lines.plain(failure.came());
        int parts = Lines.difference(expected, came);
        out.append("      expected  ").append(expected).append('\n').append("      came      ").append(came)
                .append('\n');
        if (parts > 5 && parts < came.length()) {
            out.append("                ").repeat(' ', parts).append("^ from here on\n");
        }
    }

    private static String summary(TestReport report) {
        long played = report.played();
        if (played == 0) {
            return "No conversation was played.";
        }
        var conversations = played == 1 ? "1 conversation" : played + " conversations";
        return report.failed() == 0
                ? conversations + " played, all went as written."
                : conversations + " played, " + report.failed() + " went otherwise.";
    }
}
