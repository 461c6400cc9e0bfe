package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.audit.KeptAudit;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.search.Search.Kind;
import dragoman.desk.shop.CannedReplies.Canned;
import dragoman.desk.shop.Complaints.Step;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Findable;
import dragoman.desk.store.Mark;
import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Milestone;
import dragoman.model.Ownership;
import dragoman.port.Entry;
import dragoman.port.TurnCommit;
import dragoman.port.TurnCommit.Business;
import dragoman.port.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the desk keeps: lists by owner, notes, marks, accounts, the chain of privileged acts, search. */
public abstract class DeskContract extends StoreContract {
    private static final AgentId ANA = new AgentId("ana");
    private static final Person PERSON = new Person(ANA, "Ana Anić", Map.of(Samples.BOT, Role.SUPERVISOR),
            Set.of("people"), Set.of("el", "ru"), 4, new Language("bs"), false);

    protected DeskContract(StoreHarness harness) {
        super(harness);
    }

    private TurnCommit owned(ConversationId id, long turn, Ownership owner) {
        var plain = saying(id, turn);
        var custody = plain.after().custody().passedTo(owner);
        return new TurnCommit(plain.after().with(custody), plain.at(), plain.revision(), plain.heard(),
                List.of(),
                List.of(), false, Business.NONE);
    }

    @Test
    void lists_follow_who_has_a_conversation() {
        var ann = meet(Samples.ANN, "a");
        var boris = meet(Samples.BORIS, "b");
        assertThat(store.desk().chats().open(Optional.empty())).isEmpty();
        take(owned(ann, 1, new Ownership.Queued("people", Samples.NOON)));
        take(owned(boris, 1, new Ownership.Active("people", Samples.NOON, ANA)));
        assertThat(store.desk().chats().open(Optional.empty())).extracting(Conversation::id)
                .containsExactlyInAnyOrder(ann, boris);
        assertThat(store.desk().chats().open(Optional.of(ANA))).extracting(Conversation::id)
                .containsExactly(boris);
        assertThat(store.desk().chats().load()).isEqualTo(Map.of(ANA, 1));
        assertThat(store.desk().chats().latest(0, 10)).extracting(Conversation::id).containsExactly(boris,
                ann);
        assertThat(store.desk().chats().latest(1, 10)).extracting(Conversation::id).containsExactly(ann);
        take(owned(boris, 2, new Ownership.Bot()));
        assertThat(store.desk().chats().open(Optional.of(ANA))).isEmpty();
    }

    @Test
    void the_history_of_a_matter_is_kept_in_order_and_lines_may_wait_to_be_taken_back() {
        var id = meet(Samples.ANN, "a");
        var until = Samples.NOON.plus(Duration.ofSeconds(10));
        take(Samples.with(saying(id, 1, "Hello"),
                new Business(true, false, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                        List.of(),
                        List.of(Milestone.by(ANA, Milestone.Kind.CLAIMED),
                                Milestone.by(ANA, Milestone.Kind.FIRST_ANSWER)),
                        Optional.of(until), Optional.empty(), Optional.empty())));
        assertThat(store.desk().jottings().milestones(id)).extracting(passed -> passed.milestone().kind())
                .containsExactly(Milestone.Kind.CLAIMED, Milestone.Kind.FIRST_ANSWER);
        var line = new LineKey(id, 1, 0);
        assertThat(shown(line)).isEqualTo(new LineState.Queued(0, until));
        assertThat(write(new Entry.TakingBack(List.of(line)))).isEqualTo(new Written.Claimed(List.of(line)));
        assertThat(write(new Entry.TakingBack(List.of(line)))).isEqualTo(new Written.Claimed(List.of()));
        assertThat(claim(line)).isEmpty();
    }

    @Test
    void what_is_on_the_wire_cannot_be_taken_back() {
        var id = meet(Samples.ANN, "a");
        take(saying(id, 1, "Hello"));
        var line = new LineKey(id, 1, 0);
        claim(line);
        assertThat(write(new Entry.TakingBack(List.of(line)))).isEqualTo(new Written.Claimed(List.of()));
    }

    @Test
    void notes_are_kept_once_and_labels_know_no_case() {
        var id = meet(Samples.ANN, "a");
        var note = new DeskEntry.Noted("ana:1", id, Samples.NOON, ANA, "Call @ben \u0000 tomorrow");
        done(note);
        done(note);
        assertThat(store.desk().jottings().notes(List.of(id))).singleElement()
                .satisfies(kept -> assertThat(kept.text()).startsWith("Call @ben"));
        mark(id, new Mark(Mark.Kind.LABEL, "VIP"), true);
        mark(id, new Mark(Mark.Kind.LABEL, "vip"), true);
        mark(id, new Mark(Mark.Kind.SNOOZED, "", Optional.of(Samples.NOON)), true);
        assertThat(store.desk().jottings().marks(List.of(id)).get(id)).containsExactly(
                new Mark(Mark.Kind.LABEL, "vip"), new Mark(Mark.Kind.SNOOZED, "", Optional.of(Samples.NOON)));
        mark(id, new Mark(Mark.Kind.LABEL, "Vip"), false);
        assertThat(store.desk().jottings().marks(List.of(id)).get(id)).hasSize(1);
    }

    @Test
    void who_is_mentioned_is_known_until_they_have_looked_whoever_has_the_conversation() {
        var ann = meet(Samples.ANN, "a");
        meet(Samples.BORIS, "b");
        var mention = new Mark(Mark.Kind.MENTIONED, ANA.value());
        assertThat(store.desk().chats().mentioning()).isEmpty();
        mark(ann, mention, true);
        mark(ann, new Mark(Mark.Kind.MENTIONED, "boris"), true);
        mark(ann, new Mark(Mark.Kind.LABEL, ANA.value()), true);
        assertThat(store.desk().chats().mentioning()).extracting(Conversation::id).containsExactly(ann);
        mark(ann, mention, false);
        assertThat(store.desk().chats().mentioning()).extracting(Conversation::id).containsExactly(ann);
        mark(ann, new Mark(Mark.Kind.MENTIONED, "boris"), false);
        assertThat(store.desk().chats().mentioning()).isEmpty();
    }

    private void mark(ConversationId id, Mark mark, boolean set) {
        done(new DeskEntry.Marked(id, mark, set, Samples.NOON, ANA));
    }

    private void done(DeskEntry entry) {
        assertThat(write(entry)).isEqualTo(new Written.Done());
    }

    @Test
    void accounts_sessions_and_links() {
        done(new DeskEntry.PersonPut(PERSON));
        done(new DeskEntry.PasswordSet(ANA, "hash", Optional.empty()));
        done(new DeskEntry.PersonPut(PERSON.disabledNow(true)));
        done(new DeskEntry.PersonPut(PERSON));
        assertThat(store.desk().accounts().all()).singleElement().satisfies(account -> {
            assertThat(account.person()).isEqualTo(PERSON);
            assertThat(account.password()).contains("hash");
        });
        var until = Samples.NOON.plus(Duration.ofHours(12));
        done(new DeskEntry.SessionOpened("t1", ANA, "c1", until));
        done(new DeskEntry.SessionOpened("t2", ANA, "c2", until));
        assertThat(store.desk().accounts().session("t1")).hasValueSatisfying(opened -> {
            assertThat(opened.person()).isEqualTo(ANA);
            assertThat(opened.until()).isEqualTo(until);
        });
        done(new DeskEntry.PasswordSet(ANA, "other", Optional.of("t2")));
        assertThat(store.desk().accounts().session("t1")).isEmpty();
        assertThat(store.desk().accounts().session("t2")).isPresent();
        done(new DeskEntry.Invited("l", ANA, until));
        assertThat(store.desk().accounts().invitation("l")).isPresent();
        done(new DeskEntry.Redeemed("l", "third"));
        assertThat(store.desk().accounts().session("t2")).isEmpty();
        assertThat(write(new DeskEntry.Redeemed("l", "fourth"))).isInstanceOf(Written.Failed.class);
        assertThat(store.desk().accounts().all().getFirst().password()).contains("third");
        done(new DeskEntry.TokenMade("id", "api", ANA, "till", Samples.NOON));
        assertThat(store.desk().accounts().session("api")).hasValueSatisfying(
                opened -> assertThat(opened.csrf()).isEmpty());
        assertThat(store.desk().accounts().tokens(ANA)).hasSize(1);
        done(new DeskEntry.TokenRevoked("id", ANA));
        assertThat(store.desk().accounts().session("api")).isEmpty();
    }

    @Test
    void privileged_acts_are_a_chain_over_pseudonyms_that_stays_whole_when_a_customer_is_forgotten()
            throws Exception {
        var id = meet(Samples.ANN, "a");
        done(new DeskEntry.Audited(Samples.NOON, Optional.of(Samples.BOT), "ana", "chat.open", id.value(),
                ""));
        done(new DeskEntry.Audited(Samples.NOON, Optional.empty(), "ana", "login", "", ""));
        reopen();
        done(new DeskEntry.Audited(Samples.NOON, Optional.of(Samples.BOT), "ben", "chat.open", id.value(),
                "x"));
        var log = new KeptAudit(store.desk().audit());
        assertThat(log.verify()).isEqualTo(new dragoman.desk.audit.AuditLog.Verified(3, Optional.empty()));
        assertThat(log.read(PERSON, Optional.empty(), 10))
                .extracting(audited -> audited.actor() + " " + audited.subject())
                .containsExactly("ben " + id, "ana " + id);
        take(Samples.with(saying(id, 1), Samples.forgetting()));
        assertThat(log.verify().broken()).isEmpty();
        assertThat(log.read(PERSON, Optional.empty(), 10)).extracting(audited -> audited.subject())
                .doesNotContain(id.value());
    }

    @Test
    void joined_conversations_are_one_customers_until_that_is_undone() throws Exception {
        var ann = meet(Samples.ANN, "a");
        var boris = meet(Samples.BORIS, "b");
        var clara = meet(new Address(Samples.BOT, Samples.CHANNEL, "1003"), "c");
        var before = harness.everything();
        done(new DeskEntry.Joining.Joined("m1", Samples.BOT, List.of(ann, boris), ANA, Samples.NOON));
        done(new DeskEntry.Joining.Joined("m2", Samples.BOT, List.of(boris, clara), ANA, Samples.NOON));
        assertThat(store.desk().joinings().person(clara, Samples.NOON)).startsWith(clara)
                .containsExactlyInAnyOrder(ann, boris, clara);
        assertThat(store.desk().joinings().of(boris)).extracting(kept -> kept.id())
                .containsExactly("m1", "m2");
        done(new DeskEntry.Joining.Parted("m1"));
        assertThat(store.desk().joinings().person(ann, Samples.NOON)).containsExactly(ann);
        assertThat(write(new DeskEntry.Joining.Parted("m1"))).isInstanceOf(Written.Failed.class);
        done(new DeskEntry.Joining.Parted("m2"));
        assertThat(harness.everything()).as("undone exactly").isEqualTo(before);
    }

    @Test
    void old_privileged_acts_go_and_the_chain_goes_on() {
        for (var i = 1; i <= 3; i++) {
            done(new DeskEntry.Audited(Samples.NOON.plusSeconds(i), Optional.of(Samples.BOT), "ana" + i,
                    "chat.open", "", ""));
        }
        assertThat(store.desk().ageing().acts(Samples.NOON.plusSeconds(3))).contains(2L);
        done(new DeskEntry.Ageing.Unchained(2));
        var log = new KeptAudit(store.desk().audit());
        assertThat(log.verify().broken()).isEmpty();
        assertThat(log.read(PERSON, Optional.empty(), 9)).extracting(act -> act.actor())
                .containsExactly("ana3");
        done(new DeskEntry.Ageing.Unchained(3));
        done(new DeskEntry.Audited(Samples.NOON, Optional.empty(), "ana", "login", "", ""));
        assertThat(log.verify()).isEqualTo(new dragoman.desk.audit.AuditLog.Verified(4, Optional.empty()));
    }

    @Test
    void ready_answers_and_next_steps() {
        var canned = new Canned("hi", "Greeting",
                Map.of(Language.ENGLISH, "Hello {customer.name}", new Language("el"), "Γεια"));
        done(new DeskEntry.CannedPut(Samples.BOT, canned));
        assertThat(store.desk().shelf().canned(Samples.BOT)).containsExactly(canned);
        done(new DeskEntry.CannedPut(Samples.BOT, new Canned("hi", "", Map.of())));
        assertThat(store.desk().shelf().canned(Samples.BOT)).isEmpty();
        var step = new Step("send a new pair", "ana", Samples.NOON);
        done(new DeskEntry.StepNamed("K1", step));
        assertThat(store.desk().shelf().steps()).isEqualTo(Map.of("K1", step));
    }

    @Test
    void words_are_found_in_every_language_by_their_beginnings_and_never_again_once_forgotten()
            throws Exception {
        var id = meet(Samples.ANN, "a");
        var texts = List.of("Où est ma commande?", "Где мой заказ?", "Πού είναι η παραγγελία μου;",
                "Hol van a rendelésem?", "Đe je moja narudžba?", "Where is \"my\" order?");
        done(new DeskEntry.Indexed(7,
                texts.stream().map(text -> new Findable(Kind.CUSTOMER_SAID, Samples.BOT, id,
                        "r" + texts.indexOf(text), "Ann", text, Samples.NOON)).toList()));
        for (var words : List.of("заказ", "Παραγγελια", "RENDELES", "narudzb", "dje", "order my", "comm")) {
            assertThat(find(words)).as(words).hasSize(1);
        }
        assertThat(find("ann")).hasSize(6);
        assertThat(find("\"*) NOT")).isEmpty();
        assertThat(store.desk().found().find(List.of("заказ"), Set.of(), 10)).isEmpty();
        take(Samples.with(saying(id, 1), Samples.forgetting()));
        assertThat(find("заказ")).isEmpty();
        assertThat(harness.everything()).noneMatch(cell -> cell.contains("заказ"));
    }

    private List<Findable> find(String words) {
        return store.desk().found().find(
                List.of(dragoman.desk.search.Folding.words(words).split(" ")).stream()
                        .filter(word -> !word.isEmpty()).toList(),
                Set.of(Samples.BOT), 10);
    }

    @Test
    void what_is_not_taken_up_for_search_is_found_out() {
        var id = meet(Samples.ANN, "a");
        take(saying(id, 1, "Hello"));
        var missing = store.desk().found().missing(10);
        assertThat(missing).hasSize(2).allSatisfy(turn -> assertThat(turn.id()).isEqualTo(id));
        assertThat(missing.getLast().said()).hasSize(2);
        done(new DeskEntry.Indexed(missing.getLast().place(), List.of()));
        assertThat(store.desk().found().missing(10)).isEmpty();
    }

    @Test
    void where_a_customer_is_reached_and_since_when() {
        var id = meet(Samples.ANN, "a");
        take(Samples.with(saying(id, 1),
                Samples.recording(Samples.record("K1", "order", id, Instant.EPOCH))));
        assertThat(store.desk().whereabouts().addresses(id)).containsExactly(Samples.ANN);
        assertThat(store.desk().whereabouts().records(List.of(id))).hasSize(1);
        assertThat(store.desk().whereabouts().firstSeen(id)).contains(Samples.NOON);
    }
}
