package dragoman.desk.group;

import dragoman.desk.feed.Change;
import dragoman.desk.feed.Cursor;
import dragoman.desk.feed.Feed;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Topics;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.port.Time;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the topics up to date, one step after the other, each conversation in turn: so under pressure lines wait and go together. What is to be done
 * follows from what is durable, so after a start it looks at everything that is open.
 */
final class Relay implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Group group;
    private final Feed feed;
    private final DeskStores stores;
    private final Time time;
    private final GroupDesk.Settings settings;
    private final TopicWork work;
    private final Semaphore news = new Semaphore(0);
    private final Queue<Order.Say> words = new ConcurrentLinkedQueue<>();
    private final LinkedHashSet<ConversationId> pending = new LinkedHashSet<>();
    private Cursor known = new Cursor("", 0);
    private Duration pause = FIRST_PAUSE;

    Relay(GroupDesk.Settings settings, Group group, GroupDesk.Parts parts) {
        this.settings = settings;
        this.group = group;
        this.feed = parts.feed();
        this.stores = parts.desk().readers().stores();
        this.time = parts.time();
        this.work = new TopicWork(settings, group, parts);
    }

    /** Said as soon as the group takes it; a stop may lose it, so it is for answers to what somebody has just done. */
    void say(Order.Say order) {
        words.add(order);
        news.release();
    }

    @Override
    public void run() {
        try (var _ = feed.listen(_ -> news.release())) {
            while (!Thread.currentThread().isInterrupted()) {
                if (!step()) {
                    news.acquire();
                    news.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there may be more to do. */
    private boolean step() throws InterruptedException {
        try {
            gather();
            var word = words.peek();
            if (word == null && pending.isEmpty()) {
                return false;
            }
            switch (word == null ? next() : spoken(word)) {
                case Step.Went() -> pause = FIRST_PAUSE;
                case Step.Waits(var wait, var why) -> rest(wait, why);
            }
        } catch (RuntimeException e) {
            rest(Optional.empty(), String.valueOf(e.getMessage()));
        }
        return true;
    }

    /** What became of a step. */
    sealed interface Step {
        /** On with the next. */
        record Went() implements Step {}

        /** Nothing goes now; {@code pause} where a time is known, {@code why} empty: only to keep the pace. */
        record Waits(Optional<Duration> pause, String why) implements Step {}
    }

    private Step spoken(Order.Say word) {
        return switch (group.ask(word)) {
            case Reply.Later(var wait, var why) -> new Step.Waits(Optional.of(wait), why);
            case Reply.Done _,Reply.Gone _,Reply.Closed _,Reply.No _,Reply.Barred _,Reply.Unsure _ -> {
                words.poll();
                yield new Step.Went();
            }
        };
    }

    /** The first that waits; it stands at the end of the line again as long as there is more to do for it. */
    private Step next() {
        var conversation = pending.removeFirst();
        try {
            return switch (work.advance(conversation)) {
                case TopicWork.Done.All() -> new Step.Went();
                case TopicWork.Done.More() -> {
                    pending.add(conversation);
                    yield new Step.Went();
                }
                case TopicWork.Done.Waits(var wait, var why) -> {
                    pending.addFirst(conversation);
                    yield new Step.Waits(wait, why);
                }
            };
        } catch (RuntimeException e) {
            pending.addFirst(conversation);
            throw e;
        }
    }

    private void gather() {
        var since = feed.since(known);
        if (since.lost()) {
            everything();
        }
        for (var change : since.changes()) {
            if (change instanceof Change.Chat chat && chat.bot().equals(settings.bot())) {
                pending.add(chat.conversation());
            }
        }
        known = since.now();
    }

    private void everything() {
        stores.topics().all(settings.bot()).stream().filter(topic -> topic.state() != Topics.State.CLOSED)
                .map(Topics.Topic::conversation).forEach(pending::add);
        stores.chats().open(Optional.empty()).stream()
                .filter(chat -> chat.address().bot().equals(settings.bot())).map(Conversation::id)
                .forEach(pending::add);
    }

    private void rest(Optional<Duration> wait, String why) throws InterruptedException {
        if (why.isEmpty()) {
            time.await(time.now().plus(wait.orElse(pause)));
            return;
        }
        var until = wait.orElse(pause);
        LOG.warn("The desk of {} in the group {} waits for {}: {}", settings.bot(), group.id(), until, why);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        time.await(time.now().plus(until));
    }
}
