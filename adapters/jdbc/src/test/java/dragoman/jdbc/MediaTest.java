package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.store.Bulk;
import dragoman.desk.store.DeskEntry;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import dragoman.model.Ownership;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Entry;
import dragoman.port.MediaBook.Due;
import dragoman.port.MediaItem;
import dragoman.port.MediaItem.State;
import dragoman.port.MediaWanted;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files there are, in both databases. */
class MediaTest {
    private static final MediaId ID = MediaId.of(Samples.ANN, new EventId("photo"));
    private static final State KEPT = new State.Kept("ab.jpg", "shoes.jpg", 7);

    @Test
    void in_the_embedded_database(@TempDir Path folder) throws Exception {
        lives(StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db")));
    }

    @Test
    void in_postgresql() throws Exception {
        lives(Postgres.fresh().settings());
    }

    @Test
    void in_the_embedded_database_it_goes_when_it_is_old(@TempDir Path folder) throws Exception {
        ages(StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db")));
    }

    @Test
    void in_postgresql_it_goes_when_it_is_old() throws Exception {
        ages(Postgres.fresh().settings());
    }

    private static void ages(StoreSettings settings) throws Exception {
        try (var store = Store.open(settings)) {
            var calm = new ConversationId("calm");
            attach(store, calm, new Ownership.Bot(), "aa.pdf");
            attach(store, new ConversationId("open"), new Ownership.Queued("people", Samples.NOON), "bb.pdf");
            var ordered = new ConversationId("ordered");
            attach(store, ordered, new Ownership.Bot(), "cc.pdf");
            store.journal().write(List.of(new Entry.TurnTaken(Samples.with(
                    Samples.turn(Samples.after(ordered, Samples.ANN, 1),
                            Samples.says(Samples.ANN, "o", "an order"), List.of()),
                    Samples.recording(Samples.record("K1", "order", ordered, Samples.NOON))))));

            var ageing = store.desk().ageing();
            assertThat(ageing.count(Bulk.FILES, Samples.NOON)).isZero();
            var later = Samples.NOON.plusSeconds(1);
            assertThat(ageing.count(Bulk.FILES, later)).isEqualTo(1);
            store.journal().write(List.of(new DeskEntry.Ageing.Cleared(Bulk.FILES, later)));
            assertThat(ageing.count(Bulk.FILES, later)).isZero();
            assertThat(store.media().files()).containsExactlyInAnyOrder("bb.pdf", "cc.pdf");
            assertThat(store.media().of(calm)).singleElement()
                    .returns(new State.Lost("it is older than the shop keeps files"), MediaItem::state);
        }
    }

    private static void attach(Store store, ConversationId chat, Ownership owner, String file) {
        var after = Samples.after(chat, Samples.ANN, 0);
        store.journal().write(List.of(
                new Entry.TurnTaken(Samples.turn(after.with(after.custody().passedTo(owner)),
                        Samples.says(Samples.ANN, file, "hello"), List.of())),
                new Entry.MediaAttached(new MediaItem(MediaId.fresh(), chat, Samples.ANN.bot(),
                        MediaKind.FILE, Samples.NOON, Optional.of(new AgentId("ana")),
                        new State.Kept(file, "sizes.pdf", 9)))));
    }

    private static void lives(StoreSettings settings) throws Exception {
        var wanted = new MediaWanted(ID, new BotId(Samples.ANN.bot().value()),
                new ChannelId(Samples.ANN.channel().value()), MediaKind.PHOTO, "https://cdn/x?sig=1",
                Optional.of("given.jpg"), Samples.NOON);
        ConversationId chat;
        try (var store = Store.open(settings)) {
            chat = arrives(store, wanted).orElseThrow();
            assertThat(arrives(store, wanted)).as("the same event is one file").isEmpty();
        }
        try (var store = Store.open(settings)) {
            assertThat(store.media().wanted()).as("a restart takes it up")
                    .containsExactly(new Due(chat, wanted));
            assertThat(settle(store, chat)).isEqualTo(new Written.Done());
            assertThat(settle(store, chat)).as("once").isInstanceOf(Written.Failed.class);
            assertThat(store.media().wanted()).isEmpty();
            assertThat(store.media().find(ID)).get().returns(KEPT, MediaItem::state);
            var own = new MediaItem(MediaId.fresh(), chat, Samples.ANN.bot(), MediaKind.FILE, Samples.NOON,
                    Optional.of(new AgentId("ana")), new State.Kept("cd.pdf", "sizes.pdf", 9));
            store.journal().write(List.of(new Entry.MediaAttached(own)));
            assertThat(store.media().of(chat)).hasSize(2).contains(own);
            assertThat(store.media().files()).containsExactlyInAnyOrder("ab.jpg", "cd.pdf");
            store.journal().write(List.of(new Entry.TurnTaken(Samples.with(
                    Samples.turn(Samples.after(chat, Samples.ANN, 0),
                            Samples.says(Samples.ANN, "e9", "forget me"), List.of()),
                    Samples.forgetting()))));
            assertThat(store.media().files()).as("who is forgotten has no files").isEmpty();
        }
    }

    private static Written settle(Store store, ConversationId chat) {
        return store.journal().write(List.of(new Entry.MediaSettled(ID, chat, KEPT))).getFirst();
    }

    private static Optional<ConversationId> arrives(Store store, MediaWanted wanted) {
        var photo = new Received(Samples.ANN, new EventId("photo"), Samples.NOON, Profile.UNKNOWN,
                new Update.MediaReceived(MediaKind.PHOTO, ID.reference(), Optional.empty()));
        var written = (Written.Arrived) store.journal()
                .write(List.of(new Entry.Arriving(List.of(photo), List.of(wanted)))).getFirst();
        return written.fresh().stream().map(arrival -> arrival.conversation()).findFirst();
    }
}
