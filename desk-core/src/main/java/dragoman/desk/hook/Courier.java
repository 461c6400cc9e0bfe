package dragoman.desk.hook;

import dragoman.desk.store.DeskEntry.Delivered;
import dragoman.desk.store.DeskEntry.NotDelivered;
import dragoman.desk.store.Keeping;
import dragoman.port.Sent;
import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings systems outside what they want to be told, each on a thread of its own, one message after the other, again and again for three days. What
 * was told and not noted before a stop is told twice, under the same id.
 */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final int AT_ONCE = 50;
    /** After the first failure, the second …; then it is given up. */
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(15),
            Duration.ofMinutes(2), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4),
            Duration.ofHours(8), Duration.ofHours(12), Duration.ofHours(20), Duration.ofHours(24));

    private final HookMail mail;
    private final Post post;
    private final Keeping keeping;
    private final Time time;
    private final Hooks hooks;
    private final List<Thread> threads;

    public Courier(Hooks hooks, HookMail mail, Post post, Keeping keeping, Time time) {
        this.hooks = hooks;
        this.mail = mail;
        this.post = post;
        this.keeping = keeping;
        this.time = time;
        this.threads = hooks.all().stream()
                .map(hook -> Thread.ofVirtual().name("webhook " + hook.id()).unstarted(() -> run(hook)))
                .toList();
    }

    public void start() {
        threads.forEach(Thread::start);
    }

    /** What is on its way is told again after the next start, should it not end in time. */
    public void stop() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            thread.join(PERIOD);
        }
    }

    private void run(Hook hook) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tick(hook);
                time.await(time.now().plus(PERIOD));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** All that is due, once; for tests too, which know when. */
    void tick(Hook hook) {
        try {
            for (var message : mail.due(hook.id(), time.now(), AT_ONCE)) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                deliver(hook, message);
            }
        } catch (RuntimeException e) {
            LOG.warn("The webhook {} waits, the store does not answer: {}", hook.id(), e.getMessage());
        }
    }

    private void deliver(Hook hook, Undelivered message) {
        var sent = post.post(hook.address(), Signing.headers(hook, message, time.now()), message.body());
        switch (sent) {
            case Sent.Accepted _ -> keeping.keep(new Delivered(message.hook(), message.id()));
            case Sent.TryLater later -> later(message, later);
            case Sent.Uncertain(var why) -> later(message, new Sent.TryLater(Duration.ZERO, why));
            case Sent.Refused(var why, _) -> giveUp(message, why);
            case Sent.Moved(var where) -> giveUp(message, "it has moved to " + where);
        }
    }

    private void later(Undelivered message, Sent.TryLater later) {
        if (message.attempts() >= PAUSES.size()) {
            giveUp(message, later.why());
            return;
        }
        var own = PAUSES.get(message.attempts());
        var pause = own.compareTo(later.delay()) < 0 ? later.delay() : own;
        LOG.warn("The webhook {} was not told of {} {}: {}. Again in {}", message.hook(), message.event(),
                message.id(), later.why(), pause);
        note(message, Optional.of(time.now().plus(pause)), later.why());
    }

    private void giveUp(Undelivered message, String why) {
        LOG.error("The webhook {} is not told of {} {} any more: {}. `./dragoman webhooks again` tries anew",
                message.hook(), message.event(), message.id(), why);
        note(message, Optional.empty(), why);
    }

    private void note(Undelivered message, Optional<Instant> next, String why) {
        keeping.keep(
                new NotDelivered(message.hook(), message.id(), message.attempts() + 1, next, why));
    }

    /** What did not arrive, for people who look after it. */
    public List<Undelivered> failed() {
        return mail.failed(AT_ONCE * 20);
    }

    /** All of them are due at once, as if they had never been tried; how many. */
    public int again() {
        var failed = failed();
        failed.forEach(message -> keeping.keep(
                new NotDelivered(message.hook(), message.id(), 0, Optional.of(time.now()), message.why())));
        return failed.size();
    }

    /** Whom we tell. */
    public Hooks hooks() {
        return hooks;
    }
}
