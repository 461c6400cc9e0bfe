package dragoman.desk.group;

import dragoman.desk.store.DeskEntry.Grouped.DeedDone;
import dragoman.desk.store.DeskEntry.Grouped.DeedWaits;
import dragoman.desk.store.Keeping;
import dragoman.desk.store.Topics;
import dragoman.desk.store.Topics.Deed;
import dragoman.model.ConversationId;
import dragoman.runtime.Workers;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What is done beside the messenger's updates, so that a large file holds up nobody: a file, and behind it whatever is done in the same topic until it is
 * here. Durable before the messenger may forget it; a start takes up what a stop or a crash left.
 */
final class Waiting {
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final GroupDesk.Settings settings;
    private final Group group;
    private final Topics topics;
    private final Keeping keeping;
    private final Workers<ConversationId, Deed> workers;
    private final Consumer<FromGroup> act;

    /** @param act does it; it may be asked twice for the same, around a crash */
    Waiting(GroupDesk.Settings settings, Group group, GroupDesk.Parts parts, Consumer<FromGroup> act) {
        this.settings = settings;
        this.group = group;
        this.topics = parts.desk().readers().stores().topics();
        this.keeping = parts.desk().keeping();
        this.act = act;
        this.workers = new Workers<>("group-file", parts.time(), this::turn);
    }

    void start() {
        topics.deeds(settings.bot()).stream().filter(deed -> deed.group().equals(group.id()))
                .forEach(deed -> workers.post(deed.conversation(), deed));
    }

    /** Waits a moment for what is being done; the rest is for the next start. */
    void stop() throws InterruptedException {
        workers.quiet(GRACE);
    }

    /**
     * Takes it, so that it is done in its turn; false where nothing speaks against doing it at once.
     *
     * @param slow it may take long itself
     */
    boolean takes(ConversationId on, FromGroup done, boolean slow) {
        if (!slow && workers.idle(on)) {
            return false;
        }
        var deed = new Deed(on, settings.bot(), group.id(), DeedText.key(done), DeedText.of(done));
        keeping.keep(new DeedWaits(deed));
        workers.post(on, deed);
        return true;
    }

    private void turn(Deed deed) {
        var done = workers.again(() -> {
            act.accept(DeedText.read(deed.what()));
            return true;
        });
        if (done) {
            workers.again(() -> {
                keeping.keep(new DeedDone(deed));
                return true;
            });
        }
    }
}
