package dragoman.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a turn wants done, in order. Two lines of it may be taken back in the same turn, before anybody has seen them: the last question, and an excuse. */
final class Script {
    private final List<Effect> effects = new ArrayList<>(4);
    private Optional<Effect> question = Optional.empty();
    private Optional<Effect> excuse = Optional.empty();

    void add(Effect effect) {
        effects.add(effect);
    }

    /** Behind {@code place} effects. */
    void insert(int place, Effect effect) {
        effects.add(Math.min(place, effects.size()), effect);
    }

    void ask(Effect asking) {
        withdrawQuestion();
        question = Optional.of(asking);
        effects.add(asking);
    }

    void withdrawQuestion() {
        question.ifPresent(this::remove);
        question = Optional.empty();
    }

    /** A question stands here that the customer has not seen yet. */
    boolean asks() {
        return question.isPresent();
    }

    /** The only thing that {@code saying} says. */
    void excuse(Runnable saying) {
        var before = effects.size();
        saying.run();
        if (effects.size() == before + 1) {
            excuse = Optional.of(effects.getLast());
        }
    }

    void withdrawExcuse() {
        excuse.ifPresent(this::remove);
        excuse = Optional.empty();
    }

    int size() {
        return effects.size();
    }

    List<Effect> effects() {
        return effects;
    }

    /** This very one: another may say the same. */
    private void remove(Effect effect) {
        effects.removeIf(one -> one == effect);
    }
}
