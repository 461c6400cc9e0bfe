package dragoman.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.outgoing.Neighbourhood;
import dragoman.model.Call;
import dragoman.model.Call.Method;
import dragoman.model.CallOutcome.Failed;
import dragoman.model.CallOutcome.Ok;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class NeighbourhoodTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::",
            "fe80::1",
            "fc00::1", "fd12:3456::1", "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::a9fe:a9fe",
            "2002:7f00:1::1",
            "ff02::1"})
    void a_private_address_is_known_as_such(String address) throws Exception {
        assertThat(Neighbourhood.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1111",
            "64:ff9b::808:808"})
    void a_public_address_is_none(String address) throws Exception {
        assertThat(Neighbourhood.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/", "http://[::1]:1/", "http://2130706433:1/",

            "http://localhost:1/", "http://169.254.169.254/latest/meta-data"})
    void a_call_to_a_private_address_stays_at_home(String url) {
        assertThat(new ShopCalls(CallSettings.NONE).call(get(url))).asString().contains("private network");
    }

    @Test
    void a_name_that_changes_its_mind_is_not_followed_home() throws Exception {
        try (var shop = new FakeShop()) {
            shop.will(FakeShop.says(200, "{}"));
            var answers = new ArrayDeque<>(List.of("203.0.113.1", "127.0.0.1"));
            var names = names(() -> answers.size() > 1 ? answers.remove() : answers.element());
            var calls = new ShopCalls(CallSettings.NONE, names);
            assertThat(names.lookup("shop.example").getFirst().getHostAddress()).isEqualTo("203.0.113.1");
            assertThat(calls.call(get("http://shop.example:" + shop.port() + "/"))).isInstanceOf(Failed.class)
                    .asString().contains("private network");
            assertThat(shop.heard()).isEmpty();
        }
    }

    @Test
    void what_the_configuration_allows_is_called_by_name() throws Exception {
        try (var shop = new FakeShop()) {
            shop.will(FakeShop.says(200, "{}"));
            var calls = new ShopCalls(new CallSettings(Map.of(), Set.of("Shop.Example"), 2),
                    names(() -> "127.0.0.1"));
            assertThat(calls.call(get("http://shop.example:" + shop.port() + "/")))
                    .isEqualTo(new Ok(Map.of()));
        }
    }

    @Test
    void a_redirect_into_the_private_network_leads_nowhere() throws Exception {
        try (var shop = new FakeShop(); var inside = new FakeShop()) {
            inside.will(FakeShop.says(200, "{}"));
            shop.will(FakeShop.redirects(inside.url("/secrets")));
            var calls = new ShopCalls(new CallSettings(Map.of(), Set.of("127.0.0.1"), 2));
            assertThat(calls.call(get(shop.url("/")))).isInstanceOf(Failed.class);
            assertThat(inside.heard()).isEmpty();
        }
    }

    private interface Name {
        String next();
    }

    private static Dns names(Name name) {
        return _ -> List.of(InetAddress.getByName(name.next()));
    }

    private static Call get(String url) {
        return ShopCallsTest.call(new Call.Request(Method.GET, url, List.of(), Optional.empty(), true),
                Duration.ofSeconds(20));
    }
}
