package dragoman.engine;

import dragoman.flow.Node;
import dragoman.flow.Step;
import dragoman.flow.Way;
import dragoman.model.Awaited;
import dragoman.model.CallKey;
import dragoman.model.CallOutcome;
import dragoman.model.CallResult;
import dragoman.model.Conversation;
import dragoman.model.Frame;
import dragoman.model.Ownership;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Update;
import dragoman.model.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for a call, keeps what the customer writes meanwhile, and goes on with what came of it. */
final class Calling {
    static final String WAITING = "call";
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int LONGEST_KEPT = 1_000;
    /** These are meant at once, however they are put. */
    private static final Set<String> AT_ONCE = Set.of("human", "cancel", "stop", "forget-me");

    private Calling() {}

    /** A {@code call} step is reached, for the first time or since something else is done; whether it waits. */
    static boolean step(Draft draft, Node node, Step.Call step) {
        var where = draft.talk().top();
        var awaited = draft.talk().errands().call(call -> call.where().equals(where));
        if (awaited.isEmpty()) {
            ask(draft, where, step);
        }
        var result = awaited.flatMap(Awaited::result);
        result.ifPresent(how -> Walk.go(draft, way(node, step, how)));
        return result.isEmpty();
    }

    private static void ask(Draft draft, Frame where, Step.Call step) {
        var key = new CallKey(draft.conversation().id(), draft.turn(), draft.nextCall());
        draft.add(new Effect.Ask(Requests.call(draft, key, step)));
        draft.set(draft.talk().with(draft.talk().errands().with(Awaited.asked(key, where))));
        if (step.waiting().isPresent()) {
            draft.timer(WAITING, draft.now().plus(A_MOMENT));
        }
    }

    private static Way way(Node node, Step.Call step, CallResult how) {
        return Optional.ofNullable(step.ways().get(how)).orElse(node.next());
    }

    /** What came of a call. One that nobody waits for any more changes nothing. */
    static void returned(Draft draft, CallKey key, CallOutcome outcome) {
        open(draft.conversation(), key).ifPresent(awaited -> {
            draft.dropTimer(WAITING);
            keep(draft, awaited, outcome);
            var next = isNext(draft.conversation(), awaited);
            var ended = next || !draft.owner().botAnswers()
                    ? awaited.ended(outcome.result())
                    : awaited.endedMeanwhile(outcome.result());
            draft.set(draft.talk().with(draft.talk().errands().with(ended)));
            if (next) {
                Walk.on(draft);
            }
        });
    }

    /** What an earlier answer left would be taken for this one's. */
    private static void keep(Draft draft, Awaited awaited, CallOutcome outcome) {
        Walk.node(draft, awaited.where().flow(), awaited.where().step()).ifPresent(node -> {
            if (node.step() instanceof Step.Call step) {
                if (outcome instanceof CallOutcome.Ok(var fields)) {
                    draft.store(step.slot(), new Value.Fields(fields));
                } else {
                    draft.forget(step.slot());
                }
            }
        });
    }

    /**
     * What the customer wrote while a call was on its way, to be heard together with its result: when that comes, or when what came between has ended, as
     * it may in any turn.
     */
    static List<String> kept(Conversation conversation, Update update) {
        return update instanceof Update.CallReturned(var key, _)
                ? open(conversation, key).filter(awaited -> isNext(conversation, awaited)).map(Awaited::kept)
                        .orElse(List.of())
                : conversation.talk().errands().call(Calling::cameMeanwhile).map(Awaited::kept)
                        .orElse(List.of());
    }

    private static boolean cameMeanwhile(Awaited call) {
        return call.result().isPresent() && !call.kept().isEmpty();
    }

    /** The talk has not come back yet to the call that was on its way when this was written. */
    static boolean isEarly(Draft draft, String text) {
        return draft.talk().errands().call(call -> cameMeanwhile(call) && call.kept().contains(text))
                .isPresent();
    }

    private static Optional<Awaited> open(Conversation conversation, CallKey key) {
        return conversation.talk().errands().call(call -> call.key().equals(key) && call.result().isEmpty());
    }

    /** The talk stands at this call: no person has it, and no other question waits. */
    private static boolean isNext(Conversation conversation, Awaited awaited) {
        var talk = conversation.talk();
        return conversation.custody().owner() instanceof Ownership.Bot && talk.pending().isEmpty()
                && !talk.idle()
                && talk.top().equals(awaited.where());
    }

    /** The call that the talk waits for. */
    private static Optional<Awaited> current(Draft draft) {
        return draft.talk().errands()
                .call(call -> call.result().isEmpty() && isNext(draft.conversation(), call));
    }

    static boolean waits(Draft draft) {
        return current(draft).isPresent();
    }

    /** The customer writes while a call is on its way: commands and questions at once, the rest when its time has come. */
    static void text(Draft draft, Said said) {
        var command = Commands.exactly(said.reading()).or(() -> Matches
                .best(said.reading(), Kind.COMMAND, Matches.DIGRESSION)
                .filter(match -> AT_ONCE.contains(match.phrase().name())));
        if (command.isPresent()) {
            Commands.run(draft, command.get().phrase().name(), said);
        } else if (!Digressions.answer(draft, said)) {
            keep(draft, said.text());
        }
    }

    private static void keep(Draft draft, String text) {
        var short_ = text.length() > LONGEST_KEPT ? text.substring(0, LONGEST_KEPT) : text;
        current(draft).ifPresent(awaited -> draft
                .set(draft.talk().with(draft.talk().errands().with(awaited.keeping(short_)))));
    }

    /** It takes longer than a moment. */
    static void moment(Draft draft) {
        current(draft).flatMap(awaited -> Walk.node(draft, awaited.where().flow(), awaited.where().step()))
                .ifPresent(node -> {
                    if (node.step() instanceof Step.Call call) {
                        call.waiting().ifPresent(words -> Speaker.say(draft, words));
                    }
                });
    }
}
