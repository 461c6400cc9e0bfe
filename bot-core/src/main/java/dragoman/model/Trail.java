package dragoman.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How the talk has gone so far: what is needed to take something back, to pass something over, to come back to it.
 *
 * @param answered the questions that were answered and can be gone back to, the latest last
 * @param skipped slots whose question was passed over
 * @param settled slots that went into something that is written down
 * @param mood how the customer talks
 * @param unfinished what silence has ended
 */
public record Trail(List<Frame> answered, Set<String> skipped, Set<String> settled, Mood mood,
        Optional<Unfinished> unfinished) {
    public static final Trail NONE = new Trail(List.of(), Set.of(), Set.of(), Mood.CALM, Optional.empty());
    private static final int LONGEST = 20;

    public Trail {
        answered = List.copyOf(answered);
        skipped = Set.copyOf(skipped);
        settled = Set.copyOf(settled);
    }

    public Trail answering(Frame question) {
        var longer = new ArrayList<>(answered);
        longer.remove(question);
        longer.add(question);
        return withAnswered(longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }

    public Trail withAnswered(List<Frame> others) {
        return new Trail(others, skipped, settled, mood, unfinished);
    }

    public Trail skipping(String slot) {
        return new Trail(answered, plus(skipped, Set.of(slot)), settled, mood, unfinished);
    }

    public Trail asking(String slot) {
        if (!skipped.contains(slot)) {
            return this;
        }
        var fewer = new LinkedHashSet<>(skipped);
        fewer.remove(slot);
        return new Trail(answered, fewer, settled, mood, unfinished);
    }

    /** What was known until now is written down: there is no way back beyond it. */
    public Trail settling(Set<String> slots) {
        return new Trail(List.of(), skipped, plus(settled, slots), mood, unfinished);
    }

    public Trail with(Mood other) {
        return mood.equals(other) ? this : new Trail(answered, skipped, settled, other, unfinished);
    }

    public Trail with(Optional<Unfinished> other) {
        return new Trail(answered, skipped, settled, mood, other);
    }

    Trail moved(UnaryOperator<Frame> to) {
        return new Trail(answered.stream().map(to).toList(), skipped, settled, mood,
                unfinished.map(old -> new Unfinished(old.stack().stream().map(to).toList(), old.slots())));
    }

    /** All flows have ended. */
    public Trail ended() {
        return answered.isEmpty() && skipped.isEmpty() && settled.isEmpty()
                ? this
                : new Trail(List.of(), Set.of(), Set.of(), mood, unfinished);
    }

    private static Set<String> plus(Set<String> set, Set<String> others) {
        var more = new LinkedHashSet<>(set);
        more.addAll(others);
        return more;
    }
}
