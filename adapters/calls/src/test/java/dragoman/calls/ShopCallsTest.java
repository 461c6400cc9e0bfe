package dragoman.calls;

import static dragoman.calls.FakeShop.hangsUp;
import static dragoman.calls.FakeShop.redirects;
import static dragoman.calls.FakeShop.says;
import static dragoman.calls.FakeShop.sends;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.calls.FakeShop.Heard;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.Call;
import dragoman.model.Call.Header;
import dragoman.model.Call.Method;
import dragoman.model.Call.Piece;
import dragoman.model.CallKey;
import dragoman.model.CallOutcome;
import dragoman.model.CallOutcome.Failed;
import dragoman.model.CallOutcome.Ok;
import dragoman.model.CallOutcome.TimedOut;
import dragoman.model.CallOutcome.Unknown;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Shape;
import dragoman.port.Secret;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ShopCallsTest {
    private static final Map<String, Secret> SECRETS = Map.of("shop_api", new Secret("s3cret-Zyzzyva"));
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private final FakeShop shop = open();
    private final ShopCalls calls = new ShopCalls(new CallSettings(SECRETS, Set.of("127.0.0.1"), 4));

    private static FakeShop open() {
        try {
            return new FakeShop();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private CallOutcome get(String path) {
        return calls.call(call(Method.GET, shop.url(path), LONG));
    }

    private CallOutcome post(Duration timeout) {
        return calls.call(call(Method.POST, shop.url("/orders"), timeout));
    }

    @Test
    void the_key_the_secret_and_the_body_arrive_and_the_answer_comes_back() {
        shop.will(says(200, "{\"free\":3,\"place\":\"Сарајево\",\"pairs\":[{\"id\":7,\"price\":129.5}]}"));
        assertThat(post(LONG)).isEqualTo(new Ok(Map.of("free", 3, "place", "Сарајево", "pairs",
                List.of(Map.of("id", 7, "price", 129.5)))));
        assertThat(shop.heard())
                .containsExactly(new Heard("POST", "/orders", "c.4.0", "Bearer s3cret-Zyzzyva",
                        "{\"size\":42}"));
    }

    @Test
    void a_question_is_asked_again_with_the_same_key_when_the_system_stumbles() {
        shop.will(says(500, ""), hangsUp(), says(200, "{\"free\":1}"));
        assertThat(get("/stock")).isEqualTo(new Ok(Map.of("free", 1)));
        assertThat(shop.heard()).hasSize(3).extracting(Heard::key).containsOnly("c.4.0");
    }

    @Test
    void an_order_is_never_sent_twice() {
        shop.will(says(500, "{}"));
        assertThat(post(LONG)).isEqualTo(new Failed("the system answered 500"));
        assertThat(shop.heard()).hasSize(1);
    }

    @Test
    void an_order_is_sent_again_where_the_system_honours_the_key() {
        shop.will(says(503, ""), says(200, "{}"));
        assertThat(calls.call(call(Method.POST, shop.url("/orders"), LONG, true)))
                .isEqualTo(new Ok(Map.of()));
        assertThat(shop.heard()).hasSize(2);
    }

    @Test
    void an_order_that_arrived_and_was_never_answered_is_unknown() {
        shop.will(hangsUp());
        assertThat(post(LONG)).isInstanceOf(Unknown.class);
        assertThat(shop.heard()).hasSize(1);
        shop.will(shop.isSilent());
    }

    @Test
    void silence_is_too_late_for_a_question_and_unknown_for_an_order() {
        shop.will(shop.isSilent());
        assertThat(calls.call(call(Method.GET, shop.url("/stock"), SHORT))).isInstanceOf(TimedOut.class);
        assertThat(post(SHORT)).isInstanceOf(Unknown.class);
        assertThat(calls.call(call(Method.PUT, shop.url("/orders/1"), SHORT))).isInstanceOf(Unknown.class);
    }

    @Test
    void a_gateway_that_got_no_answer_does_not_know_either() {
        shop.will(says(504, ""));
        assertThat(post(LONG)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_no_is_an_error_at_once() {
        shop.will(says(404, "{\"why\":\"gone\"}"));
        assertThat(get("/stock")).isEqualTo(new Failed("the system answered 404"));
        assertThat(shop.heard()).hasSize(1);
    }

    @Test
    void nobody_there_is_an_error_since_nothing_went_out() {
        shop.close();
        assertThat(post(LONG)).isInstanceOf(Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Sorry</html>", "[1,2]", "{\"free\":3", "{\"free\":3} and more", "nothing",
            "7"})
    void what_is_no_json_object_is_an_error(String body) {
        shop.will(says(200, body));
        assertThat(get("/stock")).isInstanceOf(Failed.class);
    }

    @Test
    void an_answer_that_is_too_long_too_deep_or_no_text_is_an_error() {
        shop.will(says(200, "{\"a\":\"" + "x".repeat(1 << 20) + "\"}"),
                says(200, "{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}"),
                sends(new byte[]{'{', '"', (byte) 0xff, '"', ':', '1', '}'}));
        assertThat(get("/a")).isEqualTo(new Failed("the answer is longer than 1 MB"));
        assertThat(get("/a")).asString().contains("no JSON");
        assertThat(get("/a")).isEqualTo(new Failed("the answer is not UTF-8"));
    }

    @Test
    void a_redirect_is_not_followed() {
        shop.will(redirects(shop.url("/elsewhere")));
        assertThat(get("/stock")).asString().contains("302").contains("not followed");
        assertThat(shop.heard()).hasSize(1);
    }

    @Test
    void a_secret_that_nobody_has_set_keeps_the_call_at_home_and_stays_out_of_what_is_told() {
        var poor = new ShopCalls(new CallSettings(Map.of("other", new Secret("x")), Set.of("127.0.0.1"), 4));
        shop.will(says(200, "{}"));
        assertThat(poor.call(call(Method.GET, shop.url("/stock"), LONG)))
                .isEqualTo(new Failed("the configuration has no secret 'shop_api'"));
        assertThat(shop.heard()).isEmpty();
        shop.will(says(401, ""));
        assertThat(get("/stock")).asString().doesNotContain("Zyzzyva");
    }

    @Test
    void a_line_break_in_a_header_begins_no_header() {
        var header = new Header("X-Name", List.of(new Piece.Words("Ana\r\nAuthorization: mine")));
        var asks = new Call.Request(Method.GET, shop.url("/stock"), List.of(header), Optional.empty(), true);
        shop.will(says(200, "{}"));
        assertThat(calls.call(call(asks, LONG))).isEqualTo(new Ok(Map.of()));
        assertThat(shop.heard().getFirst().authorization()).isEqualTo("null");
    }

    @Test
    void a_host_that_fails_again_and_again_is_left_alone_and_its_neighbour_is_not() throws Exception {
        shop.will(says(404, "{}"));
        try (var sick = new FakeShop()) {
            sick.will(says(500, "{}"));
            for (int i = 0; i < 10; i++) {
                calls.call(call(Method.POST, sick.url("/orders"), LONG));
            }
            assertThat(calls.call(call(Method.POST, sick.url("/orders"), LONG))).asString()
                    .contains("left alone");
            assertThat(sick.heard()).hasSize(8);
            assertThat(get("/stock")).asString().contains("404");
        }
    }

    @Test
    void a_host_gets_no_more_than_its_share_at_once_and_its_neighbour_does_not_wait() throws Exception {
        shop.will(shop.isSilent());
        var threads = new java.util.ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofVirtual().start(() -> post(LONG)));
        }
        while (shop.heard().size() < 4) {
            Thread.onSpinWait();
        }
        assertThat(post(SHORT)).isInstanceOf(TimedOut.class);
        try (var neighbour = new FakeShop()) {
            neighbour.will(says(200, "{}"));
            assertThat(calls.call(call(Method.GET, neighbour.url("/stock"), LONG)))
                    .isEqualTo(new Ok(Map.of()));
        }
        assertThat(shop.heard()).hasSize(4);
        shop.close();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static Call call(Method method, String url, Duration timeout) {
        return call(method, url, timeout, method.repeatable());
    }

    private static Call call(Method method, String url, Duration timeout, boolean repeatable) {
        var header = new Header("Authorization",
                List.of(new Piece.Words("Bearer "), new Piece.SecretNamed("shop_api")));
        var body = method == Method.GET
                ? Optional.<Object>empty()
                : Optional.<Object>of(Map.of("size", new BigDecimal("42")));
        return call(new Call.Request(method, url, List.of(header), body, repeatable), timeout);
    }

    static Call call(Call.Request request, Duration timeout) {
        return new Call(new CallKey(new ConversationId("c"), 4, 0),
                new Address(new BotId("b"), new ChannelId("t"), "u"), "stock", request,
                new Shape.Fields(Map.of()),
                timeout, Instant.EPOCH);
    }
}
