package dragoman.authoring;

import dragoman.flow.Finding;
import dragoman.flow.Finding.Severity;
import java.util.List;

/** What a check found, bot by bot. */
public record CheckReport(List<OfBot> bots) {
    public CheckReport {
        bots = List.copyOf(bots);
    }

    /** One bot's. {@code folder}: as it was given; places are below it. */
    public record OfBot(String folder, List<Finding> findings) {
        public OfBot {
            findings = List.copyOf(findings);
        }

        String path(Finding finding) {
            var file = finding.place().file();
            return file.startsWith(folder) || folder.isEmpty() || folder.equals(".")
                    ? file
                    : folder + "/" + file;
        }
    }

    public long count(Severity severity) {
        return bots.stream().flatMap(bot -> bot.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** 0 when there is nothing of severity error, 1 otherwise. */
    public int exitCode() {
        return count(Severity.ERROR) == 0 ? 0 : 1;
    }

    /** For people: each finding with its line, a caret and what to do. */
    public String text() {
        return CheckText.of(this);
    }

    public String json() {
        return CheckJson.of(this);
    }

    /** SARIF 2.1.0, for editors and code hosts. */
    public String sarif() {
        return CheckSarif.of(this);
    }
}
