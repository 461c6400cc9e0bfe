package dragoman.app.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** All tests of a class come into one shop, which every messenger calls. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class OneShop {
    final Messengers messengers = Messengers.start();
    final RunningShop shop;

    OneShop(Path bot) {
        shop = RunningShop.open(ShopPlan.of(bot, messengers));
    }

    @AfterAll
    void close() {
        shop.close();
        messengers.close();
    }
}
