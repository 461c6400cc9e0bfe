package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Update.AgentActed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueuesTest {
    private static final AgentId EVA = new AgentId("eva");
    private final World world = new World().start();

    @AfterEach
    void stop() throws InterruptedException {
        world.runtime.stop();
    }

    private void queued(String who) {
        world.hears(world.opens(who));
        world.settles();
        act(who, new AgentAct.TakeOver());
        act(who, new AgentAct.Release());
        world.pass(Duration.ofMinutes(1));
    }

    private void act(String who, AgentAct act) {
        world.runtime.act(new Address(World.BOT, World.CHANNEL, who), AgentActed.of(EVA, act),
                act + who + world.time.now());
    }

    private List<String> hears(String who) {
        var before = world.store.said(who).size();
        world.pass(Duration.ofMinutes(61));
        world.hears(world.says(who, "how long still?"));
        world.settles();
        return world.store.said(who).subList(before, world.store.said(who).size());
    }

    @Test
    void who_asked_before_is_counted_as_long_as_they_wait() {
        queued("ann");
        queued("ben");
        queued("carl");
        assertThat(hears("carl")).element(1).asString().contains("you are number 3: 2 people");
        act("ann", new AgentAct.Claim());
        act("ann", new AgentAct.Resolve());
        assertThat(hears("carl")).element(1).asString().contains("you are number 2: 1 person");
        assertThat(hears("ben")).element(1).asString().startsWith("Nobody who asked before you");
    }

    @Test
    void a_restart_forgets_nobody() throws InterruptedException {
        queued("ann");
        queued("ben");
        world.runtime.stop();
        world.restart();
        assertThat(hears("ben")).element(1).asString().contains("you are number 2");
    }
}
