package dragoman.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.store.Figures.Active;
import dragoman.desk.store.Figures.Event;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Milestone;
import dragoman.model.Milestone.Kind;
import dragoman.port.ShopRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A small shop's days, counted. */
class TablesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private final List<Event> events = new ArrayList<>();
    private final List<Active> active = new ArrayList<>();
    private final List<Active> before = new ArrayList<>();
    private final List<ShopRecord> records = new ArrayList<>();

    private void happens(String chat, int second, Kind kind) {
        events.add(new Event(new ConversationId(chat), NOON.plusSeconds(second),
                new Milestone(kind, Optional.empty(), "order/size")));
    }

    private void was(List<Active> when, String chat, String opinion) {
        when.add(new Active(new ConversationId(chat), NOON,
                Optional.of(opinion).filter(mark -> !mark.isEmpty())));
    }

    private void writes(String kind, String summary) {
        records.add(new ShopRecord("K" + records.size(), kind, "new", summary, Map.of(),
                new ConversationId("a"),
                new Address(new BotId("opanak"), new ChannelId("telegram"), "1"), "Ann", NOON));
    }

    private List<List<String>> rows(String table) {
        return new Tables(new Counted(ZoneId.of("UTC"), events, active, before, records)).all().stream()
                .filter(one -> one.name().equals(table)).findFirst().orElseThrow().rows();
    }

    @Test
    void first_answers_are_counted_from_the_wish_for_a_person_with_the_slowest_tenth() {
        for (var i = 1; i <= 10; i++) {
            happens("c" + i, 0, Kind.WANTED);
        }
        for (var i = 1; i <= 10; i++) {
            happens("c" + i, 10 * i, Kind.FIRST_ANSWER);
        }
        assertThat(rows("first-answer")).containsExactly(List.of("2026-11-21", "10", "60", "100"));
    }

    @Test
    void who_went_on_with_the_bot_waits_for_nobody_and_begins_anew_next_time() {
        happens("a", 0, Kind.WANTED);
        happens("a", 30, Kind.CANCELLED);
        happens("a", 1000, Kind.WANTED);
        happens("a", 1020, Kind.FIRST_ANSWER);
        happens("a", 1300, Kind.RESOLVED);
        happens("a", 1400, Kind.NOT_SOLVED);
        happens("a", 1500, Kind.RESOLVED);
        assertThat(rows("first-answer")).containsExactly(List.of("2026-11-21", "1", "20", "20"));
        assertThat(rows("resolution")).as("300 s, then once more 100 s")
                .containsExactly(List.of("2026-11-21", "2", "300", "300"));
    }

    @Test
    void what_the_bot_solved_and_what_people_thought_are_told_apart() {
        was(active, "a", "good");
        was(active, "b", "poor");
        was(active, "c", "");
        happens("b", 0, Kind.WANTED);
        assertThat(rows("solved-by-bot")).containsExactly(List.of("3", "2", "0.6667"));
        assertThat(rows("opinion-bot")).containsExactly(List.of("good", "1"));
        assertThat(rows("opinion-people")).containsExactly(List.of("poor", "1"));
        assertThat(rows("handoffs-by-step")).containsExactly(List.of("order/size", "1"));
    }

    @Test
    void reasons_are_what_was_written_down_and_the_wish_for_a_person_and_sources_stand_apart() {
        writes("order", "Derby");
        writes("order", "Oxford");
        writes("source", "a friend");
        happens("a", 0, Kind.WANTED);
        assertThat(rows("reasons")).containsExactly(List.of("order", "2"), List.of("person", "1"));
        assertThat(rows("origin")).containsExactly(List.of("a friend", "1"));
    }

    @Test
    void retention_is_the_customers_at_the_end_without_new_ones_through_those_at_the_start() {
        was(before, "a", "");
        was(before, "b", "");
        was(before, "c", "");
        was(before, "d", "");
        was(active, "a", "");
        was(active, "b", "");
        was(active, "c", "");
        was(active, "e", "");
        assertThat(rows("retention")).containsExactly(List.of("4", "4", "1", "0.7500", "0.2500"));
    }
}
