package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.testkit.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** SIGTERM while people talk: the process ends by itself and cleanly, and what a messenger was told 200 for is answered or waits in the store. */
@Timeout(120)
class StopTest {
    private static final int PEOPLE = 20;
    private static final int TAKEN_BEFORE = 30;

    @Test
    void a_stop_under_load_is_clean_loses_nothing_and_leaves_no_line_in_doubt() {
        try (var messengers = Messengers.start();
                var shop = ShopProcess.open(ShopPlan.of(ShopPlan.KIOSK, messengers));
                var crowd = new TortureCrowd(people(messengers), 1)) {
            crowd.mayTake(crowd.words());
            Until.holds(() -> crowd.taken() >= TAKEN_BEFORE, shop::output);

            shop.isStopped();

            assertThat(shop.exitValue()).as(shop.output()).isZero();
            var taken = crowd.taken();
            assertThat(shop.ledger().count("turn") + shop.ledger().count("inbox"))
                    .as("answered, or waiting in the store").isGreaterThanOrEqualTo(taken);
            assertThat(taken).as("the stop came in the middle").isLessThan(crowd.words());

            shop.startsAgain();
            crowd.awaitsEnd(shop::output);
            Until.holds(shop.ledger()::settled, shop::output);
            assertThat(new TortureBooks(messengers, shop.ledger()).agree(PEOPLE)).as("lines in doubt")
                    .isZero();
        }
    }

    private static List<Person> people(Messengers messengers) {
        var people = new ArrayList<Person>();
        for (var number = 0; number < PEOPLE; number++) {
            people.add(Torture.DOORS.get(number % Torture.DOORS.size()).person(messengers, "Ana" + number,
                    "en"));
        }
        return people;
    }
}
