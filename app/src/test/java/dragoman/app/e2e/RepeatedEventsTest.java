package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.testkit.Person;
import dragoman.testkit.Said;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Messengers repeat what they are not sure of. The same event has one effect, however often and however fast it comes. */
class RepeatedEventsTest extends OneShop {
    private static final int TIMES = 3;
    private static final int AT_ONCE = 100;

    RepeatedEventsTest() {
        super(ShopPlan.KIOSK);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WEB_CHAT")
    void three_times_one_after_the_other(Door door) {
        var ana = begins(door);
        var apples = Post.to(shop.address(), door, Events.text(door, ana, 900_000_001, "apples"));

        for (var time = 0; time < TIMES; time++) {
            assertThat(apples.status()).isEqualTo(200);
        }

        wasAskedOnce(ana);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WEB_CHAT")
    void a_hundred_times_at_once(Door door) throws Exception {
        var ana = begins(door);
        var apples = Post.to(shop.address(), door, Events.text(door, ana, 900_000_002, "apples"));

        atOnce(AT_ONCE, apples::status).forEach(status -> assertThat(status.resultNow()).isEqualTo(200));

        wasAskedOnce(ana);
    }

    @Test
    void a_page_that_repeats_itself_one_after_the_other_and_at_once() throws Exception {
        var ana = begins(Door.WEB_CHAT);
        var message = UUID.randomUUID();

        messengers.pages().posts(ana, message, "apples");
        for (var each : atOnce(TIMES, () -> {
            messengers.pages().posts(ana, message, "apples");
            return true;
        })) {
            assertThat(each.resultNow()).isTrue();
        }

        wasAskedOnce(ana);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WEB_CHAT")
    void the_messengers_own_repetitions(Door door) {
        var ana = begins(door);
        ana.says("apples");
        door.repeatsLast(messengers);
        door.repeatsLast(messengers);
        wasAskedOnce(ana);
    }

    private Person begins(Door door) {
        var ana = door.person(messengers, "Ana", "en");
        ana.says("hello");
        if (door == Door.WEB_CHAT) {
            // an opened page is greeted, and the first word is then the first answer
            ana.awaits("Welcome to the kiosk.");
            ana.awaits("Which fruit shall it be?");
            ana.awaits("How many hello?");
            ana.says("restart");
        }
        ana.awaits("Welcome to the kiosk.");
        ana.awaits("Which fruit shall it be?");
        return ana;
    }

    /** What comes after is answered after, so by then a second effect would have been heard. */
    private static void wasAskedOnce(Person ana) {
        ana.awaits("How many apples?");
        ana.says("7");
        ana.awaits("7 apples are weighed.");
        ana.awaits("They go into a paper bag.");
        ana.awaits("Where do they go?");
        assertThat(ana.heard()).extracting(Said::text).containsOnlyOnce("How many apples?",
                "7 apples are weighed.");
    }

    private static <T> List<Future<T>> atOnce(int times, Callable<T> work) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(times, work));
        }
    }
}
