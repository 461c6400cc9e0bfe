package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With the interrupt set, whoever would have to wait is thrown out instead: so nothing here depends on speed. */
class PaceTest {
    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void a_group_gets_twenty_messages_a_minute() throws InterruptedException {
        var pace = Pace.vendor();
        Thread.currentThread().interrupt();
        for (var i = 0; i < 20; i++) {
            pace.await("-100");
        }

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> pace.await("-100"));
    }

    @Test
    void another_chat_does_not_wait_for_the_first() throws InterruptedException {
        var pace = Pace.vendor();
        Thread.currentThread().interrupt();
        for (var i = 0; i < 5; i++) {
            pace.await("1");
        }

        assertThatCode(() -> pace.await("2")).doesNotThrowAnyException();
    }

    @Test
    void without_limits_nobody_waits() throws InterruptedException {
        var pace = Pace.none();
        Thread.currentThread().interrupt();
        for (var i = 0; i < 10_000; i++) {
            pace.await("1");
        }
    }
}
