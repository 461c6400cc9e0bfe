package dragoman.desk.group;

import dragoman.desk.act.Deeds;
import dragoman.desk.act.Desk;
import dragoman.desk.act.Notebook;
import dragoman.desk.feed.Feed;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.view.Mirrors;
import dragoman.model.BotId;
import dragoman.model.Language;
import dragoman.port.Time;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** One bot's desk in a group: what is said goes into its topics, what agents do there goes to the conversations. Thread-safe. */
public final class GroupDesk {
    private final Relay relay;
    private final GroupActs acts;
    private final Thread thread;

    /**
     * How it is set.
     *
     * @param language of what all see; to each agent it speaks theirs
     * @param undo how long an agent's answer can be changed or taken back
     * @param pages where the desk's pages are, without a slash at the end; empty: not to be reached from the group
     */
    public record Settings(BotId bot, Language language, Duration undo, Optional<URI> pages) {}

    /** What it works with. */
    public record Parts(Desk desk, Deeds deeds, Notebook notebook, ChatFiles files, Feed feed,
            Mirrors mirrors, Telling telling, Members members, Time time) {}

    public GroupDesk(Settings settings, Group at, Parts parts) {
        var group = new PacedGroup(at, parts.time());
        this.relay = new Relay(settings, group, parts);
        this.acts = new GroupActs(settings, group, parts, relay);
        this.thread = Thread.ofVirtual().name("group-" + settings.bot()).unstarted(relay);
    }

    public void start() {
        acts.start();
        thread.start();
    }

    /** Returns when it has come to rest; what is not there yet goes after the next start. */
    public void stop() throws InterruptedException {
        acts.stop();
        thread.interrupt();
        thread.join();
    }

    /**
     * Somebody has done something in the group. Returns once it is durable, so that the messenger may forget it.
     *
     * @throws dragoman.port.Intake.NotCommitted the store is away: the messenger is to try again
     */
    public void take(FromGroup done) {
        acts.take(done);
    }
}
