package dragoman.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.hook.Hook;
import dragoman.desk.hook.Hooks;
import dragoman.desk.store.Bulk;
import dragoman.desk.store.DeskEntry.Ageing.Cleared;
import dragoman.desk.store.DeskEntry.Delivered;
import dragoman.desk.store.DeskEntry.NotDelivered;
import dragoman.model.ConversationId;
import dragoman.port.Entry;
import dragoman.port.Notice;
import dragoman.port.Secret;
import dragoman.port.TurnCommit.Business;
import dragoman.port.Written;
import dragoman.testkit.contract.Samples;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What systems outside are to be told is kept with its turn, for those who want it, and goes with its customer. */
class HooksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Hooks HOOKS = new Hooks(Stream.of("order", "wish")
            .map(event -> new Hook(Samples.BOT, event + "s", URI.create("https://crm.example"), Set.of(event),
                    new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
            .toList());
    private static final ConversationId CHAT = new ConversationId("ann");
    private static final String ORDERS = Samples.BOT + "/orders";

    @Test
    void sqlite(@TempDir Path folder) throws Exception {
        keeps(StoreSettings.of("jdbc:sqlite:" + folder.resolve("d.db")));
    }

    @Test
    void postgresql() throws Exception {
        keeps(Postgres.fresh().settings());
    }

    private static void keeps(StoreSettings settings) throws CannotOpen {
        try (var store = Store.open(settings, HOOKS)) {
            write(store, turn(1, false, notice("msg_1"), notice("msg_2")));
            var mail = store.hookMail();
            assertThat(mail.due(Samples.BOT + "/wishes", NOW, 9)).isEmpty();
            assertThat(mail.due(ORDERS, NOW.minusMillis(1), 9)).as("not before it happened").isEmpty();
            assertThat(mail.due(ORDERS, NOW, 9)).extracting(one -> one.id()).containsExactly("msg_1",
                    "msg_2");
            assertThat(new String(mail.due(ORDERS, NOW, 9).getFirst().body(), StandardCharsets.UTF_8))
                    .isEqualTo(
                            "{\"v\":1,\"type\":\"order\",\"timestamp\":\"2026-11-22T10:00:00Z\",\"data\":{\"number\":\"K1\"}}");

            write(store, new Delivered(ORDERS, "msg_1"));
            write(store, new NotDelivered(ORDERS, "msg_2", 3, Optional.of(NOW.plusSeconds(60)), "500"));
            assertThat(mail.due(ORDERS, NOW, 9)).isEmpty();
            assertThat(mail.due(ORDERS, NOW.plusSeconds(60), 9)).singleElement()
                    .matches(one -> one.attempts() == 3 && one.why().equals("500"));
            write(store, new NotDelivered(ORDERS, "msg_2", 4, Optional.empty(), "gone"));
            assertThat(mail.due(ORDERS, NOW.plus(Duration.ofDays(999)), 9)).isEmpty();
            assertThat(mail.failed(9)).singleElement().matches(one -> one.next().isEmpty());

            write(store, turn(2, false, notice("msg_3")));
            var ageing = store.desk().ageing();
            assertThat(ageing.count(Bulk.EVENTS, NOW)).isZero();
            assertThat(ageing.count(Bulk.EVENTS, NOW.plusSeconds(1)))
                    .as("given up, and for a hook that nobody asks about").isEqualTo(2);
            write(store, new Cleared(Bulk.EVENTS, NOW.plusSeconds(1)));
            assertThat(ageing.count(Bulk.EVENTS, NOW.plusSeconds(1))).isZero();
            assertThat(mail.failed(9)).isEmpty();

            write(store, turn(3, false, notice("msg_4")));
            write(store, new NotDelivered(ORDERS, "msg_4", 4, Optional.empty(), "gone"));
            write(store, turn(4, true));
            assertThat(mail.failed(9)).as("the customer is forgotten").isEmpty();
        }
    }

    private static Notice notice(String id) {
        return new Notice(id, "order", CHAT, Samples.ANN, NOW, Map.of("number", "K1"));
    }

    private static Entry turn(int number, boolean forget, Notice... notices) {
        var after = Samples.after(CHAT, Samples.ANN, number);
        var heard = Samples.says(Samples.ANN, "e" + number, "an order, please");
        var business = new Business(false, forget, List.of(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(notices));
        return new Entry.TurnTaken(Samples.with(Samples.turn(after, heard, List.of()), business));
    }

    private static void write(Store store, Entry entry) {
        assertThat(store.journal().write(List.of(entry))).containsExactly(new Written.Done());
    }
}
