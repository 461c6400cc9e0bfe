package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Messengers whose events carry no names are asked for them, and nobody waits long for the answer. */
class NamesTest {
    private final World world = new World();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private int events;

    @Test
    void who_writes_is_known_by_name_from_the_first_turn_on() {
        world.channel.tells(this::named);
        world.start();
        hears("ana", "hello");
        assertThat(name("ana")).contains("Name of ana");
    }

    @Test
    void each_is_asked_for_once_however_much_they_write() {
        world.channel.tells(who -> {
            asked.add(who.user());
            return Profile.UNKNOWN;
        });
        world.start();
        hears("ana", "hello");
        hears("ana", "a cake");
        hears("ana", "for four");
        hears("eva", "hello");
        assertThat(asked).containsExactly("ana", "eva");
        assertThat(name("ana")).isEmpty();
    }

    @Test
    void a_name_that_an_event_tells_is_not_asked_for() {
        world.channel.tells(this::named);
        world.start();
        world.gathers(world.says("ana", "hello"));
        assertThat(asked).isEmpty();
        assertThat(name("ana")).contains("ana");
    }

    @Test
    void a_messenger_that_does_not_answer_holds_up_no_turn_and_what_it_says_later_counts() throws Exception {
        var end = new CountDownLatch(1);
        var asking = new CompletableFuture<Thread>();
        world.channel.tells(who -> {
            asking.complete(Thread.currentThread());
            waits(end);
            return named(who);
        });
        world.start();
        hears("ana", "hello");
        assertThat(world.store.turns("ana")).isEqualTo(1);
        assertThat(name("ana")).isEmpty();

        end.countDown();
        asking.get().join();
        hears("ana", "a cake");
        assertThat(name("ana")).contains("Name of ana");
    }

    @Test
    void a_fault_in_asking_is_nobodys_trouble() {
        world.channel.tells(_ -> {
            throw new IllegalStateException("a fault");
        });
        world.start();
        hears("ana", "hello");
        assertThat(world.store.turns("ana")).isEqualTo(1);
    }

    private Profile named(Address who) {
        asked.add(who.user());
        return Profile.named("Name of " + who.user());
    }

    private void hears(String who, String text) {
        world.gathers(new Received(new Address(World.BOT, World.CHANNEL, who), new EventId("n" + ++events),
                world.time.now(), Profile.UNKNOWN, new Update.TextReceived(text)));
    }

    private Optional<String> name(String who) {
        var address = new Address(World.BOT, World.CHANNEL, who);
        return world.store.known(address).flatMap(world.store::load).flatMap(chat -> chat.customer().name());
    }

    private static void waits(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
