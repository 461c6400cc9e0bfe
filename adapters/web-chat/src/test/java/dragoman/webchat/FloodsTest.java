package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.DeliveryStatus;
import dragoman.model.Message;
import dragoman.model.Update;
import java.io.IOException;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** Many at once, and what they see. */
final class FloodsTest extends WebChatFixture {
    private int opensFrom(String network) throws IOException {
        var stranger = new Browser(server);
        return stranger.send(from(network, stranger.posting("/chat/opanak/open", "{}"))).status();
    }

    private static Request.Builder from(String network, Request.Builder request) {
        return request.header("X-Forwarded-For", network);
    }

    @Test
    void newcomers_of_one_network_do_not_keep_others_out() throws IOException {
        for (var each = 0; each < 60; each++) {
            assertThat(opensFrom("203.0.113.9")).isEqualTo(200);
        }
        assertThat(opensFrom("203.0.113.9")).isEqualTo(429);
        assertThat(opensFrom("198.51.100.7")).isEqualTo(200);
        shop.now = shop.now.plusSeconds(2);
        assertThat(opensFrom("203.0.113.9")).isEqualTo(200);
    }

    @Test
    void lines_that_were_seen_are_told_to_the_shop_as_read() throws IOException {
        browser.open();
        shop.says(channel, Message.text("one"), Message.text("two"));
        var seen = browser.send(browser.posting("/chat/opanak/seen",
                "{\"lines\":[\"1.0\",\"1.1\",\"nonsense\",\"-1.2\",7]}"));
        assertThat(seen.status()).isEqualTo(200);
        var reports = shop.received().stream().map(one -> one.update())
                .filter(Update.ReceiptReceived.class::isInstance).map(Update.ReceiptReceived.class::cast)
                .toList();
        assertThat(reports).extracting(Update.ReceiptReceived::status).containsExactly(DeliveryStatus.READ,
                DeliveryStatus.READ);
        assertThat(reports).extracting(report -> report.line().orElse(""))
                .allMatch(line -> line.contains(".1."));
        var stranger = new Browser(server);
        assertThat(stranger.send(stranger.posting("/chat/opanak/seen", "{}")).status()).isEqualTo(401);
    }

    @Test
    void a_line_carries_its_key_so_that_it_can_be_told_as_seen() throws IOException {
        browser.open();
        shop.says(channel, Message.text("one"));
        try (var events = browser.listen("")) {
            assertThat(events.next("line").data()).contains("\"key\":\"1.0\"");
        }
    }
}
