package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.engine.Turn.Verdict;
import dragoman.model.Address;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Refusal;
import dragoman.model.Update.AgentActed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClaimingTest {
    private static final int AGENTS = 50;
    private static final Address ANN = new Address(World.BOT, World.CHANNEL, "ann");
    private final World world = new World().start();

    @AfterEach
    void stop() throws InterruptedException {
        world.runtime.stop();
    }

    private Verdict act(String agent, AgentAct act, String key) {
        return world.runtime.act(ANN, AgentActed.of(new AgentId(agent), act), key);
    }

    private void waits() {
        world.hears(world.opens("ann"));
        world.settles();
        act("first", new AgentAct.TakeOver(), "1");
        act("first", new AgentAct.Release(), "2");
    }

    @Test
    void of_fifty_who_claim_one_chat_at_once_one_wins_and_the_others_hear_who() throws Exception {
        waits();
        var epoch = OptionalLong.of(world.store.load(conversation()).orElseThrow().custody().epoch());
        var go = new CountDownLatch(1);
        var verdicts = new ArrayList<Future<Verdict>>();
        try (var agents = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < AGENTS; i++) {
                var agent = new AgentId("agent" + i);
                verdicts.add(agents.submit(() -> {
                    go.await();
                    return world.runtime.act(ANN, new AgentActed(agent, false, epoch, new AgentAct.Claim()),
                            "claim " + agent);
                }));
            }
            go.countDown();
        }
        var winner = world.store.load(conversation()).orElseThrow().custody().owner().holder().orElseThrow();
        assertThat(results(verdicts)).filteredOn(Verdict.Done.class::isInstance).hasSize(1);
        assertThat(results(verdicts)).filteredOn(new Verdict.LostTo(winner)::equals).hasSize(AGENTS - 1);
    }

    private static List<Verdict> results(List<Future<Verdict>> verdicts)
            throws InterruptedException, ExecutionException {
        var all = new ArrayList<Verdict>();
        for (var verdict : verdicts) {
            all.add(verdict.get());
        }
        return all;
    }

    private dragoman.model.ConversationId conversation() {
        return world.store.known(ANN).orElseThrow();
    }

    @Test
    void an_act_that_comes_twice_is_done_once() {
        waits();
        assertThat(act("ana", new AgentAct.Claim(), "k")).isEqualTo(new Verdict.Done());
        assertThat(act("ana", new AgentAct.Release(), "l")).isEqualTo(new Verdict.Done());
        assertThat(act("ana", new AgentAct.Claim(), "k")).isEqualTo(new Verdict.Done());
        assertThat(world.store.load(conversation()).orElseThrow().custody().owner().holder()).isEmpty();
    }

    @Test
    void what_cannot_be_done_is_said_in_words() {
        world.hears(world.opens("ann"));
        world.settles();
        assertThat(act("ana", new AgentAct.Claim(), "k"))
                .isEqualTo(new Verdict.NotDone(Refusal.NOBODY_WAITS));
    }
}
