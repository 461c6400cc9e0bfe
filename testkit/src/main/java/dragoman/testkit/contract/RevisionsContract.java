package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.BotId;
import dragoman.model.Footing;
import dragoman.port.Entry;
import dragoman.port.Revisions.Kept;
import dragoman.port.Written;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is promised of the versions of bots. */
public abstract class RevisionsContract extends StoreContract {
    private static final BotId BAKERY = new BotId("bakery");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    protected RevisionsContract(StoreHarness harness) {
        super(harness);
    }

    @Test
    void a_version_is_kept_with_its_files_and_the_one_before_it_is_replaced() throws Exception {
        var first = Map.of("bot.yaml", "bot: Ива\n", "texts/ru.yaml", "hello: Добрый день 🙂\n");
        var second = Map.of("bot.yaml", "bot: Iva\n");
        publish("r1", first, MONDAY);
        publish("r2", second, TUESDAY);
        reopen();
        assertThat(store.revisions().kept(BAKERY)).containsExactlyInAnyOrder(
                new Kept("r1", Optional.of(TUESDAY), first), new Kept("r2", Optional.empty(), second));
        assertThat(store.revisions().kept(new BotId("other"))).isEmpty();
    }

    @Test
    void an_edit_that_is_taken_back_brings_the_earlier_version_back() {
        publish("r1", Map.of(), MONDAY);
        publish("r2", Map.of(), TUESDAY);
        publish("r1", Map.of(), TUESDAY.plusSeconds(60));
        assertThat(store.revisions().kept(BAKERY)).containsExactlyInAnyOrder(
                new Kept("r1", Optional.empty(), Map.of()),
                new Kept("r2", Optional.of(TUESDAY.plusSeconds(60)), Map.of()));
    }

    @Test
    void one_that_is_no_longer_needed_is_gone() {
        publish("r1", Map.of(), MONDAY);
        publish("r2", Map.of(), TUESDAY);
        assertThat(write(new Entry.Dropping(BAKERY, "r1"))).isEqualTo(new Written.Done());
        assertThat(store.revisions().kept(BAKERY)).extracting(Kept::revision).containsExactly("r2");
    }

    @Test
    void the_chats_on_a_version_are_found_until_their_flows_end() {
        var ann = meet(Samples.ANN, "e1");
        var on = Samples.after(ann, Samples.ANN, 1).with(new Footing(Optional.of("r1"), 0, Optional.empty()));
        take(Samples.turn(on, Samples.says(Samples.ANN, "e2", "cake"), List.of()));
        assertThat(store.revisions().chats("r1")).containsExactly(on);
        assertThat(store.revisions().chats("r2")).isEmpty();
        take(Samples.turn(Samples.after(ann, Samples.ANN, 2), Samples.says(Samples.ANN, "e3", "bye"),
                List.of()));
        assertThat(store.revisions().chats("r1")).isEmpty();
    }

    private void publish(String revision, Map<String, String> files, Instant at) {
        assertThat(write(new Entry.Publishing(BAKERY, revision, files, at))).isEqualTo(new Written.Done());
    }
}
