package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.search.Search.Kind;
import dragoman.desk.shop.Complaints.Step;
import dragoman.desk.store.Ageing.Aged;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Figures.Active;
import dragoman.desk.store.Findable;
import dragoman.desk.store.Mark;
import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.DeliveryStatus;
import dragoman.model.Language;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Milestone;
import dragoman.model.Ownership;
import dragoman.model.Tie;
import dragoman.model.Value;
import dragoman.port.Entry;
import dragoman.port.ShopRecord;
import dragoman.port.Ticket;
import dragoman.port.TurnCommit;
import dragoman.port.TurnCommit.Business;
import dragoman.port.Written;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever wants to be forgotten is: no table and no file holds a word, a name or an address of theirs; the figures stay. */
public abstract class ErasureContract extends StoreContract {
    private static final String CANARY = "Zyzzyva";
    private static final AgentId ANA = new AgentId("ana");
    private static final Address HERE = new Address(Samples.BOT, Samples.CHANNEL, CANARY + "-1");
    private static final Address ALSO = new Address(Samples.BOT, Samples.CHANNEL, CANARY + "-2");

    protected ErasureContract(StoreHarness harness) {
        super(harness);
    }

    @Test
    void nothing_is_left_in_any_table_or_file_but_figures_without_the_person() throws Exception {
        var id = meet(HERE, "e0");
        everythingIsKept(id);
        var before = store.desk().figures().active(Samples.BOT, Samples.NOON, Samples.NOON.plusSeconds(1));
        assertThat(before).contains(new Active(id, Samples.NOON, Optional.of("good")));

        var told = forgotten(id, 3);
        assertThat(gone(id)).as("while a line is on its way").isInstanceOf(Written.Failed.class);
        assertThat(store.desk().ageing().left()).isEmpty();
        claim(told);
        settle(told, new LineState.Accepted("m-" + CANARY));
        assertThat(store.desk().ageing().left()).extracting(Aged::id).containsExactly(id);
        assertThat(gone(id)).isEqualTo(new Written.Done());

        assertThat(harness.everything()).noneMatch(text -> text.contains(CANARY));
        assertThat(store.desk().figures().active(Samples.BOT, Samples.NOON, Samples.NOON.plusSeconds(1)))
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(store.desk().jottings().milestones(id)).hasSize(1);
        assertThat(store.records().find("K1").orElseThrow().from().isNobody()).isTrue();
        store.closing().run();
        for (var file : harness.files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.toString()).doesNotContain(CANARY);
        }
        open();
    }

    @Test
    void who_writes_again_is_somebody_new() {
        var id = meet(HERE, "e0");
        var told = forgotten(id, 1);
        claim(told);
        settle(told, new LineState.Accepted("m"));
        assertThat(gone(id, 2)).isEqualTo(new Written.Done());
        assertThat(store.conversations().load(id)).isEmpty();
        assertThat(store.conversations().find(HERE)).isEmpty();
        assertThat(meet(HERE, "e9")).isNotEqualTo(id);
    }

    @Test
    void who_has_moved_on_since_is_not_removed() {
        var id = meet(HERE, "e0");
        take(saying(id, 1));
        assertThat(gone(id, 1)).isInstanceOf(Written.Failed.class);
        assertThat(store.conversations().load(id)).isPresent();
    }

    private Written gone(ConversationId id) {
        return gone(id, 4);
    }

    private Written gone(ConversationId id, long turns) {
        return write(new DeskEntry.Ageing.Gone(id, turns, true));
    }

    private LineKey forgotten(ConversationId id, long turn) {
        take(Samples.with(Samples.turn(Samples.after(id, HERE, turn), Samples.says(HERE, "e" + turn,
                CANARY + ", forget me"), List.of(), "Done."), Samples.forgetting()));
        return new LineKey(id, turn, 0);
    }

    private void everythingIsKept(ConversationId id) {
        var parked = arrive(Samples.says(HERE, "p1", CANARY)).getFirst();
        write(new Entry.Parking(parked.number(), "could not read " + CANARY));
        take(Samples.with(turn(id, 1), personal(id)));
        var sent = new LineKey(id, 1, 0);
        claim(sent);
        settle(sent, new LineState.Accepted("n-" + CANARY));
        write(new Entry.Reporting(HERE, "n-" + CANARY, Optional.empty(), DeliveryStatus.READ,
                Optional.of(CANARY)));
        take(turn(id, 2));
        claim(new LineKey(id, 2, 0));
        settle(new LineKey(id, 2, 0), new LineState.Refused(CANARY));
        write(new DeskEntry.Noted("ana:1", id, Samples.NOON, ANA, CANARY));
        write(new DeskEntry.Marked(id, new Mark(Mark.Kind.LABEL, CANARY), true, Samples.NOON, ANA));
        write(new DeskEntry.StepNamed("K1", new Step(CANARY, CANARY, Samples.NOON)));
        write(new DeskEntry.Audited(Samples.NOON, Optional.of(Samples.BOT), "ana", "chat.open", id.value(),
                ""));
        write(new DeskEntry.Indexed(1, List.of(new Findable(Kind.CUSTOMER_SAID, Samples.BOT, id, "r", CANARY,
                CANARY, Samples.NOON))));
        write(new DeskEntry.Joining.Joined("m1", Samples.BOT, List.of(id, meet(Samples.BORIS, "b0")), ANA,
                Samples.NOON));
    }

    private TurnCommit turn(ConversationId id, long turn) {
        return Samples.turn(marked(Samples.after(id, HERE, turn)),
                Samples.says(HERE, "e" + turn, "I am " + CANARY), List.of(), "Hello, " + CANARY);
    }

    private static Conversation marked(Conversation chat) {
        return chat.with(chat.customer().keeping("opinion", new Value.Choice("good")).named(CANARY));
    }

    private static Business personal(ConversationId id) {
        var order = new ShopRecord("K1", "complaint", "new", CANARY, Map.of("to", CANARY), id, HERE, CANARY,
                Samples.NOON);
        var ticket = new Ticket("T1", id, HERE, new Ownership.Queued("main", Samples.NOON), 1,
                new Ticket.Card("main", CANARY, "order/size", CANARY, Language.ENGLISH,
                        Map.of("Name", CANARY), List.of(CANARY), List.of(CANARY), Samples.NOON,
                        Optional.of(Samples.NOON.plus(Duration.ofMinutes(1))), Optional.empty()));
        return new Business(false, false, List.of(order), List.of(), List.of(), Optional.of(ticket),
                Optional.of(ALSO), List.of(), List.of(Milestone.of(Milestone.Kind.WANTED)), Optional.empty(),
                Tie.phone("+387 33 555 012"), Optional.empty());
    }
}
