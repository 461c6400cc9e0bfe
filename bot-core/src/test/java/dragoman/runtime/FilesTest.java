package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Fetched;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files from the update that names them to the shelf, also when the process dies between the two. */
@Timeout(60)
class FilesTest {
    private final World world = new World();

    /** A messenger that has one file, and answers otherwise as often as the test wants. */
    private static final class Vendor implements MediaSource {
        final List<String> asked = new ArrayList<>();
        private final List<Fetched> before = new ArrayList<>();

        Vendor first(Fetched... answers) {
            before.addAll(List.of(answers));
            return this;
        }

        @Override
        public synchronized Fetched fetch(String locator, MediaKind kind, Path into, long largest) {
            asked.add(locator);
            notifyAll();
            if (!before.isEmpty()) {
                return before.removeFirst();
            }
            try {
                Files.writeString(into, "a photo of shoes");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Fetched.Done(Optional.of("shoes.jpg"));
        }

        synchronized void awaitAsked(int times) throws InterruptedException {
            while (asked.size() < times) {
                wait(20_000);
            }
        }
    }

    private Received sendsPhoto() {
        return world.event("ana",
                new Update.MediaReceived(MediaKind.PHOTO, "https://cdn.example/secret", Optional.empty()));
    }

    @Test
    void a_file_is_fetched_and_the_conversation_knows_it_by_our_name() throws Exception {
        world.channel.files(new Vendor());
        world.start().hears(world.opens("ana"));
        var photo = sendsPhoto();
        world.hears(photo);
        assertThat(world.store.media.awaitSettled())
                .isEqualTo(new State.Kept("a photo of shoes", "shoes.jpg", 16));
        world.store.awaitTurns("ana", 2);
        assertThat(world.store.updates("ana", 1)).singleElement()
                .isEqualTo(new Update.MediaReceived(MediaKind.PHOTO,
                        MediaId.of(photo.from(), photo.event()).reference(), Optional.empty()));
    }

    @Test
    void the_messenger_has_its_answer_before_the_file_is_here() throws Exception {
        var open = new CountDownLatch(1);
        world.channel.files((locator, kind, into, largest) -> {
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Fetched.Gone("it is gone");
        });
        world.start().hears(sendsPhoto());
        world.store.awaitTurns("ana", 1);
        assertThat(world.store.media.wanted()).hasSize(1);
        open.countDown();
        assertThat(world.store.media.awaitSettled()).isEqualTo(new State.Lost("it is gone"));
    }

    @Test
    void a_messenger_that_cannot_now_is_asked_again() throws Exception {
        var vendor = new Vendor().first(new Fetched.TryLater(Duration.ZERO, "out of order"),
                new Fetched.TryLater(Duration.ofSeconds(90), "slower"));
        world.channel.files(vendor);
        world.start().hears(sendsPhoto());
        vendor.awaitAsked(1);
        passUntilAsked(vendor, 2);
        var second = world.time.now();
        passUntilAsked(vendor, 3);
        assertThat(Duration.between(second, world.time.now())).isGreaterThan(Duration.ofSeconds(80));
        assertThat(world.store.media.awaitSettled()).isInstanceOf(State.Kept.class);
    }

    private void passUntilAsked(Vendor vendor, int times) {
        while (true) {
            synchronized (vendor) {
                if (vendor.asked.size() >= times) {
                    return;
                }
            }
            world.pass(Duration.ofMillis(500));
            Thread.onSpinWait();
        }
    }

    @Test
    void after_a_day_it_is_given_up_with_the_last_reason() throws Exception {
        world.channel.files((locator, kind, into,
                largest) -> new Fetched.TryLater(Duration.ofHours(25), "Telegram is out of order"));
        world.start().hears(sendsPhoto());
        assertThat(world.store.media.awaitSettled()).isEqualTo(
                new State.Lost("it could not be fetched for a whole day: Telegram is out of order"));
    }

    @Test
    void a_kill_between_the_answer_and_the_file_loses_nothing() throws Exception {
        world.channel.files((locator, kind, into,
                largest) -> new Fetched.TryLater(Duration.ofHours(1), "not now"));
        world.start().hears(sendsPhoto());
        world.store.awaitTurns("ana", 1);
        var vendor = new Vendor();
        world.restart(new RecordingChannel().files(vendor));
        assertThat(world.store.media.awaitSettled()).isInstanceOf(State.Kept.class);
        assertThat(vendor.asked).containsExactly("https://cdn.example/secret");
    }

    @Test
    void a_repeated_event_is_one_file() throws Exception {
        var vendor = new Vendor();
        world.channel.files(vendor);
        var photo = sendsPhoto();
        world.start().hears(photo);
        world.hears(photo);
        world.store.media.awaitSettled();
        assertThat(vendor.asked).hasSize(1);
    }

    @Test
    void stickers_and_what_a_channel_keeps_itself_stay_as_they_are() throws Exception {
        var vendor = new Vendor();
        world.channel.files(vendor);
        world.start().hears(world.event("ana",
                new Update.MediaReceived(MediaKind.STICKER, "sticker-1", Optional.of("👍"))));
        world.store.awaitTurns("ana", 1);
        assertThat(world.store.updates("ana", 0)).containsExactly(
                new Update.MediaReceived(MediaKind.STICKER, "sticker-1", Optional.of("👍")));
        assertThat(vendor.asked).isEmpty();
    }

    @Test
    void who_is_forgotten_has_sent_no_files() throws Exception {
        world.channel.files(new Vendor());
        world.start().hears(world.opens("ana"));
        world.hears(sendsPhoto());
        world.store.media.awaitSettled();
        assertThat(world.store.media.onTheShelf()).isNotEmpty();
        world.runtime.act(world.opens("ana").from(), Update.AgentActed
                .of(new dragoman.model.AgentId("olga"), new dragoman.model.AgentAct.Erase()));
        world.store.media.awaitEmptyShelf();
        assertThat(world.store.media.forgotten).containsExactly("of-ana");
    }
}
