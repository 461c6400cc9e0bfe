package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** A command that is named is read alone; the help shows all of them. */
class CommandLineTest {
    @Test
    void the_help_names_every_command_and_each_has_a_help_of_its_own() {
        var help = Told.by("--help").out();

        assertThat(DragomanCommand.COMMANDS).extracting(command -> command.getAnnotation(Command.class))
                .filteredOn(about -> !about.hidden()).hasSizeGreaterThan(15).allSatisfy(about -> {
                    assertThat(help).contains("\n  " + about.name() + " ");
                    assertThat(Told.by(about.name(), "--help").out())
                            .contains("Usage: dragoman " + about.name());
                });
    }

    @Test
    void help_without_hyphens_helps_as_well() {
        assertThat(Told.by("help").out()).isEqualTo(Told.by("--help").out());
        assertThat(Told.by("help", "check").out()).contains("Usage: dragoman check");
    }

    @Test
    void a_language_that_there_is_not_is_refused_with_the_one_that_was_meant() {
        assertThat(Told.by("chat", "../flows/opanak", "--language", "gr").err())
                .contains("--language gr: a language is two letters").contains("Did you mean el?");
    }
}
