package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.flow.yaml.BotFolder;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.Call;
import dragoman.model.CallOutcome;
import dragoman.model.ChannelId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.ShopSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls from the turn that asks to the turn that goes on, also when the process dies between the two. */
@Timeout(60)
class CallsTest {
    private static final BotId BOT = new BotId("shop");
    private static final ChannelId CHANNEL = new ChannelId("telegram");
    private final MemoryStore store = new MemoryStore();
    private final SettableTime time = new SettableTime("2026-11-21T10:00:00Z");
    private int events;

    /** A shop's system that answers when the test does. */
    private static final class Desk implements ShopSystem {
        final List<Call> heard = new ArrayList<>();
        final SynchronousQueue<CallOutcome> answers = new SynchronousQueue<>();
        private final CountDownLatch asked = new CountDownLatch(1);

        @Override
        public CallOutcome call(Call call) {
            synchronized (heard) {
                heard.add(call);
            }
            asked.countDown();
            try {
                return answers.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new CallOutcome.Failed("interrupted");
            }
        }
    }

    private RecordingChannel start(String method, ShopSystem system) {
        var channel = new RecordingChannel();
        var live = new LiveBot(BOT, bot(method), (_, _) -> Reading.NOTHING, Map.of());
        live.connect(channel);
        var bots = new Bots();
        bots.add(live);
        runtime = new DragomanRuntime(bots, store.stores(), time, Settings.DEFAULT.unhurried(false), system);
        runtime.start();
        return channel;
    }

    private static Bot bot(String method) {
        var loaded = BotFolder.load(Map.of("bot.yaml", "bot: Iva\nshop: Bakery\n", "stock.yaml", """
                flow: stock
                starts: first
                steps:
                  - call: stock
                    url: https://shop.example/stock
                    method: METHOD
                    returns: { free: number }
                    error: It said no.
                    timed_out: It is late.
                    unknown: Nobody knows.
                    ok: "{stock.free} left."
                  - ask: more
                    text: Anything else?
                """.replace("METHOD", method)));
        return loaded.bot().orElseThrow(() -> new AssertionError(loaded.findings()));
    }

    @SuppressWarnings("NullAway.Init") // by start
    private DragomanRuntime runtime;

    private void opens(String who) {
        events++;
        runtime.accept(
                List.of(new Received(new Address(BOT, CHANNEL, who), new EventId("e" + events), time.now(),
                        Profile.named(who), Update.Opened.plain())));
    }

    @Test
    void a_call_is_made_and_the_flow_goes_on_with_its_answer() throws Exception {
        var desk = new Desk();
        var out = start("GET", desk);
        opens("ana");
        desk.answers.put(new CallOutcome.Ok(Map.of("free", 3)));
        assertThat(out.awaitSent(2)).containsExactly("ana: 3 left.", "ana: Anything else?");
        assertThat(store.calls()).isEmpty();
    }

    @Test
    void a_slow_call_holds_up_nobody_else() throws Exception {
        var desk = new Desk();
        var out = start("GET", desk);
        opens("ana");
        desk.asked.await();
        opens("boris");
        desk.answers.put(new CallOutcome.Ok(Map.of("free", 1)));
        desk.answers.put(new CallOutcome.Ok(Map.of("free", 1)));
        assertThat(out.awaitSent(4)).contains("ana: 1 left.", "boris: 1 left.");
    }

    @Test
    void a_question_on_its_way_at_a_kill_is_asked_again_with_the_same_key() throws Exception {
        var before = new Desk();
        start("GET", before);
        opens("ana");
        before.asked.await();
        var after = new Desk();
        var out = start("GET", after);
        after.answers.put(new CallOutcome.Ok(Map.of("free", 2)));
        assertThat(out.awaitSent(2)).containsExactly("ana: 2 left.", "ana: Anything else?");
        assertThat(after.heard).singleElement().isEqualTo(before.heard.getFirst());
    }

    @Test
    void an_order_on_its_way_at_a_kill_is_unknown_and_not_sent_again() throws Exception {
        var before = new Desk();
        start("POST", before);
        opens("ana");
        before.asked.await();
        var after = new Desk();
        assertThat(start("POST", after).awaitSent(2)).containsExactly("ana: Nobody knows.",
                "ana: Anything else?");
        assertThat(after.heard).isEmpty();
    }

    @Test
    void an_answer_that_came_before_and_after_a_kill_counts_once() throws Exception {
        var before = new Desk();
        start("GET", before);
        opens("ana");
        before.asked.await();
        var after = new Desk();
        var out = start("GET", after);
        after.answers.put(new CallOutcome.Ok(Map.of("free", 2)));
        out.awaitSent(2);
        before.answers.put(new CallOutcome.Ok(Map.of("free", 9)));
        opens("boris");
        after.answers.put(new CallOutcome.Failed("404"));
        assertThat(out.awaitSent(4)).containsExactly("ana: 2 left.", "ana: Anything else?",
                "boris: It said no.",
                "boris: Anything else?");
    }

    @Test
    void a_fault_of_the_program_is_an_outcome_too() throws Exception {
        var out = start("POST", _ -> {
            throw new IllegalStateException("broken");
        });
        opens("ana");
        assertThat(out.awaitSent(1)).first().isEqualTo("ana: Nobody knows.");
    }
}
