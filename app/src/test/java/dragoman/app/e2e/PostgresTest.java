package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Secret;
import dragoman.testkit.Said;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same server on PostgreSQL. */
class PostgresTest {
    @Test
    void a_conversation_goes_on_after_a_stop_and_after_a_kill() throws IOException {
        try (var postgres = EmbeddedPostgres.start();
                var messengers = Messengers.start();
                var shop = ShopProcess
                        .open(ShopPlan.of(ShopPlan.KIOSK, messengers).keepingItIn(database(postgres)))) {
            var ana = messengers.telegram().person("Ana", "en");
            ana.opens();
            ana.awaits("Welcome to the kiosk.");
            ana.awaits("Which fruit shall it be?");
            ana.says("apples").awaits("How many apples?");

            shop.isStopped().startsAgain();
            ana.says("7").awaits("7 apples are weighed.");
            ana.awaits("They go into a paper bag.");
            ana.awaits("Where do they go?");
            Until.holds(shop.ledger()::settled, () -> "not settled:\n" + shop.output());

            shop.isKilled().startsAgain();
            ana.says("Baker Street 5").awaits("Ordered: 7 apples to Baker Street 5.");
            ana.awaits("Shall we stamp your card?");
            ana.taps("Leave it").awaits("That was it. Bye.");

            assertThat(shop.ledger().count("shop_record WHERE kind = 'order'")).isEqualTo(1);
            assertThat(ana.heard()).extracting(Said::text).doesNotHaveDuplicates();
        }
    }

    private static ShopPlan.Database database(EmbeddedPostgres postgres) {
        return new ShopPlan.Database("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "postgres", new Secret("postgres"));
    }
}
