package dragoman.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_finding_is_shown_with_its_line_a_caret_and_what_to_do() throws IOException {
        bot("shop", "  - aks: size\n");
        assertThat(report("shop").text()).isEqualTo("""
                %s/f.yaml:4:5: error: There is no step 'aks'. [unknown-step]
                      - aks: size
                        ^
                    Did you mean 'ask'?

                1 bot checked: 1 error, 0 warnings, 0 hints.
                """.formatted(folder.resolve("shop")));
        assertThat(report("shop").exitCode()).isEqualTo(1);
    }

    @Test
    void a_slip_is_told_once_and_not_at_each_line_that_builds_on_it() throws IOException {
        bot("shop", "  - aks: size\n    text: Which size?\n    type: number\n  - say: Size {size}.\n"
                + "  - end: solved\n");
        assertThat(report("shop").text()).contains("There is no step 'aks'.", "1 error, 0 warnings, 0 hints");
    }

    @Test
    void a_bot_without_mistakes_says_so_and_all_is_well() throws IOException {
        bot("shop", "  - say: Hi\n");
        assertThat(report("shop").text()).isEqualTo("1 bot checked, nothing to say.\n");
        assertThat(report("shop").exitCode()).isZero();
    }

    @Test
    void warnings_alone_are_no_failure() throws IOException {
        bot("shop", "  - end: solved\n  - say: never\n");
        assertThat(report("shop").text()).contains("0 errors, 1 warning, 0 hints");
        assertThat(report("shop").exitCode()).isZero();
    }

    @Test
    void a_folder_of_bots_is_checked_bot_by_bot() throws IOException {
        bot("one", "  - say: Hi\n");
        bot("two", "  - say:\n");
        assertThat(Check.of(List.of(folder), Map.of()).bots()).extracting(CheckReport.OfBot::folder)
                .containsExactly(folder.resolve("one").toString(), folder.resolve("two").toString());
    }

    @Test
    void a_folder_that_does_not_exist_cannot_be_checked() {
        assertThatThrownBy(() -> report("nowhere")).isInstanceOf(CannotRun.class)
                .hasMessageContaining("There is no folder");
    }

    @Test
    void a_bot_yaml_stands_for_its_folder_and_another_file_does_not() throws IOException {
        bot("shop", "  - say: Hi\n");
        assertThat(report("shop/bot.yaml").text()).isEqualTo("1 bot checked, nothing to say.\n");
        assertThatThrownBy(() -> report("shop/f.yaml")).isInstanceOf(CannotRun.class)
                .hasMessageContaining("is a file, and a bot is a folder. Write '" + folder.resolve("shop"));
    }

    @Test
    void an_empty_folder_cannot_be_checked() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> report("empty")).isInstanceOf(CannotRun.class)
                .hasMessageContaining("it has no bot.yaml").hasMessageContaining("./dragoman new");
    }

    @Test
    void flows_without_a_bot_are_an_error_with_a_remedy() throws IOException {
        Files.createDirectories(folder.resolve("half"));
        Files.writeString(folder.resolve("half/hello.yaml"), "flow: hello\nsteps:\n  - say: Hi\n");
        assertThat(report("half").text()).contains("There is no bot.yaml in this folder.")
                .contains("bot: Name of the bot");
        assertThat(report("half").exitCode()).isEqualTo(1);
    }

    @Test
    void a_flow_that_was_renamed_has_another_name_before() throws IOException {
        bot("shop", "  - end: solved\n");
        Files.writeString(folder.resolve("shop/cakes.yaml"), """
                flow: cakes
                renamed: { f: cakes, torte: cakes, cake: torte }
                steps:
                  - end: solved
                """);
        assertThat(report("shop").text())
                .contains("cakes.yaml:2:12: error: A flow called 'f' still exists, so it was not renamed.")
                .contains("cakes.yaml:2:42: error: There is no step or slot 'torte' in this flow.");
    }

    @Test
    void json_holds_all_findings() throws IOException {
        bot("shop", "  - aks: size\n");
        var json = new ObjectMapper().readTree(report("shop").json());
        assertThat(json.at("/errors").asInt()).isEqualTo(1);
        var finding = json.at("/bots/0/findings/0");
        assertThat(finding.get("code").asText()).isEqualTo("unknown-step");
        assertThat(finding.get("line").asInt()).isEqualTo(4);
        assertThat(finding.get("column").asInt()).isEqualTo(5);
        assertThat(finding.get("remedy").asText()).isEqualTo("Did you mean 'ask'?");
    }

    @Test
    void sarif_names_rule_level_and_region() throws IOException {
        bot("shop", "  - end: solved\n  - say: never\n");
        var sarif = new ObjectMapper().readTree(report("shop").sarif());
        assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
        var result = sarif.at("/runs/0/results/0");
        assertThat(result.get("level").asText()).isEqualTo("warning");
        assertThat(result.get("ruleId").asText()).isEqualTo("unreachable-step");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(5);
        assertThat(sarif.at("/runs/0/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id").asText())
                .isEqualTo("unreachable-step");
    }

    private CheckReport report(String name) {
        return Check.of(List.of(folder.resolve(name)), Map.of());
    }

    private void bot(String name, String steps) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("bot.yaml"), "bot: B\nshop: S\n");
        Files.writeString(folder.resolve(name).resolve("f.yaml"), "flow: f\nstarts: first\nsteps:\n" + steps);
    }
}
