package dragoman.agentdesk;

import dragoman.desk.view.Row;
import dragoman.model.Ownership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A queue on the board: who waits in it, in the order in which they came. */
record QueuePlaces(String queue, List<Place> places) {
    /** Somebody who waits. {@code number}: from 1. */
    record Place(int number, String id, String name, String waits) {}

    static List<QueuePlaces> of(Words words, List<Row> rows, Times times) {
        var queues = new TreeMap<String, List<Place>>();
        rows.stream().filter(row -> row.owner() instanceof Ownership.Queued)
                .sorted(Comparator.comparing(QueuePlaces::since)).forEach(row -> {
                    var places = queues.computeIfAbsent(queue(row), _ -> new ArrayList<>());
                    places.add(new Place(places.size() + 1, row.conversation().value(),
                            RowView.name(row.customer(), words), times.since(since(row))));
                });
        return queues.entrySet().stream().map(queue -> new QueuePlaces(queue.getKey(), queue.getValue()))
                .toList();
    }

    private static Instant since(Row row) {
        return row.owner() instanceof Ownership.Queued(_, var since) ? since : Instant.MAX;
    }

    private static String queue(Row row) {
        return row.owner() instanceof Ownership.Queued(var queue, _) ? queue : "";
    }
}
