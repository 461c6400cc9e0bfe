package dragoman.agentdesk;

import dragoman.model.AgentId;
import dragoman.model.ConversationId;
import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exports under way and done: in memory only, for an hour, for whoever asked. Thread-safe. */
final class Exports {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 20;
    private static final int NUMBER = 8;

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Time time;

    Exports(Time time) {
        this.time = time;
    }

    /** What was asked, by whom and when. */
    record Asked(AgentId by, ConversationId customer, Instant at) {}

    /** How far it is. */
    sealed interface State {
        /** Being made. */
        record Under() implements State {}

        /** A file, with how many things are in it. */
        @SuppressWarnings("ArrayRecordComponent") // the exact bytes; files are never compared
        record Made(String name, String type, byte[] content, Map<String, Integer> counts) implements State {}

        /** It could not be made. */
        record Failed() implements State {}
    }

    /** An export. */
    record Job(String number, Asked asked, State state) {}

    /** Begins one; its number is the receipt's. */
    String begin(AgentId by, ConversationId customer, Supplier<Optional<State.Made>> making) {
        var number = UUID.randomUUID().toString().substring(0, NUMBER).toUpperCase(Locale.ROOT);
        var asked = new Asked(by, customer, time.now());
        put(new Job(number, asked, new State.Under()));
        Thread.ofVirtual().name("export").start(() -> put(new Job(number, asked, made(making))));
        return number;
    }

    private static State made(Supplier<Optional<State.Made>> making) {
        try {
            return making.get().<State>map(made -> made).orElseGet(State.Failed::new);
        } catch (RuntimeException e) {
            LOG.warn("An export could not be made: {}", e.toString());
            return new State.Failed();
        }
    }

    private synchronized void put(Job job) {
        var begun = job.state() instanceof State.Under;
        if (begun || jobs.containsKey(job.number())) {
            jobs.put(job.number(), job);
        }
        tidy();
        while (jobs.size() > MOST) {
            jobs.remove(jobs.keySet().iterator().next());
        }
    }

    /** Only whoever asked for it. */
    synchronized Optional<Job> find(AgentId by, String number) {
        tidy();
        return Optional.ofNullable(jobs.get(number)).filter(job -> job.asked().by().equals(by));
    }

    /** Nothing of this customer is kept any more, not even what was to be taken away. */
    synchronized void forget(ConversationId customer) {
        jobs.values().removeIf(job -> job.asked().customer().equals(customer));
    }

    private void tidy() {
        jobs.values().removeIf(job -> job.asked().at().plus(KEPT).isBefore(time.now()));
    }
}
