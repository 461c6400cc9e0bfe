package dragoman.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.flow.yaml.Translated.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationWorkTest {
    private static final String RUSSIAN = """
            # Our Russian
            f:
              use: { text: Зачем? }   # asked first
            """;
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void a_bot_in_two_languages() throws IOException {
        write("bot.yaml", "bot: B\nshop: S\nlanguages: [en, ru]\n");
        write("f.yaml", """
                flow: f
                starts: { first: yes, says: [I need shoes] }
                steps:
                  - ask: use
                    text: What for?
                    retry: [ Once more? ]
                  - say: Thank you!
                    id: thanks
                """);
        write("texts/ru.yaml", RUSSIAN);
    }

    @Test
    void what_is_missing_is_named_with_its_source_text() {
        var report = work().list();
        assertThat(report.text()).contains("texts/ru.yaml:3:3: missing: f.use.retry.0\n    Once more?")
                .contains("texts/ru.yaml:2:1: missing: f.thanks.say\n    Thank you!")
                .contains("ru: 4 texts, 3 missing, 0 older than their source, 1 not written down");
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void places_for_what_is_missing_are_written_and_all_else_stays_as_it_is() throws IOException {
        work().update();
        assertThat(read("texts/ru.yaml")).isEqualTo("""
                # Our Russian
                f:
                  starts:
                    says:  # I need shoes
                  thanks:
                    say:  # Thank you!
                  use: { retry:, text: Зачем? }   # asked first
                """);
        assertThat(read("texts/of/ru.yaml")).contains("f.use.text: \"").contains(" What for?\"\n");
        var again = read("texts/ru.yaml");
        assertThat(work().update().written()).isEmpty();
        assertThat(read("texts/ru.yaml")).isEqualTo(again);
    }

    @Test
    void the_whole_source_text_stands_beside_its_place_and_all_of_several() throws IOException {
        Files.delete(folder.resolve("texts/ru.yaml"));
        var wordy = "We look at each pair by day, with both eyes and a lamp, ".repeat(4)
                + "and then we send it.";
        write("f.yaml", read("f.yaml").replace("Thank you!", wordy).replace("Once more?",
                "Once more?, Please choose."));
        work().update();
        assertThat(read("texts/ru.yaml")).contains("# " + wordy + "\n", "# Once more? | Please choose.\n");
    }

    @Test
    void a_changed_source_makes_the_translation_old_until_somebody_has_looked_it_over() throws IOException {
        work().update();
        write("f.yaml", read("f.yaml").replace("What for?", "What do you need them for?"));
        assertThat(work().list().text()).contains("older than its source: f.use.text\n    was: What for?\n"
                + "    is:  What do you need them for?");
        work().update();
        assertThat(states("f.use.text")).containsExactly(State.STALE);
        work().confirm(List.of("f.use.text"));
        assertThat(states("f.use.text")).containsExactly(State.CURRENT);
    }

    @Test
    void a_whole_flow_or_all_can_be_confirmed() throws IOException {
        for (var key : List.of("f", "all")) {
            work().update();
            write("f.yaml", read("f.yaml").replace("What for", "What for, please"));
            work().confirm(List.of(key));
            assertThat(states("f.use.text")).containsExactly(State.CURRENT);
        }
    }

    @Test
    void a_text_that_does_not_exist_cannot_be_confirmed() {
        assertThatThrownBy(() -> work().confirm(List.of("f.use.txt"))).isInstanceOf(CannotRun.class)
                .hasMessageContaining("Did you mean 'f.use.text'?");
    }

    @Test
    void a_language_without_a_file_gets_one() throws IOException {
        Files.delete(folder.resolve("texts/ru.yaml"));
        work().update();
        assertThat(read("texts/ru.yaml")).startsWith("f:\n").contains("  use:\n")
                .contains("    text:  # What for?\n");
    }

    @Test
    void places_stand_in_the_order_in_which_a_flow_is_read() throws IOException {
        write("f.yaml", """
                flow: f
                starts: { first: yes, says: [I need shoes] }
                resume: Shall we go on?
                slots:
                  use: { title: Use }
                steps:
                  - ask: use
                    text: What for?
                    options: { work: Work, home: Home }
                  - ask: size
                    text: Which size?
                  - say: Thank you!
                    id: thanks
                """);
        Files.delete(folder.resolve("texts/ru.yaml"));
        work().update();
        assertThat(read("texts/ru.yaml")).isEqualTo("""
                f:
                  starts:
                    says:  # I need shoes
                  resume:  # Shall we go on?
                  slots:
                    use:
                      title:  # Use
                  use:
                    text:  # What for?
                    options:
                      work:
                        title:  # Work
                      home:
                        title:  # Home
                  size:
                    text:  # Which size?
                  thanks:
                    say:  # Thank you!
                """);
    }

    @Test
    void a_bot_in_one_language_is_told_how_to_learn_another() throws IOException {
        write("bot.yaml", "bot: B\nshop: S\nlanguages: [en]\n");
        assertThat(work().list().text()).contains("languages: [en, ru]",
                "./dragoman translations " + folder + " --update");
    }

    @Test
    void a_folder_without_a_bot_is_refused() {
        var nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> new TranslationWork(nowhere)).isInstanceOf(CannotRun.class);
    }

    private TranslationWork work() {
        return new TranslationWork(folder);
    }

    private List<State> states(String key) {
        return work().list().texts().stream().filter(text -> text.key().equals(key)).map(text -> text.state())
                .toList();
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
