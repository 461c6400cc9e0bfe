package dragoman.desk.view;

import dragoman.desk.people.Person;
import dragoman.model.BotId;
import java.util.List;
import java.util.Map;

/** The lists of conversations. Thread-safe. */
public interface Lists {
    /**
     * Sorted by earliest harm, complaints and key customers first; {@code RESOLVED} and {@code ALL}: the latest first.
     *
     * @param from how many to leave out, for pages
     * @param max at most 200
     */
    List<Row> rows(Person viewer, Filter filter, int from, int max);

    /** How many each list holds, {@code ALL} and {@code RESOLVED} aside. */
    Map<Filter.Kind, Integer> counts(Person viewer);

    /** The queues there are, by bot: those of the flows, and {@code people}. */
    Map<BotId, List<String>> queues(Person viewer);
}
