package dragoman.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The people who talk with the bot. Thread-safe. */
final class Crowd implements AutoCloseable {
    private static final List<String> NAMES = List.of("Ana", "Мария", "Ελένη", "Zoë", "Győző", "Đorđe");
    private static final long FIRST = 1_000_001;

    private final LoadPlan plan;
    private final Tally tally = new Tally();
    private final Webhook webhook;
    private final Updates updates = new Updates();
    private final AtomicLong chats = new AtomicLong(FIRST);
    private final Map<Long, Person> people = new ConcurrentHashMap<>();

    Crowd(LoadPlan plan) {
        this.plan = plan;
        this.webhook = new Webhook(plan);
    }

    /** One more person. A chat keeps its name, in the next run too. */
    Person joins() {
        var chat = chats.getAndIncrement();
        var name = NAMES.get((int) (chat % NAMES.size()));
        var person = new Person(chat, name, "crème brûlée №" + chat % 97, this);
        people.put(chat, person);
        return person;
    }

    /** A person's next turn, and who goes on: somebody new after a broken conversation. */
    Person speaks(Person person, long due) {
        try {
            return person.speaks(due) ? person : joins();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in the middle of a conversation", e);
        }
    }

    /** One person alone holds the whole conversation; whether all went well. */
    boolean rehearses() {
        var person = joins();
        for (var turn = 0; turn < Exchange.TURNS && tally.result().clean(); turn++) {
            person = speaks(person, System.nanoTime());
        }
        hearsOut();
        return tally.result().clean();
    }

    /** The bot sent something to this chat. */
    void hears(long chat, Sent reply) {
        var person = people.get(chat);
        if (person == null) {
            tally.doubled("'" + reply.text() + "' to chat " + chat + ", where nobody is");
        } else {
            person.hears(reply);
        }
    }

    /** Counts what came after each person's last turn. */
    void hearsOut() {
        people.values().forEach(Person::hearsOut);
    }

    Webhook webhook() {
        return webhook;
    }

    Updates updates() {
        return updates;
    }

    Tally tally() {
        return tally;
    }

    Duration patience() {
        return plan.patience();
    }

    @Override
    public void close() {
        webhook.close();
    }
}
