package dragoman.agentdesk;

import dragoman.desk.feed.Change;
import dragoman.desk.feed.Cursor;
import dragoman.desk.feed.Feed;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.http.EventOutput;
import dragoman.http.Live;
import dragoman.model.BotId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What changes, to one open page: only that it changed; the page asks for what it is now, and is checked then. */
final class DeskStream implements Live {
    /** Shorter than the idle times of the usual proxies; the page takes a longer silence for a lost connection. */
    private static final long BEAT_SECONDS = 15;
    private final Feed feed;
    private final Supplier<Optional<Person>> who;
    private final Semaphore woken = new Semaphore(0);
    private Cursor known;
    private volatile boolean stopped;

    /** @param who asked again and again: a session that has ended hears nothing more */
    DeskStream(Feed feed, Supplier<Optional<Person>> who, Cursor known) {
        this.feed = feed;
        this.who = who;
        this.known = known;
    }

    /** Listens before it first reads, so that nothing falls between. */
    @Override
    public void run(EventOutput out) throws IOException {
        try (var _ = feed.listen(_ -> woken.release())) {
            var person = who.get();
            while (!stopped && person.isPresent()) {
                pour(out, person.get());
                if (!awaitChange()) {
                    out.event("beat", "");
                }
                person = who.get();
            }
            if (person.isEmpty()) {
                out.event("bye", "");
            }
        }
    }

    private void pour(EventOutput out, Person person) throws IOException {
        var since = feed.since(known);
        if (since.lost()) {
            out.event(since.now().toString(), "reload", "");
        } else {
            var told = new LinkedHashMap<String, Event>();
            since.changes().stream().map(change -> event(change, person))
                    .filter(event -> !event.name().isEmpty())
                    .forEach(event -> told.merge(event.key(), event, Event::and));
            for (var event : told.values()) {
                out.event(since.now().toString(), event.name(), event.data());
            }
        }
        known = since.now();
    }

    /** One of several changes of the same thing is enough. */
    private record Event(String name, String what, boolean loud) {
        static final Event NONE = new Event("", "", false);

        String key() {
            return name + " " + what;
        }

        Event and(Event later) {
            return new Event(name, what, loud || later.loud);
        }

        String data() {
            return what + (loud ? " !" : "");
        }
    }

    private static Event event(Change change, Person person) {
        return switch (change) {
            case Change.Chat chat ->
                seen(person, chat.bot(), new Event("chat", chat.conversation().value(), chat.wrote()));
            case Change.Mentioned(_, var bot, var conversation, var agent) ->
                agent.equals(person.id())
                        ? seen(person, bot, new Event("mentioned", conversation.value(), false))
                        : Event.NONE;
            case Change.People people -> new Event("people", people.agent().value(), false);
            case Change.Records records ->
                seen(person, records.bot(), new Event("records", records.kind(), false));
            case Change.Promised promised ->
                seen(person, promised.bot(),
                        new Event("promised", promised.conversation().value(), promised.broken()));
        };
    }

    private static Event seen(Person person, BotId bot, Event event) {
        return person.may(bot, Role.AGENT) ? event : Event.NONE;
    }

    private boolean awaitChange() {
        try {
            var one = woken.tryAcquire(BEAT_SECONDS, TimeUnit.SECONDS);
            woken.drainPermits();
            return one;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            stopped = true;
            return true;
        }
    }

    @Override
    public void stop() {
        stopped = true;
        woken.release();
    }
}
