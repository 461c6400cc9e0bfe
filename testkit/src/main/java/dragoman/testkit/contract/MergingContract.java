package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.act.Desk;
import dragoman.desk.act.Outcome;
import dragoman.desk.audit.Auditor;
import dragoman.desk.audit.KeptAudit;
import dragoman.desk.join.KeptMerging;
import dragoman.desk.join.Merging;
import dragoman.desk.join.Side;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.search.Indexer;
import dragoman.desk.view.Shops;
import dragoman.flow.Bot;
import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.Refusal;
import dragoman.port.Time;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One customer in two messengers, joined and parted by people of the shop. */
public abstract class MergingContract extends StoreContract {
    private static final Address ON_VIBER = new Address(Samples.BOT, new ChannelId("viber"), "ann");
    private static final Person EVA = Person.of(new AgentId("eva"), "Eva", Map.of(Samples.BOT, Role.OWNER),
            Language.ENGLISH);
    private static final Person STRANGER = Person.of(new AgentId("zoe"), "Zoe",
            Map.of(new BotId("other"), Role.OWNER), Language.ENGLISH);
    @SuppressWarnings("NullAway.Init") // before each test
    private ConversationId telegram;
    @SuppressWarnings("NullAway.Init") // before each test
    private ConversationId viber;
    @SuppressWarnings("NullAway.Init") // before each test
    private Merging merging;

    protected MergingContract(StoreHarness harness) {
        super(harness);
    }

    @BeforeEach
    void one_customer_writes_twice() {
        telegram = meet(Samples.ANN, "t0");
        viber = meet(ON_VIBER, "v0");
        take(Samples.with(saying(telegram, 1, "Size 42 is here"),
                Samples.recording(Samples.record("K1", "order", telegram, Samples.NOON))));
        merging = opened();
    }

    private Merging opened() {
        var time = new Standing();
        return new KeptMerging(new Desk.Readers(store.desk(), store.conversations(), store.transcripts(),
                new NoShops()), this::write, time, new Auditor(this::write, time));
    }

    private List<ConversationId> whole(ConversationId of) {
        return merging.whole(EVA, of).orElseThrow().sides().stream().map(Side::id).toList();
    }

    private String made() {
        assertThat(merging.merge(EVA, telegram, viber)).isEqualTo(new Outcome.Done());
        return merging.whole(EVA, telegram).orElseThrow().mergings().getFirst().id();
    }

    @Test
    void each_shows_the_other_after_a_restart_too_and_undone_it_is_as_it_was() throws Exception {
        var id = made();
        assertThat(whole(telegram)).containsExactly(telegram, viber);
        reopen();
        merging = opened();
        assertThat(whole(viber)).containsExactly(viber, telegram);
        var other = merging.whole(EVA, viber).orElseThrow().sides().getLast();
        assertThat(other.records()).extracting(record -> record.number()).containsExactly("K1");
        assertThat(other.latest()).extracting(Side.Words::text).contains("Size 42 is here");

        assertThat(merging.part(EVA, viber, id)).isEqualTo(new Outcome.Done());
        assertThat(whole(telegram)).containsExactly(telegram);
        assertThat(whole(viber)).containsExactly(viber);
        assertThat(store.records().find("K1").orElseThrow().conversation()).isEqualTo(telegram);
        assertThat(new KeptAudit(store.desk().audit()).read(EVA, Optional.empty(), 9))
                .extracting(act -> act.what()).containsExactly("customer.part", "customer.merge");
    }

    @Test
    void twice_is_once_and_parted_twice_is_refused() {
        var id = made();
        assertThat(made()).isEqualTo(id);
        assertThat(merging.whole(EVA, viber).orElseThrow().mergings()).hasSize(1);
        merging.part(EVA, telegram, id);
        assertThat(merging.part(EVA, telegram, id)).isEqualTo(new Outcome.Refused(Refusal.NOT_FOUND));
    }

    @Test
    void who_does_not_work_for_the_bot_joins_and_parts_nothing() {
        assertThat(merging.merge(STRANGER, telegram, viber))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_FOUND));
        assertThat(merging.merge(EVA, telegram, telegram))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_FOUND));
        var id = made();
        assertThat(merging.part(STRANGER, telegram, id)).isEqualTo(new Outcome.Refused(Refusal.NOT_FOUND));
        assertThat(merging.whole(STRANGER, telegram)).isEmpty();
        assertThat(whole(telegram)).hasSize(2);
    }

    @Test
    void who_might_be_the_same_is_found_by_what_was_said_until_they_are_joined() {
        while (new Indexer(store.desk(), this::write).more()) {
            Thread.onSpinWait();
        }
        assertThat(merging.candidates(EVA, viber, "size 42")).extracting(Side::id).containsExactly(telegram);
        made();
        assertThat(merging.candidates(EVA, viber, "size 42")).isEmpty();
    }

    @Test
    void a_customer_who_is_forgotten_is_in_no_merging_any_more() {
        made();
        take(Samples.with(saying(telegram, 2), Samples.forgetting()));
        assertThat(whole(viber)).containsExactly(viber);
    }

    /** It is always noon. */
    private static final class Standing implements Time {
        @Override
        public Instant now() {
            return Samples.NOON;
        }

        @Override
        public void await(Instant moment) {
            throw new AssertionError("joining waits for nothing");
        }
    }

    /** What is known of a bot's slots is none of the store's. */
    private static final class NoShops implements Shops {
        @Override
        public Set<BotId> all() {
            return Set.of();
        }

        @Override
        public Optional<Bot> bot(BotId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Capabilities> channel(BotId id, ChannelId channel) {
            return Optional.empty();
        }
    }
}
