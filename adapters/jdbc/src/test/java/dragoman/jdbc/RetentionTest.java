package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.audit.Auditor;
import dragoman.desk.audit.KeptAudit;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.retention.Doomed;
import dragoman.desk.retention.OldFiles;
import dragoman.desk.retention.Retention;
import dragoman.desk.retention.RetentionRules;
import dragoman.desk.retention.RetentionRules.Kind;
import dragoman.desk.search.Indexer;
import dragoman.desk.search.KeptSearch;
import dragoman.desk.search.Search;
import dragoman.desk.store.Keeping;
import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import dragoman.model.Milestone;
import dragoman.model.Ownership;
import dragoman.port.Entry;
import dragoman.port.MediaItem;
import dragoman.port.ShopRecord;
import dragoman.port.Time;
import dragoman.port.TurnCommit.Business;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final RetentionRules YEAR = new RetentionRules(Map.of(Kind.TRANSCRIPTS, 365, Kind.RECORDS,
            365, Kind.REPORTS, 730, Kind.AUDIT, 365, Kind.UPLOADS, 365, Kind.WEBHOOKS, 30));
    private static final AgentId ANA = new AgentId("ana");
    private static final Person VIEWER = Person.of(ANA, "Ana", Map.of(Samples.BOT, Role.OWNER),
            Language.ENGLISH);

    /** Two files of one conversation. */
    private static final class Uploads implements OldFiles {
        private Optional<ConversationId> whose = Optional.empty();
        private int left = 2;

        @Override
        public int count(Instant before, Predicate<ConversationId> mayBeTouched) {
            return whose.filter(mayBeTouched).isPresent() ? left : 0;
        }

        @Override
        public int remove(Instant before, Predicate<ConversationId> mayBeTouched) {
            var gone = count(before, mayBeTouched);
            left -= gone;
            return gone;
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private Store store;
    private final Uploads uploads = new Uploads();

    @BeforeEach
    void open() throws Exception {
        store = Store.open(StoreSettings.of("jdbc:sqlite:" + folder.resolve("dragoman.db")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Written write(Entry entry) {
        return store.journal().write(List.of(entry)).getFirst();
    }

    private Retention retention(Instant now) {
        Keeping keeping = this::write;
        Time time = new Clock(now);
        return new Retention(YEAR,
                new Retention.Parts(store.desk().ageing(), keeping, uploads, new Auditor(keeping, time)),
                time);
    }

    /** At noon of the samples, all sent. */
    private ConversationId meets(String user, String text, Ownership owner, Business business) {
        var address = new Address(Samples.BOT, Samples.CHANNEL, user);
        var arrival = ((Written.Arrived) write(
                new Entry.Arriving(List.of(Samples.says(address, "e" + user, text))))).fresh().getFirst();
        var after = Samples.after(arrival.conversation(), address, 0);
        var owned = owner instanceof Ownership.Bot ? after : after.with(after.custody().passedTo(owner));
        write(new Entry.TurnTaken(Samples.with(
                Samples.turn(owned, arrival.received(), List.of(arrival.number()), "Your shoes are ready"),
                business)));
        var line = new LineKey(arrival.conversation(), 0, 0);
        write(new Entry.Claiming(List.of(line)));
        write(new Entry.Settling(line, new LineState.Accepted("m" + user)));
        return arrival.conversation();
    }

    private void attach(ConversationId chat, String file) {
        write(new Entry.MediaAttached(new MediaItem(MediaId.fresh(), chat, Samples.BOT, MediaKind.FILE,
                Samples.NOON, Optional.of(ANA), new MediaItem.State.Kept(file, "sizes.pdf", 9))));
    }

    private static Business order(String number, String state, String user) {
        return new Business(false, false, List.of(new ShopRecord(number, "order", state, "Derby", Map.of(),
                new ConversationId("c" + user), new Address(Samples.BOT, Samples.CHANNEL, user), "Ann",
                Samples.NOON)), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(),
                List.of(Milestone.of(Milestone.Kind.WANTED)), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static String what(List<Doomed> all, Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().what();
    }

    private static List<String> stays(List<Doomed> all) {
        return all.stream().flatMap(one -> one.stays().stream()).toList();
    }

    @Test
    void a_dry_run_says_what_would_go_and_touches_nothing_and_the_night_does_it() throws Exception {
        var silent = meets("1", "hello", new Ownership.Bot(), order("K1", "delivered", "1"));
        var people = meets("2", "help", new Ownership.Queued("people", Samples.NOON), Business.NONE);
        uploads.whose = Optional.of(silent);
        attach(silent, "aa.pdf");
        attach(people, "bb.pdf");
        var before = new OpenedStores(StoreSettings.of("jdbc:sqlite:" + folder.resolve("dragoman.db")))
                .everything();
        var active = store.desk().figures().active(Samples.BOT, Samples.NOON, Samples.NOON.plusSeconds(1));
        var retention = retention(Samples.NOON.plus(Duration.ofDays(366)));

        var plan = retention.plan();
        assertThat(what(plan, Kind.TRANSCRIPTS)).startsWith("1 conversations go whole");
        assertThat(what(plan, Kind.RECORDS)).startsWith("1 orders");
        assertThat(what(plan, Kind.UPLOADS)).startsWith("3 files");
        assertThat(stays(plan)).containsExactly(people + ": a matter is open");
        assertThat(new OpenedStores(StoreSettings.of("jdbc:sqlite:" + folder.resolve("dragoman.db")))
                .everything()).isEqualTo(before);

        assertThat(retention.run()).isEqualTo(plan);
        assertThat(store.conversations().load(silent)).isEmpty();
        assertThat(store.conversations().load(people)).isPresent();
        assertThat(store.records().find("K1").orElseThrow().customer()).isEmpty();
        assertThat(store.desk().figures().active(Samples.BOT, Samples.NOON, Samples.NOON.plusSeconds(1)))
                .as("figures stay, until they are old themselves")
                .containsExactlyInAnyOrderElementsOf(active);
        assertThat(uploads.left).isZero();
        assertThat(store.media().files()).as("a matter is open").containsExactly("bb.pdf");
        assertThat(retention.plan()).allMatch(doomed -> doomed.count() == 0);
    }

    @Test
    void of_a_conversation_that_goes_on_only_the_old_words_go() {
        var id = meets("1", "I live at Hill 1", new Ownership.Bot(), Business.NONE);
        var later = Samples.NOON.plus(Duration.ofDays(300));
        Conversation after = Samples.after(id, new Address(Samples.BOT, Samples.CHANNEL, "1"), 1);
        var turn = Samples.turn(after, Samples.says(after.address(), "e2", "hello again"), List.of());
        write(new Entry.TurnTaken(new dragoman.port.TurnCommit(turn.after(), later, turn.revision(),
                turn.heard(), turn.handled(), turn.lines(), false, Business.NONE)));
        var retention = retention(Samples.NOON.plus(Duration.ofDays(400)));

        assertThat(what(retention.plan(), Kind.TRANSCRIPTS))
                .endsWith("1 go on and lose 1 turns of words");
        retention.run();
        assertThat(store.transcripts().read(id, -1, 9)).hasSize(1);
        assertThat(store.desk().figures().active(Samples.BOT, Samples.NOON, later.plusSeconds(1)))
                .as("that they came stays").hasSize(1);
    }

    @Test
    void a_conversation_with_an_open_order_stays_whole() {
        var address = new Address(Samples.BOT, Samples.CHANNEL, "1");
        var id = meets("1", "hello", new Ownership.Bot(), Business.NONE);
        write(new Entry.TurnTaken(Samples.with(Samples.turn(Samples.after(id, address, 1),
                Samples.says(address, "e2", "yes"), List.of()),
                Samples.recording(Samples.record("K2", "order", id, Samples.NOON)))));
        var plan = retention(Samples.NOON.plus(Duration.ofDays(800))).run();

        assertThat(stays(plan)).containsExactly(id + ": the order K2 is open");
        assertThat(store.transcripts().read(id, -1, 9)).isNotEmpty();
        assertThat(store.records().find("K2").orElseThrow().customer()).isEqualTo("Ann");
    }

    @Test
    void the_log_says_that_it_was_shortened_and_stays_whole() {
        Keeping keeping = this::write;
        var auditor = new Auditor(keeping, new Clock(Samples.NOON));
        auditor.note(VIEWER, Samples.BOT, "chat.open", "c1");
        retention(Samples.NOON.plus(Duration.ofDays(400))).run();
        var log = new KeptAudit(store.desk().audit());
        assertThat(log.read(VIEWER, Optional.empty(), 9)).extracting(act -> act.what())
                .containsExactly("retention.audit");
        assertThat(log.verify().broken()).isEmpty();
    }

    @Test
    void what_the_bot_said_is_found_like_all_else() {
        meets("1", "hello", new Ownership.Bot(), Business.NONE);
        assertThat(new Indexer(store.desk(), this::write).more()).isFalse();
        assertThat(new KeptSearch(store.desk().found()).find(VIEWER, "shoes", Optional.empty(), 9))
                .extracting(Search.Hit::kind).containsExactly(Search.Kind.BOT_SAID);
    }
}
