package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.AgentId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.Ownership;
import dragoman.port.Entry;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import dragoman.port.TurnCommit;
import dragoman.port.TurnCommit.Business;
import dragoman.port.TurnCommit.Change;
import dragoman.port.TurnCommit.Take;
import dragoman.port.Written;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders, stock, requests for a person. */
public abstract class ShopContract extends StoreContract {
    @SuppressWarnings("NullAway.Init") // before each test
    private ConversationId ann;
    @SuppressWarnings("NullAway.Init") // before each test
    private ConversationId boris;

    protected ShopContract(StoreHarness harness) {
        super(harness);
    }

    @BeforeEach
    void two_customers() {
        ann = meet(Samples.ANN, "a0");
        boris = meet(Samples.BORIS, "b0");
    }

    @Test
    void the_last_pair_is_sold_once() {
        var last = Samples.taking(new Take("shoes/derby", 1));
        var answers = store.journal()
                .write(List.of(new Entry.TurnTaken(Samples.with(saying(ann, 1, "yours"), last)),
                        new Entry.TurnTaken(Samples.with(saying(boris, 1, "yours"), last))));

        assertThat(answers).containsExactly(new Written.Done(), new Written.SoldOut("shoes/derby", 1));
        assertThat(store.stock().taken(Samples.BOT)).isEqualTo(Map.of("shoes/derby", 1));
        assertThat(store.unfinished().lines()).singleElement()
                .satisfies(waiting -> assertThat(waiting.line().key().conversation()).isEqualTo(ann));
        take(saying(boris, 1, "we have others"));
    }

    @Test
    void an_order_of_which_one_item_is_sold_out_takes_nothing() {
        var both = Samples.taking(new Take("shoes/derby", 5), new Take("shoes/boot", 0));

        assertThat(write(new Entry.TurnTaken(Samples.with(saying(ann, 1), both))))
                .isEqualTo(new Written.SoldOut("shoes/boot", 0));
        assertThat(store.stock().taken(Samples.BOT).getOrDefault("shoes/derby", 0)).isZero();
    }

    @Test
    void a_repeated_turn_takes_nothing_more() {
        var turn = Samples.with(saying(ann, 1), Samples.taking(new Take("shoes/derby", 1)));
        take(turn);
        take(turn);

        assertThat(store.stock().taken(Samples.BOT)).isEqualTo(Map.of("shoes/derby", 1));
    }

    @Test
    void records_are_listed_newest_first() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("size", "42");
        fields.put("colour", "коричневый");
        fields.put("a note", "");
        var wish = new ShopRecord("W1", "wish", "new", "red boots", fields, ann, Samples.ANN, "Ann",
                Samples.NOON);
        var order = Samples.record("K1", "order", ann, Samples.NOON.plusSeconds(60));
        take(Samples.with(saying(ann, 1), Samples.recording(wish, order)));

        assertThat(store.records().list(Optional.empty())).containsExactly(order, wish);
        assertThat(store.records().list(Optional.of("wish"))).containsExactly(wish);
        assertThat(store.records().list(Optional.of("complaint"))).isEmpty();
        assertThat(store.records().find("W1").orElseThrow().fields().keySet())
                .containsExactly("size", "colour", "a note");
        assertThat(store.records().find("X")).isEmpty();
    }

    @Test
    void a_records_state_changes() {
        take(Samples.with(saying(ann, 1),
                Samples.recording(Samples.record("K1", "order", ann, Samples.NOON))));
        take(Samples.with(saying(ann, 2),
                new Business(false, false, List.of(), List.of(new Change("K1", "sent")), List.of(),
                        Optional.empty(), Optional.empty())));

        assertThat(store.records().find("K1").orElseThrow().state()).isEqualTo("sent");
    }

    @Test
    void open_tickets_are_listed_longest_waiting_first() {
        var late = ticket("T2", boris, 60, Optional.empty(), Optional.empty());
        var early = ticket("T1", ann, 0, Optional.empty(), Optional.empty());
        take(asking(boris, 1, late));
        take(asking(ann, 1, early));
        assertThat(store.tickets().open()).containsExactly(early, late);

        var resolved = ticket("T1", ann, 0, Optional.of(30L), Optional.of(90L));
        take(asking(ann, 2, resolved));
        assertThat(store.tickets().open()).containsExactly(late);
        assertThat(store.tickets().find("T1")).contains(resolved);
        assertThat(store.tickets().find("T9")).isEmpty();
    }

    @Test
    void the_typical_wait_is_the_median_of_the_last_thirty_answers() {
        for (int i = 0; i < 4; i++) {
            take(asking(ann, i + 1, ticket("old" + i, ann, i, Optional.of(i + 9_999L), Optional.empty())));
        }
        assertThat(store.waits().typical(Samples.BOT)).as("too few to say").isEmpty();

        for (int i = 0; i < 30; i++) {
            long asked = 20_000 + i * 100L;
            take(asking(ann, i + 5, ticket("new" + i, ann, asked, Optional.of(asked + i), Optional.empty())));
        }
        assertThat(store.waits().typical(Samples.BOT))
                .containsExactly(Map.entry("main", Duration.ofMillis(14_500)));
    }

    @Test
    void who_waits_in_a_queue_is_known_as_long_as_they_do() {
        var waiting = owned(1, new Ownership.Queued("main", Samples.NOON));
        take(Samples.turn(waiting, Samples.says(Samples.ANN, "q1", "a person, please"), List.of()));
        take(saying(boris, 1));
        assertThat(store.waits().queued()).containsExactly(waiting);

        var taken = owned(2, new Ownership.Assigned("main", Samples.NOON, new AgentId("eva")));
        take(Samples.turn(taken, Samples.says(Samples.ANN, "q2", "hello?"), List.of()));
        assertThat(store.waits().queued()).isEmpty();
    }

    private Conversation owned(long turn, Ownership owner) {
        var chat = Samples.after(ann, Samples.ANN, turn);
        return chat.with(chat.custody().passedTo(owner));
    }

    private TurnCommit asking(ConversationId conversation, long turn, Ticket ticket) {
        return Samples.with(saying(conversation, turn),
                new Business(false, false, List.of(), List.of(), List.of(),
                        Optional.of(ticket), Optional.empty()));
    }

    /** Times are seconds after noon. */
    private static Ticket ticket(String id, ConversationId conversation, long asked, Optional<Long> answered,
            Optional<Long> resolved) {
        var since = Samples.NOON.plusSeconds(asked);
        return new Ticket(id, conversation, Samples.ANN, new Ownership.Queued("main", since), 1,
                new Ticket.Card("main", "asked for a person", "order/size", "Ann", Language.ENGLISH,
                        Map.of("Size", "42"),
                        List.of("order K1"), List.of("hm?"), since, answered.map(Samples.NOON::plusSeconds),
                        resolved.map(Samples.NOON::plusSeconds)));
    }
}
