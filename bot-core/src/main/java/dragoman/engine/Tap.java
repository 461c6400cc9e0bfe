package dragoman.engine;

import dragoman.model.Frame;
import dragoman.model.Pending;
import java.util.Optional;

/**
 * What a button carries: the serial of its question, the place that asked, the choice's id, as in {@code 1k.x7f2a9:work}. Never longer than 55
 * characters: the smallest room is Telegram's, with 64 bytes.
 *
 * @param place a short name of the asking step; empty in a button of an earlier version
 */
record Tap(int serial, Optional<String> place, String id) {
    private static final int DIGITS = 36;
    private static final int BITS = 36;
    private static final long FNV_BASE = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static String prefix(Pending question) {
        return Integer.toString(question.serial(), DIGITS) + "." + place(question.flow(), question.step())
                + ":";
    }

    /** Empty for what is no button of ours. */
    static Optional<Tap> read(String data) {
        var colon = data.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        var dot = data.lastIndexOf('.', colon);
        try {
            var serial = Integer.parseInt(data, 0, dot < 0 ? colon : dot, DIGITS);
            var place = dot < 0 ? Optional.<String>empty() : Optional.of(data.substring(dot + 1, colon));
            return Optional.of(new Tap(serial, place, data.substring(colon + 1)));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    boolean isAt(Frame where) {
        return place.filter(place(where.flow(), where.step())::equals).isPresent();
    }

    /** Names of flows and steps together may be longer than a button has room for: 36 bits of their hash (FNV-1a) tell them apart. */
    private static String place(String flow, String step) {
        var hash = mixed(mixed(FNV_BASE, flow) * FNV_PRIME, step);
        return Long.toString(hash >>> (Long.SIZE - BITS), DIGITS);
    }

    private static long mixed(long seed, String text) {
        var hash = seed;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
