package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.EventId;
import dragoman.model.MediaKind;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatheringTest {
    private final World world = World.natural().start();

    @Test
    void an_answer_is_taken_at_once_however_still_the_clock_stands() throws Exception {
        world.hears(world.opens("ana"));
        world.store.awaitTurns("ana", 1);
        world.hears(world.says("ana", "walnut"));
        world.store.awaitTurns("ana", 2);
        assertThat(world.store.said("ana")).containsExactly("Which cake?", "For how many?");
    }

    @Test
    void messages_that_answer_nothing_wait_for_a_second_of_quiet_and_are_one_turn() throws Exception {
        world.gathers(world.says("ana", "hello"));
        world.pass(Duration.ofMillis(900));
        world.gathers(world.says("ana", "are you there"));
        world.pass(Duration.ofMillis(900));
        assertThat(world.store.turns("ana")).isZero();
        world.pass(Duration.ofMillis(200));
        world.store.awaitTurns("ana", 1);
        assertThat(world.store.heard("ana", 0)).containsExactly("hello", "are you there");
        assertThat(world.store.arrivals()).isEmpty();
    }

    @Test
    void who_writes_and_writes_is_answered_after_four_seconds() throws Exception {
        for (var i = 1; i <= 5; i++) {
            world.gathers(world.says("ana", "word " + i));
            world.pass(Duration.ofMillis(i < 5 ? 800 : 900));
        }
        world.store.awaitTurns("ana", 1);
        assertThat(world.store.heard("ana", 0)).hasSize(5);
    }

    @Test
    void a_tap_is_taken_at_once_with_what_was_written_before_it() throws Exception {
        world.gathers(world.says("ana", "well"));
        world.hears(world.event("ana", new Update.OptionTapped("1.x:yes", Optional.empty())));
        world.store.awaitTurns("ana", 1);
        assertThat(world.store.heard("ana", 0)).containsExactly("well", "1.x:yes");
    }

    @Test
    void opening_the_chat_anew_is_a_turn_of_its_own() throws Exception {
        world.gathers(world.says("ana", "well"));
        world.hears(world.opens("ana"));
        world.store.awaitTurns("ana", 2);
        assertThat(world.store.heard("ana", 0)).containsExactly("well");
    }

    @Test
    void what_was_gathered_at_a_kill_is_gathered_again_and_answered() throws Exception {
        world.gathers(world.says("ana", "hello"));
        world.restart();
        world.settles();
        assertThat(world.store.turns("ana")).isZero();
        world.passUntilTurns("ana", 1);
        assertThat(world.store.heard("ana", 0)).containsExactly("hello");
    }

    @Test
    void a_store_that_is_away_when_it_is_time_delays_the_answer_and_loses_nothing() throws Exception {
        world.gathers(world.says("ana", "hello"));
        world.store.away(true);
        world.pass(Duration.ofSeconds(2));
        world.store.awaitRefused();
        world.store.away(false);
        world.passUntilTurns("ana", 1);
        assertThat(world.store.heard("ana", 0)).containsExactly("hello");
    }

    @Test
    void an_album_of_ten_pictures_and_a_text_shuffled_over_eight_connections_are_one_turn_in_order()
            throws Exception {
        var album = new ArrayList<Received>();
        for (var picture = 0; picture < 10; picture++) {
            album.add(at(picture,
                    new Update.MediaReceived(MediaKind.PHOTO, "picture " + picture, Optional.empty())));
        }
        album.add(at(10, new Update.TextReceived("which of them suits me?")));
        Collections.shuffle(album, new Random(20_261_122));
        try (var connections = Executors.newFixedThreadPool(8)) {
            connections.invokeAll(
                    album.stream().map(one -> Executors.callable(() -> world.hears(one))).toList());
        }
        world.passUntilTurns("ana", 1);

        assertThat(world.store.turns("ana")).isEqualTo(1);
        assertThat(world.store.updates("ana", 0)).map(update -> switch (update) {
            case Update.MediaReceived media -> media.reference();
            case Update.TextReceived(var text) -> text;
            default -> throw new AssertionError(update);
        }).containsExactly("picture 0", "picture 1", "picture 2", "picture 3", "picture 4", "picture 5",
                "picture 6",
                "picture 7", "picture 8", "picture 9", "which of them suits me?");
    }

    /** By the messenger's clock; its ids tell no order. */
    private Received at(int moment, Update update) {
        var one = world.event("ana", update);
        return new Received(one.from(), new EventId("id-" + (moment * 7 % 11)), one.at().plusMillis(moment),
                one.profile(), update);
    }

    @Test
    void a_clock_that_is_set_back_holds_up_nobody() throws Exception {
        world.gathers(world.says("ana", "hello"));
        world.pass(Duration.ofHours(-1));
        world.store.awaitTurns("ana", 1);
        assertThat(world.store.heard("ana", 0)).containsExactly("hello");
    }

    @Test
    void messages_that_overtook_each_other_are_heard_in_the_messengers_order() throws Exception {
        world.gathers(numbered("ana", 12, "second"), numbered("ana", 11, "first"));
        world.passUntilTurns("ana", 1);
        assertThat(world.store.heard("ana", 0)).containsExactly("first", "second");
    }

    @Test
    void one_gathering_customer_holds_up_no_other() throws Exception {
        world.gathers(world.says("ana", "hello"));
        world.hears(world.opens("boris"));
        world.store.awaitTurns("boris", 1);
        assertThat(world.store.turns("ana")).isZero();
    }

    @Test
    void an_update_that_was_kept_and_never_taken_is_gathered_like_any_other() throws Exception {
        world.runtime.stop();
        world.store.write(List.of(new Entry.Arriving(List.of(world.says("ana", "hello")))));
        world.restart();
        world.passUntilTurns("ana", 1);
        assertThat(world.store.heard("ana", 0)).containsExactly("hello");
    }

    private Received numbered(String who, int number, String text) {
        return new Received(new Address(World.BOT, World.CHANNEL, who), new EventId(Integer.toString(number)),
                world.time.now(), Profile.named(who), new Update.TextReceived(text));
    }
}
