package dragoman.understanding;

import dragoman.model.Clock;
import dragoman.model.DayTime;
import dragoman.model.DayTime.During;
import dragoman.model.Entity.DateFound;
import dragoman.model.Entity.TimeFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds days and times in a text as one language says them. One use. */
final class WhenFinder {
    /** So many words may stand between a time and the part of the day that goes with it. */
    private static final int NEAR = 2;

    private final WhenText pieces;
    private final WhenWords when;
    private final List<Candidate> found = new ArrayList<>(0);
    private final List<Timed> times = new ArrayList<>(0);

    /** A time between two places. */
    private record Timed(DayTime time, int from, int to, boolean sure) {}

    private WhenFinder(WhenText pieces, WhenWords when) {
        this.pieces = pieces;
        this.when = when;
    }

    /** All but dates in digits. */
    static List<Candidate> find(String text, Utterance words, Tongue tongue, DigitWhen digits) {
        var finder = new WhenFinder(new WhenPieces(text, words, tongue, digits).cut(), tongue.when());
        finder.dates();
        finder.times();
        return finder.found;
    }

    private void dates() {
        for (int at = 0; at < pieces.size();) {
            var fit = when.dates().longest(pieces, at);
            if (fit.isPresent()) {
                found.add(new Candidate(new DateFound(fit.get().meaning(), start(at), end(fit.get().to())),
                        fit.get().sure()));
                at = fit.get().to();
            } else {
                at++;
            }
        }
    }

    private void times() {
        for (int at = 0; at < pieces.size();) {
            at = when.greetings().longest(pieces, at).map(WhenLines.Fit::to).orElse(at);
            var fit = at < pieces.size()
                    ? when.times().longest(pieces, at)
                    : Optional.<WhenLines.Fit<DayTime>>empty();
            if (fit.isPresent()) {
                times.add(new Timed(fit.get().meaning(), at, fit.get().to(), fit.get().sure()));
                at = fit.get().to();
            } else {
                at++;
            }
        }
        times.stream().map(this::settled).filter(timed -> !(timed.time() instanceof During && joined(timed)))
                .forEach(timed -> found.add(new Candidate(
                        new TimeFound(timed.time(), start(timed.from()), end(timed.to())), timed.sure())));
    }

    /** A part of the day nearby tells which half of it a clock means, and that it is a clock. */
    private Timed settled(Timed timed) {
        for (Timed other : times) {
            if (other.time() instanceof During(var part) && near(timed, other)) {
                DayTime settled = switch (timed.time()) {
                    case DayTime.At(var clock) -> new DayTime.At(half(clock, part));
                    case DayTime.From(var clock) -> new DayTime.From(half(clock, part));
                    case DayTime.Until(var clock) -> new DayTime.Until(half(clock, part));
                    case DayTime.Between(var from, var until) ->
                        new DayTime.Between(half(from, part), half(until, part));
                    case During during -> during;
                    case DayTime.In in -> in;
                };
                return new Timed(settled, timed.from(), timed.to(), true);
            }
        }
        return timed;
    }

    private static Clock half(Clock clock, DayTime.Part part) {
        return clock.eitherHalf() ? WhenMeaning.settle(clock, part) : clock;
    }

    private boolean joined(Timed part) {
        return times.stream().anyMatch(other -> !(other.time() instanceof During) && near(part, other));
    }

    /** With at most a few words between, those of dates not counted. */
    private boolean near(Timed one, Timed other) {
        int between = 0;
        for (int at = Math.min(one.to(), other.to()); at < Math.max(one.from(), other.from()); at++) {
            between += dated(at) ? 0 : 1;
        }
        return between <= NEAR;
    }

    private boolean dated(int at) {
        return found.stream().map(Candidate::entity).anyMatch(date -> date instanceof DateFound
                && date.start() <= start(at) && end(at + 1) <= date.end());
    }

    private int start(int from) {
        return pieces.piece(from).start();
    }

    private int end(int to) {
        return pieces.piece(to - 1).end();
    }
}
