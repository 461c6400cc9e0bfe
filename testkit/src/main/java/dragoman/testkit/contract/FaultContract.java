package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.port.Sent;
import dragoman.port.Sent.Accepted;
import dragoman.port.Sent.TryLater;
import dragoman.port.Sent.Uncertain;
import dragoman.testkit.Fault;
import dragoman.testkit.Faults;
import dragoman.testkit.Ledger;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each way to go wrong means for a line, whatever the vendor: never lost, never doubled, and what nobody can know is said to be so. */
public interface FaultContract {
    /** Of the fake messenger. */
    Faults faults();

    Ledger ledger();

    /** The vendor's method that sends a text. */
    String method();

    /** Sends a text to somebody who may be written to, by the channel itself. */
    Sent send(String text);

    /** A fault, what the channel must say, and how many messages the customer has then. */
    static Stream<Arguments> faults_and_their_ends() {
        return Stream.of(Arguments.of(new Fault.None(), Accepted.class, 1),
                Arguments.of(new Fault.Late(Duration.ofMillis(20)), Accepted.class, 1),
                Arguments.of(new Fault.Drip(Duration.ofMillis(1)), Accepted.class, 1),
                Arguments.of(new Fault.TooMany(Duration.ofSeconds(7)), TryLater.class, 0),
                Arguments.of(new Fault.Page(502), TryLater.class, 0),
                Arguments.of(new Fault.Page(503), TryLater.class, 0),
                Arguments.of(new Fault.Page(504), Uncertain.class, 0),
                Arguments.of(new Fault.PageForAnswer(), Uncertain.class, 1),
                Arguments.of(new Fault.WrongJson(), Uncertain.class, 1),
                Arguments.of(new Fault.CutBefore(), Uncertain.class, 0),
                Arguments.of(new Fault.CutAfter(), Uncertain.class, 1));
    }

    @ParameterizedTest
    @MethodSource("faults_and_their_ends")
    default void each_fault_has_its_end(Fault fault, Class<? extends Sent> expected, int got) {
        faults().next(method(), fault);

        assertThat(send("Hello")).isInstanceOf(expected);
        assertThat(ledger().all()).hasSize(got);
        assertThat(ledger().all()).allMatch(one -> one.swallowed() == fault.swallows());
    }

    @Test
    default void after_any_fault_the_next_line_goes() {
        faults_and_their_ends().forEach(each -> {
            faults().next(method(), (Fault) each.get()[0]);
            send("faulty");
            assertThat(send("fine")).as("after %s", each.get()[0]).isInstanceOf(Accepted.class);
        });
    }
}
