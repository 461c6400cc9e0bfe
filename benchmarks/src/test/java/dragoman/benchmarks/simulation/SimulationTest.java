package dragoman.benchmarks.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.benchmarks.DemoShop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small crowd in the demo shop; the big one is in docs/simulation.md. */
class SimulationTest {
    private static final Summary CROWD = simulated("--seed=1", "--conversations=300");

    private static Summary simulated(String... arguments) {
        return Simulation.simulate(Plan.of(List.of(arguments)), DemoShop.folder());
    }

    @Test
    void nothing_that_customers_do_breaks_a_rule() {
        assertThat(CROWD.held()).flatExtracting(Held::violations).as(CROWD.told()).isEmpty();
    }

    @Test
    void of_a_hundred_who_came_for_something_95_get_it_without_a_person() {
        assertThat(CROWD.content()).as(CROWD.told()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void the_same_seed_gives_the_same_conversations() {
        var once = simulated("--seed=5", "--conversations=40", "--only=7").held().getFirst().transcript();
        var again = simulated("--seed=5", "--conversations=40", "--only=7").held().getFirst().transcript();
        var other = simulated("--seed=6", "--conversations=40", "--only=7").held().getFirst().transcript();

        assertThat(once).isPresent().isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void what_it_does_not_understand_is_said_with_what_there_is() {
        assertThatThrownBy(() -> Plan.of(List.of("--sed=1")))
                .hasMessageContaining("'--sed=1' is not understood")
                .hasMessageContaining("--seed=…");
        assertThatThrownBy(() -> Plan.of(List.of("--seed=many"))).hasMessageContaining("whole number");
    }
}
