package dragoman.desk.group;

import dragoman.model.Language;
import dragoman.model.MediaKind;
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
     * @param text what stands under a file, too; {@code ""} for what has none: a place, a sticker
     */
    record Wrote(Who who, long topic, long message, String version, String text,
            Optional<Given> file) implements FromGroup {
        /** Words alone. */
        public Wrote(Who who, long topic, long message, String version, String text) {
            this(who, topic, message, version, text, Optional.empty());
        }

        public boolean edited() {
            return !version.isEmpty();
        }
    }

    /**
     * A file, still with the messenger.
     *
     * @param locator the messenger's id of it
     * @param name {@code ""} where it has none
     */
    record Given(String locator, MediaKind kind, String name) {}

    /** Taps a button of ours. */
    record Tapped(Who who, String tap, String target) implements FromGroup {}
}
