package dragoman.engine;

import java.util.List;

/** Thanks, smiles and the like: nothing that could be misunderstood. */
final class Courtesy {
    private static final List<String> THANKS = List.of("solved");
    private static final List<String> ALL = List.of("solved", "hello");

    private Courtesy() {}

    /** Nothing but a courtesy, or signs. */
    static boolean is(Said said) {
        return Matches.nothingElse(said.reading(), ALL)
                || said.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Returns the courtesy, if it is one; signs without a word need no answer of their own. */
    static boolean take(Draft draft, Said said) {
        if (Matches.nothingElse(said.reading(), THANKS)) {
            Speaker.say(draft, "welcome");
            return true;
        }
        return is(said);
    }
}
