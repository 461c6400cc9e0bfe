package dragoman.engine;

import dragoman.engine.Question.Choice;
import dragoman.model.Frame;
import dragoman.model.Language;
import dragoman.model.Pending;
import dragoman.model.Reply;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions of the engine's own; they wait under reserved names, which no flow can have. */
final class OwnQuestions {
    static final String OWN = "@";
    static final String LANGUAGE = "@language";
    static final String FORGET = "@forget";
    static final String RESOLVED = "@resolved";
    static final String STUCK = "@stuck";
    static final String LOST = "@lost";
    static final String LOST_AGAIN = "@lost-again";
    static final String GO_ON = "@go-on";
    static final String LEFT_OFF = "@left-off";
    static final String SETTLED = "@settled";
    static final String HARD_WORDS = "@hard-words";
    static final String STEAM = "@steam";
    static final String WHICH = "@which";

    private static final Set<String> MERE = Set.of(GO_ON, LEFT_OFF, SETTLED, HARD_WORDS, STEAM, WHICH);

    private OwnQuestions() {}

    static void pose(Draft draft, String name) {
        var words = Returning.resume(draft, name)
                .orElseGet(() -> Speaker.fill(View.of(draft).with(Returning.extra(draft, name)),
                        draft.bot().words().text(words(name))));
        Question.pose(draft, new Frame(name, ""), Question.ASKED, choices(draft, name),
                buttons -> Reply.asking(words, buttons, draft.language()));
    }

    static boolean asksToForget(Draft draft) {
        return waits(draft, FORGET);
    }

    static void again(Draft draft, Pending pending) {
        if (pending.flow().equals(WHICH)) {
            Clarifying.again(draft, pending);
        } else {
            pose(draft, pending.flow());
        }
    }

    static boolean tapped(Draft draft, Pending pending, String id) {
        if (pending.shown().stream().noneMatch(shown -> shown.id().equals(id))) {
            return false;
        }
        switch (pending.flow()) {
            case LANGUAGE -> Languages.speak(draft, new Language(id));
            case FORGET -> Forgetting.decided(draft, id.equals("yes"));
            case RESOLVED -> Closing.answered(draft, id.equals("yes"));
            case STUCK -> NotUnderstood.decided(draft, id.equals("yes"));
            case GO_ON -> Interruptions.decided(draft, id.equals("yes"));
            case LEFT_OFF -> Returning.decided(draft, id.equals("yes"));
            case SETTLED -> Corrections.decided(draft, id.equals("yes"));
            case HARD_WORDS, STEAM -> HardWords.decided(draft, id.equals("yes"));
            case WHICH -> Clarifying.chosen(draft, pending, id);
            default -> way(draft, id);
        }
        return true;
    }

    static boolean text(Draft draft, Pending pending, Said said) {
        var named = Numbers.chosen(pending, said).map(shown -> shown.id());
        named.ifPresent(_ -> draft.spent());
        var chosen = named.or(() -> meant(draft, pending, said));
        if (chosen.isPresent() && tapped(draft, pending, chosen.get())) {
            return true;
        }
        if (pending.flow().equals(STUCK)) {
            NotUnderstood.onceMore(draft, said);
            return true;
        }
        if (MERE.contains(pending.flow())) {
            return instead(draft, said);
        }
        var lost = pending.flow().equals(LOST) || pending.flow().equals(LOST_AGAIN);
        if (lost) {
            draft.waitsNoMore();
            Idle.text(draft, said);
        }
        return lost;
    }

    /** Other words than an answer to a question that may be passed over: they are heard as if it had not been asked. */
    private static boolean instead(Draft draft, Said said) {
        if (Matches.word(said.reading(), "rude") >= Matches.OPTION) {
            return false;
        }
        if (waits(draft, GO_ON)) {
            draft.set(draft.talk().ended());
        }
        draft.pending().ifPresent(pending -> Clarifying.remember(draft, pending));
        draft.waitsNoMore();
        if (draft.talk().idle()) {
            Idle.text(draft, said);
            return true;
        }
        Walk.on(draft);
        var taken = draft.pending().filter(pending -> Answering.answers(draft, pending, said)).isPresent()
                || Digressions.take(draft, said, Matches.DIGRESSION);
        if (!taken) {
            draft.missed(said.text());
        }
        return true;
    }

    static boolean waits(Draft draft, String question) {
        return draft.pending().filter(pending -> pending.flow().equals(question)).isPresent();
    }

    /** Goes on with whatever runs: its question is asked again. */
    static void resume(Draft draft) {
        draft.waitsNoMore();
        Walk.on(draft);
    }

    private static Optional<String> meant(Draft draft, Pending pending, Said said) {
        return switch (pending.flow()) {
            case LANGUAGE -> Languages.named(draft, said.reading()).map(Language::code);
            case FORGET, RESOLVED, STUCK, GO_ON, LEFT_OFF, SETTLED, HARD_WORDS, STEAM ->
                Matches.yesNo(said.reading()).map(yes -> yes ? "yes" : "no");
            case LOST_AGAIN -> Matches.yesNo(said.reading()).map(yes -> yes ? "person" : "menu");
            case WHICH -> Clarifying.meant(pending, said);
            default -> Matches.yesNo(said.reading()).filter(yes -> yes).map(_ -> "menu");
        };
    }

    private static void way(Draft draft, String id) {
        draft.understood();
        if (id.equals("person")) {
            Commands.run(draft, "human");
        } else {
            Beginning.menu(draft);
        }
    }

    private static String words(String name) {
        return switch (name) {
            case LANGUAGE -> "languages";
            case FORGET -> "forget-sure";
            case RESOLVED -> "solved-question";
            case LOST_AGAIN, STUCK -> "lost-again";
            case GO_ON -> "go-on-with";
            case LEFT_OFF -> "left-off";
            case SETTLED -> "settled";
            case HARD_WORDS -> "hard-words-again";
            case STEAM -> "let-off-steam";
            default -> "lost";
        };
    }

    private static List<Choice> choices(Draft draft, String name) {
        return switch (name) {
            case LANGUAGE -> Languages.choices(draft);
            case FORGET, RESOLVED, STUCK, SETTLED, HARD_WORDS, STEAM -> Asking.yesNo(draft);
            case GO_ON, LEFT_OFF -> List.of(Choice.of("yes", Speaker.words(draft, "yes")),
                    Choice.of("no", Speaker.words(draft, "something-new")));
            default -> Idle.ways(draft, name.equals(LOST_AGAIN));
        };
    }
}
