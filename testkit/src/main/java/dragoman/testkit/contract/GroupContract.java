package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.DeskEntry.Grouped.DeedDone;
import dragoman.desk.store.DeskEntry.Grouped.DeedWaits;
import dragoman.desk.store.DeskEntry.Grouped.How;
import dragoman.desk.store.DeskEntry.Grouped.MemberPut;
import dragoman.desk.store.DeskEntry.Grouped.Relayed;
import dragoman.desk.store.DeskEntry.Grouped.TopicGone;
import dragoman.desk.store.DeskEntry.Grouped.TopicPut;
import dragoman.desk.store.Topics.Deed;
import dragoman.desk.store.Topics.Member;
import dragoman.desk.store.Topics.State;
import dragoman.desk.store.Topics.Told;
import dragoman.desk.store.Topics.Topic;
import dragoman.model.AgentId;
import dragoman.model.ConversationId;
import dragoman.port.Written;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a desk in a messenger's group keeps: topics, what went into them, whose accounts. */
public abstract class GroupContract extends StoreContract {
    protected GroupContract(StoreHarness harness) {
        super(harness);
    }

    private static Topic topic(ConversationId id) {
        return new Topic(id, Samples.BOT, "-1002", 7, 0, 0, -1, State.OPEN);
    }

    private void done(DeskEntry entry) {
        assertThat(write(entry)).isEqualTo(new Written.Done());
    }

    @Test
    void a_topic_is_kept_as_it_is_now_until_it_is_gone() {
        var id = meet(Samples.ANN, "a");
        done(new TopicPut(topic(id)));
        var carded = topic(id).carded(12, 3);
        done(new TopicPut(carded));
        assertThat(store.desk().topics().all(Samples.BOT)).containsExactly(carded);
        assertThat(store.desk().topics().of(id)).contains(carded);
        done(new TopicGone(id));
        assertThat(store.desk().topics().of(id)).isEmpty();
    }

    @Test
    void lines_on_the_wire_are_told_from_those_that_are_there() {
        var id = meet(Samples.ANN, "a");
        done(new TopicPut(topic(id)));
        done(new Relayed(id, List.of("heard 1.1", "said 1.0", "note x"), How.WIRE));
        done(new Relayed(id, List.of("heard 1.1"), How.THERE));
        done(new Relayed(id, List.of("heard 1.1", "note x"), How.NOT));
        assertThat(store.desk().topics().told(id)).as("what is there stays there")
                .isEqualTo(new Told(Set.of("heard 1.1"), Set.of("said 1.0")));
        done(new TopicPut(topic(id).carded(12, 3)));
        assertThat(store.desk().topics().told(id).sure()).containsExactly("heard 1.1");
        done(new TopicPut(topic(id).after(4).now(State.CLOSED)));
        assertThat(store.desk().topics().told(id)).as("of a matter that is over nothing is asked")
                .isEqualTo(new Told(Set.of(), Set.of()));
    }

    @Test
    void an_erased_customers_topic_waits_to_be_deleted_and_is_not_brought_back() {
        var id = meet(Samples.ANN, "a");
        done(new TopicPut(topic(id)));
        done(new Relayed(id, List.of("heard 1.1"), How.THERE));
        take(Samples.with(saying(id, 1), Samples.forgetting()));
        assertThat(store.desk().topics().told(id).sure()).isEmpty();
        done(new TopicPut(topic(id)));
        assertThat(store.desk().topics().of(id)).map(Topic::state).contains(State.ERASED);
    }

    @Test
    void what_waits_for_its_turn_keeps_its_order_is_kept_once_and_goes_with_the_customer() {
        var ann = meet(Samples.ANN, "a");
        var ben = meet(Samples.BORIS, "b");
        var file = deed(ann, "9");
        var words = deed(ann, "10");
        var other = deed(ben, "11");
        for (var deed : List.of(file, words, other, file)) {
            done(new DeedWaits(deed));
        }
        assertThat(store.desk().topics().deeds(Samples.BOT)).containsExactly(file, words, other);
        done(new DeedDone(file));
        assertThat(store.desk().topics().deeds(Samples.BOT)).containsExactly(words, other);
        take(Samples.with(saying(ann, 1), Samples.forgetting()));
        assertThat(store.desk().topics().deeds(Samples.BOT)).containsExactly(other);
    }

    private static Deed deed(ConversationId on, String message) {
        return new Deed(on, Samples.BOT, "-1002", message, Map.of("text", "Here is " + message));
    }

    @Test
    void an_account_is_one_persons_and_a_person_has_one() {
        var ana = new Member("77", new AgentId("ana"), Samples.NOON);
        done(new MemberPut(ana));
        done(new MemberPut(new Member("77", new AgentId("ben"), Samples.NOON)));
        assertThat(store.desk().topics().members())
                .containsExactly(new Member("77", new AgentId("ben"), Samples.NOON));
        done(new MemberPut(new Member("78", new AgentId("ben"), Samples.NOON)));
        assertThat(store.desk().topics().members())
                .containsExactly(new Member("78", new AgentId("ben"), Samples.NOON));
    }
}
