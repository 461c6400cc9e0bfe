package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.e2e.Ledger.Kept;
import dragoman.testkit.Person;
import dragoman.testkit.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * SIGKILL at any moment loses nothing and doubles nothing. A line that was on the wire may have arrived or not: then the ledger says so, and
 * only of such lines.
 */
class KillTest {
    /** Long enough for a kill to meet a line on its way, and others behind it. */
    private static final Duration ON_THE_WIRE = Duration.ofMillis(100);
    private static final List<String> WORDS = List.of("hello", "apples", "7", "Baker Street 5", "Leave it");
    private static final List<String> ANSWERS = List.of("Welcome to the kiosk.", "Which fruit shall it be?",
            "How many apples?",
            "7 apples are weighed.", "They go into a paper bag.", "Where do they go?",
            "Ordered: 7 apples to Baker Street 5.",
            "Shall we stamp your card?", "That was it. Bye.");

    @ParameterizedTest
    @EnumSource
    void killed_between_messages_and_right_after_a_200(Door door) {
        var chance = new Random(20_261_121L + door.ordinal());
        var between = chance.nextInt(1, WORDS.size());
        var after = chance.nextInt(WORDS.size());
        var later = (after + 1 + chance.nextInt(WORDS.size() - 1)) % WORDS.size();
        try (var messengers = Messengers.start();
                var shop = ShopProcess.open(ShopPlan.of(ShopPlan.KIOSK, messengers))) {
            messengers.areSlow(ON_THE_WIRE);
            var ana = door.person(messengers, "Ana", "en");
            for (var word = 0; word < WORDS.size(); word++) {
                if (word == between) {
                    shop.isKilled().startsAgain();
                }
                says(ana, door, word);
                if (word == after || word == later) {
                    shop.isKilled().startsAgain();
                }
                Until.holds(shop.ledger()::settled, () -> "not everything is answered:\n" + shop.output());
            }

            if (door == Door.WEB_CHAT) {
                var all = shop.ledger().lines(messengers.pages().session(ana)).size();
                Until.holds(() -> ana.heard().size() >= all,
                        () -> "the page did not read on: " + ana.heard());
            }
            everyAnswerCameOnce(shop.ledger(), ana);
            assertThat(shop.ledger().count("shop_record")).isEqualTo(1);
            assertThat(shop.ledger().count("turn")).isEqualTo(WORDS.size());
        }
    }

    /** Opening our page is what the first word is elsewhere. */
    private static void says(Person ana, Door door, int word) {
        if (door == Door.WEB_CHAT && word == 0) {
            ana.opens();
        } else {
            ana.says(WORDS.get(word));
        }
    }

    private static void everyAnswerCameOnce(Ledger ledger, Person ana) {
        var kept = ledger.lines(chat(ana, ledger));
        assertThat(kept).extracting(Kept::text).containsExactlyElementsOf(ANSWERS);
        assertThat(kept).allMatch(line -> line.accepted() || line.uncertain());
        var heard = new ArrayList<>(ana.heard().stream().map(Said::text).toList());
        for (var line : kept) {
            if (!heard.isEmpty() && heard.getFirst().equals(line.text())) {
                heard.removeFirst();
            } else {
                assertThat(line.uncertain())
                        .as("'%s' did not arrive, and the ledger says: %s", line.text(), line.state())
                        .isTrue();
            }
        }
        assertThat(heard).as("heard twice or out of turn").isEmpty();
    }

    /** There is one customer only; vendors have several ids of one person. */
    private static String chat(Person ana, Ledger ledger) {
        var chats = ledger.chats();
        assertThat(chats).as("one conversation with %s", ana.name()).hasSize(1);
        return chats.getFirst();
    }
}
