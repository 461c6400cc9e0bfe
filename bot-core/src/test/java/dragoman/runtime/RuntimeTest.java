package dragoman.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.engine.Turn.Verdict;
import dragoman.flow.Outcome;
import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Customer;
import dragoman.model.DeliveryStatus;
import dragoman.model.EventId;
import dragoman.model.Heard;
import dragoman.model.Language;
import dragoman.model.LineState;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Entry;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Room;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import dragoman.port.Sign;
import dragoman.port.TurnCommit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RuntimeTest {
    private final World world = new World().start();

    @Test
    void a_conversation_runs_from_the_inbox_to_the_outbox() throws Exception {
        world.hears(world.opens("ana"));
        assertThat(world.channel.awaitSent(1)).containsExactly("ana: Which cake?");
        world.hears(world.says("ana", "walnut"));
        world.channel.awaitSent(2);
        world.hears(world.says("ana", "eight"));
        assertThat(world.channel.awaitSent(4)).containsExactly("ana: Which cake?", "ana: For how many?",
                "ana: Thank you!", "ana: See you.");
    }

    @Test
    void the_same_event_again_has_no_further_effect() throws Exception {
        var opened = world.opens("ana");
        assertThat(world.runtime.accept(List.of(opened, opened))).hasSize(1);
        assertThat(world.runtime.accept(List.of(opened))).isEmpty();
        world.hears(world.says("ana", "walnut"));
        assertThat(world.channel.awaitSent(2)).containsExactly("ana: Which cake?", "ana: For how many?");
    }

    @Test
    void the_same_event_many_times_at_once_is_answered_once() throws Exception {
        world.hears(world.opens("ana"));
        world.channel.awaitSent(1);
        var same = world.says("ana", "walnut");
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 100; i++) {
                var _ = senders.submit(() -> world.runtime.accept(List.of(same)));
            }
        }
        world.hears(world.says("ana", "eight"));
        assertThat(world.channel.awaitSent(4)).containsExactly("ana: Which cake?", "ana: For how many?",
                "ana: Thank you!", "ana: See you.");
    }

    @Test
    void a_talk_that_the_store_could_not_keep_goes_on_where_it_was() throws Exception {
        world.hears(world.opens("ana"));
        world.channel.awaitSent(1);
        world.store.away(true);
        var walnut = world.says("ana", "walnut");
        assertThatThrownBy(() -> world.hears(walnut)).isInstanceOf(NotCommitted.class);
        world.store.away(false);
        world.hears(walnut);
        while (world.channel.tried() < 2) {
            world.time.pass(Duration.ofSeconds(1));
            Thread.onSpinWait();
        }
        // the clock may have run on to the reminder, or so far that we say sorry
        assertThat(world.channel.awaitSent(2)).startsWith("ana: Which cake?").doesNotHaveDuplicates();
        assertThat(world.store.said("ana")).contains("For how many?");
    }

    @Test
    void a_line_that_waits_holds_back_the_later_ones_and_goes_out_when_it_is_time() throws Exception {
        world.channel.answers(new Sent.Accepted(""), new Sent.Accepted(""),
                new Sent.TryLater(Duration.ofMinutes(3), "too many"));
        talkToTheEnd();
        assertThat(world.channel.awaitSent(3)).hasSize(3);
        world.store.awaitPutOff("Thank you!");
        world.time.pass(Duration.ofMinutes(4));
        assertThat(world.channel.awaitSent(5)).endsWith("ana: Thank you!", "ana: Thank you!",
                "ana: See you.");
        world.store.awaitState("Thank you!", LineState.Accepted.class);
    }

    @Test
    void a_line_put_off_while_the_store_goes_away_is_still_sent_when_it_is_back() throws Exception {
        world.channel.answers(new Sent.Accepted(""), new Sent.Accepted(""),
                new Sent.TryLater(Duration.ofMinutes(3), "too many"));
        world.channel.during(3, () -> world.store.away(true));
        talkToTheEnd();
        world.channel.awaitSent(3);
        world.store.awaitRefused();
        world.store.away(false);
        passUntilSent(5);
        assertThat(world.channel.awaitSent(5)).endsWith("ana: Thank you!", "ana: Thank you!",
                "ana: See you.");
    }

    @Test
    void a_refused_and_an_uncertain_line_hold_back_nothing() throws Exception {
        world.channel.answers(new Sent.Uncertain("no answer came"), new Sent.Accepted(""),
                new Sent.Refused("too long", Consequence.NONE));
        talkToTheEnd();
        assertThat(world.channel.awaitSent(4)).endsWith("ana: See you.");
        assertThat(world.store.awaitState("Which cake?", LineState.Uncertain.class))
                .isEqualTo(new LineState.Uncertain("no answer came"));
        assertThat(world.store.awaitState("Thank you!", LineState.Refused.class))
                .isEqualTo(new LineState.Refused("too long"));
    }

    @Test
    void a_chat_that_has_moved_gets_the_line_at_its_new_place() throws Exception {
        world.channel.answers(new Sent.Moved("ana2"));
        world.hears(world.opens("ana"));
        assertThat(world.channel.awaitSent(2)).containsExactly("ana: Which cake?", "ana2: Which cake?");
    }

    @Test
    void a_slow_chat_delays_nobody_else() throws Exception {
        world.channel.answers(new Sent.TryLater(Duration.ofHours(1), "too many"));
        world.hears(world.opens("ana"));
        world.channel.awaitSent(1);
        world.hears(world.opens("boris"));
        assertThat(world.channel.awaitSent(2)).containsExactly("ana: Which cake?", "boris: Which cake?");
    }

    @Test
    void what_was_on_the_wire_at_a_kill_is_uncertain_and_what_was_queued_goes_out() throws Exception {
        world.channel.answers(new Sent.TryLater(Duration.ofHours(5), "too many"));
        world.hears(world.opens("ana"));
        world.store.awaitPutOff("Which cake?");
        world.store.write(List.of(new Entry.Claiming(
                world.store.lines().stream().map(waiting -> waiting.line().key()).toList())));
        var after = world.restart();
        world.store.awaitState("Which cake?", LineState.Uncertain.class);
        world.hears(world.says("ana", "walnut"));
        assertThat(after.awaitSent(1)).containsExactly("ana: For how many?");
    }

    @Test
    void an_update_whose_turn_was_not_taken_is_taken_after_the_restart() throws Exception {
        world.store.write(List.of(new Entry.Arriving(List.of(world.opens("ana")))));
        assertThat(world.restart().awaitSent(1)).containsExactly("ana: Which cake?");
    }

    @Test
    void nothing_is_accepted_while_the_store_is_away_and_all_goes_on_when_it_is_back() throws Exception {
        world.store.away(true);
        assertThatThrownBy(() -> world.hears(world.opens("ana"))).isInstanceOf(NotCommitted.class);
        assertThat(world.runtime.ready()).isFalse();
        world.store.away(false);
        world.hears(world.opens("ana"));
        assertThat(world.channel.awaitSent(1)).containsExactly("ana: Which cake?");
        assertThat(world.runtime.ready()).isTrue();
    }

    @Test
    void an_act_whose_answer_came_too_late_is_done_once_however_often_it_is_sent() throws Exception {
        var ana = world.opens("ana");
        world.hears(ana);
        world.channel.awaitSent(1);
        for (var time = 0; time < 3; time++) {
            ScopedValue.where(DragomanRuntime.ACT, "key-of-one-reply").run(() -> assertThat(
                    world.runtime.act(ana.from(),
                            new Update.AgentReplied(new AgentId("amra"), "Good morning!")))
                    .isInstanceOf(Verdict.Done.class));
        }
        world.runtime.act(ana.from(), new Update.AgentReplied(new AgentId("amra"), "And good night!"));
        assertThat(world.channel.awaitSent(3)).containsOnlyOnce("ana: Good morning!")
                .endsWith("ana: And good night!");
    }

    @Test
    void without_room_nothing_is_taken_in_and_nobody_calls_us_ready() {
        var gate = new Gate(() -> Gate.MOST + 1, () -> Optional.of("the disk is full"));
        assertThat(gate.closed()).get().asString().contains("wait for their turns");
        assertThatThrownBy(new Gate(() -> 0, () -> Optional.of("the disk is full"))::pass)
                .isInstanceOf(NotCommitted.class).hasMessage("the disk is full");
        new Gate(() -> Gate.MOST, Room.endless()).pass();
    }

    @Test
    void an_idle_store_that_goes_away_and_comes_back_is_noticed_without_a_message() throws Exception {
        world.store.away(true);
        world.store.awaitRefused();
        while (world.runtime.ready()) {
            Thread.onSpinWait();
        }
        world.store.away(false);
        while (!world.runtime.ready()) {
            Thread.onSpinWait();
        }
        assertThat(world.runtime.trouble()).isEmpty();
    }

    @Test
    void a_stopped_runtime_takes_nothing_in() throws Exception {
        world.runtime.stop();
        assertThatThrownBy(() -> world.hears(world.opens("ana"))).isInstanceOf(NotCommitted.class);
    }

    @Test
    void silence_is_noticed_once() throws Exception {
        world.hears(world.opens("ana"));
        world.channel.awaitSent(1);
        world.time.pass(Duration.ofMinutes(61));
        passUntilSent(2);
        assertThat(world.channel.awaitSent(2)).endsWith("ana: Still there?");
    }

    @Test
    void timers_of_a_bot_that_is_no_longer_there_hold_up_nobody_elses() throws Exception {
        var before = Instant.parse("2026-11-21T09:00:00Z");
        var gone = new BotId("gone");
        for (var i = 0; i < 1_200; i++) {
            world.store.write(List.of(new Entry.TurnTaken(leftBehind(gone, i, before))));
        }
        world.hears(world.opens("ana"));
        world.channel.awaitSent(1);
        world.time.pass(Duration.ofMinutes(61));
        passUntilSent(2);
        assertThat(world.channel.awaitSent(2)).endsWith("ana: Still there?");
    }

    private static TurnCommit leftBehind(BotId bot, int number, Instant due) {
        var chat = Conversation.begun(new ConversationId("gone-" + number),
                new Address(bot, World.CHANNEL, "c" + number),
                Customer.newcomer(Optional.empty(), Language.ENGLISH), due);
        var after = chat.with(chat.progress().withTimers(Map.of("silence:hello:1h", due)));
        var heard = Heard.of(new Received(after.address(), new EventId("e"), due, Profile.UNKNOWN,
                Update.Opened.plain()), Reading.NOTHING);
        return new TurnCommit(after, due, "r", heard, List.of(), List.of(), false, TurnCommit.Business.NONE);
    }

    @Test
    void an_ending_is_counted_by_its_outcome() throws Exception {
        talkToTheEnd();
        world.channel.awaitSent(4);
        assertThat(world.runtime.tally().ended(Outcome.ORDERED)).isEqualTo(1);
        assertThat(world.runtime.tally().ended(Outcome.SOLVED)).isZero();
    }

    @Test
    void a_turn_whose_item_has_just_gone_is_taken_again() throws Exception {
        world.hears(world.opens("ana"));
        world.channel.awaitSent(1);
        world.store.soldOutOnce("cakes/walnut", 3);
        world.hears(world.says("ana", "walnut"));
        assertThat(world.channel.awaitSent(2)).endsWith("ana: For how many?");
    }

    @Test
    void a_first_line_is_held_for_the_webhooks_body_and_handed_out_once() {
        var arrival = world.runtime
                .accept(List.of(world.event("vera", new Update.Opened(Optional.empty(), false)))).getFirst();
        var line = world.runtime.claim(arrival.conversation(), Duration.ofSeconds(20));
        assertThat(line).hasValueSatisfying(one -> assertThat(one.message().text()).isEqualTo("Which cake?"));
        assertThat(world.runtime.claim(arrival.conversation(), Duration.ZERO)).isEmpty();
    }

    @Test
    void a_held_line_that_no_body_took_goes_out_before_the_answer_to_the_first_message() throws Exception {
        world.hears(world.event("vera", new Update.Opened(Optional.empty(), false)));
        world.store.awaitState("Which cake?", LineState.Held.class);
        world.hears(world.says("vera", "walnut"));
        assertThat(world.channel.awaitSent(2)).containsExactly("vera: Which cake?", "vera: For how many?");
    }

    @Test
    void a_tap_is_acknowledged_and_a_report_is_kept_without_a_turn() throws Exception {
        world.hears(world.opens("ana"));
        world.channel.awaitSent(1);
        world.hears(world.event("ana", new Update.OptionTapped("old:one", Optional.of("callback-7"))),
                world.event("ana", new Update.ReceiptReceived("m1", Optional.of("not ours"),
                        DeliveryStatus.READ, Optional.empty())));
        world.channel.awaitSent(2);
        assertThat(world.channel.signs())
                .contains(new Sign.TapSeen(new Address(World.BOT, World.CHANNEL, "ana"), "callback-7"));
        assertThat(world.store.reports()).singleElement()
                .satisfies(report -> assertThat(report.line()).isEmpty());
    }

    /** A timer whose lane is still busy with what came before is looked at again a second later. */
    private void passUntilSent(int count) {
        while (world.channel.tried() < count) {
            world.time.pass(Duration.ofSeconds(1));
            Thread.onSpinWait();
        }
    }

    private void talkToTheEnd() throws InterruptedException {
        world.hears(world.opens("ana"));
        world.channel.awaitSent(1);
        world.hears(world.says("ana", "walnut"));
        world.channel.awaitSent(2);
        world.hears(world.says("ana", "eight"));
    }
}
