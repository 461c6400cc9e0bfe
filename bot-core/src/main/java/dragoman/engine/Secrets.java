package dragoman.engine;

import java.util.List;
import java.util.Set;

/**
 * What was private in a turn, so that nobody but the customer sees it: which of the updates said it, and what it is. Prints nothing of it.
 */
public final class Secrets {
    public static final Secrets NONE = new Secrets(Set.of(), List.of());
    private final Set<Integer> hearings;
    private final List<String> texts;

    Secrets(Set<Integer> hearings, List<String> texts) {
        this.hearings = Set.copyOf(hearings);
        this.texts = List.copyOf(texts);
    }

    /** Whether the update of this number, from 0, said something private. */
    public boolean heardIn(int hearing) {
        return hearings.contains(hearing);
    }

    /** Whether a text that we say repeats something private. */
    public boolean isIn(String text) {
        for (var secret : texts) {
            if (text.contains(secret)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "[hidden]";
    }
}
