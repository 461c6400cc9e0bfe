package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChannelsTableTest {
    private static final Path PAGE = page();

    @Test
    void the_page_tells_what_the_channels_can_do_now() throws IOException {
        var page = Files.readString(PAGE);
        assertThat(page).as("run ./dragoman channels").isEqualTo(ChannelsCommand.renewed(page));
    }

    @Test
    void a_page_without_a_place_for_the_table_is_told_so() {
        assertThatThrownBy(() -> ChannelsCommand.renewed("# Channels\n")).isInstanceOf(Trouble.class)
                .hasMessageContaining("no place for the table");
    }

    private static Path page() {
        var here = Path.of("docs/channels.md");
        return Files.exists(here) ? here : Path.of("..").resolve(here);
    }
}
