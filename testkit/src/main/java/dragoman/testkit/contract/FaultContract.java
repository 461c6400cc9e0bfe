package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Message;
import dragoman.port.Sent;
import dragoman.port.Sent.Accepted;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sent.TryLater;
import dragoman.port.Sent.Uncertain;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeVendor;
import dragoman.testkit.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each way to go wrong means for a line, whatever the vendor: never lost, never doubled, and what nobody can know is said to be so. */
public abstract class FaultContract extends FakeVendorContract {
    /** What the vendor says of itself, for an agent to read. */
    protected static final String WORDS = "as the vendor says";
    private static final Duration ASKED = Duration.ofSeconds(7);
    private final String method;
    private final Class<? extends Sent> unknown;

    /** @param method the vendor's that sends a text */
    protected FaultContract(FakeVendor<?> vendor, String method) {
        this(vendor, method, Uncertain.class);
    }

    /** @param unknown what is said of a line of which nobody knows whether it arrived; TryLater where the vendor takes each line once, however often it comes */
    protected FaultContract(FakeVendor<?> vendor, String method, Class<? extends Sent> unknown) {
        super(vendor);
        this.method = method;
        this.unknown = unknown;
    }

    /** How the vendor says no in its own form, with {@link #WORDS}, and what that means beyond the line. */
    protected abstract Map<Consequence, Reply> noes();

    /** A fault, how many messages the customer has then, and what the channel must say; nothing where it cannot know. */
    static Stream<Arguments> faults_and_their_ends() {
        return Stream.of(Arguments.of(new Fault.None(), 1, Accepted.class),
                Arguments.of(new Fault.Late(Duration.ofMillis(20)), 1, Accepted.class),
                Arguments.of(new Fault.Drip(Duration.ofMillis(1)), 1, Accepted.class),
                Arguments.of(new Fault.TooMany(ASKED), 0, TryLater.class),
                Arguments.of(new Fault.Page(502), 0, TryLater.class),
                Arguments.of(new Fault.Page(503), 0, TryLater.class),
                Arguments.of(new Fault.Page(504), 0, Sent.class),
                Arguments.of(new Fault.PageForAnswer(), 1, Sent.class),
                Arguments.of(new Fault.WrongJson(), 1, Sent.class),
                Arguments.of(new Fault.CutBefore(), 0, Sent.class),
                Arguments.of(new Fault.CutAfter(), 1, Sent.class));
    }

    @ParameterizedTest
    @MethodSource("faults_and_their_ends")
    void each_fault_has_its_end(Fault fault, int got, Class<? extends Sent> expected) {
        vendor.faults().next(method, fault);

        assertThat(send("Hello")).isInstanceOf(expected == Sent.class ? unknown : expected);
        assertThat(vendor.ledger().all()).hasSize(got);
        assertThat(vendor.ledger().all()).allMatch(one -> one.swallowed() == fault.swallows());
    }

    @Test
    void after_any_fault_the_next_line_goes() {
        faults_and_their_ends().forEach(each -> {
            vendor.faults().next(method, (Fault) each.get()[0]);
            send("faulty");
            assertThat(send("fine")).as("after %s", each.get()[0]).isInstanceOf(Accepted.class);
        });
    }

    @Test
    void a_no_is_for_good_and_tells_why() {
        assertThat(noes()).containsKeys(Consequence.NONE, Consequence.CHANNEL_STOPPED);
        noes().forEach((meaning, no) -> {
            vendor.answersNext(method, no);
            assertThat(send("Hello")).isInstanceOfSatisfying(Sent.Refused.class, refused -> {
                assertThat(refused.consequence()).isEqualTo(meaning);
                assertThat(refused.why()).contains(WORDS);
            });
        });
        assertThat(vendor.ledger().all()).isEmpty();
    }

    @Test
    void a_wait_that_is_asked_for_is_kept_to_the_second() {
        vendor.answersNext(method, new Reply(503, "text/html", new byte[]{'.'},
                Map.of("Retry-After", Long.toString(ASKED.toSeconds()))));
        assertThat(send("Hello")).isInstanceOfSatisfying(TryLater.class, later -> {
            assertThat(later.delay()).isEqualTo(ASKED);
            assertThat(later.asked()).isTrue();
        });
    }

    private Sent send(String text) {
        return send(Message.text(text));
    }
}
