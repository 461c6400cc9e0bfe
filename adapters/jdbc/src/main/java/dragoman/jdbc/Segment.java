package dragoman.jdbc;

import dragoman.model.LineKey;
import dragoman.port.Entry;
import dragoman.port.TurnCommit.Business;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Neighbouring entries that may be written kind by kind, so that each statement runs once for all of them: arrivals, plain turns,
 * settlings, claims. What came of it is the same as if they were written one by one.
 */
final class Segment {
    final List<Asked<Entry.Arriving>> arrivals = new ArrayList<>();
    final List<Asked<Entry.TurnTaken>> turns = new ArrayList<>();
    final List<Asked<Entry.Settling>> settlings = new ArrayList<>();
    final List<Asked<Entry.Claiming>> claims = new ArrayList<>();
    private final Set<LineKey> claimed = new HashSet<>();

    /** Takes the entry up; false if it has to be written for itself, after this segment and before the next. */
    boolean takes(int place, Entry entry) {
        return switch (entry) {
            case Entry.Arriving arriving -> arrivals.add(new Asked<>(place, arriving));
            case Entry.TurnTaken taken when taken.turn().business().equals(Business.NONE) ->
                turns.add(new Asked<>(place, taken));
            case Entry.Settling settling when !claimed.contains(settling.line()) ->
                settlings.add(new Asked<>(place, settling));
            case Entry.Claiming claiming -> {
                claimed.addAll(claiming.lines());
                yield claims.add(new Asked<>(place, claiming));
            }
            case Entry.TurnTaken _,Entry.Settling _,Entry.Releasing _,Entry.SendingAgain _,Entry.Reporting _,Entry.CallSending _,Entry.Parking _,Entry.Replaying _,Entry.Discarding _,Entry.Beating _,Entry.Publishing _,Entry.Dropping _,Entry.TakingBack _,Entry.MediaSettled _,Entry.MediaAttached _,Entry.Beside _ ->
                false;
        };
    }
}
