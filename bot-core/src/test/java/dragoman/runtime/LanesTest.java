package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LanesTest {
    @Test
    void one_key_is_handled_in_order_and_never_twice_at_once() throws Exception {
        var seen = Collections.synchronizedList(new ArrayList<Integer>());
        var done = new CountDownLatch(10_000);
        var lanes = new Lanes<String, Integer>("test", (_, number) -> {
            seen.add(number);
            done.countDown();
        });
        IntStream.range(0, 10_000).forEach(number -> lanes.post("one", number));
        assertThat(done.await(50, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).isEqualTo(IntStream.range(0, 10_000).boxed().toList());
    }

    @Test
    void a_key_that_blocks_holds_up_no_other() throws Exception {
        var gate = new CountDownLatch(1);
        var others = new CountDownLatch(50);
        var lanes = new Lanes<Integer, String>("test", (key, _) -> {
            if (key == 0) {
                awaits(gate);
            } else {
                others.countDown();
            }
        });
        IntStream.range(0, 51).forEach(key -> lanes.post(key, "mail"));
        assertThat(others.await(50, TimeUnit.SECONDS)).isTrue();
        assertThat(lanes.busy()).isGreaterThanOrEqualTo(1);
        gate.countDown();
        assertThat(lanes.quiet(Duration.ofSeconds(50))).isTrue();
    }

    @Test
    void mail_that_comes_while_a_lane_ends_is_not_forgotten() throws Exception {
        var handled = new CountDownLatch(20_000);
        var lanes = new Lanes<Integer, Integer>("test", (_, _) -> handled.countDown());
        var senders = List.of(sender(lanes), sender(lanes));
        for (var sender : senders) {
            sender.join();
        }
        assertThat(handled.await(50, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_lane_goes_on_after_a_fault_even_an_error() throws Exception {
        var handled = new CountDownLatch(1);
        var lanes = new Lanes<String, String>("test", (_, mail) -> {
            switch (mail) {
                case "fault" -> throw new IllegalStateException("a fault");
                case "error" -> throw new StackOverflowError("an error");
                default -> handled.countDown();
            }
        });
        lanes.post("one", "fault");
        lanes.post("one", "error");
        lanes.post("one", "mail");
        assertThat(handled.await(50, TimeUnit.SECONDS)).isTrue();
        assertThat(lanes.quiet(Duration.ofSeconds(50))).isTrue();
    }

    private static Thread sender(Lanes<Integer, Integer> lanes) {
        return Thread.ofPlatform()
                .start(() -> IntStream.range(0, 10_000).forEach(number -> lanes.post(number % 3, number)));
    }

    private static void awaits(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
