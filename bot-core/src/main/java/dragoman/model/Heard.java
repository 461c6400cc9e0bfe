package dragoman.model;

import java.util.List;

/** The gathered updates of one turn, in order. */
public record Heard(List<Hearing> all) {
    public Heard {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a turn hears at least one update");
        }
    }

    public static Heard of(Received received, Reading reading) {
        return new Heard(List.of(new Hearing(received, reading)));
    }
}
