package dragoman.engine;

import dragoman.flow.Answer;
import dragoman.flow.Flow;
import dragoman.model.Match;
import dragoman.model.PhraseKey.Kind;
import java.util.List;

/** What a customer brings up: a command, a question with an answer, something another flow is for. */
final class Digressions {
    private Digressions() {}

    /** Follows what was said if it is sure enough. */
    static boolean take(Draft draft, Said said, double least) {
        var command = Matches.best(said.reading(), Kind.COMMAND, Matches.DIGRESSION);
        var intent = Matches.best(said.reading(), Kind.INTENT, least);
        if (command.isPresent() && command.get().score() >= intent.map(Match::score).orElse(0.0)) {
            Commands.run(draft, command.get().phrase().name(), said);
            return true;
        }
        return intent.isPresent() && take(draft, intent.get().phrase().name(), said);
    }

    private static boolean take(Draft draft, String name, Said said) {
        var answer = draft.bot().answers().get(name);
        if (answer != null) {
            answer(draft, answer);
            return true;
        }
        var flow = draft.bot().flows().get(name);
        if (flow == null || runs(draft, flow)) {
            return false;
        }
        begin(draft, flow, said);
        return true;
    }

    /** Begins a flow for which a sentence asked; what the sentence already answers is not asked again. */
    static void begin(Draft draft, Flow flow, Said said) {
        forgetMissed(draft);
        OutOfTurn.fill(draft, flow.nodes().values().stream().map(node -> node.step()).toList(),
                said.reading());
        draft.withdrawQuestion();
        Walk.begin(draft, flow);
        Walk.on(draft);
    }

    private static void answer(Draft draft, Answer answer) {
        forgetMissed(draft);
        Speaker.say(draft, answer.text());
        answer.next().ifPresent(next -> Speaker.say(draft, next));
        if (draft.bot().shop().repeatAfterAnswer()) {
            Answering.again(draft);
        }
    }

    private static void forgetMissed(Draft draft) {
        if (!draft.talk().missed().isEmpty()) {
            draft.set(draft.talk().withMissed(List.of()));
        }
    }

    /** The flow that is waiting is no digression from itself. */
    private static boolean runs(Draft draft, Flow flow) {
        return !draft.talk().idle() && draft.talk().top().flow().equals(flow.name());
    }
}
