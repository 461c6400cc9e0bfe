package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HomePageTest {
    @Test
    void the_home_page_tells_what_runs_here_and_where_to_go() throws IOException {
        var route = HomePage.route(() -> List.of(
                new HomePage.Line("Zora of <Opanak>", "talk with her", Optional.of("chat/opanak")),
                new HomePage.Line("Telegram", "off: no token", Optional.empty())));
        try (var server = new HttpServer("127.0.0.1", 0, List.of(route), List.of())) {
            server.start();
            var page = new Browser(server).get("/");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("href=\"chat/opanak\"").contains("Zora of &lt;Opanak&gt;")
                    .contains("off: no token").doesNotContain("{{");
        }
    }
}
