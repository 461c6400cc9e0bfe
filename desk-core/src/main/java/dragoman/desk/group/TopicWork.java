package dragoman.desk.group;

import dragoman.desk.group.Order.Say;
import dragoman.desk.store.DeskEntry.Grouped.TopicGone;
import dragoman.desk.store.DeskEntry.Grouped.TopicPut;
import dragoman.desk.store.Keeping;
import dragoman.desk.store.Topics;
import dragoman.desk.store.Topics.State;
import dragoman.desk.store.Topics.Topic;
import dragoman.desk.view.Mirrors;
import dragoman.desk.view.Mirrors.Mirror;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Ownership;
import dragoman.port.Conversations;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one topic needs next: to be made, opened, told something, closed. Each step is one message at most, and what it did is durable before the next. */
final class TopicWork {
    private static final Logger LOG = LoggerFactory.getLogger(TopicWork.class);
    /** So much of what was said before a person was wanted goes into a new topic. */
    private static final int TURNS_BEFORE = 6;
    private static final long NOTHING = Long.MAX_VALUE - 1;

    private final GroupDesk.Settings settings;
    private final Group group;
    private final Conversations conversations;
    private final Topics topics;
    private final Mirrors mirrors;
    private final Keeping keeping;
    private final Cards cards;
    private final Lines lines;

    TopicWork(GroupDesk.Settings settings, Group group, GroupDesk.Parts parts) {
        this.settings = settings;
        this.group = group;
        this.conversations = parts.desk().readers().conversations();
        this.topics = parts.desk().readers().stores().topics();
        this.mirrors = parts.mirrors();
        this.keeping = parts.desk().keeping();
        this.cards = new Cards(settings, parts.telling());
        this.lines = new Lines(settings, group, parts);
    }

    /** How far a conversation is. */
    sealed interface Done {
        /** Nothing more to do. */
        record All() implements Done {}

        /** There may be more. */
        record More() implements Done {}

        /** Not now; {@code pause} where the messenger named a time. */
        record Waits(Optional<Duration> pause, String why) implements Done {}
    }

    /** One step. */
    Done advance(ConversationId conversation) {
        var topic = topics.of(conversation).filter(one -> one.group().equals(group.id()));
        if (topic.isEmpty()) {
            return conversations.load(conversation).filter(TopicWork::wanted)
                    .flatMap(_ -> mirrors.of(conversation, NOTHING)).map(this::open).orElseGet(Done.All::new);
        }
        return switch (topic.get().state()) {
            case ERASED -> delete(topic.get());
            case CLOSED -> conversations.load(conversation).filter(TopicWork::wanted)
                    .map(_ -> reopen(topic.get())).orElseGet(Done.All::new);
            case OPEN -> mirrors.of(conversation, topic.get().since())
                    .map(mirror -> tell(topic.get(), mirror)).orElseGet(Done.All::new);
        };
    }

    /** People have it, or wait for one. */
    private static boolean wanted(Conversation chat) {
        return !(chat.custody().owner() instanceof Ownership.Bot);
    }

    private Done open(Mirror mirror) {
        return after(group.ask(new Order.Open(cards.name(mirror))), id -> {
            var since = Math.max(-1, mirror.chat().progress().turns() - 1 - TURNS_BEFORE);
            put(new Topic(mirror.chat().id(), settings.bot(), group.id(), id, 0, 0, since, State.OPEN));
        }, mirror.chat().id());
    }

    private Done reopen(Topic topic) {
        return after(group.ask(new Order.Reopen(topic.id())), _ -> put(topic.carded(0, 0).now(State.OPEN)),
                topic.conversation());
    }

    private Done delete(Topic topic) {
        return switch (group.ask(new Order.Delete(topic.id()))) {
            case Reply.Done _,Reply.Gone _ -> {
                keeping.keep(new TopicGone(topic.conversation()));
                yield new Done.More();
            }
            case Reply other -> after(other, _ -> {}, topic.conversation());
        };
    }

    private Done tell(Topic topic, Mirror mirror) {
        if (topic.card() == 0) {
            return card(topic, mirror);
        }
        var due = lines.due(topic, mirror);
        if (!due.isEmpty()) {
            return after(lines.say(topic, due), _ -> {}, topic.conversation());
        }
        if (topic.epoch() != mirror.row().epoch()) {
            return changed(topic, mirror);
        }
        return wanted(mirror.chat()) || lines.someWait(topic, mirror) ? new Done.All() : close(topic, mirror);
    }

    private Done card(Topic topic, Mirror mirror) {
        var card = new Say(topic.id(), cards.text(mirror), cards.buttons(mirror), OptionalLong.empty());
        return after(group.ask(card), message -> {
            put(topic.carded(message, mirror.row().epoch()));
            if (!(group.ask(new Order.Pin(message)) instanceof Reply.Done)) {
                LOG.warn(
                        "The hand-over card could not be pinned in the group {}: give the bot the right to pin messages",
                        group.id());
            }
        }, topic.conversation());
    }

    /** Somebody may have removed the card: then it is shown anew. */
    private Done changed(Topic topic, Mirror mirror) {
        var answer = group.ask(new Order.Change(topic.card(), cards.text(mirror), cards.buttons(mirror)));
        if (answer instanceof Reply.No) {
            put(topic.carded(0, 0));
            return new Done.More();
        }
        return after(answer, _ -> put(topic.carded(topic.card(), mirror.row().epoch())),
                topic.conversation());
    }

    private Done close(Topic topic, Mirror mirror) {
        var last = mirror.lines().stream().mapToLong(Mirrors.Keyed::turn).max().orElse(-1);
        var closed = topic.now(State.CLOSED).after(Math.max(topic.since(), last));
        var answer = group.ask(new Order.Close(topic.id()));
        return after(
                answer instanceof Reply.No || answer instanceof Reply.Closed ? new Reply.Done(0) : answer,
                _ -> put(closed), topic.conversation());
    }

    /** What to do once it is done. */
    @FunctionalInterface
    private interface Then {
        void with(long id);
    }

    private Done after(Reply reply, Then then, ConversationId conversation) {
        return switch (reply) {
            case Reply.Done(var id) -> {
                then.with(id);
                yield new Done.More();
            }
            case Reply.Gone() -> {
                LOG.info(
                        "A topic of the desk of {} was deleted in the group {}; it is made anew where it is needed",
                        settings.bot(), group.id());
                keeping.keep(new TopicGone(conversation));
                yield new Done.More();
            }
            case Reply.Closed() -> {
                topics.of(conversation).ifPresent(topic -> put(topic.now(State.CLOSED)));
                yield new Done.More();
            }
            case Reply.Later(var wait, var why) -> new Done.Waits(Optional.of(wait), why);
            case Reply.No(var why) -> {
                LOG.warn("The group {} does not take something for the desk of {}: {}", group.id(),
                        settings.bot(), why);
                yield new Done.All();
            }
            case Reply.Barred(var why) -> new Done.Waits(Optional.empty(), why);
            case Reply.Unsure(var why) -> new Done.Waits(Optional.empty(), why);
        };
    }

    private void put(Topic topic) {
        keeping.keep(new TopicPut(topic));
    }
}
