package dragoman.desk.join;

import dragoman.desk.store.Joinings.Kept;
import dragoman.engine.Insight.Known;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A customer in all their conversations.
 *
 * @param sides the one that was looked at first
 * @param mergings that people made and can undo
 */
public record Whole(List<Side> sides, List<Kept> mergings) {
    public Whole {
        sides = List.copyOf(sides);
        mergings = List.copyOf(mergings);
    }

    /** What is known in any of them: where they differ, what the conversation knows in which the customer last wrote. */
    public List<Known> known() {
        var united = new LinkedHashMap<String, Known>();
        sides.stream().sorted(Comparator.comparing(Side::last).reversed())
                .flatMap(side -> side.known().stream())
                .forEach(known -> united.putIfAbsent(known.slot(), known));
        return List.copyOf(united.values());
    }

    /** The two as one, before they are. */
    public Whole with(Side other) {
        return new Whole(Stream.concat(sides.stream(), Stream.of(other)).toList(), mergings);
    }
}
