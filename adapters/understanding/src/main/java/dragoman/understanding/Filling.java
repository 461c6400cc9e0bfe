package dragoman.understanding;

import dragoman.model.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What fills a slot of a line.
 *
 * @param value the number of an hour, day, month …; 0 for a clock
 * @param to the place behind it
 * @param sure it can hardly be anything else
 */
record Filling(int value, Optional<Clock> clock, int to, boolean sure) {
    static Filling number(int value, int to) {
        return new Filling(value, Optional.empty(), to, true);
    }

    static Filling clock(Clock clock, int to, boolean sure) {
        return new Filling(0, Optional.of(clock), to, sure);
    }

    /** All slots of a line that begins at that place, as they were filled, in order. */
    record All(int from, List<WhenSlot> slots, List<Filling> fillings) {
        static All from(int from) {
            return new All(from, List.of(), List.of());
        }

        All with(WhenSlot slot, Filling filling) {
            List<WhenSlot> moreSlots = new ArrayList<>(slots);
            List<Filling> moreFillings = new ArrayList<>(fillings);
            moreSlots.add(slot);
            moreFillings.add(filling);
            return new All(from, moreSlots, moreFillings);
        }

        boolean has(WhenSlot slot) {
            return slots.contains(slot);
        }

        /** 0 when there is no such slot. */
        int value(WhenSlot slot) {
            int at = slots.indexOf(slot);
            return at < 0 ? 0 : fillings.get(at).value();
        }

        List<Clock> clocks() {
            return fillings.stream().flatMap(filling -> filling.clock().stream()).toList();
        }

        boolean sure() {
            return fillings.stream().filter(filling -> filling.clock().isPresent())
                    .allMatch(Filling::sure);
        }
    }
}
