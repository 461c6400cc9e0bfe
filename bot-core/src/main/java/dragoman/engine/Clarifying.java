package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.model.Frame;
import dragoman.model.Match;
import dragoman.model.Pending;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reply;
import dragoman.model.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two things are meant about equally likely: the customer says which. */
final class Clarifying {
    private static final double NEAR = 0.05;
    private static final int MOST = 3;
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
        return near.isEmpty() ? List.of(best.get().phrase().name()) : near;
    }

    static void ask(Draft draft, List<String> names) {
        var choices = choices(draft, names);
        var words = Speaker.fill(draft, draft.bot().words().text("which"));
        Question.pose(draft, new Frame(OwnQuestions.WHICH, ""), Question.ASKED, choices,
                buttons -> Reply.asking(words, buttons, draft.language()));
    }

    /** The same choices, in the language of now. */
    static List<Choice> choices(Draft draft) {
        return choices(draft, draft.pending().map(Pending::shown).orElse(List.of()).stream().map(Shown::id)
                .filter(id -> !id.equals(OTHER)).toList());
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

    static void chosen(Draft draft, String id) {
        draft.understood();
        if (!id.equals(OTHER) && Digressions.follow(draft, id)) {
            return;
        }
        if (draft.talk().idle()) {
            Speaker.say(draft, "ready");
        } else {
            Walk.on(draft);
        }
    }
}
