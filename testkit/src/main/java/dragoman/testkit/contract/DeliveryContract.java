package dragoman.testkit.contract;

import static dragoman.model.DeliveryStatus.DELIVERED;
import static dragoman.model.DeliveryStatus.FAILED;
import static dragoman.model.DeliveryStatus.READ;
import static dragoman.model.DeliveryStatus.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Custody;
import dragoman.model.DeliveryStatus;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Ownership;
import dragoman.port.Entry;
import dragoman.port.TurnCommit;
import dragoman.port.Unfinished.Waiting;
import dragoman.port.Written;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How lines fare, from queued to read. */
public abstract class DeliveryContract extends StoreContract {
    @SuppressWarnings("NullAway.Init") // before each test
    private ConversationId conversation;

    protected DeliveryContract(StoreHarness harness) {
        super(harness);
    }

    @BeforeEach
    void two_lines_are_queued() {
        conversation = meet(Samples.ANN, "e0");
        take(saying(conversation, 1, "first", "second"));
    }

    @Test
    void a_line_is_claimed_once() {
        assertThat(claim(line(0), line(1))).containsExactly(line(0), line(1));
        assertThat(claim(line(1), line(0))).isEmpty();
        assertThat(store.unfinished().lines()).extracting(Waiting::state)
                .allMatch(LineState.Sending.class::isInstance);
    }

    @Test
    void of_two_claims_in_one_call_one_wins() {
        var answers = store.journal()
                .write(List.of(new Entry.Claiming(List.of(line(0))), new Entry.Claiming(List.of(line(0)))));

        assertThat(answers).containsExactly(new Written.Claimed(List.of(line(0))),
                new Written.Claimed(List.of()));
    }

    @Test
    void a_line_can_be_claimed_settled_and_claimed_again_in_one_call() {
        var answers = store.journal().write(List.of(new Entry.Claiming(List.of(line(0))),
                new Entry.Settling(line(0), new LineState.Queued(1, Samples.NOON)),
                new Entry.Claiming(List.of(line(0)))));

        assertThat(answers).containsExactly(new Written.Claimed(List.of(line(0))), new Written.Done(),
                new Written.Claimed(List.of(line(0))));
    }

    @Test
    void an_accepted_line_is_done() throws Exception {
        claim(line(0));
        settle(line(0), new LineState.Accepted("m1"));
        reopen();

        assertThat(store.unfinished().lines()).extracting(waiting -> waiting.line().key())
                .containsExactly(line(1));
        assertThat(shown(line(0))).isEqualTo(new LineState.Accepted("m1"));
    }

    @Test
    void a_line_that_is_tried_later_keeps_when_and_how_often() {
        var later = new LineState.Queued(3, Samples.NOON.plusSeconds(60));
        claim(line(0));
        settle(line(0), later);

        assertThat(shown(line(0))).isEqualTo(later);
        assertThat(claim(line(0))).containsExactly(line(0));
    }

    @Test
    void refused_and_uncertain_lines_keep_why_and_are_done() {
        claim(line(0), line(1));
        settle(line(0), new LineState.Refused("blocked"));
        settle(line(1), new LineState.Uncertain("no answer"));

        assertThat(shown(line(0))).isEqualTo(new LineState.Refused("blocked"));
        assertThat(shown(line(1))).isEqualTo(new LineState.Uncertain("no answer"));
        assertThat(store.unfinished().lines()).isEmpty();
        assertThat(claim(line(0), line(1))).isEmpty();
    }

    @Test
    void a_takeover_voids_what_is_not_on_the_wire() {
        claim(line(0));
        take(takeover());

        assertThat(shown(line(0))).isInstanceOf(LineState.Sending.class);
        assertThat(shown(line(1))).isEqualTo(new LineState.Voided());
        assertThat(claim(line(1))).isEmpty();
        settle(line(1), new LineState.Accepted("m2"));
        assertThat(shown(line(1))).isEqualTo(new LineState.Voided());
        assertThat(claim(new LineKey(conversation, 2, 0))).hasSize(1);
    }

    @Test
    void a_line_on_the_wire_at_a_takeover_is_not_tried_again_when_the_vendor_puts_it_off() {
        claim(line(0));
        take(takeover());
        settle(line(0), new LineState.Queued(1, Samples.NOON));

        assertThat(shown(line(0))).isEqualTo(new LineState.Voided());
        assertThat(claim(line(0))).isEmpty();
    }

    @Test
    void a_takeover_leaves_other_conversations_alone() {
        var other = meet(Samples.BORIS, "b0");
        take(Samples.turn(Samples.after(other, Samples.BORIS, 1), Samples.says(Samples.BORIS, "b1", "hm"),
                List.of(), "x"));
        take(takeover());

        assertThat(claim(new LineKey(other, 1, 0))).hasSize(1);
    }

    @Test
    void a_line_departs_once() {
        assertThat(departs(line(0))).isTrue();

        assertThat(shown(line(0))).isInstanceOf(LineState.Sending.class);
        assertThat(shown(line(1))).isInstanceOf(LineState.Queued.class);
        assertThat(departs(line(0))).isFalse();
        settle(line(0), new LineState.Accepted("m1"));
        assertThat(shown(line(0))).isEqualTo(new LineState.Accepted("m1"));
        assertThat(departs(line(0))).isFalse();
    }

    @Test
    void a_restart_knows_which_lines_have_departed() throws Exception {
        departs(line(0));
        reopen();

        assertThat(store.unfinished().lines())
                .extracting(waiting -> waiting.state().getClass().getSimpleName())
                .containsExactly("Sending", "Queued");
        assertThat(departs(line(0))).isFalse();
        assertThat(departs(line(1))).isTrue();
    }

    @Test
    void a_line_that_was_put_off_departs_again_also_after_a_restart() throws Exception {
        departs(line(0));
        settle(line(0), new LineState.Queued(1, Samples.NOON));
        assertThat(departs(line(0))).isTrue();
        settle(line(0), new LineState.Queued(2, Samples.NOON));
        reopen();

        assertThat(shown(line(0))).isEqualTo(new LineState.Queued(2, Samples.NOON));
        assertThat(departs(line(0))).isTrue();
    }

    @Test
    void a_takeover_leaves_what_has_departed_and_voids_the_rest() {
        departs(line(0));
        take(takeover());

        assertThat(departs(line(1))).isFalse();
        assertThat(shown(line(1))).isEqualTo(new LineState.Voided());
        assertThat(shown(line(0))).isInstanceOf(LineState.Sending.class);
        settle(line(0), new LineState.Queued(1, Samples.NOON));
        assertThat(shown(line(0))).as("not tried again").isEqualTo(new LineState.Voided());
        assertThat(departs(new LineKey(conversation, 2, 0))).isTrue();
    }

    @Test
    void what_has_departed_cannot_be_taken_back_and_what_was_taken_back_does_not_depart() {
        departs(line(0));

        assertThat(write(new Entry.TakingBack(List.of(line(0), line(1)))))
                .isEqualTo(new Written.Claimed(List.of(line(1))));
        assertThat(departs(line(1))).isFalse();
    }

    @Test
    void nothing_departs_of_what_was_forgotten() {
        take(Samples.with(saying(conversation, 2, "All forgotten"), Samples.forgetting()));

        assertThat(departs(line(0))).isFalse();
        assertThat(departs(new LineKey(conversation, 2, 0))).isTrue();
    }

    @Test
    void a_line_that_is_sent_again_waits_also_after_a_restart() throws Exception {
        departs(line(0));
        settle(line(0), new LineState.Uncertain("no answer"));
        write(new Entry.SendingAgain(line(0)));
        reopen();

        assertThat(shown(line(0))).isInstanceOf(LineState.Queued.class);
        assertThat(departs(line(0))).isTrue();
    }

    @Test
    void held_lines_wait_until_they_are_released() {
        take(Samples.held(saying(conversation, 2, "held one", "held two")));
        var held = new LineKey(conversation, 2, 0);
        assertThat(shown(held)).isEqualTo(new LineState.Held(Samples.NOON));
        assertThat(claim(held)).as("a webhook's body may carry it").containsExactly(held);

        assertThat(write(new Entry.Releasing(held))).isEqualTo(new Written.Done());
        assertThat(shown(new LineKey(conversation, 2, 1))).isInstanceOf(LineState.Queued.class);
        assertThat(shown(held)).isInstanceOf(LineState.Sending.class);
    }

    @Test
    void a_report_after_the_settling_is_shown() {
        claim(line(0));
        settle(line(0), new LineState.Accepted("m1"));
        report("m1", DELIVERED);

        assertThat(shown(line(0))).isEqualTo(new LineState.Reported("m1", DELIVERED));
    }

    @Test
    void a_report_before_the_settling_is_not_lost() {
        claim(line(0));
        report("m1", READ);
        settle(line(0), new LineState.Accepted("m1"));

        assertThat(shown(line(0))).isEqualTo(new LineState.Reported("m1", READ));
    }

    @Test
    void reports_never_go_backwards() {
        claim(line(0));
        settle(line(0), new LineState.Accepted("m1"));
        for (var status : List.of(SENT, READ, DELIVERED, SENT, FAILED, READ)) {
            report("m1", status);
        }
        assertThat(shown(line(0))).isEqualTo(new LineState.Reported("m1", READ));
    }

    @Test
    void a_failure_after_the_vendor_took_it_is_shown() {
        claim(line(0));
        settle(line(0), new LineState.Accepted("m1"));
        report("m1", SENT);
        report("m1", FAILED);

        assertThat(shown(line(0))).isEqualTo(new LineState.Reported("m1", FAILED));
    }

    @Test
    void a_report_by_our_own_key_clears_up_what_was_uncertain() {
        claim(line(0));
        settle(line(0), new LineState.Uncertain("no answer"));
        write(new Entry.Reporting(Samples.ANN, "m1", Optional.of(line(0)), DELIVERED, Optional.empty()));

        assertThat(shown(line(0))).isEqualTo(new LineState.Reported("m1", DELIVERED));
    }

    @Test
    void an_uncertain_or_refused_line_can_be_sent_again() {
        claim(line(0));
        settle(line(0), new LineState.Uncertain("no answer"));
        claim(line(1));
        settle(line(1), new LineState.Refused("no"));

        assertThat(write(new Entry.SendingAgain(line(0)))).isEqualTo(new Written.Claimed(List.of(line(0))));
        assertThat(write(new Entry.SendingAgain(line(1)))).isEqualTo(new Written.Claimed(List.of(line(1))));
        assertThat(shown(line(0))).isInstanceOf(LineState.Queued.class);
        assertThat(store.unfinished().lines()).extracting(each -> each.line().key()).contains(line(0),
                line(1));
        assertThat(claim(line(0))).containsExactly(line(0));
    }

    @Test
    void what_arrived_or_is_still_on_its_way_is_not_sent_again() {
        assertThat(write(new Entry.SendingAgain(line(0)))).as("queued")
                .isEqualTo(new Written.Claimed(List.of()));
        claim(line(0));
        settle(line(0), new LineState.Uncertain("no answer"));
        write(new Entry.Reporting(Samples.ANN, "m1", Optional.of(line(0)), DELIVERED, Optional.empty()));

        assertThat(write(new Entry.SendingAgain(line(0)))).as("delivered")
                .isEqualTo(new Written.Claimed(List.of()));
        assertThat(write(new Entry.SendingAgain(new LineKey(conversation, 99, 0)))).as("unknown")
                .isEqualTo(new Written.Claimed(List.of()));
    }

    @Test
    void a_line_to_the_owner_is_never_held() {
        var turn = Samples.held(saying(conversation, 2, "held"));
        var toOwner = new Line(new LineKey(LineKey.ownerLane(conversation), 2, 1), Samples.BORIS,
                Message.text("A new order"), Author.BOT, 0);
        take(Samples.saying(turn, toOwner));

        assertThat(claim(toOwner.key())).containsExactly(toOwner.key());
        assertThat(store.unfinished().lines().stream().filter(each -> each.line().key().turn() == 2)
                .map(each -> each.state().getClass().getSimpleName())).contains("Held", "Sending");
    }

    @Test
    void a_line_settled_as_reported_is_shown_so() {
        claim(line(0));
        settle(line(0), new LineState.Reported("m1", DELIVERED));

        assertThat(shown(line(0))).isEqualTo(new LineState.Reported("m1", DELIVERED));
        assertThat(shown(line(1))).isInstanceOf(LineState.Queued.class);
    }

    private LineKey line(int index) {
        return new LineKey(conversation, 1, index);
    }

    private TurnCommit takeover() {
        var agent = new Custody(new Ownership.Active("main", Samples.NOON, new AgentId("ana")), 1);
        Conversation after = Samples.after(conversation, Samples.ANN, 2).with(agent);
        return Samples.with(
                Samples.turn(after, Samples.says(Samples.ANN, "e2", "a person, please"), List.of(),
                        "I am Ana"),
                Samples.takingOver());
    }

    private void report(String message, DeliveryStatus status) {
        var report = new Entry.Reporting(Samples.ANN, message, Optional.empty(), status, Optional.of("why"));
        assertThat(write(report)).isEqualTo(new Written.Done());
    }
}
