package dragoman.authoring;

import dragoman.flow.Finding;
import dragoman.flow.Finding.Severity;
import java.util.Locale;

/** Findings for people. */
final class CheckText {
    private static final int WIDEST = 160;

    private CheckText() {}

    static String of(CheckReport report) {
        var out = new StringBuilder();
        for (var bot : report.bots()) {
            bot.findings().forEach(finding -> append(out, bot, finding));
        }
        return out.append(summary(report)).append('\n').toString();
    }

    private static void append(StringBuilder out, CheckReport.OfBot bot, Finding finding) {
        var place = finding.place();
        out.append(bot.path(finding)).append(':').append(place.line()).append(':').append(place.column())
                .append(": ")
                .append(finding.severity().name().toLowerCase(Locale.ROOT)).append(": ")
                .append(finding.problem())
                .append(" [").append(finding.code()).append("]\n");
        if (!finding.excerpt().isBlank()) {
            excerpt(out, finding);
        }
        if (!finding.remedy().isBlank()) {
            out.append("    ").append(finding.remedy()).append('\n');
        }
        out.append('\n');
    }

    /** The line, cut around the place when it is very long, and the caret below. */
    private static void excerpt(StringBuilder out, Finding finding) {
        var line = finding.excerpt().replace('\t', ' ').codePoints().toArray();
        int column = Math.clamp(finding.place().column() - 1L, 0, line.length);
        int from = column < WIDEST ? 0 : column - WIDEST / 2;
        int to = Math.min(line.length, from + WIDEST);
        out.append("    ").append(new String(line, from, to - from)).append("\n    ")
                .repeat(' ', column - from).append("^\n");
    }

    private static String summary(CheckReport report) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        long hints = report.count(Severity.HINT);
        var bots = counted(report.bots().size(), "bot");
        return errors + warnings + hints == 0
                ? bots + " checked, nothing to say."
                : bots + " checked: " + counted(errors, "error") + ", " + counted(warnings, "warning") + ", "
                        + counted(hints, "hint") + ".";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
