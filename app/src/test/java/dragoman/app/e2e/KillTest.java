package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.e2e.Ledger.Kept;
import dragoman.testkit.Person;
import dragoman.testkit.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * SIGKILL at any moment loses nothing and doubles nothing. A line that was on the wire may have arrived or not: then the ledger says so, and
 * only of such lines.
 */
class KillTest {
    /** Long enough for a kill to meet a line on its way, and others behind it. */
    private static final Duration SLOW = Duration.ofMillis(200);
    private static final List<String> WORDS = List.of("hello", "apples", "7", "Baker Street 5", "Leave it");
    private static final List<String> ANSWERS = List.of("Welcome to the kiosk.", "Which fruit shall it be?",
            "How many apples?",
            "7 apples are weighed.", "They go into a paper bag.", "Where do they go?",
            "Ordered: 7 apples to Baker Street 5.",
            "Shall we stamp your card?", "That was it. Bye.");

    /** At which word each kill comes. */
    private record Kills(int between, int after, int onTheWire) {
        static Kills by(Random chance) {
            var after = chance.nextInt(WORDS.size());
            var another = (after + 1 + chance.nextInt(WORDS.size() - 1)) % WORDS.size();
            return new Kills(chance.nextInt(1, WORDS.size()), after, another);
        }
    }

    /** The other vendors' ways in and out differ from these in nothing that a kill could show. */
    @ParameterizedTest
    @EnumSource(names = {"TELEGRAM", "VIBER", "WHATSAPP", "WEB_CHAT"})
    void killed_between_messages_right_after_a_200_and_with_a_line_on_the_wire(Door door) {
        var kills = Kills.by(new Random(20_261_121L + door.ordinal()));
        try (var messengers = Messengers.start();
                var shop = ShopProcess.open(ShopPlan.of(ShopPlan.KIOSK, messengers))) {
            messengers.areSlow(SLOW);
            var ana = door.person(messengers, "Ana", "en");
            for (var word = 0; word < WORDS.size(); word++) {
                var sent = messengers.sendings();
                if (word == kills.between()) {
                    saysWhileItStarts(ana, word, shop.isKilled());
                } else {
                    says(ana, door, word);
                }
                if (word == kills.onTheWire()) {
                    awaitsSending(door, messengers, sent);
                }
                if (word == kills.after() || word == kills.onTheWire()) {
                    shop.isKilled().startsAgain();
                }
                Until.holds(shop.ledger()::settled, () -> "not everything is answered:\n" + shop.output());
            }
            everyAnswerCameOnce(shop.ledger(), ana, door);
            assertThat(shop.ledger().count("shop_record")).isEqualTo(1);
            assertThat(shop.ledger().count("turn")).isEqualTo(WORDS.size());
        }
    }

    /** Nothing is sent to a page: it reads by itself what is kept for it. */
    private static void awaitsSending(Door door, Messengers messengers, int before) {
        if (door != Door.WEB_CHAT) {
            Until.holds(() -> messengers.sendings() > before, () -> "no answer was sent");
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

    /** Nobody is there to take it, so the messenger tries again until somebody is. */
    private static void saysWhileItStarts(Person ana, int word, ShopProcess shop) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var said = threads.submit(() -> ana.says(WORDS.get(word)));
            shop.startsAgain();
            assertThat(said).succeedsWithin(Person.PATIENCE);
        }
    }

    private static void everyAnswerCameOnce(Ledger ledger, Person ana, Door door) {
        var kept = ledger.lines(chat(ana, ledger));
        if (door == Door.WEB_CHAT) {
            Until.holds(() -> ana.heard().size() >= kept.size(),
                    () -> "the page did not read on: " + ana.heard());
        }
        assertThat(kept).extracting(Kept::text).containsExactlyElementsOf(ANSWERS);
        assertThat(kept).allMatch(line -> line.accepted() || line.uncertain());
        assertThat(kept.stream().filter(Kept::uncertain).count())
                .as("only what was on the wire at one of the two kills behind a 200").isLessThanOrEqualTo(2);
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
