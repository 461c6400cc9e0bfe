package dragoman.desk.group;

import dragoman.model.Language;
import java.util.Optional;

/** What somebody does in the group. The same may come twice, then with the same ids. */
public sealed interface FromGroup {
    Who who();

    /** Somebody with an account at the messenger. */
    record Who(String account, Optional<Language> language) {}

    /**
     * Writes, or ({@code edited}) has written it anew.
     *
     * @param topic 0: beside the topics
     * @param message the messenger's id of it
     * @param version of an edited message, another one each time; {@code ""} before
     * @param text {@code ""} for what is no text: a picture, a voice message
     */
    record Wrote(Who who, long topic, long message, String version, String text) implements FromGroup {
        public boolean edited() {
            return !version.isEmpty();
        }
    }

    /** Taps a button of ours. */
    record Tapped(Who who, String tap, String target) implements FromGroup {}
}
