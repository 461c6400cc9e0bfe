package dragoman.engine;

import dragoman.handoff.Happening;
import dragoman.model.Milestone;
import dragoman.model.Ownership;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A person has closed the matter: the bot asks whether it is solved, and goes on. */
final class Closing {
    static final String LINGER = "linger";
    private static final Duration LINGERS = Duration.ofHours(24);

    private Closing() {}

    static void ask(Draft draft) {
        draft.timer(LINGER, draft.now().plus(LINGERS));
        OwnQuestions.pose(draft, OwnQuestions.RESOLVED);
    }

    /** What the customer writes after a person has closed the matter: a command, that all is well, or that it is not. */
    static void text(Draft draft, Said said) {
        var command = Commands.exactly(said.reading());
        if (command.isPresent()) {
            Commands.run(draft, command.get().phrase().name(), said);
        } else if (solved(draft, said)) {
            answered(draft, true);
        } else {
            draft.missed(said.text());
            answered(draft, false);
        }
    }

    static void answered(Draft draft, boolean solved) {
        draft.waitsNoMore();
        if (!solved) {
            HandOver.again(draft);
            return;
        }
        Speaker.say(draft, "solved-thanks");
        var here = Walk.here(draft);
        var step = HandOver.here(draft);
        back(draft);
        if (step.isPresent()) {
            Walk.go(draft, step.get().ways().solved().orElse(here.get().next()));
            Walk.on(draft);
        } else {
            draft.set(draft.talk().ended());
        }
    }

    /** Nothing more was heard: the matter counts as solved, and the flow goes on where it says so. */
    static void lingered(Draft draft) {
        if (draft.owner() instanceof Ownership.Resolved) {
            var way = HandOver.here(draft).flatMap(step -> step.ways().closed());
            back(draft);
            draft.waitsNoMore();
            way.ifPresentOrElse(closed -> {
                Walk.go(draft, closed);
                Walk.on(draft);
            }, () -> draft.set(draft.talk().ended()));
        }
    }

    /** The customer goes on to something else: the bot has the conversation again. */
    static void backToBot(Draft draft) {
        if (draft.owner() instanceof Ownership.Resolved) {
            back(draft);
            draft.set(draft.talk().ended());
        }
    }

    private static boolean solved(Draft draft, Said said) {
        var chosen = draft.pending().flatMap(pending -> Numbers.chosen(pending, said));
        if (chosen.isPresent()) {
            return chosen.get().id().equals("yes");
        }
        var no = Matches.word(said.reading(), "no");
        var yes = Math.max(Matches.word(said.reading(), "yes"), Matches.word(said.reading(), "solved"));
        return yes >= Matches.OPTION && yes > no;
    }

    private static void back(Draft draft) {
        var request = draft.owner();
        if (HandOver.pass(draft, new Happening.Solved())) {
            draft.add(new Effect.Mark(Milestone.of(Milestone.Kind.SOLVED)));
            Tickets.write(draft, request, HandOver.matter(draft));
            draft.set(draft.talk().with(Optional.empty()).withMissed(List.of()));
            draft.dropTimer(LINGER);
        }
    }
}
