package dragoman.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathsTest {
    private final Paths<String> paths = new Paths<>();

    PathsTest() {
        for (var path : new String[]{"/", "/chat/{bot}", "/chat/<rest>", "/chat/{bot}/messages", "/chat/new",
                "/{any}"}) {
            paths.add(path, path);
        }
    }

    @ParameterizedTest
    @CsvSource({"/, /", "/chat/new, /chat/new", "/chat/opanak, /chat/{bot}", "/chat/opanak/, /chat/{bot}",
            "/chat/opanak/messages, /chat/{bot}/messages", "/chat/a/b/c, /chat/<rest>", "/desk, /{any}"})
    void what_is_written_out_wins_over_a_name_and_a_name_over_the_rest(String path, String pattern) {
        assertThat(paths.find(path)).map(Paths.Found::what).contains(pattern);
    }

    @Test
    void the_parts_are_found_by_their_names() {
        assertThat(paths.find("/chat/опанак")).map(Paths.Found::parts).contains(Map.of("bot", "опанак"));
        assertThat(paths.find("/chat/a/b/c.png")).map(Paths.Found::parts)
                .contains(Map.of("rest", "a/b/c.png"));
    }

    @Test
    void what_nobody_added_is_not_found() {
        assertThat(paths.find("/desk/orders")).isEmpty();
        assertThat(paths.find("//chat/opanak")).isEmpty();
    }
}
