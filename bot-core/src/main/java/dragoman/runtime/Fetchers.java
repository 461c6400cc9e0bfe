package dragoman.runtime;

import dragoman.model.MediaId;
import dragoman.model.Received;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Fetched;
import dragoman.port.MediaBook.Due;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaKeeping;
import dragoman.port.MediaSource;
import dragoman.port.MediaWanted;
import dragoman.port.Time;
import dragoman.port.TurnCommit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what customers sent: a few files of a channel at once, again and again for a day where the messenger does not give them, each beside the
 * turns, so that nobody's answer waits for it. What is to be fetched is durable with the update that brought it.
 */
final class Fetchers {
    /** Messengers keep some files for an hour and some for ever; after a day it is no longer an answer to anything. */
    static final Duration PATIENCE = Duration.ofDays(1);
    static final int AT_ONCE = 4;
    private static final int QUICK_TRIES = 8;
    private static final Duration LONG_PAUSE = Duration.ofMinutes(10);
    private static final Duration DISK_PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Fetchers.class);

    private final Workers<MediaId, Try> workers;
    private final Map<String, Semaphore> places = new ConcurrentHashMap<>();
    private final MediaKeeping keeping;
    private final Bots bots;
    private final Scribe scribe;
    private final Time time;
    private final Alarm alarm;

    Fetchers(MediaKeeping keeping, Bots bots, Scribe scribe, Time time, Alarm alarm) {
        this.keeping = keeping;
        this.bots = bots;
        this.scribe = scribe;
        this.time = time;
        this.alarm = alarm;
        this.workers = new Workers<>("file", time, this::fetch);
    }

    private record Try(Due due, int before) {}

    /** Takes up what a stop or a crash left. */
    void start() {
        var waiting = keeping.book().wanted();
        waiting.forEach(this::take);
        if (!waiting.isEmpty()) {
            LOG.info("Taken up from before: {} files to fetch", waiting.size());
        }
        Thread.ofVirtual().name("files-tidied").start(this::tidyUp);
    }

    /** Updates as they are kept, and what is to be fetched for them. */
    Incoming incoming(List<Received> received) {
        return Incoming.of(received, bots, time);
    }

    /** They are durable now. */
    void take(List<MediaWanted> wanted, List<Arrival> fresh) {
        for (var arrival : fresh) {
            var id = MediaId.of(arrival.received().from(), arrival.received().event());
            wanted.stream().filter(file -> file.id().equals(id))
                    .forEach(file -> take(new Due(arrival.conversation(), file)));
        }
    }

    private void take(Due due) {
        workers.post(due.media().id(), new Try(due, 0));
    }

    boolean quiet(Duration atMost) throws InterruptedException {
        return workers.quiet(atMost);
    }

    /** A customer is forgotten: their files go, too. */
    void forgotten(TurnCommit commit) {
        Thread.ofVirtual().name("files-forgotten").start(() -> {
            keeping.elsewhere().forget(commit.after().address().bot(), commit.after().id(), commit.at());
            tidyUp();
        });
    }

    /** Deletes files of which no book speaks any more. */
    void tidyUp() {
        try {
            keeping.shelf().keepOnly(keeping.book()::files);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Files that nobody needs could not be deleted; tried again later: {}", e.toString());
        }
    }

    private void fetch(Try one) {
        var wanted = one.due().media();
        var source = bots.find(wanted.bot()).flatMap(bot -> bot.channel(wanted.channel()))
                .flatMap(channel -> channel.files());
        var place = places.computeIfAbsent(wanted.bot() + " " + wanted.channel(),
                _ -> new Semaphore(AT_ONCE));
        place.acquireUninterruptibly();
        try {
            fetch(one, source);
        } finally {
            place.release();
        }
    }

    private void fetch(Try one, Optional<MediaSource> source) {
        var blank = Optional.<Path>empty();
        try {
            blank = Optional.of(keeping.shelf().blank());
            done(one, fetched(one.due().media(), source, blank.get()), blank.get());
        } catch (IOException e) {
            later(one, new Fetched.TryLater(DISK_PAUSE, "it cannot be kept here: " + e.getMessage()));
        } finally {
            blank.ifPresent(Fetchers::drop);
        }
    }

    private Fetched fetched(MediaWanted wanted, Optional<MediaSource> source, Path into) {
        try {
            return source.map(found -> found.fetch(wanted.locator(), wanted.kind(), into, keeping.largest()))
                    .orElseGet(() -> new Fetched.TryLater(LONG_PAUSE, "its channel is off"));
        } catch (RuntimeException e) {
            LOG.error("Fetching {} ended in a fault of the program: {}", wanted, e.toString());
            return new Fetched.TryLater(Duration.ZERO, "a fault of the program");
        }
    }

    private void done(Try one, Fetched fetched, Path filled) throws IOException {
        switch (fetched) {
            case Fetched.Done(var given) ->
                keep(one.due(), filled, one.due().media().name().or(() -> given).orElse(""));
            case Fetched.TryLater later -> later(one, later);
            case Fetched.Gone(var why) -> lost(one.due(), why);
        }
    }

    private void keep(Due due, Path filled, String name) throws IOException {
        keeping.shelf().take(filled, name,
                stored -> settle(due, new State.Kept(stored.file(), name, stored.size())));
    }

    private void later(Try one, Fetched.TryLater later) {
        var now = time.now();
        var pause = one.before() < QUICK_TRIES
                ? Backoff.after(one.before(), later.delay())
                : LONG_PAUSE.compareTo(later.delay()) > 0 ? LONG_PAUSE : later.delay();
        if (now.plus(pause).isAfter(one.due().media().at().plus(PATIENCE))) {
            lost(one.due(), "it could not be fetched for a whole day: " + later.why());
            return;
        }
        LOG.debug("{} is fetched later: {}", one.due().media(), later.why());
        alarm.at(now.plus(pause),
                () -> workers.post(one.due().media().id(), new Try(one.due(), one.before() + 1)));
    }

    private void lost(Due due, String why) {
        LOG.warn("{} of conversation {} is not to be had: {}", due.media(), due.conversation(), why);
        settle(due, new State.Lost(why));
    }

    /** False when a stop came before the store heard it. */
    private boolean settle(Due due, State state) {
        return workers.again(() -> {
            scribe.write(new Entry.MediaSettled(due.media().id(), due.conversation(), state));
            return true;
        });
    }

    private static void drop(Path blank) {
        try {
            Files.deleteIfExists(blank);
        } catch (IOException e) {
            LOG.debug("a half filled file stays until the next start: {}", e.toString());
        }
    }
}
