package dragoman.engine;

import dragoman.flow.Retry;
import dragoman.model.Pending;
import dragoman.model.Value;
import java.util.List;

/** The ladder: the ask's own words, the shipped ones, the offer of a person, a person. */
final class NotUnderstood {
    private static final List<String> SHIPPED = List.of("not-understood", "not-understood-again");

    private static final List<String> NOTHING_TO_SAY = List.of("unsure", "no", "nothing", "have-none",
            "done");

    private static final int A_FEW = 5;
    private static final int FEWER = 3;
    /** 'That's it' in a longer text: words of grammar alone tell little. */
    private static final double PERHAPS = 0.4;

    private NotUnderstood() {}

    static void answer(Draft draft, Said said) {
        // a question of this very turn was not seen yet: words gathered with the ones before it are no answer to it
        if (draft.questionUnseen()) {
            OutOfTurn.fillUnseen(draft);
            return;
        }
        if (Courtesy.take(draft, said) || Manner.takesHaste(draft, said)) {
            Answering.again(draft);
            return;
        }
        var goesOn = Silences.goesOn(draft, said);
        if (goesOn.isPresent()) {
            Commands.run(draft, goesOn.get() ? "repeat" : "cancel");
            return;
        }
        if (HardWords.are(said)) {
            HardWords.hear(draft, said);
            return;
        }
        if (Corrections.perhaps(draft, draft.pending(), said) || isPassedOver(draft, said)
                || HardWords.letsOffSteam(draft, said)
                || !Answering.isAsked(said.text()) && OutOfTurn.ahead(draft)
                || Refusal.tells(draft)) {
            return;
        }
        Manner.notUnderstood(draft, said);
        climb(draft, said);
    }

    /** The words of this step of the ladder were said already, when an answer was refused. */
    private static boolean heard(Pending pending, List<Retry> own) {
        return pending.refusals() > pending.tries() && own.get(pending.tries()) instanceof Retry.Words
                && pending.tries() < SHIPPED.size();
    }

    /** Who does not know what to answer, or has none, need not, where we can do without. */
    private static boolean isPassedOver(Draft draft, Said said) {
        var ask = draft.pending().flatMap(pending -> Answering.asking(draft, pending))
                .filter(asked -> asked.optional() && NOTHING_TO_SAY.stream()
                        .anyMatch(word -> Matches.word(said.reading(), word) >= Matches.OPTION));
        ask.ifPresent(asked -> TakingBack.over(draft, asked));
        return ask.isPresent();
    }

    /** All that was said: 'no', or a few words of which two say so, 'no that is all', 'no, thanks'. 'No heel left' tells something. */
    static boolean isNothing(Said said) {
        if (Matches.nothingElse(said.reading(), NOTHING_TO_SAY)) {
            return true;
        }
        var sure = NOTHING_TO_SAY.stream()
                .anyMatch(word -> Matches.word(said.reading(), word) >= Matches.SURE);
        var saying = NOTHING_TO_SAY.stream().filter(word -> Matches.word(said.reading(), word) >= PERHAPS)
                .count();
        var thanks = Matches.word(said.reading(), "solved") >= Matches.SURE;
        return sure && said.reading().entities().isEmpty()
                && (saying > 1 && said.words() <= A_FEW || thanks && said.words() <= FEWER);
    }

    private static void climb(Draft draft, Said said) {
        var pending = draft.pending().orElseThrow();
        missed(draft, said.text());
        draft.waitFor(pending.triedAgain());
        var own = Answering.asking(draft, pending).map(ask -> ask.retry()).orElse(List.of());
        if (pending.tries() < own.size() && !heard(pending, own)) {
            own(draft, pending, own.get(pending.tries()));
        } else if (pending.tries() < SHIPPED.size()) {
            shipped(draft, pending, SHIPPED.get(pending.tries()));
        } else {
            OwnQuestions.pose(draft, OwnQuestions.STUCK);
        }
    }

    /** Words that escaped us are kept for people of the shop; not those beside a question for something private. */
    static void missed(Draft draft, String words) {
        var asked = draft.pending().flatMap(pending -> Answering.asking(draft, pending))
                .map(ask -> ask.slot());
        asked.ifPresent(draft::keepsPrivate);
        draft.missed(asked.filter(slot -> Privacy.isPrivate(draft.bot(), slot)).isPresent()
                ? Value.HIDDEN
                : words);
    }

    /** Whether a person is wanted was asked; otherwise the bot's question comes once more. */
    static void decided(Draft draft, boolean person) {
        if (person) {
            toPerson(draft);
            return;
        }
        OwnQuestions.resume(draft);
        if (draft.pending().isEmpty()) {
            Speaker.say(draft, "ready");
        }
    }

    /** Instead of yes or no came other words: an answer after all, something else, or the fourth riddle. */
    static void onceMore(Draft draft, Said said) {
        draft.spent();
        OwnQuestions.resume(draft);
        var taken = draft.pending().filter(pending -> Answering.answers(draft, pending, said)).isPresent()
                || Digressions.take(draft, said, Matches.DIGRESSION);
        if (!taken) {
            draft.missed(said.text());
            toPerson(draft);
        }
    }

    private static void toPerson(Draft draft) {
        HandOver.toPerson(draft, HandOver.ANY_QUEUE, HandOver.reason(draft, reason(draft)));
    }

    /** Where no words escaped us, the answers were refused. */
    private static String reason(Draft draft) {
        return draft.talk().missed().isEmpty() ? "reason-refused" : "reason-not-understood";
    }

    private static void own(Draft draft, Pending pending, Retry retry) {
        switch (retry) {
            case Retry.Words(var text) -> Answering.asking(draft, pending).ifPresent(
                    ask -> Asking.ask(draft, pending.where(), ask, Speaker.fill(draft, text)));
            case Retry.ToPerson(var queue) ->
                HandOver.toPerson(draft, queue, HandOver.reason(draft, "reason-not-understood"));
        }
    }

    /** What an answer may look like is said with it; where it can be tapped, not before the second time. */
    private static void shipped(Draft draft, Pending pending, String key) {
        var example = Answering.asking(draft, pending)
                .filter(ask -> pending.tries() > 0 || !Samples.isTapped(ask))
                .map(ask -> Samples.line(draft, ask)).orElse("");
        draft.excuse(
                () -> Speaker.sayFilled(draft, Speaker.fill(draft, draft.bot().words().text(key)) + example));
        Answering.again(draft);
    }
}
