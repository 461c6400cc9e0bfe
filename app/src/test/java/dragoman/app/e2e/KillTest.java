package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.e2e.Ledger.Kept;
import dragoman.testkit.Person;
import dragoman.testkit.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Somebody who comes in by one of the ways. */
    private record Guest(Door door, Person person) {
        /** Opening our page is what the first word is elsewhere. */
        void says(int word) {
            if (door == Door.WEB_CHAT && word == 0) {
                person.opens();
            } else {
                person.says(WORDS.get(word));
            }
        }
    }

    /** Two come into one shop, since each start takes seconds. */
    static Stream<List<Door>> doors() {
        return Stream.of(List.of(Door.TELEGRAM, Door.MESSENGER), List.of(Door.VIBER, Door.INSTAGRAM),
                List.of(Door.WHATSAPP, Door.VK), List.of(Door.WEB_CHAT));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void killed_between_messages_right_after_a_200_and_with_a_line_on_the_wire(List<Door> doors) {
        var kills = Kills.by(new Random(20_261_121L + doors.getFirst().ordinal()));
        try (var messengers = Messengers.start();
                var shop = ShopProcess.open(ShopPlan.of(ShopPlan.KIOSK, messengers))) {
            messengers.areSlow(SLOW);
            var guests = doors.stream().map(door -> new Guest(door, door.person(messengers, "Ana", "en")))
                    .toList();
            for (var word = 0; word < WORDS.size(); word++) {
                var sent = guests.stream().map(guest -> messengers.sendings(guest.door())).toList();
                if (word == kills.between()) {
                    say(guests, word, shop.isKilled()::startsAgain);
                } else {
                    say(guests, word, () -> {});
                }
                if (word == kills.onTheWire()) {
                    for (var guest = 0; guest < guests.size(); guest++) {
                        awaitsSending(doors.get(guest), messengers, sent.get(guest));
                    }
                }
                if (word == kills.after() || word == kills.onTheWire()) {
                    shop.isKilled().startsAgain();
                }
                Until.holds(shop.ledger()::settled, () -> "not everything is answered:\n" + shop.output());
            }
            guests.forEach(guest -> everyAnswerCameOnce(shop.ledger(), guest.person(), guest.door()));
            assertThat(shop.ledger().count("shop_record")).isEqualTo(guests.size());
            assertThat(shop.ledger().count("turn")).isEqualTo((long) guests.size() * WORDS.size());
        }
    }

    /** Nothing is sent to a page: it reads by itself what is kept for it. */
    private static void awaitsSending(Door door, Messengers messengers, long before) {
        if (door != Door.WEB_CHAT) {
            Until.holds(() -> messengers.sendings(door) > before, () -> "no answer was sent");
        }
    }

    /** All at once; returns when their messengers have a 200. While nobody is there to take it, a messenger tries again. */
    private static void say(List<Guest> guests, int word, Runnable meanwhile) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var said = guests.stream().map(guest -> threads.submit(() -> guest.says(word))).toList();
            meanwhile.run();
            assertThat(said).allSatisfy(each -> assertThat(each).succeedsWithin(Person.PATIENCE));
        }
    }

    private static void everyAnswerCameOnce(Ledger ledger, Person ana, Door door) {
        var kept = ledger.lines(ledger.chat(door.name().toLowerCase(Locale.ROOT).replace('_', '-')));
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
}
