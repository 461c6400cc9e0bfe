package dragoman.http.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.http.outgoing.Outcome.Answered;
import dragoman.http.outgoing.Outcome.LeftAlone;
import dragoman.http.outgoing.Outcome.Lost;
import dragoman.http.outgoing.Outcome.NotSent;
import dragoman.port.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Did it leave? Each way in which a call can end, against real sockets. */
final class OutgoingTest {
    private final Outgoing http = new Outgoing(Manners.VENDOR);

    private Outcome post(Outgoing by, String address) {
        return by.call(new Request.Builder().url(address)
                .post(Outgoing.json("{\"text\":\"Hello\"}".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void an_answer_comes_back_with_its_status_and_body() throws IOException {
        try (var peer = new Peer(talk -> {
            assertThat(talk.hears()).isEqualTo("{\"text\":\"Hello\"}");
            talk.answers(201, "fine");
        })) {
            assertThat(post(http, peer.address())).isInstanceOfSatisfying(Answered.class, answered -> {
                assertThat(answered.status()).isEqualTo(201);
                assertThat(answered.body()).asString().isEqualTo("fine");
            });
        }
    }

    @Test
    void nobody_there_means_that_nothing_left() throws IOException {
        String address;
        try (var peer = new Peer(talk -> {})) {
            address = peer.address();
        }

        assertThat(post(http, address)).isInstanceOf(NotSent.class);
        assertThat(post(http, address).sent("Telegram")).isInstanceOf(Sent.TryLater.class);
    }

    @Test
    void a_connection_that_ends_after_the_request_leaves_its_fate_open() throws IOException {
        try (var ends = new Peer(talk -> {
            talk.hears();
            talk.ends();
        }); var resets = new Peer(talk -> {
            talk.hears();
            talk.resets();
        })) {
            assertThat(post(http, ends.address())).isInstanceOf(Lost.class);
            assertThat(post(http, resets.address())).isInstanceOf(Lost.class);
            assertThat(post(http, resets.address()).sent("Telegram")).isInstanceOf(Sent.Uncertain.class);
        }
    }

    @Test
    void a_request_that_was_cut_short_had_no_effect() throws IOException {
        var longText = "x".repeat(30_000_000);
        try (var peer = new Peer(Peer.Talk::resets)) {
            var outcome = http.call(new Request.Builder().url(peer.address())
                    .post(Outgoing.json(longText.getBytes(StandardCharsets.UTF_8))));

            assertThat(outcome).isInstanceOf(NotSent.class);
        }
    }

    @Test
    void silence_leaves_its_fate_open() throws IOException {
        var end = new CountDownLatch(1);
        try (var peer = new Peer(talk -> {
            talk.hears();
            talk.waitsFor(end);
        })) {
            var hasty = new Outgoing(Manners.VENDOR.answering(Duration.ofMillis(100)));

            assertThat(post(hasty, peer.address())).isInstanceOf(Lost.class);
            end.countDown();
        }
    }

    @Test
    void a_slow_drip_is_not_waited_for_for_ever() throws IOException {
        var end = new CountDownLatch(1);
        try (var peer = new Peer(talk -> {
            talk.hears();
            talk.says("HTTP/1.1 200 .\r\nContent-Length: 9\r\n\r\n{");
            talk.waitsFor(end);
        })) {
            var hasty = new Outgoing(Manners.VENDOR.answering(Duration.ofMillis(100)));

            assertThat(post(hasty, peer.address())).isInstanceOf(Lost.class);
            end.countDown();
        }
    }

    @Test
    void a_refusal_counts_also_when_its_words_break_off() throws IOException {
        try (var peer = new Peer(talk -> {
            talk.hears();
            talk.says("HTTP/1.1 429 .\r\nContent-Length: 900\r\n\r\n{");
        })) {
            assertThat(post(http, peer.address())).isInstanceOfSatisfying(Answered.class,
                    answered -> assertThat(answered.status()).isEqualTo(429));
        }
    }

    /** The vendor ends a kept connection while it rests; the next message must neither be uncertain nor wait. */
    @ParameterizedTest
    @CsvSource({"ends", "resets"})
    void a_kept_connection_that_ended_meanwhile_is_replaced(String how)
            throws IOException, InterruptedException {
        var heard = new CopyOnWriteArrayList<String>();
        var gone = new CountDownLatch(1);
        try (var peer = new Peer(talk -> {
            heard.add(talk.hears());
            talk.answers(200, "fine");
            if (how.equals("ends")) {
                talk.ends();
            } else {
                talk.resets();
            }
            gone.countDown();
        })) {
            assertThat(post(http, peer.address())).isInstanceOf(Answered.class);
            gone.await();

            assertThat(post(http, peer.address())).isInstanceOf(Answered.class);
            assertThat(heard).hasSize(2);
        }
    }

    @Test
    void a_good_connection_is_used_again() throws IOException {
        try (var peer = new Peer(talk -> {
            while (true) {
                talk.hears();
                talk.answers(200, "fine");
            }
        })) {
            for (var i = 0; i < 5; i++) {
                assertThat(post(http, peer.address())).isInstanceOf(Answered.class);
            }
            assertThat(peer.connections()).isEqualTo(1);
        }
    }

    /** Nobody is woken for it when a call ends, so it takes a moment. */
    @Test
    void connections_beyond_those_that_may_rest_are_closed() throws IOException, InterruptedException {
        var together = new CountDownLatch(3);
        var closed = new CountDownLatch(2);
        try (var peer = new Peer(talk -> {
            talk.hears();
            together.countDown();
            talk.waitsFor(together);
            talk.answers(200, "fine");
            try {
                talk.hears();
            } catch (IOException over) {
                closed.countDown();
            }
        })) {
            var sparing = new Outgoing(Manners.VENDOR.keeping(1));
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var i = 0; i < 3; i++) {
                    var _ = people.submit(() -> post(sparing, peer.address()));
                }
            }

            closed.await();
            assertThat(sparing.client().connectionPool().connectionCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"307, Location: /elsewhere", "503, Retry-After: 0", "408, Retry-After: 0", "421, X: x"})
    void no_answer_makes_the_client_send_a_second_time(int status, String header) throws IOException {
        var requests = new AtomicInteger();
        try (var peer = new Peer(talk -> {
            while (true) {
                talk.hears();
                requests.incrementAndGet();
                talk.says("HTTP/1.1 " + status + " .\r\n" + header + "\r\nContent-Length: 0\r\n\r\n");
            }
        })) {
            assertThat(post(http, peer.address())).isInstanceOfSatisfying(Answered.class,
                    answered -> assertThat(answered.status()).isEqualTo(status));
            assertThat(requests).hasValue(1);
        }
    }

    @Test
    void who_fails_again_and_again_is_left_alone_and_the_neighbour_is_not() throws IOException {
        var requests = new AtomicInteger();
        try (var ill = new Peer(talk -> {
            while (true) {
                talk.hears();
                requests.incrementAndGet();
                talk.answers(500, "");
            }
        }); var well = new Peer(talk -> {
            talk.hears();
            talk.answers(200, "fine");
        })) {
            for (var i = 0; i < 20; i++) {
                post(http, ill.address());
            }

            assertThat(requests).hasValue(8);
            assertThat(post(http, ill.address())).isInstanceOfSatisfying(LeftAlone.class,
                    alone -> assertThat(alone.pause()).isBetween(Duration.ofMillis(1),
                            Duration.ofSeconds(6)));
            assertThat(post(http, well.address())).isInstanceOf(Answered.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"200, Uncertain", "204, Uncertain", "302, TryLater", "403, TryLater", "408, TryLater",
            "413, Refused", "429, TryLater", "500, TryLater", "502, TryLater", "503, TryLater",
            "504, Uncertain",
            "524, Uncertain"})
    void a_strangers_answer_means_no_more_than_it_says(int status, String expected) {
        var sent = new Answered(status, new byte[0], Optional.empty()).sent("Viber");

        assertThat(sent.getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void a_wait_that_is_asked_for_is_kept_to_the_second() throws IOException {
        try (var peer = new Peer(talk -> {
            talk.hears();
            talk.says("HTTP/1.1 503 .\r\nRetry-After: 17\r\nContent-Length: 0\r\n\r\n");
        })) {
            assertThat(post(http, peer.address()).sent("Viber"))
                    .isInstanceOfSatisfying(Sent.TryLater.class,
                            later -> assertThat(later.delay()).isEqualTo(Duration.ofSeconds(17)));
        }
    }
}
