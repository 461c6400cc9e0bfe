package dragoman.understanding;

import dragoman.model.Entity;
import dragoman.model.Entity.DateFound;
import dragoman.model.Entity.EmailFound;
import dragoman.model.Entity.MoneyFound;
import dragoman.model.Entity.NumberFound;
import dragoman.model.Entity.PhoneFound;
import dragoman.model.Entity.TimeFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Settles which of overlapping entities stay, by the rule that {@link Entity} states: of one type the longest; an address beats all; a sure date
 * or time beats numbers and amounts, and whatever of the other is not sure; an amount with its currency, and a longer
 * number, beats dates and times that are not sure.
 */
final class Settling {
    private Settling() {}

    /** In the order of the text, the longer first. */
    static List<Entity> settle(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>(candidates.size());
        for (Candidate one : candidates) {
            if (candidates.stream()
                    .noneMatch(other -> other != one && other.overlaps(one) && beats(other, one))) {
                kept.add(one);
            }
        }
        return kept.stream().map(Candidate::entity).sorted(Comparator.comparingInt(Entity::start)
                .thenComparing(Comparator.comparingInt(Entity::end).reversed())
                .thenComparing(Settling::rank)).toList();
    }

    private static boolean beats(Candidate winner, Candidate loser) {
        if (winner.entity().getClass() == loser.entity().getClass()) {
            return longer(winner, loser);
        }
        return switch (winner.entity()) {
            case PhoneFound _,EmailFound _ -> true;
            case DateFound _,TimeFound _ -> winner.sure() && weakerThanTime(loser);
            case MoneyFound money -> money.currency().isPresent() && !loser.sure();
            case NumberFound _ -> !loser.sure() && winner.length() > loser.length();
        };
    }

    /** Of two on the same words the more telling first. */
    private static int rank(Entity entity) {
        return switch (entity) {
            case PhoneFound _,EmailFound _ -> 0;
            case MoneyFound _ -> 1;
            case NumberFound _ -> 2;
            case DateFound _ -> 3;
            case TimeFound _ -> 4;
        };
    }

    private static boolean weakerThanTime(Candidate loser) {
        return switch (loser.entity()) {
            case NumberFound _,MoneyFound _ -> true;
            case DateFound _,TimeFound _ -> !loser.sure();
            case PhoneFound _,EmailFound _ -> false;
        };
    }

    private static boolean longer(Candidate one, Candidate other) {
        if (one.length() != other.length()) {
            return one.length() > other.length();
        }
        return one.sure() && !other.sure()
                || one.sure() == other.sure() && one.entity().start() < other.entity().start();
    }
}
