package dragoman.authoring;

import dragoman.flow.Bot;
import dragoman.flow.Finding;
import java.util.List;
import java.util.Optional;

/** How all tests went, bot by bot. */
public record TestReport(List<OfBot> bots, boolean coverage) {
    public TestReport {
        bots = List.copyOf(bots);
    }

    /**
     * One bot's.
     *
     * @param folder as it was given; places are below it
     * @param findings mistakes in the bot or in its tests: with an error the bot was not tested
     */
    public record OfBot(String folder, Optional<Bot> bot, List<Finding> findings, List<TestResult> results) {
        public OfBot {
            findings = List.copyOf(findings);
            results = List.copyOf(results);
        }

        boolean hasErrors() {
            return findings.stream().anyMatch(Finding::isError);
        }
    }

    /** 0 when all went as written; 1 when not; 2 when a bot cannot be run. */
    public int exitCode() {
        if (bots.stream().anyMatch(bot -> bot.bot().isEmpty())) {
            return 2;
        }
        boolean bad = bots.stream().anyMatch(OfBot::hasErrors) || failed() > 0;
        return bad ? 1 : 0;
    }

    long failed() {
        return bots.stream().flatMap(bot -> bot.results().stream())
                .filter(result -> result.failure().isPresent()).count();
    }

    /** How many conversations were played, over all channels. */
    public long played() {
        return bots.stream().mapToLong(bot -> bot.results().size()).sum();
    }

    /** For people. */
    public String text() {
        return TestText.of(this);
    }

    public String json() {
        return TestJson.of(this);
    }

    /** JUnit's XML, for build servers. */
    public String junit() {
        return TestJunit.of(this);
    }
}
