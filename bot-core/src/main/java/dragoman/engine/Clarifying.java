package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Frame;
import dragoman.model.Match;
import dragoman.model.Pending;
import dragoman.model.Pending.Phase;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import dragoman.model.Reply;
import dragoman.model.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two things are meant about equally likely: the customer says which. */
final class Clarifying {
    private static final double NEAR = 0.05;
    private static final int MOST = 3;
    /** So much surer makes each answer to what a flow asks. */
    private static final double EACH = 0.15;
    private static final String OTHER = "+other";

    private Clarifying() {}

    /** The flows and answers that are about as likely as the best; one when it is clearly ahead, none when nothing is sure enough. */
    static List<String> candidates(Draft draft, Said said, double least) {
        var best = Matches.best(said.reading(), Kind.INTENT, least);
        if (best.isEmpty()) {
            return List.of();
        }
        if (best.get().score() >= Matches.EXACT) {
            return List.of(best.get().phrase().name());
        }
        var near = said.reading().matches().stream()
                .filter(match -> match.phrase().kind() == Kind.INTENT && match.score() >= least
                        && match.score() > best.get().score() - NEAR)
                .map(Match::phrase).map(phrase -> phrase.name())
                .filter(name -> draft.bot().flow(name).isPresent() || draft.bot().answers().containsKey(name))
                .distinct().limit(MOST).toList();
        var answered = near.stream().filter(name -> answers(draft, name, said)).toList();
        return answered.size() == 1 ? answered : near.isEmpty() ? List.of(best.get().phrase().name()) : near;
    }

    /** A flow that is not sure enough alone is, where the words answer what it asks: 'boots for the mountains, 46'. */
    static boolean takesAnswered(Draft draft, Said said) {
        var meant = said.reading().matches().stream().filter(match -> match.phrase().kind() == Kind.INTENT)
                .filter(match -> {
                    var answered = answered(draft, match.phrase().name(), said);
                    return answered > 0 && match.score() + answered * EACH >= Matches.INTENT;
                })
                .max(Comparator.comparingDouble(Match::score))
                .flatMap(match -> draft.bot().flow(match.phrase().name()));
        meant.ifPresent(flow -> Digressions.begin(draft, flow));
        return meant.isPresent();
    }

    /** The sentence answers what this flow asks: 'I need shoes for work, size 43' is no question about sizes. */
    private static boolean answers(Draft draft, String name, Said said) {
        return answered(draft, name, said) > 0;
    }

    private static long answered(Draft draft, String name, Said said) {
        return draft.bot().flow(name).stream().flatMap(flow -> flow.nodes().values().stream())
                .filter(node -> node.step() instanceof Step.Ask ask && switch (ask.type()) {
                    case SlotType.Choice _ -> AnswerFinder
                            .choice(ask.slot(), ask.type(), said.reading(), Matches.SURE).isPresent();
                    case SlotType.Number bounds ->
                        Numbers.within(bounds, Numbers.all(said.reading())).isPresent();
                    case SlotType.Choices several -> !Picking
                            .named(draft, ask.slot(), several, said, Matches.SURE).isEmpty();
                    case SlotType.Money money -> Amounts.surely(money, said.reading()).isPresent();
                    case SlotType.Date _ -> DatesAndTimes.surelyDate(draft, said.reading()).isPresent();
                    case SlotType.Time _ -> DatesAndTimes.surelyTime(draft, said.reading()).isPresent();
                    case SlotType.AnyText _,SlotType.PersonName _,SlotType.YesNo _,SlotType.Photo _,SlotType.File _,SlotType.Place _,SlotType.Formed _,SlotType.Phone _,SlotType.Email _,SlotType.Item _,SlotType.Recorded _,SlotType.Returned _ ->
                        false;
                }).count();
    }

    static void ask(Draft draft, List<String> names) {
        var told = draft.told();
        var answers = told.unused().reading().matches().stream()
                .filter(match -> match.phrase().kind() == Kind.OPTION && match.score() >= Matches.OPTION)
                .toList();
        ask(draft, names, new Phase.Meaning(told.words(),
                new Reading(Optional.empty(), answers, told.unused().reading().entities())));
    }

    /** The same choices, in the language of now. */
    static void again(Draft draft, Pending pending) {
        var names = pending.shown().stream().map(Shown::id).filter(id -> !id.equals(OTHER)).toList();
        ask(draft, names, pending.phase());
    }

    private static void ask(Draft draft, List<String> names, Phase phase) {
        var words = Speaker.fill(draft, draft.bot().words().text("which"));
        Question.pose(draft, new Frame(OwnQuestions.WHICH, ""), phase, choices(draft, names),
                buttons -> Reply.asking(words, buttons, draft.language()));
    }

    private static List<Choice> choices(Draft draft, List<String> names) {
        var choices = new ArrayList<Choice>();
        names.forEach(name -> choices.add(Choice.of(name, Topics.of(draft, name))));
        choices.add(Choice.of(OTHER, Speaker.words(draft, "something-else")));
        return choices;
    }

    /** The one of them that the words mean. */
    static Optional<String> meant(Pending pending, Said said) {
        var ids = pending.shown().stream().map(Shown::id).toList();
        var meant = said.reading().matches().stream()
                .filter(match -> match.phrase().kind() == Kind.INTENT && match.score() >= Matches.INTENT)
                .map(match -> match.phrase().name()).filter(ids::contains).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** What was told before it was asked which is meant is told; words in place of a tap add to it. */
    static void remember(Draft draft, Pending pending) {
        if (pending.phase() instanceof Phase.Meaning(var told, var reading)) {
            var reply = draft.told().words();
            var words = told.isBlank() || reply.isBlank() ? told + reply : told + "\n" + reply;
            draft.told().reads(new Said(words, added(reading, draft.told().unused().reading())));
        }
    }

    private static Reading added(Reading told, Reading reply) {
        var matches = new ArrayList<>(reply.matches());
        told.matches().stream()
                .filter(match -> matches.stream().noneMatch(other -> other.phrase().equals(match.phrase())))
                .forEach(matches::add);
        var entities = new ArrayList<>(told.entities());
        entities.addAll(reply.entities());
        return new Reading(reply.language(), matches, entities);
    }

    static void chosen(Draft draft, Pending pending, String id) {
        draft.understood();
        if (!id.equals(OTHER)) {
            remember(draft, pending);
            if (Digressions.follow(draft, id)) {
                return;
            }
        }
        if (draft.talk().idle()) {
            Speaker.say(draft, "ready");
        } else {
            Walk.on(draft);
        }
    }
}
