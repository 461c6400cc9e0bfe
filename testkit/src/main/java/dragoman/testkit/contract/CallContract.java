package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Call;
import dragoman.model.CallKey;
import dragoman.model.CallOutcome;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Shape;
import dragoman.model.Update;
import dragoman.port.Entry;
import dragoman.port.TurnCommit.Business;
import dragoman.port.Unfinished.Asked;
import dragoman.port.Written;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls to the shop's own systems: kept with their turn until something has come of them. */
public abstract class CallContract extends StoreContract {
    protected CallContract(StoreHarness harness) {
        super(harness);
    }

    @Test
    void a_call_is_kept_with_its_turn_and_found_after_a_restart() throws Exception {
        var call = asked(meet(Samples.ANN, "e0"), 1, "stock");

        reopen();

        assertThat(store.unfinished().calls()).containsExactly(new Asked(call, false));
    }

    @Test
    void a_call_that_was_about_to_go_out_is_known_as_such_even_when_it_goes_out_again() throws Exception {
        var call = asked(meet(Samples.ANN, "e0"), 1, "stock");
        assertThat(sending(call)).isEqualTo(new Written.Done());

        reopen();

        assertThat(store.unfinished().calls()).containsExactly(new Asked(call, true));
        assertThat(sending(call)).isEqualTo(new Written.Done());
    }

    @Test
    void what_comes_of_a_call_takes_its_place_and_comes_once() throws Exception {
        var conversation = meet(Samples.ANN, "e0");
        var call = asked(conversation, 1, "stock");
        var other = asked(conversation, 2, "price");
        var returned = returned(call);

        assertThat(arrive(returned)).singleElement().satisfies(
                arrival -> assertThat(arrival.conversation()).isEqualTo(conversation));
        assertThat(arrive(returned)).isEmpty();

        reopen();
        assertThat(store.unfinished().calls()).containsExactly(new Asked(other, false));
        assertThat(store.unfinished().arrivals()).singleElement()
                .satisfies(arrival -> assertThat(arrival.received()).isEqualTo(returned));
        assertThat(sending(call)).isInstanceOf(Written.Failed.class);
    }

    @Test
    void a_turn_taken_twice_asks_once() {
        var conversation = meet(Samples.ANN, "e0");
        var call = call(conversation, 1, "stock");
        var turn = Samples.with(saying(conversation, 1), calling(call));
        take(turn);
        sending(call);

        take(turn);

        assertThat(store.unfinished().calls()).containsExactly(new Asked(call, true));
    }

    @Test
    void a_failed_claim_takes_none_of_its_neighbours_with_it() {
        var conversation = meet(Samples.ANN, "e0");
        var call = asked(conversation, 1, "stock");
        var unknown = new CallKey(conversation, 9, 9);

        assertThat(store.journal()
                .write(List.of(new Entry.CallSending(unknown), new Entry.CallSending(call.key()))))
                .satisfiesExactly(first -> assertThat(first).isInstanceOf(Written.Failed.class),
                        second -> assertThat(second).isEqualTo(new Written.Done()));
    }

    @Test
    void whoever_is_forgotten_is_called_for_no_more() {
        var conversation = meet(Samples.ANN, "e0");
        var call = asked(conversation, 1, "stock");
        take(Samples.with(saying(conversation, 2), Samples.forgetting()));

        assertThat(store.unfinished().calls()).isEmpty();
        assertThat(sending(call)).isInstanceOf(Written.Failed.class);
    }

    private Written sending(Call call) {
        return write(new Entry.CallSending(call.key()));
    }

    private Call asked(ConversationId conversation, long turn, String slot) {
        var call = call(conversation, turn, slot);
        take(Samples.with(saying(conversation, turn), calling(call)));
        return call;
    }

    private static Business calling(Call call) {
        return new Business(false, false, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                List.of(call));
    }

    private static Received returned(Call call) {
        return new Received(call.from(), new EventId("call:" + call.key()), Samples.NOON, Profile.UNKNOWN,
                new Update.CallReturned(call.key(), new CallOutcome.Ok(Map.of("free", 3.0))));
    }

    private static Call call(ConversationId conversation, long turn, String slot) {
        var request = new Call.Request(Call.Method.POST, "https://shop.example/api",
                List.of(new Call.Header("Authorization", List.of(new Call.Piece.SecretNamed("shop_api")))),
                Optional.of(Map.of("size", "42")), false);
        var shape = new Shape.Fields(Map.of("free", new Shape.Field(new Shape.Number(), true)));
        return new Call(new CallKey(conversation, turn, 0), Samples.ANN, slot, request, shape,
                Duration.ofSeconds(10), Samples.NOON.plusSeconds(turn));
    }
}
