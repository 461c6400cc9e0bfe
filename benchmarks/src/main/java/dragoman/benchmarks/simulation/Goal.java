package dragoman.benchmarks.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a customer comes for.
 *
 * @param flow whose examples they say; empty: they ask a question
 * @param on the flows in which they are well
 * @param record what is written down when they have it; empty where it is something said
 * @param chooses by slot, what they choose of its options; any, where nothing is named
 */
record Goal(String name, Optional<String> flow, Set<String> on, Optional<String> record,
        Map<String, List<String>> chooses) {
    private static final Map<String, List<String>> ALWAYS = Map.of("solved", List.of("settled"), "order_here",
            List.of("later"), "opinion", List.of("good", "fair"));

    static final Goal BUY = of("buys a pair", "find-shoes", Set.of("order"), "order",
            Map.of("purpose", List.of("shoes")));
    static final Goal GIFT = of("buys a present", "gift", Set.of("order"), "order",
            Map.of("size_known", List.of("known")));
    static final Goal WISH = of("wishes for a pair we do not have", "find-shoes", Set.of("polite-no"), "wish",
            Map.of("purpose", List.of("shoes"), "instead", List.of("wait")));
    static final Goal RETURN = of("returns a pair", "returns", Set.of(), "return",
            Map.of("purpose", List.of("return"), "return_why", List.of("small", "large", "other")));
    static final Goal COMPLAINT = of("complains", "complaint", Set.of(), "complaint",
            Map.of("purpose", List.of("complaint")));
    static final Goal STATUS = new Goal("asks for an order's state", Optional.of("order-status"),
            Set.of("order-status"), Optional.empty(),
            Map.of("purpose", List.of("order"), "order_help", List.of("enough")));
    static final Goal QUESTION = new Goal("asks a question", Optional.empty(), Set.of(), Optional.empty(),
            Map.of());
    static final List<Goal> ALL = List.of(BUY, GIFT, WISH, RETURN, COMPLAINT, STATUS, QUESTION);

    private static Goal of(String name, String flow, Set<String> more, String record,
            Map<String, List<String>> chooses) {
        return new Goal(name, Optional.of(flow), more, Optional.of(record), chooses);
    }

    /** Where the goal's flows and those of every visit are at home. */
    boolean isOn(String flowName) {
        return flow.filter(flowName::equals).isPresent() || on.contains(flowName)
                || Set.of("hello", "farewell", "last-word", "goodbye").contains(flowName);
    }

    /** Which option of this question leads there; any, when it says nothing of it. */
    List<String> choices(String slot) {
        return chooses.getOrDefault(slot, ALWAYS.getOrDefault(slot, List.of()));
    }

    /** Whether it was reached in the last turn, or is written down. */
    boolean reached(Chat chat, Wanted wanted) {
        if (record.isPresent()) {
            return chat.recorded().contains(record.get());
        }
        var told = flow.isPresent() ? List.of(Wanted.ORDER) : chat.answer(wanted.answer());
        return chat.said().stream().anyMatch(said -> told.stream().anyMatch(said.reply().text()::contains));
    }
}
