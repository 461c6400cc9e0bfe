package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.port.Entry;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Journal;
import dragoman.port.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScribeTest {
    private final List<Integer> groups = new ArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void what_comes_together_during_a_flush_is_written_with_the_next_one() throws Exception {
        var scribe = new Scribe(this::slowly);
        scribe.later(new Entry.Parking(0, "first"));
        first.await();
        var waiting = new ArrayList<CompletableFuture<Written>>();
        for (var i = 1; i <= 100; i++) {
            waiting.add(scribe.later(new Entry.Parking(i, "later")));
        }
        gate.countDown();
        for (var one : waiting) {
            assertThat(one.get()).isEqualTo(new Written.Done());
        }
        scribe.close();
        assertThat(groups).containsExactly(1, 100);
    }

    @Test
    void a_fault_of_the_journal_is_told_and_the_next_entry_is_written() throws Exception {
        var faults = new ArrayList<>(List.of(true, false));
        Journal journal = entries -> {
            if (faults.removeFirst()) {
                throw new IllegalStateException("a fault");
            }
            return entries.stream().map(_ -> (Written) new Written.Done()).toList();
        };
        var scribe = new Scribe(journal);
        assertThatThrownBy(() -> scribe.write(new Entry.Parking(1, ""))).isInstanceOf(NotCommitted.class);
        assertThat(scribe.healthy()).isFalse();
        assertThat(scribe.write(new Entry.Parking(2, ""))).isEqualTo(new Written.Done());
        assertThat(scribe.healthy()).isTrue();
        scribe.close();
    }

    @Test
    void an_error_of_the_journal_does_not_end_the_writing() throws Exception {
        var faults = new ArrayList<>(List.of(true, false));
        var scribe = new Scribe(entries -> {
            if (faults.removeFirst()) {
                throw new StackOverflowError("too deep");
            }
            return entries.stream().map(_ -> (Written) new Written.Done()).toList();
        });
        assertThatThrownBy(() -> scribe.write(new Entry.Parking(1, ""))).isInstanceOf(NotCommitted.class);
        assertThat(scribe.write(new Entry.Parking(2, ""))).isEqualTo(new Written.Done());
        scribe.close();
    }

    @Test
    void after_the_end_nobody_waits_for_an_answer() throws Exception {
        var scribe = new Scribe(entries -> entries.stream().map(_ -> (Written) new Written.Done()).toList());
        scribe.close();
        assertThatThrownBy(() -> scribe.write(new Entry.Parking(1, ""))).isInstanceOf(NotCommitted.class);
    }

    private List<Written> slowly(List<Entry> entries) {
        groups.add(entries.size());
        first.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return entries.stream().map(_ -> (Written) new Written.Done()).toList();
    }
}
