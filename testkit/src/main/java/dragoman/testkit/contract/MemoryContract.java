package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Author;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.DeliveryStatus;
import dragoman.model.Language;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Ownership;
import dragoman.model.Progress;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import dragoman.port.TurnCommit;
import dragoman.port.TurnCommit.Business;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is remembered: conversations, timers, transcripts; and what is forgotten. */
public abstract class MemoryContract extends StoreContract {
    private static final String CANARY = "Zyzzyva";

    protected MemoryContract(StoreHarness harness) {
        super(harness);
    }

    @Test
    void a_conversation_comes_back_as_it_was() throws Exception {
        var conversation = meet(Samples.ANN, "e0");
        reopen();

        assertThat(store.conversations().load(conversation))
                .contains(Samples.after(conversation, Samples.ANN, 0));
        assertThat(store.conversations().load(new ConversationId("unknown"))).isEmpty();
    }

    @Test
    void conversations_with_a_timer_due_are_found_earliest_first() {
        var ann = meet(Samples.ANN, "a0");
        var boris = meet(Samples.BORIS, "b0");
        take(waiting(ann, 1,
                Map.of("silence", Samples.NOON.plusSeconds(20), "nudge", Samples.NOON.plusSeconds(10))));
        take(waiting(boris, 1, Map.of("silence", Samples.NOON.plusSeconds(5))));

        assertThat(store.conversations().due(Samples.NOON.plusSeconds(4), 10)).isEmpty();
        assertThat(store.conversations().due(Samples.NOON.plusSeconds(5), 10)).containsExactly(boris);
        assertThat(store.conversations().due(Samples.NOON.plusSeconds(60), 10)).containsExactly(boris, ann);
        assertThat(store.conversations().due(Samples.NOON.plusSeconds(60), 1)).containsExactly(boris);

        take(waiting(boris, 2, Map.of()));
        assertThat(store.conversations().due(Samples.NOON.plusSeconds(60), 10)).containsExactly(ann);
    }

    @Test
    void a_transcript_is_in_order_and_can_be_read_in_parts() {
        var conversation = meet(Samples.ANN, "e0");
        take(saying(conversation, 1, "one", "two"));
        take(saying(conversation, 2, "three"));

        assertThat(told(conversation, -1, 9)).containsExactly("0 in", "1 in", "1 one", "1 two", "2 in",
                "2 three");
        assertThat(told(conversation, 0, 1)).containsExactly("1 in", "1 one", "1 two");
        assertThat(told(conversation, 2, 9)).isEmpty();
        assertThat(store.transcripts().read(conversation, 0, 1).get(1)).isEqualTo(new Out(1, Samples.NOON,
                new LineKey(conversation, 1, 0), Author.BOT, Message.text("one"),
                new LineState.Queued(0, Samples.NOON)));
    }

    @Test
    void a_restart_finds_what_is_unfinished_in_order() throws Exception {
        var conversation = meet(Samples.ANN, "e0");
        take(saying(conversation, 1, "sending", "queued"));
        take(Samples.held(saying(conversation, 2, "held")));
        claim(new LineKey(conversation, 1, 0));
        var waiting = arrive(Samples.says(Samples.ANN, "e5", "five"),
                Samples.says(Samples.BORIS, "e6", "six"));
        reopen();

        assertThat(store.unfinished().arrivals()).isEqualTo(waiting);
        assertThat(store.unfinished().lines()).extracting(each -> each.line().message().text())
                .containsExactly("sending", "queued", "held");
        assertThat(store.unfinished().lines().get(0).state()).isInstanceOf(LineState.Sending.class);
        assertThat(store.unfinished().lines().get(1).state())
                .isEqualTo(new LineState.Queued(0, Samples.NOON));
        assertThat(store.unfinished().lines().get(2).state()).isEqualTo(new LineState.Held(Samples.NOON));
    }

    @Test
    void numbers_go_on_after_a_restart() throws Exception {
        var first = arrive(Samples.says(Samples.ANN, "e1", "one")).getFirst();
        reopen();
        var second = arrive(Samples.says(Samples.ANN, "e2", "two")).getFirst();

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(store.unfinished().arrivals()).extracting(Arrival::number).containsExactly(first.number(),
                second.number());
    }

    @Test
    void nothing_of_a_customer_who_wants_to_be_forgotten_remains() throws Exception {
        var conversation = meet(Samples.ANN, "e0");
        var parked = arrive(Samples.says(Samples.ANN, "e1", CANARY)).getFirst();
        write(new Entry.Parking(parked.number(), "could not read " + CANARY));
        take(Samples.with(Samples.turn(Samples.after(conversation, Samples.ANN, 1),
                Samples.says(Samples.ANN, "e2", "I am " + CANARY), List.of(), "Hello, " + CANARY,
                "waits, " + CANARY),
                personal(conversation)));
        var sent = new LineKey(conversation, 1, 0);
        claim(sent);
        settle(sent, new LineState.Accepted("m-" + CANARY));
        write(new Entry.Reporting(Samples.ANN, "m-" + CANARY, Optional.empty(),
                DeliveryStatus.READ,
                Optional.of(CANARY)));
        write(new Entry.Reporting(Samples.ANN, CANARY, Optional.of(sent), DeliveryStatus.READ,
                Optional.empty()));
        assertThat(harness.everything()).anyMatch(text -> text.contains(CANARY));

        take(Samples.with(Samples.turn(Samples.after(conversation, Samples.ANN, 2),
                Samples.says(Samples.ANN, "e3", CANARY + ", forget me"), List.of(), "Done."),
                Samples.forgetting()));

        assertThat(harness.everything()).noneMatch(text -> text.contains(CANARY));
        assertThat(told(conversation, -1, 9)).containsExactly("2 Done.");
        assertThat(store.records().find("K1").orElseThrow().fields()).isEmpty();
        assertThat(store.tickets().find("T1").orElseThrow().card().since()).isEqualTo(Samples.NOON);
    }

    @Test
    void forgetting_one_customer_leaves_the_others() {
        var ann = meet(Samples.ANN, "a0");
        var boris = meet(Samples.BORIS, "b0");
        take(Samples.with(saying(ann, 1), Samples.forgetting()));

        assertThat(told(boris, -1, 9)).containsExactly("0 in");
    }

    private static Business personal(ConversationId conversation) {
        var order = new ShopRecord("K1", "order", "new", "Derby, size 42, to " + CANARY, Map.of("to", CANARY),
                conversation,
                Samples.ANN,
                CANARY, Samples.NOON);
        var ticket = new Ticket("T1", conversation, Samples.ANN, new Ownership.Queued("main", Samples.NOON),
                1,
                new Ticket.Card("main", CANARY, "order/size", CANARY, Language.ENGLISH,
                        Map.of("Name", CANARY),
                        List.of(CANARY), List.of(CANARY), Samples.NOON, Optional.empty(), Optional.empty()));
        return new Business(false, false, List.of(order), List.of(), List.of(), Optional.of(ticket),
                Optional.empty());
    }

    private TurnCommit waiting(ConversationId conversation, long turn,
            Map<String, Instant> timers) {
        Conversation after = Samples.after(conversation, Samples.ANN, turn);
        Progress timed = after.progress().withTimers(timers);
        return Samples.turn(after.with(timed), Samples.says(Samples.ANN, "t" + turn, "hm"), List.of());
    }

    private List<String> told(ConversationId conversation, long after, int max) {
        return store.transcripts().read(conversation, after, max).stream().map(MemoryContract::told).toList();
    }

    private static String told(Spoken spoken) {
        return switch (spoken) {
            case In in -> in.turn() + " in";
            case Out out -> out.turn() + " " + out.message().text();
        };
    }
}
