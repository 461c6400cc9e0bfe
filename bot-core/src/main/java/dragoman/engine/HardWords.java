package dragoman.engine;

import dragoman.flow.Flow;
import java.util.List;

/** Rudeness, taken calmly: first heard, then a person is offered, then a person has it. Never answered in kind, never 'not understood'. */
final class HardWords {
    private static final String RUDE = "rude";

    private HardWords() {}

    static boolean are(Said said) {
        return Matches.word(said.reading(), RUDE) >= Matches.EXACT
                || Matches.nothingElse(said.reading(), List.of(RUDE));
    }

    /** Hard words and nothing that could be answered. */
    static void hear(Draft draft, Said said) {
        var before = draft.mood().rude();
        draft.set(draft.mood().ruder());
        draft.missed(said.text());
        switch (before) {
            case 0 -> listen(draft);
            case 1 -> OwnQuestions.pose(draft, OwnQuestions.HARD_WORDS);
            default -> toPerson(draft);
        }
    }

    /** Steam is being let off: words that mean nothing to us are told to a person, not asked for again. */
    static boolean letsOffSteam(Draft draft, Said said) {
        var steams = draft.mood().rude() > 0 && !draft.talk().missed().isEmpty();
        if (steams) {
            draft.missed(said.text());
            OwnQuestions.pose(draft, OwnQuestions.STEAM);
        }
        return steams;
    }

    /** Whether a person is wanted was asked. */
    static void decided(Draft draft, boolean person) {
        if (person) {
            toPerson(draft);
            return;
        }
        draft.set(draft.mood().calm());
        draft.understood();
        OwnQuestions.resume(draft);
        if (draft.pending().isEmpty()) {
            Speaker.say(draft, "ready");
        }
    }

    private static void listen(Draft draft) {
        var own = draft.bot().flow(Flow.HARD_WORDS);
        if (own.isPresent()) {
            Walk.begin(draft, own.get());
            Walk.on(draft);
            return;
        }
        Speaker.say(draft, "hard-words");
        Answering.again(draft);
    }

    private static void toPerson(Draft draft) {
        HandOver.toPerson(draft, HandOver.ANY_QUEUE, HandOver.reason(draft, "reason-upset"));
    }
}
