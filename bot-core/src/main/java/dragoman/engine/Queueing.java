package dragoman.engine;

import dragoman.flow.Step;
import dragoman.handoff.Happening;
import dragoman.model.Milestone;
import dragoman.model.Ownership;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The customer waits for a person, or talks with one: the bot keeps quiet. */
final class Queueing {
    private static final Duration REASSURED_AT_MOST_EVERY = Duration.ofHours(1);

    private static final String HOW_LONG = "how-long";
    private static final Set<String> ABOUT_ITSELF = Set.of("are-you-a-bot", "privacy");

    private Queueing() {}

    /** The customer wrote or did something; {@code said} when it was in words. */
    static void customer(Draft draft, Optional<Said> said) {
        var waits = draft.owner() instanceof Ownership.Queued
                || draft.owner() instanceof Ownership.WaitingForHours;
        var asks = said.flatMap(words -> Languages.asked(draft, words)).isPresent();
        var speaks = said.filter(words -> Languages.besides(draft, words)).isPresent();
        if (said.filter(words -> ofTheBot(draft, words, waits)).isPresent()) {
            return;
        }
        if (speaks && waits) {
            inAnotherLanguage(draft, asks);
            return;
        }
        if (waits && said.filter(Queueing::cancels).isPresent()) {
            cancelled(draft);
        } else if (waits) {
            reassure(draft);
        } else {
            wrote(draft);
        }
    }

    /** Whoever waits hears in the language of now that they are not forgotten; the card tells which it is. */
    private static void inAnotherLanguage(Draft draft, boolean asked) {
        Tickets.write(draft, draft.owner(), HandOver.matter(draft));
        if (asked) {
            Speaker.say(draft, "language-changed");
        }
        reassured(draft);
    }

    /** To the person who has it: their clock begins, and the customer's ends. */
    private static void wrote(Draft draft) {
        var before = draft.owner();
        SilentCustomers.drop(draft);
        Promises.wrote(draft);
        HandOver.pass(draft, new Happening.CustomerWrote(
                before.holder().filter(agent -> !draft.facts().present().contains(agent)).isPresent()));
        Tickets.write(draft, draft.owner(), HandOver.matter(draft));
    }

    /** What the bot can answer: to be forgotten, always; about itself, and plain questions, as long as nobody else is there. */
    private static boolean ofTheBot(Draft draft, Said said, boolean waits) {
        if (OwnQuestions.asksToForget(draft)) {
            if (OwnQuestions.text(draft, draft.pending().orElseThrow(), said)) {
                return true;
            }
            draft.waitsNoMore();
        }
        return aboutItself(draft, said, waits)
                || waits && (asksHowLong(draft, said) || Digressions.answer(draft, said));
    }

    /** 'How much longer?': to who waits here that is a question about this, and not about parcels. */
    private static boolean asksHowLong(Draft draft, Said said) {
        var asks = Matches.nothingElse(said.reading(), List.of(HOW_LONG))
                || Matches.word(said.reading(), HOW_LONG) >= Matches.SURE
                        && Matches.best(said.reading(), Kind.INTENT, Matches.EXACT).isEmpty();
        if (asks) {
            reassured(draft);
        }
        return asks;
    }

    private static boolean aboutItself(Draft draft, Said said, boolean waits) {
        var command = waits
                ? Matches.best(said.reading(), Kind.COMMAND, Matches.DIGRESSION)
                : Commands.exactly(said.reading());
        return command.map(found -> found.phrase().name())
                .filter(name -> name.equals("forget-me") || waits && ABOUT_ITSELF.contains(name))
                .map(name -> {
                    Commands.run(draft, name);
                    return true;
                }).orElse(false);
    }

    /** Working hours begin: what waited for them is in the queue now. */
    static void opened(Draft draft) {
        if (HandOver.pass(draft, new Happening.Opened())) {
            Tickets.write(draft, draft.owner(), HandOver.matter(draft));
        }
    }

    /** Nobody has come in time: the flow goes on as it says for that, and whoever comes later finds the bot talking. */
    static void nobodyCame(Draft draft) {
        var request = draft.owner();
        var way = HandOver.here(draft).flatMap(step -> step.ways().nobody());
        var waits = request instanceof Ownership.Queued || request instanceof Ownership.WaitingForHours;
        if (way.isPresent() && waits && HandOver.pass(draft, new Happening.NoLongerWanted())) {
            ended(draft, request);
            Walk.go(draft, way.get());
            Walk.on(draft);
        }
    }

    private static void ended(Draft draft, Ownership request) {
        Agents.ended(draft, Milestone.of(Milestone.Kind.CANCELLED));
        Tickets.write(draft, request, HandOver.matter(draft));
        draft.set(draft.talk().with(Optional.empty()));
    }

    private static boolean cancels(Said said) {
        return isCancel(said.reading()) || said.reading().clauses().stream()
                .anyMatch(clause -> isCancel(Several.part(said, clause).reading()));
    }

    private static boolean isCancel(Reading reading) {
        return Matches.best(reading, Kind.COMMAND, Matches.DIGRESSION)
                .filter(match -> match.phrase().name().equals("cancel")).isPresent();
    }

    static void reassure(Draft draft) {
        var matter = HandOver.matter(draft);
        if (matter.reassured().plus(REASSURED_AT_MOST_EVERY).isAfter(draft.now())) {
            return;
        }
        reassured(draft);
    }

    private static void reassured(Draft draft) {
        draft.set(draft.talk().with(Optional.of(HandOver.matter(draft).reassuredAt(draft.now()))));
        if (draft.owner() instanceof Ownership.WaitingForHours(_, _, var opens)
                && opens.isAfter(draft.now())) {
            Speaker.say(draft, "still-closed", Map.of("opens", Times.opens(draft, draft.language(), opens)));
        } else {
            Speaker.say(draft, "still-waiting");
            Prospects.place(draft);
            if (draft.owner() instanceof Ownership.Queued(_, var since)) {
                Prospects.length(draft, since);
            }
        }
    }

    private static void cancelled(Draft draft) {
        var request = draft.owner();
        if (!HandOver.pass(draft, new Happening.NoLongerWanted())) {
            return;
        }
        ended(draft, request);
        Speaker.say(draft, "no-longer-waiting");
        goOn(draft);
    }

    /** At a handoff step goes its cancelled way; a flow that was merely interrupted asks its question again. */
    private static void goOn(Draft draft) {
        var here = Walk.here(draft);
        if (here.isPresent() && here.get().step() instanceof Step.Handoff step) {
            step.ways().cancelled().ifPresentOrElse(way -> Walk.go(draft, way),
                    () -> draft.set(draft.talk().ended()));
        }
        Walk.on(draft);
    }
}
