package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Received;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Transcripts.Out;
import dragoman.port.TurnCommit;
import dragoman.port.Written;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of the store's ports have in common: an open store and short words for what is done with it. */
public abstract class StoreContract {
    protected final StoreHarness harness;
    @SuppressWarnings("NullAway.Init") // before each test
    protected StorePorts store;

    protected StoreContract(StoreHarness harness) {
        this.harness = harness;
    }

    @BeforeEach
    void open() throws Exception {
        store = harness.open();
    }

    @AfterEach
    void close() {
        store.closing().run();
    }

    protected void reopen() throws Exception {
        close();
        open();
    }

    /** Writes one entry and gives its answer. */
    protected Written write(Entry entry) {
        return store.journal().write(List.of(entry)).getFirst();
    }

    protected List<Arrival> arrive(Received... received) {
        return ((Written.Arrived) write(new Entry.Arriving(List.of(received)))).fresh();
    }

    /** The customer writes for the first time; gives the conversation. */
    protected ConversationId meet(Address address, String event) {
        var arrival = arrive(Samples.says(address, event, "hello")).getFirst();
        take(Samples.turn(Samples.after(arrival.conversation(), address, 0), arrival.received(),
                List.of(arrival.number())));
        return arrival.conversation();
    }

    protected void take(TurnCommit turn) {
        assertThat(write(new Entry.TurnTaken(turn))).isEqualTo(new Written.Done());
    }

    /** Turn {@code turn} says these texts. */
    protected TurnCommit saying(ConversationId conversation, long turn, String... texts) {
        return Samples.turn(Samples.after(conversation, Samples.ANN, turn),
                Samples.says(Samples.ANN, "e" + turn, "go on"),
                List.of(), texts);
    }

    protected List<LineKey> claim(LineKey... lines) {
        return ((Written.Claimed) write(new Entry.Claiming(List.of(lines)))).lines();
    }

    /** The line goes on the wire, noted where the journal can do that, else claimed; false when it must not. */
    protected boolean departs(LineKey line) {
        return store.journal().departs(line) || !claim(line).isEmpty();
    }

    protected void settle(LineKey line, LineState state) {
        assertThat(write(new Entry.Settling(line, state))).isEqualTo(new Written.Done());
    }

    /** The state in which a line is shown. */
    protected LineState shown(LineKey line) {
        return store.transcripts().read(line.conversation(), line.turn() - 1, 1).stream()
                .filter(Out.class::isInstance)
                .map(Out.class::cast).filter(out -> out.key().equals(line)).findFirst().orElseThrow().state();
    }
}
