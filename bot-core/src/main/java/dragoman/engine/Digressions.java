package dragoman.engine;

import dragoman.flow.Answer;
import dragoman.flow.Flow;
import dragoman.flow.SlotType;
import dragoman.model.Match;
import dragoman.model.PhraseKey.Kind;
import java.util.List;
import java.util.Optional;

/** What a customer brings up: a command, a question with an answer, something another flow is for. */
final class Digressions {
    /** Longer than that, a text reads better in two paragraphs. */
    private static final int ONE_PARAGRAPH = 160;

    private Digressions() {}

    /** Follows what was said if it is sure enough. */
    static boolean take(Draft draft, Said said, double least) {
        var command = Matches.best(said.reading(), Kind.COMMAND, Matches.DIGRESSION)
                .filter(found -> !Matches.isOutdone(said.reading(), found));
        var intent = Matches.best(said.reading(), Kind.INTENT, least);
        if (command.isPresent() && command.get().score() >= intent.map(Match::score).orElse(0.0)) {
            Commands.run(draft, command.get().phrase().name(), said);
            return true;
        }
        if (Matches.nothingElse(said.reading(), Asking.YES_NO)
                && intent.filter(match -> match.score() == 1).isEmpty()) {
            return false; // a bare yes or no brings nothing up
        }
        if (isUnsureWhich(draft, said)) {
            return false;
        }
        var meant = Clarifying.candidates(draft, said, least);
        if (meant.size() > 1) {
            Clarifying.ask(draft, meant);
            return true;
        }
        return !meant.isEmpty() && take(draft, meant.getFirst());
    }

    /** Who does not know which of several to choose asks nothing else. */
    private static boolean isUnsureWhich(Draft draft, Said said) {
        return Matches.nothingElse(said.reading(), List.of("unsure")) && draft.pending()
                .flatMap(pending -> Answering.asking(draft, pending))
                .filter(ask -> ask.type() instanceof SlotType.Choice
                        || ask.type() instanceof SlotType.Choices)
                .isPresent();
    }

    /** Follows what was chosen; the question that waits is asked again behind an answer. */
    static boolean follow(Draft draft, String name) {
        var answer = draft.bot().answers().get(name);
        if (answer == null) {
            return take(draft, name);
        }
        forgetMissed(draft);
        say(draft, answer);
        Walk.on(draft);
        return true;
    }

    /** Says answers, one after the other, without asking anything again. */
    static void answerAll(Draft draft, List<Answer> answers) {
        forgetMissed(draft);
        answers.forEach(answer -> {
            say(draft, answer);
            answer.cause().ifPresent(cause -> Recording.objection(draft, answer, cause));
        });
    }

    /** Answers a question that is sure enough, even to somebody who waits for a person. */
    static boolean answer(Draft draft, Said said) {
        var answer = Matches.best(said.reading(), Kind.INTENT, Matches.EXACT)
                .flatMap(intent -> Optional.ofNullable(draft.bot().answers().get(intent.phrase().name())));
        answer.ifPresent(known -> say(draft, known));
        return answer.isPresent();
    }

    static boolean take(Draft draft, String name) {
        var answer = draft.bot().answers().get(name);
        if (answer != null) {
            answer(draft, answer);
            return true;
        }
        var flow = draft.bot().flowOnceCalled(name);
        if (flow.isEmpty()) {
            return false;
        }
        if (runs(draft, flow.get())) {
            return OutOfTurn.ahead(draft) || asksAgain(draft);
        }
        begin(draft, flow.get());
        return true;
    }

    /** Begins a flow for which a sentence asked; what the sentence already answers is not asked again. */
    static void begin(Draft draft, Flow flow) {
        forgetMissed(draft);
        draft.withdrawQuestion();
        Walk.interrupt(draft, flow);
        OutOfTurn.fill(draft, flow);
        Walk.on(draft);
    }

    private static void answer(Draft draft, Answer answer) {
        forgetMissed(draft);
        say(draft, answer);
        answer.cause().ifPresent(cause -> Recording.objection(draft, answer, cause));
        if (draft.bot().shop().repeatAfterAnswer()) {
            Answering.again(draft);
        }
    }

    /** One reply: the answer, and the likely next one with it. */
    private static void say(Draft draft, Answer answer) {
        var text = Speaker.fill(draft, answer.text());
        var next = answer.next().map(words -> Speaker.fill(draft, words)).orElse("");
        var apart = text.length() + next.length() > ONE_PARAGRAPH || text.indexOf('\n') >= 0 ? "\n\n" : " ";
        Speaker.sayFilled(draft, next.isBlank() ? text : text + apart + next);
    }

    private static void forgetMissed(Draft draft) {
        if (!draft.talk().missed().isEmpty()) {
            draft.set(draft.talk().withMissed(List.of()));
        }
    }

    /** 'Hello' to a bot that has just said hello: its question is what leads on. */
    private static boolean asksAgain(Draft draft) {
        if (draft.questionUnseen()) {
            return false;
        }
        forgetMissed(draft);
        if (draft.pending().isPresent()) {
            Answering.again(draft);
        } else {
            Walk.on(draft);
        }
        return true;
    }

    /** The flow that is waiting is no digression from itself. */
    private static boolean runs(Draft draft, Flow flow) {
        return !draft.talk().idle() && draft.talk().top().flow().equals(flow.name());
    }
}
