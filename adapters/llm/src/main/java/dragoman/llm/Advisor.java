package dragoman.llm;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the model within a time limit; leaves it alone for a while when it has failed again and again; remembers what it said a moment ago, since a text
 * may be read twice. Never throws. Thread-safe.
 */
final class Advisor {
    private static final Logger LOG = LoggerFactory.getLogger(Advisor.class);
    private static final int FAILED = 3;
    private static final int OF = 5;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final int REMEMBERED = 500;

    private final Duration timeout;
    private final Ask ask;
    private final LlmTally tally;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CircuitBreaker<Object> breaker = CircuitBreaker.builder().withFailureThreshold(FAILED, OF)
            .withSuccessThreshold(1).withDelay(REST)
            .onOpen(_ -> LOG.warn("The LLM fails: it is left alone for {} s, the words' own reading stands.",
                    REST.toSeconds()))
            .onClose(_ -> LOG.info("The LLM answers again."))
            .build();
    private final Map<Question, Answer> said = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** What is asked. {@code offered}: the names that may be chosen. */
    record Question(String task, String message, List<String> offered) {}

    /** The way to a model; may throw whatever it likes, and may take long. */
    @FunctionalInterface
    interface Ask {
        String ask(Question question);
    }

    Advisor(Duration timeout, Ask ask, LlmTally tally) {
        this.timeout = timeout;
        this.ask = ask;
        this.tally = tally;
    }

    /** The name of what it chose; empty when it chose nothing, for whatever reason. */
    Optional<String> choice(Question question) {
        var known = said.get(question);
        var answer = known == null ? asked(question) : Optional.of(known);
        return answer.flatMap(some -> switch (some) {
            case Answer.Chosen(var name) -> Optional.of(name);
            case Answer.None _,Answer.Nonsense _ -> Optional.empty();
        });
    }

    private Optional<Answer> asked(Question question) {
        if (!breaker.tryAcquirePermit()) {
            tally.spared.increment();
            return Optional.empty();
        }
        tally.asked.increment();
        var begin = System.nanoTime();
        var answer = inTime(question).map(text -> Answer.of(text, question.offered()));
        tally.millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        answer.ifPresentOrElse(some -> {
            breaker.recordSuccess();
            count(some);
            said.put(question, some);
        }, () -> {
            breaker.recordFailure();
            tally.failed.increment();
        });
        return answer;
    }

    private void count(Answer answer) {
        switch (answer) {
            case Answer.Chosen _ -> tally.chosen.increment();
            case Answer.None _ -> tally.none.increment();
            case Answer.Nonsense _ -> tally.nonsense.increment();
        }
    }

    private Optional<String> inTime(Question question) {
        Future<String> running = threads.submit(() -> ask.ask(question));
        try {
            return Optional.of(running.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            LOG.debug("the LLM did not answer within {}", timeout);
        } catch (ExecutionException e) {
            // its message may hold what the customer wrote, or the key
            LOG.debug("the LLM could not be asked: {}", e.getCause() == null ? "" : e.getCause().getClass());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.cancel(true);
        }
        return Optional.empty();
    }
}
