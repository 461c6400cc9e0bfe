package dragoman.agentdesk;

import dragoman.desk.view.Filter.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The queue pane. {@code selected}: the conversation that is open beside it, {@code ""} for none. */
record QueueView(Words words, Kind kind, Map<Kind, Integer> counts, List<RowView> rows, String selected) {
    private static final List<Kind> TABS = List.of(Kind.MINE, Kind.MENTIONED, Kind.QUEUE, Kind.WAITING,
            Kind.OPEN,
            Kind.SNOOZED,
            Kind.RESOLVED, Kind.ALL);

    /** Mentions only while there are any. */
    List<Kind> tabs() {
        return TABS.stream()
                .filter(tab -> tab != Kind.MENTIONED || tab == kind || counts.getOrDefault(tab, 0) > 0)
                .toList();
    }

    String label(Kind tab) {
        var count = counts.getOrDefault(tab, 0);
        return words.get("list." + name(tab)) + (count > 0 ? " " + count : "");
    }

    /** How many conversations want this person: for the tab's title. */
    int wanting() {
        return (int) rows.stream().filter(RowView::waits).count();
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
