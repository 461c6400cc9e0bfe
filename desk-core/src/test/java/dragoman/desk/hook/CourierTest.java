package dragoman.desk.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.desk.store.DeskEntry.Delivered;
import dragoman.desk.store.DeskEntry.NotDelivered;
import dragoman.model.BotId;
import dragoman.port.Entry;
import dragoman.port.Secret;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Time;
import dragoman.port.Written;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourierTest {
    private static final Secret SECRET = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Hook CRM = new Hook(new BotId("shop"), "crm", URI.create("https://crm.example/told"),
            Set.of("order"), SECRET);

    /** One message, a clock, and a system that answers as it is told. */
    private static final class World implements HookMail, Time {
        private final List<Map<String, String>> told = new ArrayList<>();
        private Instant now = Instant.ofEpochSecond(1_614_265_330);
        private Sent answer = new Sent.Accepted("");
        private Optional<Undelivered> message = Optional.of(new Undelivered("shop/crm",
                "msg_p5jXN8AQM9LWM0D4loKWxJek", "order", now, 0, Optional.of(now), "",
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)));
        private final Courier courier = new Courier(new Hooks(List.of(CRM)), this, this::post, this::keep,
                this);

        @Override
        public List<Undelivered> due(String hook, Instant at, int atMost) {
            return message.filter(one -> one.hook().equals(hook))
                    .filter(one -> one.next().filter(next -> !next.isAfter(at)).isPresent()).stream()
                    .toList();
        }

        @Override
        public List<Undelivered> failed(int atMost) {
            return message.filter(one -> one.attempts() > 0).stream().toList();
        }

        private Sent post(URI to, Map<String, String> headers, byte[] body) {
            told.add(headers);
            return answer;
        }

        private Written keep(Entry entry) {
            var one = message.orElseThrow();
            message = switch (entry) {
                case Delivered _ -> Optional.empty();
                case NotDelivered not -> Optional.of(new Undelivered(one.hook(), one.id(), one.event(),
                        one.at(), not.attempts(), not.next(), not.why(), one.body()));
                default -> throw new AssertionError(entry);
            };
            return new Written.Done();
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void await(Instant until) {
            now = until;
        }

        private World after(Duration time, Sent answers) {
            now = now.plus(time);
            answer = answers;
            courier.tick(CRM);
            return this;
        }
    }

    private static final Sent FAILED = new Sent.TryLater(Duration.ZERO, "it answered 500");

    @Test
    void the_signature_is_that_of_the_standards_own_example() {
        var world = new World().after(Duration.ZERO, new Sent.Accepted(""));

        assertThat(world.told).containsExactly(Map.of("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp", "1614265330", "webhook-signature",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        assertThat(world.message).isEmpty();
    }

    @Test
    void who_fails_is_tried_again_ever_later_and_signed_anew() {
        var world = new World().after(Duration.ZERO, FAILED).after(Duration.ofSeconds(1), FAILED);
        assertThat(world.told).as("not before two seconds").hasSize(1);

        world.after(Duration.ofSeconds(1), FAILED).after(Duration.ofSeconds(14), FAILED);
        assertThat(world.told).as("then not before fifteen").hasSize(2);

        world.after(Duration.ofSeconds(1), new Sent.Accepted(""));
        assertThat(world.told).extracting(headers -> headers.get("webhook-id")).hasSize(3)
                .containsOnly("msg_p5jXN8AQM9LWM0D4loKWxJek");
        assertThat(world.told).extracting(headers -> headers.get("webhook-signature"))
                .doesNotHaveDuplicates();
        assertThat(world.message).isEmpty();
    }

    @Test
    void who_names_a_time_is_left_alone_so_long() {
        var world = new World().after(Duration.ZERO,
                new Sent.TryLater(Duration.ofMinutes(5), "it answered 429", true));

        world.after(Duration.ofMinutes(4), FAILED);
        assertThat(world.told).hasSize(1);
        world.after(Duration.ofMinutes(1), FAILED);
        assertThat(world.told).hasSize(2);
    }

    @Test
    void after_days_it_is_given_up_and_told_anew_when_somebody_asks() {
        var world = new World();
        for (var day = 0; day < 20; day++) {
            world.after(Duration.ofDays(1), FAILED);
        }
        assertThat(world.told).hasSize(11);
        assertThat(world.courier.failed()).allMatch(one -> one.next().isEmpty() && one.attempts() == 11);

        assertThat(world.courier.again()).isEqualTo(1);
        world.after(Duration.ZERO, new Sent.Accepted(""));
        assertThat(world.message).isEmpty();
    }

    @Test
    void who_wants_no_more_is_told_no_more() {
        var world = new World().after(Duration.ZERO, new Sent.Refused("410", Consequence.NONE));

        assertThat(world.message.orElseThrow().next()).isEmpty();
    }

    @Test
    void a_webhook_without_a_key_or_with_an_event_that_there_is_not_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> new Hook(CRM.bot(), "crm", CRM.address(), Set.of("order"),
                new Secret("hunter2"))).hasMessageContaining("openssl rand -base64 32");
        assertThatThrownBy(() -> new Hook(CRM.bot(), "crm", CRM.address(), Set.of("orders"), SECRET))
                .hasMessageContaining("handoff, order").hasMessageContaining("not orders");
    }
}
