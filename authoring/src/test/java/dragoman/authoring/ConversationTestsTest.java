package dragoman.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.model.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationTestsTest {
    private static final String GOOD = """
            test: buys a pair
            customer: { name: Ana, language: en }
            at: 2026-11-18 10:15
            talk:
              - bot: Hello, Ana!
              - me: one / two and more
              - bot: one
              - bot: two…
              - tap: Walking…
              - bot: tapped Walking far
              - wait: 22h
              - wait: 23h
              - bot: …
              - agent: Hello, this is Amra.
              - agent: { resolve: solved }
            expect:
              slots: { size: 42, use: none }
              handoff: none
              records: [ order ]
              end: solved
            """;
    @TempDir
    Path folder = Path.of("");
    private final Parrot parrot = new Parrot();

    @BeforeEach
    void write_a_bot() throws IOException {
        Files.writeString(folder.resolve("bot.yaml"), "bot: B\nshop: S\ntime_zone: Europe/Sarajevo\n");
        Files.writeString(folder.resolve("f.yaml"), """
                flow: f
                starts: first
                steps:
                  - ask: size
                    text: Size?
                    type: number
                  - ask: use
                    text: Use?
                    options: { work: Work, walking: Walking }
                  - say: Bye
                """);
    }

    @Test
    void a_talk_that_goes_as_written_passes() throws IOException {
        var report = run(GOOD);
        assertThat(report.text())
                .isEqualTo("  went as written: buys a pair\n1 conversation played, all went as written.\n");
        assertThat(report.exitCode()).isZero();
        assertThat(parrot.started)
                .containsExactly(new Rehearsal.Start(Optional.of("Ana"), Optional.of(Language.ENGLISH),
                        Optional.empty(), Instant.parse("2026-11-18T09:15:00Z")));
    }

    @Test
    void a_line_that_comes_otherwise_is_shown_beside_the_expected_one() throws IOException {
        var report = run(GOOD.replace("- bot: one", "- bot: once"));
        assertThat(report.text()).isEqualTo("""
                  WENT OTHERWISE: buys a pair
                      %s/tests/a.yaml:7:5
                      expected  bot: once
                      came      bot: one
                                       ^ from here on
                1 conversation played, 1 went otherwise.
                """.formatted(folder));
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void a_line_that_nobody_named_is_a_difference() throws IOException {
        assertThat(failure(GOOD.replace("  - bot: two…\n", "")))
                .isEqualTo("tests/a.yaml:8:5 bot: two and more");
    }

    @Test
    void silence_of_the_bot_is_a_difference() throws IOException {
        assertThat(failure(GOOD.replace("wait: 23h", "wait: 1h")))
                .isEqualTo("tests/a.yaml:13:5 the bot said nothing more");
    }

    @Test
    void a_button_that_is_not_there_is_answered_with_those_that_are() throws IOException {
        assertThat(failure(GOOD.replace("tap: Walking…", "tap: Walking")))
                .isEqualTo("tests/a.yaml:9:5 buttons: Walking far | Work");
    }

    @Test
    void what_is_expected_in_the_end_is_compared() throws IOException {
        assertThat(failure(GOOD.replace("size: 42", "size: 43"))).isEqualTo("tests/a.yaml:17:18 size: 42");
        assertThat(failure(GOOD.replace("handoff: none", "handoff: shop")))
                .isEqualTo("tests/a.yaml:18:12 handoff: none");
        assertThat(failure(GOOD.replace("[ order ]", "[ wish ]")))
                .isEqualTo("tests/a.yaml:19:14 records: order");
        assertThat(failure(GOOD.replace("end: solved", "end: refused")))
                .isEqualTo("tests/a.yaml:20:8 end: solved");
    }

    @Test
    void each_channel_is_a_talk_of_its_own_and_a_filter_chooses_by_name() throws IOException {
        var two = GOOD.replace("at:", "channels: [telegram, viber]\nat:") + "---\n"
                + GOOD.replace("buys a pair", "asks a price");
        assertThat(run(two).played()).isEqualTo(3);
        assertThat(tests(two).run(List.of(folder), Optional.of("PRICE"), false).played()).isEqualTo(1);
    }

    @Test
    void a_mistake_in_a_test_is_a_finding_and_fails_the_run() throws IOException {
        var report = run(GOOD.replace("- me:", "- mee:"));
        assertThat(report.text()).contains("tests/a.yaml:6:5: error: A line of a talk has no key 'mee'.")
                .contains("Did you mean 'me'?");
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void a_bot_with_errors_cannot_be_tested() throws IOException {
        Files.writeString(folder.resolve("f.yaml"), "flow: f\nstarts: first\nsteps: [{ go: nowhere }]\n");
        var report = run(GOOD);
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.text()).contains("f.yaml:3:15: error").contains("No conversation was played");
    }

    @Test
    void junit_and_json_tell_the_same() throws Exception {
        var report = run(GOOD.replace("- bot: one", "- bot: <once> & more"));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(report.junit().getBytes(StandardCharsets.UTF_8)));
        var failure = document.getElementsByTagName("failure").item(0);
        assertThat(failure.getTextContent()).contains("expected  bot: <once> & more")
                .contains("came      bot: one");
        var json = new ObjectMapper().readTree(report.json());
        assertThat(json.at("/failed").asInt()).isEqualTo(1);
        assertThat(json.at("/bots/0/tests/0/expected").asText()).isEqualTo("bot: <once> & more");
    }

    @Test
    void coverage_names_what_was_not_walked() throws IOException {
        var report = tests(GOOD).run(List.of(folder), Optional.empty(), true);
        assertThat(report.text()).contains("f: 3 of 5 steps and options").contains("not use/walking")
                .contains("not 2 (f.yaml:10:5)");
    }

    private String failure(String test) throws IOException {
        var failure = run(test).bots().getFirst().results().getFirst().failure().orElseThrow();
        return failure.place() + " " + failure.came();
    }

    private TestReport run(String test) throws IOException {
        return tests(test).run(List.of(folder), Optional.empty(), false);
    }

    private ConversationTests tests(String test) throws IOException {
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(folder.resolve("tests/a.yaml"), test);
        return new ConversationTests(parrot);
    }
}
