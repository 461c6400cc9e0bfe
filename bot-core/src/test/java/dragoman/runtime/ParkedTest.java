package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Parked.Found;
import dragoman.runtime.ParkedDesk.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParkedTest {
    private final World world = new World().start();
    private final ParkedDesk desk = world.runtime.parked(world.store);

    @Test
    void an_update_that_fails_again_and_again_is_set_aside_and_its_neighbours_flow() throws Exception {
        world.poison = "bomb";
        world.hears(world.opens("ana"), world.opens("boris"));
        world.hears(world.says("ana", "bomb"), world.says("boris", "walnut"));
        world.hears(world.says("ana", "plum"));

        assertThat(world.channel.awaitSent(4)).containsExactlyInAnyOrder("ana: Which cake?",
                "boris: Which cake?", "boris: For how many?", "ana: For how many?");
        assertThat(desk.list(10)).singleElement().extracting(Found::reason).asString()
                .contains("in 3 tries", "a fault over a word");
    }

    @Test
    void once_the_cause_is_mended_it_is_taken_like_any_other() throws Exception {
        world.poison = "bomb";
        world.hears(world.opens("ana"));
        world.hears(world.says("ana", "bomb"));
        world.settles();
        var number = desk.list(10).getFirst().number();

        world.poison = "";
        assertThat(desk.replay(number)).isEqualTo(Outcome.DONE);

        assertThat(world.channel.awaitSent(2)).containsExactly("ana: Which cake?", "ana: For how many?");
        assertThat(desk.list(10)).isEmpty();
        assertThat(desk.replay(number)).as("once is enough").isEqualTo(Outcome.NOT_THERE);
    }

    @Test
    void while_the_cause_is_there_it_is_set_aside_again() {
        world.poison = "bomb";
        world.hears(world.opens("ana"));
        world.hears(world.says("ana", "bomb"));
        world.settles();

        assertThat(desk.replay(desk.list(10).getFirst().number())).isEqualTo(Outcome.DONE);
        world.settles();

        assertThat(desk.list(10)).hasSize(1);
    }

    @Test
    void what_is_given_up_is_gone_and_stays_gone() throws Exception {
        world.poison = "bomb";
        world.hears(world.opens("ana"));
        world.hears(world.says("ana", "bomb"));
        world.settles();
        var number = desk.list(10).getFirst().number();

        assertThat(desk.drop(number)).isEqualTo(Outcome.DONE);
        assertThat(desk.drop(number)).isEqualTo(Outcome.NOT_THERE);
        world.poison = "";
        var after = world.restart();
        world.hears(world.says("ana", "plum"));

        assertThat(after.awaitSent(1)).containsExactly("ana: For how many?");
    }
}
