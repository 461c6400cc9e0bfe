package dragoman.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A table of what owners may get wrong, in {@code bad-input.txt}: files after {@code ---} (without one: the steps of a flow, or a flow), then what must be
 * found after {@code >>>}: severity, code, place, remedy. Nothing else may be found.
 */
class BadInputTest {

    @TestFactory
    Stream<DynamicTest> each_mistake_is_found_at_its_place_with_a_remedy() throws IOException {
        return Stream.of(table().split("(?m)^=== ")).filter(one -> !one.isBlank())
                .map(one -> dynamicTest(one.lines().findFirst().orElseThrow(), () -> check(one)));
    }

    private static void check(String one) {
        var wanted = one.lines().filter(line -> line.startsWith(">>> ")).map(line -> line.substring(4))
                .toList();
        var loaded = BotFolder.load(files(one));
        assertThat(loaded.findings().stream().map(finding -> finding.severity() + " " + finding.code() + " "
                + finding.place() + " " + finding.remedy())).containsExactlyElementsOf(wanted);
        assertThat(loaded.bot().isPresent())
                .isEqualTo(wanted.stream().noneMatch(line -> line.startsWith("ERROR")));
    }

    private static Map<String, String> files(String one) {
        var body = one.lines().skip(1).filter(line -> !line.startsWith(">>> ")).reduce("",
                (all, line) -> all + line + "\n");
        var files = new TreeMap<>(Map.of("bot.yaml", "bot: B\nshop: S\n"));
        for (var part : (body.startsWith("--- ") ? body : "--- f.yaml\n" + body).split("(?m)^--- ")) {
            if (!part.isBlank()) {
                var path = part.lines().findFirst().orElseThrow();
                var text = part.substring(path.length() + 1);
                boolean steps = path.equals("f.yaml") && !text.startsWith("flow");
                files.put(path, steps ? "flow: f\nstarts: first\nsteps:\n" + text : text);
            }
        }
        return files;
    }

    private static String table() throws IOException {
        try (var file = Objects.requireNonNull(BadInputTest.class.getResourceAsStream("bad-input.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_folder_without_bot_yaml_names_the_file_that_is_nearly_called_so() {
        var loaded = BotFolder.load(Map.of("bott.yaml", "bot: B\nshop: S\n"));
        assertThat(loaded.bot()).isEmpty();
        assertThat(loaded.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("missing-file");
            assertThat(finding.place()).hasToString("bot.yaml:1:1");
            assertThat(finding.remedy()).isEqualTo("Did you mean to call 'bott.yaml' so?");
        });
    }

    @Test
    void a_flow_is_not_taken_for_a_bot_yaml_that_is_nearly_called_so() {
        var loaded = BotFolder.load(Map.of("buy.yaml", "flow: buy\nstarts: first\nsteps: [ hi ]\n"));
        assertThat(loaded.findings()).anySatisfy(finding -> assertThat(finding.remedy())
                .isEqualTo("Write one with two lines: 'bot: Name of the bot' and 'shop: Name of the shop'."));
    }

    @Test
    void an_empty_folder_is_no_bot() {
        assertThat(BotFolder.load(Map.of()).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("missing-file"));
    }

    @Test
    void a_huge_file_is_refused_and_not_read() {
        var huge = Map.of("bot.yaml", "bot: B\nshop: S\n", "f.yaml", "#".repeat(2_000_001));
        assertThat(BotFolder.load(huge).findings()).extracting(finding -> finding.code())
                .contains("file-too-large");
    }

    @Test
    void a_very_long_expression_is_refused() {
        var steps = "flow: f\nstarts: first\nsteps:\n  - say: x\n    when: now.hour > " + "1 + ".repeat(1000)
                + "1\n";
        assertThat(BotFolder.load(Samples.flow(steps)).findings()).extracting(finding -> finding.code())
                .isEqualTo(List.of("expression"));
    }
}
