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
}
