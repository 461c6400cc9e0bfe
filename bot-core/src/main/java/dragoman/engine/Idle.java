package dragoman.engine;

import dragoman.engine.Question.Choice;
import java.util.List;
import java.util.Optional;

/** Nothing is going on, and the customer writes. */
final class Idle {
    private Idle() {}

    static void text(Draft draft, Said said) {
        if (Digressions.take(draft, said, Matches.INTENT)) {
            return;
        }
        if (Matches.nothingElse(said.reading(), List.of("solved"))) {
            Courtesy.take(draft, said);
        } else if (Courtesy.take(draft, said) || Manner.takesHaste(draft, said)
                || Matches.nothingElse(said.reading(), Asking.YES_NO)) {
            Speaker.say(draft, "ready");
        } else if (HardWords.are(said)) {
            HardWords.hear(draft, said);
        } else if (!Corrections.perhaps(draft, Optional.empty(), said)
                && !Clarifying.takesAnswered(draft, said)
                && !HardWords.letsOffSteam(draft, said)) {
            lost(draft, said);
        }
    }

    /** Not understood: shows the way to the menu, the second time in a row also to a person. */
    static void lost(Draft draft, Said said) {
        var again = !draft.talk().missed().isEmpty();
        draft.missed(said.text());
        OwnQuestions.pose(draft, again ? OwnQuestions.LOST_AGAIN : OwnQuestions.LOST);
    }

    static List<Choice> ways(Draft draft, boolean again) {
        var menu = Choice.of("menu", Speaker.words(draft, "menu"));
        return again ? List.of(Choice.of("person", Speaker.words(draft, "person")), menu) : List.of(menu);
    }
}
