package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.rehearsal.Rehearsals;
import dragoman.authoring.Check;
import dragoman.authoring.ConversationTests;
import dragoman.flow.Finding;
import dragoman.flow.Finding.Severity;
import dragoman.understanding.WordUnderstanding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo shop, and the bot that {@code dragoman new} makes: nothing to find fault with, and every conversation goes as written. */
class BotsThatComeAlongTest {
    private static final Path DEMO = Path.of("..", "flows", "opanak");

    @Test
    void the_demo_shop_talks_as_its_tests_say() {
        talks(DEMO);
    }

    @Test
    void check_finds_no_fault_with_the_demo_shop() {
        assertThat(faults(DEMO)).isEmpty();
    }

    @Test
    void a_new_bot_talks_as_its_tests_say(@TempDir Path folder) throws IOException {
        new NewCommand().write(folder);
        talks(folder);
    }

    @Test
    void check_finds_no_fault_with_a_new_bot(@TempDir Path folder) throws IOException {
        new NewCommand().write(folder);
        assertThat(faults(folder)).isEmpty();
    }

    private static void talks(Path bot) {
        var report = new ConversationTests(new Rehearsals(new WordUnderstanding())).run(List.of(bot),
                Optional.empty(), false);
        assertThat(report.bots()).singleElement()
                .satisfies(one -> assertThat(one.results()).hasSizeGreaterThan(2));
        assertThat(report.exitCode()).as(report.text()).isZero();
    }

    private static List<Finding> faults(Path bot) {
        return Check.of(bot, ChannelNames.all()).findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }
}
