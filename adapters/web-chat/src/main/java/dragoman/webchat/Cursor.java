package dragoman.webchat;

import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a transcript: the turn, and which of the things said in it. Written {@code turn.place}. */
record Cursor(long turn, int place) {
    static final Cursor START = new Cursor(-1, -1);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    /** From what a client says it saw last; what we never wrote counts as nothing seen. */
    static Cursor parse(Optional<String> written) {
        var match = WRITTEN.matcher(written.orElse(""));
        return match.matches()
                ? new Cursor(Long.parseLong(match.group(1)), Integer.parseInt(match.group(2)))
                : START;
    }

    boolean before(Cursor other) {
        return turn < other.turn || (turn == other.turn && place < other.place);
    }

    Cursor next(long ofTurn) {
        return ofTurn == turn ? new Cursor(turn, place + 1) : new Cursor(ofTurn, 0);
    }

    @Override
    public String toString() {
        return turn + "." + place;
    }
}
