package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.Parked.Found;
import dragoman.port.TurnCommit.Business;
import dragoman.port.TurnCommit.Take;
import dragoman.port.Written;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes in, and the turns that deal with it. */
public abstract class JournalContract extends StoreContract {
    protected JournalContract(StoreHarness harness) {
        super(harness);
    }

    @Test
    void an_event_that_comes_again_is_left_out() {
        var hello = Samples.says(Samples.ANN, "e1", "hello");

        assertThat(arrive(hello)).extracting(Arrival::received).containsExactly(hello);
        assertThat(arrive(hello)).isEmpty();
        assertThat(store.unfinished().arrivals()).hasSize(1);
    }

    @Test
    void an_event_twice_in_one_call_counts_once() {
        var hello = Samples.says(Samples.ANN, "e1", "hello");
        var again = Samples.says(Samples.ANN, "e1", "hello");
        var more = Samples.says(Samples.ANN, "e2", "anyone?");

        assertThat(arrive(hello, again, more)).extracting(Arrival::received).containsExactly(hello, more);
    }

    @Test
    void the_same_event_id_of_another_channel_or_bot_is_another_event() {
        var hello = Samples.says(Samples.ANN, "e1", "hello");
        var viber = new Address(Samples.BOT, new ChannelId("viber"), "1001");
        var other = new Address(new BotId("other"), Samples.CHANNEL, "1001");

        assertThat(arrive(hello, Samples.says(viber, "e1", "hello"), Samples.says(other, "e1", "hello")))
                .hasSize(3)
                .extracting(Arrival::conversation).doesNotHaveDuplicates();
    }

    @Test
    void an_address_keeps_its_conversation() throws Exception {
        var first = arrive(Samples.says(Samples.ANN, "e1", "hello")).getFirst().conversation();
        var thread = new Address(Samples.BOT, Samples.CHANNEL, "1001", "7");

        assertThat(arrive(Samples.says(Samples.ANN, "e2", "hello")).getFirst().conversation())
                .isEqualTo(first);
        assertThat(arrive(Samples.says(thread, "e3", "hello")).getFirst().conversation()).isNotEqualTo(first);
        reopen();
        assertThat(arrive(Samples.says(Samples.ANN, "e4", "hello")).getFirst().conversation())
                .isEqualTo(first);
        assertThat(store.conversations().find(Samples.ANN)).contains(first);
        assertThat(store.conversations().find(Samples.BORIS)).isEmpty();
    }

    @Test
    void another_address_can_join_a_conversation() {
        var conversation = meet(Samples.ANN, "e1");
        var moved = new Address(Samples.BOT, Samples.CHANNEL, "2002");
        take(Samples.with(saying(conversation, 1), new Business(false, false, List.of(), List.of(), List.of(),
                Optional.empty(), Optional.of(moved))));

        assertThat(store.conversations().find(moved)).contains(conversation);
        assertThat(arrive(Samples.says(moved, "e9", "it is me")).getFirst().conversation())
                .isEqualTo(conversation);
    }

    @Test
    void ids_of_conversations_can_be_part_of_a_line_key() {
        var id = arrive(Samples.says(Samples.ANN, "e1", "hello")).getFirst().conversation();

        assertThat(id.value()).matches("[a-z0-9]{16,}");
    }

    @Test
    void an_entry_that_fails_takes_none_of_its_neighbours_with_it() {
        var conversation = meet(Samples.ANN, "e0");
        var stranger = new ConversationId("stranger");
        var order = Samples.record("K7M2", "order", conversation, Samples.NOON);
        take(Samples.with(saying(conversation, 1), Samples.recording(order)));

        var answers = store.journal().write(List.of(
                new Entry.Arriving(List.of(Samples.says(Samples.BORIS, "e1", "before"))),
                new Entry.TurnTaken(Samples.with(Samples.turn(Samples.after(stranger, Samples.ANN, 0),
                        Samples.says(Samples.ANN, "e2", "the number is used already"), List.of(),
                        "never said"),
                        Samples.recording(order))),
                new Entry.TurnTaken(saying(conversation, 2, "after"))));

        assertThat(answers.get(0)).isInstanceOf(Written.Arrived.class);
        assertThat(answers.get(1)).isInstanceOf(Written.Failed.class);
        assertThat(answers.get(2)).isEqualTo(new Written.Done());
        assertThat(store.conversations().load(stranger)).isEmpty();
        assertThat(store.unfinished().lines()).singleElement()
                .satisfies(waiting -> assertThat(waiting.line().message().text()).isEqualTo("after"));
        assertThat(arrive(Samples.says(Samples.BORIS, "e1", "before"))).isEmpty();
    }

    @Test
    void a_conversation_that_a_failed_entry_began_is_not_remembered() {
        var broken = new Received(Samples.ANN, new EventId("e1"), Instant.MAX,
                Profile.UNKNOWN,
                new Update.CameBack());
        var answer = write(new Entry.Arriving(List.of(Samples.says(Samples.ANN, "e0", "first"), broken)));

        assertThat(answer).isInstanceOf(Written.Failed.class);
        assertThat(store.conversations().find(Samples.ANN)).isEmpty();
        var again = arrive(Samples.says(Samples.ANN, "e0", "first")).getFirst();
        assertThat(store.conversations().find(Samples.ANN)).contains(again.conversation());
    }

    @Test
    void a_turn_takes_what_it_handled_out_of_the_inbox() {
        var arrivals = arrive(Samples.says(Samples.ANN, "e1", "one"), Samples.says(Samples.ANN, "e2", "two"),
                Samples.says(Samples.ANN, "e3", "three"));
        var handled = arrivals.subList(0, 2).stream().map(Arrival::number).toList();
        take(Samples.turn(Samples.after(arrivals.getFirst().conversation(), Samples.ANN, 0),
                arrivals.getFirst().received(), handled));

        assertThat(store.unfinished().arrivals()).containsExactly(arrivals.get(2));
    }

    @Test
    void a_turn_committed_before_changes_nothing() {
        var conversation = meet(Samples.ANN, "e0");
        var turn = Samples.with(saying(conversation, 1, "said once"),
                Samples.recording(Samples.record("K7M2", "order", conversation, Samples.NOON)));
        take(turn);
        take(turn);
        take(saying(conversation, 2, "plain"));
        take(saying(conversation, 2, "plain"));

        assertThat(store.unfinished().lines()).extracting(waiting -> waiting.line().message().text())
                .containsExactly("said once", "plain");
        assertThat(store.records().list(Optional.empty())).hasSize(1);
    }

    @Test
    void an_update_taken_at_once_comes_in_with_its_turn_and_counts_once() throws Exception {
        var conversation = meet(Samples.ANN, "e0");
        var heard = Samples.says(Samples.ANN, "e1", "hello");
        take(saying(conversation, 1));
        var atOnce = new Entry.TurnTaken(saying(conversation, 2, "said once"), Optional.of(heard));

        assertThat(write(atOnce)).isEqualTo(new Written.Done());
        assertThat(write(atOnce)).as("written again in doubt").isEqualTo(new Written.Done());
        assertThat(write(new Entry.TurnTaken(saying(conversation, 3, "again"), Optional.of(heard))))
                .isEqualTo(new Written.Repeated());
        reopen();
        assertThat(arrive(heard)).isEmpty();
        assertThat(store.unfinished().arrivals()).isEmpty();
        assertThat(store.unfinished().lines()).extracting(waiting -> waiting.line().message().text())
                .containsExactly("said once");
    }

    @Test
    void an_update_whose_turn_was_not_kept_has_not_come_in() {
        var conversation = meet(Samples.ANN, "e0");
        take(saying(conversation, 1));
        take(saying(conversation, 2));
        var late = Samples.says(Samples.ANN, "e1", "late");
        var wanting = Samples.says(Samples.ANN, "e2", "the last pair");

        assertThat(write(new Entry.TurnTaken(saying(conversation, 1), Optional.of(late))))
                .isInstanceOf(Written.Failed.class);
        assertThat(write(new Entry.TurnTaken(
                Samples.with(saying(conversation, 3), Samples.taking(new Take("shoes/derby", 0))),
                Optional.of(wanting)))).isInstanceOf(Written.SoldOut.class);
        assertThat(arrive(late, wanting)).hasSize(2);
    }

    @Test
    void a_turn_older_than_the_last_is_refused() {
        var conversation = meet(Samples.ANN, "e0");
        take(saying(conversation, 1));
        take(saying(conversation, 2));

        assertThat(write(new Entry.TurnTaken(saying(conversation, 1, "late"))))
                .isInstanceOf(Written.Failed.class);
        assertThat(store.unfinished().lines()).isEmpty();
    }

    @Test
    void a_parked_update_does_not_come_back() throws Exception {
        var arrival = arrive(Samples.says(Samples.ANN, "e1", "strange")).getFirst();
        assertThat(write(new Entry.Parking(arrival.number(), "a bug"))).isEqualTo(new Written.Done());
        reopen();

        assertThat(store.unfinished().arrivals()).isEmpty();
        assertThat(arrive(Samples.says(Samples.ANN, "e1", "strange"))).isEmpty();
    }

    @Test
    void a_parked_update_is_found_and_can_be_replayed_once() throws Exception {
        var arrival = arrive(Samples.says(Samples.ANN, "e1", "hello")).getFirst();
        write(new Entry.Parking(arrival.number(), "a bug"));
        assertThat(store.parked().list(10)).containsExactly(new Found(arrival.number(),
                arrival.conversation(), Optional.of(arrival.received()), "a bug"));

        assertThat(write(new Entry.Replaying(arrival.number()))).isEqualTo(new Written.Done());
        assertThat(write(new Entry.Replaying(arrival.number()))).isInstanceOf(Written.Failed.class);
        reopen();
        assertThat(store.unfinished().arrivals()).containsExactly(arrival);
        assertThat(store.parked().find(arrival.number())).isEmpty();
    }

    @Test
    void only_what_is_parked_can_be_given_up() throws Exception {
        var arrival = arrive(Samples.says(Samples.ANN, "e1", "hello")).getFirst();
        assertThat(write(new Entry.Discarding(arrival.number()))).isInstanceOf(Written.Failed.class);
        write(new Entry.Parking(arrival.number(), "a bug"));

        assertThat(write(new Entry.Discarding(arrival.number()))).isEqualTo(new Written.Done());

        assertThat(store.parked().list(10)).isEmpty();
        assertThat(arrive(arrival.received())).as("it has come in, even so").isEmpty();
    }

    @Test
    void a_sign_of_life_can_be_written_again_and_again() {
        assertThat(write(new Entry.Beating())).isEqualTo(new Written.Done());
        assertThat(write(new Entry.Beating())).isEqualTo(new Written.Done());
    }

    @Test
    void texts_that_no_database_likes_do_no_harm() {
        var odd = new Address(Samples.BOT, Samples.CHANNEL, "a\0b");
        var arrival = arrive(
                Samples.says(odd, "e\0vent", "zero \0 half \uD83D whole \uD83D\uDE00 'quoted' \\"))
                .getFirst();

        assertThat(store.unfinished().arrivals()).singleElement()
                .satisfies(kept -> assertThat(kept.number()).isEqualTo(arrival.number()));
    }
}
