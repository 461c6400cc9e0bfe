package dragoman.engine;

import dragoman.flow.Flow;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.model.Frame;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The flows for which one message asks: 'I want to return a pair, and I need boots for winter'. They follow one another, each with what was said of
 * it; a later one waits below the first as if that had come between.
 */
final class Begun {
    private static final double LIKELY = 0.35;
    private static final int FEW = 6;
    /** What stands behind them explains what stood before: 'a complaint, they do not fit' is one thing. */
    private static final String EXPLAINS = ",:";

    private final Draft draft;
    private final Said whole;
    private final List<Wish> wishes = new ArrayList<>();
    private boolean joined;

    /** A flow and the words that are about it. */
    private record Wish(Flow flow, List<Said> words) {}

    Begun(Draft draft, Said whole) {
        this.draft = draft;
        this.whole = whole;
    }

    /** The next part of the message, and the flow that it asks for, if it does. What asks for none belongs to the one before. */
    void hear(Optional<Flow> flow, Said part, boolean isCourtesy) {
        var wanted = flow.filter(found -> !isOnTop(found)
                && wishes.stream().noneMatch(wish -> wish.flow().equals(found)));
        var onlyGreets = wishes.stream().allMatch(wish -> wish.flow().first());
        if (wanted.isPresent() && (onlyGreets || isApart(wanted.get(), part))) {
            wish(wanted.get(), part);
        } else if (!wishes.isEmpty() && !isCourtesy) {
            wishes.getLast().words().add(part);
            joined = joined || isAnswer(part) && mayAnswerPending(part);
        }
    }

    private void wish(Flow flow, Said part) {
        if (isAnswer(part)) {
            wishes.getLast().words().add(part);
            joined = true;
        } else {
            wishes.removeIf(wish -> wish.flow().first());
            wishes.add(new Wish(flow, new ArrayList<>(List.of(part))));
        }
    }

    /** A wish of its own: joined by an 'and' or a full stop, and likely in the message as a whole, too. A greeting is none. */
    private boolean isApart(Flow flow, Said part) {
        var start = part.text().length() - part.text().stripLeading().length();
        var before = whole.text().substring(0, Math.min(start, whole.text().length())).stripTrailing();
        var linked = before.isEmpty() || EXPLAINS.indexOf(before.charAt(before.length() - 1)) < 0;
        var key = new PhraseKey(Kind.INTENT, flow.name());
        return linked && !flow.first() && runs().noneMatch(flow.name()::equals)
                && whole.reading().matches().stream()
                        .anyMatch(match -> match.phrase().equals(key) && match.score() >= LIKELY);
    }

    /** 'The heel broke, and I want my money back' is one matter where the first flow asks what a good end would be. */
    boolean isAnswer(Said part) {
        return !wishes.isEmpty() && !wishes.getLast().flow().first()
                && isAnswer(wishes.getLast().flow(), part);
    }

    private boolean isAnswer(Flow flow, Said part) {
        return isShort(part) && flow.nodes().values().stream()
                .anyMatch(node -> node.step() instanceof Step.Ask ask && ask.type() instanceof SlotType.Choice
                        && Unused.of(part).answer(draft, ask.slot(), ask.type()).isPresent());
    }

    /** Whoever says more means more by it: 'I need boots in a bigger size for my son'. */
    private static boolean isShort(Said part) {
        return part.words() <= FEW;
    }

    /** So the question that waits would take it, too. */
    private boolean mayAnswerPending(Said part) {
        return draft.pending().flatMap(pending -> Answering.asking(draft, pending))
                .flatMap(ask -> Matches.only(part.reading(), Kind.OPTION, ask.slot() + "/", Matches.OPTION))
                .isPresent();
    }

    boolean has(Said part) {
        return wishes.stream().anyMatch(wish -> wish.words().contains(part));
    }

    boolean isOne() {
        return wishes.size() == 1;
    }

    /** More is wanted than one flow by its beginning. */
    boolean areSeveral() {
        return wishes.size() > 1 || joined;
    }

    /** Begins the first flow, where there is one. */
    boolean first() {
        wishes.stream().map(Wish::flow).findFirst().ifPresent(found -> Digressions.begin(draft, found));
        return !wishes.isEmpty();
    }

    /** Begins the first one; the others come when it has ended. What is said of those is no matter of the first. */
    void all() {
        var first = wishes.getFirst();
        var later = wishes.subList(1, wishes.size());
        if (wishes.stream().filter(wish -> asks(wish.flow())).count() > 1) {
            Speaker.say(draft, "one-by-one");
        }
        later.reversed().forEach(wish -> Walk.interrupt(draft, wish.flow()));
        if (!asks(first.flow())) {
            later.forEach(this::fill);
        }
        draft.told().hears(Several.joined(whole, first.words()));
        Digressions.begin(draft, first.flow());
        if (asks(first.flow())) {
            later.forEach(this::fill);
        }
        draft.spent();
    }

    private void fill(Wish wish) {
        draft.told().hears(Several.joined(whole, wish.words()));
        OutOfTurn.fill(draft, wish.flow());
    }

    /** It runs, so it needs no beginning. */
    private boolean isOnTop(Flow flow) {
        return !draft.talk().idle() && draft.talk().top().flow().equals(flow.name());
    }

    private Stream<String> runs() {
        return draft.talk().stack().stream().map(Frame::flow);
    }

    /** 'How are you?' is answered at once; what asks something takes its time. */
    static boolean asks(Flow flow) {
        return flow.nodes().values().stream().anyMatch(node -> Walk.answer(node.step()).isPresent());
    }
}
