package dragoman.webchat;

import dragoman.model.Update;
import dragoman.port.Transcripts.In;
import dragoman.webchat.Uploads.Talk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes files of which no conversation speaks any more: a customer who had everything forgotten has sent nothing either. Once a day, and
 * at the first visit after a start.
 */
final class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration EVERY = Duration.ofDays(1);
    /** So new a file may be on its way into its conversation. */
    private static final Duration NEW = Duration.ofHours(1);
    private static final int TURNS_AT_ONCE = 200;
    private final Backstage backstage;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    Sweep(Backstage backstage) {
        this.backstage = backstage;
    }

    /** Never blocks. */
    void ifDue() {
        var now = backstage.clock().instant();
        var before = last.get();
        if (before.plus(EVERY).isBefore(now) && last.compareAndSet(before, now)) {
            Thread.ofVirtual().name("uploads").start(this::all);
        }
    }

    /** What fails today is done tomorrow. */
    void all() {
        try {
            for (var talk : backstage.uploads().talks()) {
                one(talk);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Files that nobody needs could not be deleted; tried again tomorrow: {}",
                    failed.toString());
        }
    }

    private void one(Talk talk) throws IOException {
        var needed = sent(talk);
        for (var file : backstage.uploads().files(talk)) {
            if (!needed.contains(Uploads.reference(talk, file)) && isOld(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().plus(NEW).isBefore(backstage.clock().instant());
    }

    /** What the conversation speaks of. */
    private Set<String> sent(Talk talk) {
        var all = new HashSet<String>();
        var turn = -1L;
        var spoken = backstage.transcripts().read(talk.conversation(), turn, TURNS_AT_ONCE);
        while (!spoken.isEmpty()) {
            for (var one : spoken) {
                if (one instanceof In in && in.update() instanceof Update.MediaReceived media) {
                    all.add(media.reference());
                }
            }
            turn = spoken.getLast().turn();
            spoken = backstage.transcripts().read(talk.conversation(), turn, TURNS_AT_ONCE);
        }
        return all;
    }
}
