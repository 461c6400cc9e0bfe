package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.model.Mood;
import dragoman.model.PhraseKey.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a conversation begins, and begins anew. */
final class Beginning {
    private static final Duration ANOTHER_DAY = Duration.ofHours(24);

    /** What begins cannot be repeated or taken back: 'good morning, me again' asks for nothing of it. */
    private static final Set<String> OF_A_TALK = Set.of("repeat", "back", "skip", "restart", "cancel");

    private Beginning() {}

    /** The chat was opened: all begins anew. */
    static void open(Draft draft) {
        open(draft, Optional.empty());
    }

    /** Opened by a link with this parameter: a flow's name leads into that flow, anything else is only kept. */
    static void open(Draft draft, Optional<String> parameter) {
        draft.set(draft.progress().hasGreeted(false));
        draft.set(Mood.CALM);
        greet(draft);
        parameter.ifPresent(from -> Arriving.referred(draft, from));
        begin(draft, Arriving.leads(draft, parameter).or(() -> draft.bot().first()));
    }

    /** Only the first question has been asked, which is what it is about: whoever says so leaves nothing behind. */
    static boolean isOpen(Draft draft) {
        var stack = draft.talk().stack();
        return stack.size() == 1
                && draft.pending().filter(pending -> pending.flow().startsWith(OwnQuestions.OWN)).isEmpty()
                && draft.bot().flow(stack.getFirst().flow()).filter(Flow::first).isPresent()
                && Corrections.asked(draft, stack.getFirst()).stream().noneMatch(draft::knows);
    }

    /** The first flow, from its start. */
    static void menu(Draft draft) {
        begin(draft, draft.bot().first());
    }

    private static void begin(Draft draft, Optional<Flow> first) {
        draft.withdrawQuestion();
        draft.set(draft.talk().ended().withMissed(List.of()));
        first.ifPresentOrElse(flow -> {
            Walk.begin(draft, flow);
            Walk.on(draft);
        }, () -> Speaker.say(draft, "ready"));
    }

    /** The first words of a conversation. */
    static void text(Draft draft, Said said) {
        greet(draft);
        if (Stories.take(draft, said) || Several.take(draft, said)) {
            return;
        }
        var flow = Matches.best(said.reading(), Kind.INTENT, Matches.INTENT);
        var command = Matches.best(said.reading(), Kind.COMMAND, Matches.DIGRESSION)
                .filter(found -> !OF_A_TALK.contains(found.phrase().name()));
        var first = flow.flatMap(match -> draft.bot().flow(match.phrase().name())).filter(Flow::first)
                .isPresent();
        if ((flow.isEmpty() || first) && command.isEmpty() && Returning.offers(draft)) {
            return;
        }
        var taken = flow.isEmpty() && command.isEmpty()
                ? Clarifying.takesAnswered(draft, said)
                : Digressions.take(draft, said, Matches.INTENT);
        if (!taken) {
            menu(draft);
        }
    }

    /** Once a day; whoever was here another day is greeted as such. */
    static void greet(Draft draft) {
        var back = draft.progress().greeted() && draft.customer().known() && Returning.isAnotherDay(draft);
        draft.set(draft.progress().hasGreeted(true).heard(draft.now()));
        if (back) {
            Returning.greet(draft);
        } else {
            draft.bot().shop().greeting().ifPresent(greeting -> Speaker.say(draft, greeting));
        }
    }

    /** Nobody was greeted yet, or it was another day and nothing is going on. */
    static boolean isDue(Draft draft) {
        return !draft.progress().greeted() && draft.talk().idle()
                || draft.talk().idle() && draft.pending().isEmpty()
                        && draft.progress().heardAt().plus(ANOTHER_DAY).isBefore(draft.now());
    }

    /** An edit has removed the step where the conversation stood. */
    static void lost(Draft draft) {
        draft.set(draft.talk().ended());
        if (draft.losesWay()) {
            HandOver.toPerson(draft, HandOver.ANY_QUEUE, HandOver.reason(draft, "reason-circles"));
        } else {
            Speaker.say(draft, "way-lost");
            menu(draft);
        }
    }
}
