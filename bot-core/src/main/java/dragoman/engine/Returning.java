package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.model.Frame;
import dragoman.model.PhraseKey.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Somebody comes back after days: greeted by name, with what was open. */
final class Returning {
    private static final Duration ANOTHER_DAY = Duration.ofHours(24);

    private Returning() {}

    /** Another day, and a question of ours still waits. */
    static boolean isDue(Draft draft) {
        return draft.pending().isPresent() && !draft.talk().idle() && isAnotherDay(draft)
                && !draft.pending().get().flow().startsWith(OwnQuestions.OWN);
    }

    static boolean isAnotherDay(Draft draft) {
        return draft.progress().heardAt().plus(ANOTHER_DAY).isBefore(draft.now());
    }

    /** Words that answer nothing and bring up nothing: asks whether to go on. */
    static boolean text(Draft draft, Said said) {
        var command = Commands.exactly(said.reading()).isPresent();
        var intent = Matches.best(said.reading(), Kind.INTENT, Matches.DIGRESSION);
        var first = intent.flatMap(match -> draft.bot().flow(match.phrase().name())).filter(Flow::first)
                .isPresent();
        var here = Courtesy.isHere(draft, draft.pending().orElseThrow(), said);
        var brings = command || intent.isPresent() && !first;
        var hello = Matches.nothingElse(said.reading(), List.of("hello")) || first;
        if (!hello && !here && (brings || Answering.waitsForText(draft)
                || draft.pending().filter(pending -> Answering.answers(draft, pending, said)).isPresent())) {
            return !brings && !Answering.waitsForText(draft);
        }
        greet(draft);
        if (Silences.goesOn(draft, said).orElse(false)) {
            Answering.again(draft);
        } else {
            OwnQuestions.pose(draft, OwnQuestions.LEFT_OFF);
        }
        return true;
    }

    /** The greeting of somebody who was here before: the shop's own words for it, or ours. */
    static void greet(Draft draft) {
        draft.bot().shop().welcomeBack().ifPresentOrElse(text -> Speaker.say(draft, text),
                () -> Speaker.say(draft, "welcome-back"));
    }

    /** What silence has ended can be taken up again, unless the words bring up something else. */
    static boolean offers(Draft draft) {
        var old = draft.trail().unfinished().filter(left -> left.stack().stream().allMatch(
                frame -> Walk.node(draft, frame.flow(), frame.step()).isPresent()));
        if (old.isPresent()) {
            OwnQuestions.pose(draft, OwnQuestions.LEFT_OFF);
        }
        return old.isPresent();
    }

    static void decided(Draft draft, boolean goOn) {
        draft.understood();
        var old = draft.trail().unfinished();
        if (goOn && old.isPresent() && draft.talk().idle()) {
            draft.set(draft.talk().takingUp(old.get()));
        }
        draft.set(draft.trail().with(Optional.empty()));
        if (goOn && !draft.talk().idle()) {
            Walk.on(draft);
        } else {
            Beginning.menu(draft);
        }
    }

    /** What a question of ours fills in. */
    static Map<String, String> extra(Draft draft, String question) {
        return switch (question) {
            case OwnQuestions.GO_ON -> draft.talk().idle()
                    ? Map.of("what", "")
                    : Map.of("what", Topics.of(draft, outermost(draft).flow()));
            case OwnQuestions.LEFT_OFF -> Map.of("what", leftOff(draft));
            default -> Map.of();
        };
    }

    private static String leftOff(Draft draft) {
        return inOldTalk(draft, flow -> Topics.unfinished(draft, flow)).orElse("");
    }

    /** The flow's own words for coming back to it. */
    static Optional<String> resume(Draft draft, String question) {
        return question.equals(OwnQuestions.LEFT_OFF)
                ? inOldTalk(draft, flow -> draft.bot().flow(flow).flatMap(Flow::resume)
                        .map(text -> Speaker.fill(draft, text)).orElse("")).filter(words -> !words.isBlank())
                : Optional.empty();
    }

    /** With what was known when it was left. */
    private static Optional<String> inOldTalk(Draft draft, Function<String, String> words) {
        if (!draft.talk().idle()) {
            return Optional.of(words.apply(outermost(draft).flow()));
        }
        var old = draft.trail().unfinished().filter(left -> !left.stack().isEmpty());
        return old.map(left -> {
            var before = draft.talk();
            draft.set(before.takingUp(left));
            var said = words.apply(outermost(draft).flow());
            draft.set(before);
            return said;
        });
    }

    /** The first flow of what runs now. */
    private static Frame outermost(Draft draft) {
        var stack = draft.talk().stack();
        var first = stack.size() - 1;
        while (first > 0 && stack.get(first - 1).paused().isEmpty()) {
            first--;
        }
        return stack.get(first);
    }
}
