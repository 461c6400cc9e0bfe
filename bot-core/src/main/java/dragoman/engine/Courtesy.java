package dragoman.engine;

import dragoman.model.Pending;
import dragoman.model.PhraseKey.Kind;
import java.util.List;

/** Thanks, smiles and the like: nothing that could be misunderstood. */
final class Courtesy {
    private static final List<String> THANKS = List.of("solved");
    private static final List<String> HERE = List.of("here");
    private static final List<String> ALL = List.of("solved", "hello", "here");

    private Courtesy() {}

    /** Nothing but a courtesy, or signs. */
    static boolean is(Said said) {
        return Matches.nothingElse(said.reading(), ALL)
                || said.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** 'I'm here' answers no question, whatever any words might answer; ours is put again, unless it has such an option. */
    static boolean isHere(Draft draft, Pending pending, Said said) {
        return Matches.nothingElse(said.reading(), HERE) && !pending.flow().startsWith(OwnQuestions.OWN)
                && Matches.only(said.reading(), Kind.OPTION, pending.step() + "/", Matches.SURE).isEmpty();
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
