package dragoman.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A customer in a fake messenger: {@code ana.opens(); ana.taps("Walking"); ana.awaits("Which size do you wear, Ana?")}.
 * Waiting is for a condition, and never longer than {@link #PATIENCE}.
 */
public final class Person {
    /** Far longer than any machine needs. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FakeMessenger messenger;
    private final String id;
    private final String name;
    private final String language;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<Said> heard = new ArrayList<>();
    private final List<String> talk = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private int seen;

    /** @param id the messenger's id of the person */
    public Person(FakeMessenger messenger, String id, String name, String language) {
        this.messenger = messenger;
        this.id = id;
        this.name = name;
        this.language = language;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    /** Opens the chat. */
    public Person opens() {
        return does("opens the chat", () -> messenger.opens(this, Optional.empty()));
    }

    /** Opens the chat by a link. */
    public Person opens(String payload) {
        return does("opens the chat by " + payload, () -> messenger.opens(this, Optional.of(payload)));
    }

    /** Writes. */
    public Person says(String text) {
        return does(text, () -> messenger.says(this, text));
    }

    /** Taps the newest button with this title, once it is there. */
    public Person taps(String title) {
        var message = waitFor("a button '" + title + "'",
                () -> heard.reversed().stream().filter(said -> said.button(title).isPresent()).findFirst());
        return does("taps " + title,
                () -> messenger.taps(this, message, message.button(title).orElseThrow()));
    }

    /** Messages that begin so are passed over from now on: whether they come depends on what others do. */
    public Person passesOver(String beginning) {
        locked(() -> passedOver.add(beginning));
        return this;
    }

    private Optional<Said> unseen() {
        while (seen < heard.size()) {
            var next = heard.get(seen++);
            if (passedOver.stream().noneMatch(next.text()::startsWith)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** The next message of the bot that was not looked at yet is this; or begins so, when {@code text} ends in {@code …}. */
    public Said awaits(String text) {
        var next = waitFor("'" + text + "'", this::unseen);
        var fits = text.endsWith("…")
                ? next.text().startsWith(text.substring(0, text.length() - 1))
                : next.text().equals(text);
        if (!fits) {
            throw new AssertionError(
                    name + " awaited\n  " + text + "\nand read\n  " + next.text() + told());
        }
        return next;
    }

    /** All that the bot said so far. */
    public List<Said> heard() {
        return locked(() -> List.copyOf(heard));
    }

    /** For fake messengers: the bot's message has come. */
    public void hears(Said said) {
        locked(() -> {
            heard.add(said);
            talk.add(said.toString());
            news.signalAll();
            return said;
        });
    }

    private Person does(String what, Runnable deed) {
        locked(() -> talk.add(name + ": " + what));
        deed.run();
        return this;
    }

    private <T> T waitFor(String what, Supplier<Optional<T>> look) {
        lock.lock();
        try {
            var left = PATIENCE.toNanos();
            var found = look.get();
            while (found.isEmpty()) {
                if (left <= 0) {
                    throw new AssertionError(name + " waited in vain for " + what + told());
                }
                left = news.awaitNanos(left);
                found = look.get();
            }
            return found.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        } finally {
            lock.unlock();
        }
    }

    private String told() {
        return locked(() -> "\nThe talk so far:\n  " + String.join("\n  ", talk));
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
