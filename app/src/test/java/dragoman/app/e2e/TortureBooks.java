package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.e2e.Ledger.Kept;
import dragoman.testkit.Ledger.Got;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Our ledger beside those of the messengers. Each update took effect once, so each talk has each answer once and in order; each line that we call
 * accepted came once; what we call uncertain was on the wire at a kill, or the messenger swallowed its answer, and came at most once.
 */
record TortureBooks(Messengers messengers, Ledger ledger) {
    static final List<String> ANSWERS = List.of("Welcome to the kiosk.", "Which fruit shall it be?",
            "How many apples?", "7 apples are weighed.", "They go into a paper bag.", "Where do they go?",
            "Ordered: 7 apples to Baker Street 5.", "Shall we stamp your card?", "That was it. Bye.");
    private static final String STOPPED = "the program was stopped";

    /** Returns how many lines are uncertain. */
    long agree(int conversations) {
        assertThat(ledger.count("inbox")).as("left in the inbox, or set aside").isZero();
        assertThat(ledger.count("turn")).as("turns")
                .isEqualTo((long) conversations * TortureCrowd.WORDS.size());
        assertThat(ledger.count("shop_record")).as("orders").isEqualTo(conversations);
        var kept = ledger.lines();
        assertThat(kept).as("conversations").hasSize(conversations);
        var got = Torture.DOORS.stream()
                .flatMap(door -> door.vendor(messengers).orElseThrow().ledger().all().stream())
                .collect(Collectors.groupingBy(Got::chat));
        var wrong = new ArrayList<String>();
        kept.forEach((chat, lines) -> compare(chat, lines, got.getOrDefault(chat, List.of()), wrong));
        assertThat(wrong).isEmpty();
        return kept.values().stream().flatMap(List::stream).filter(Kept::uncertain).count();
    }

    private static void compare(String chat, List<Kept> lines, List<Got> got, List<String> wrong) {
        if (!lines.stream().map(Kept::text).toList().equals(ANSWERS)) {
            wrong.add(chat + " has other answers: " + lines);
        }
        var came = new ArrayDeque<>(got);
        for (var line : lines) {
            var arrived = came.peek() != null && came.peek().said().text().equals(line.text());
            var swallowed = arrived && came.remove().swallowed();
            if (!fits(line, arrived, swallowed)) {
                wrong.add(
                        chat + ": '" + line.text() + "' " + Map.of("arrived", arrived, "swallowed", swallowed)
                                + " and the ledger says " + line);
            }
        }
        if (!came.isEmpty()) {
            wrong.add(chat + " got twice or out of turn: " + came);
        }
    }

    private static boolean fits(Kept line, boolean arrived, boolean swallowed) {
        return line.accepted() && arrived
                || line.uncertain() && (swallowed || line.why().startsWith(STOPPED));
    }
}
