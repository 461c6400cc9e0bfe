package dragoman.understanding;

/** Adds number words up in the order in which they are said: 'two thousand three hundred and five'. */
final class NumberSum {
    private static final int BILLION = 1_000_000_000;

    private final int leastTens;
    private long whole;
    private int group;
    private long smallestScale = BILLION;
    private boolean empty = true;
    private boolean andAHalf;

    private NumberSum(int leastTens) {
        this.leastTens = leastTens;
    }

    static NumberSum ofWords() {
        return new NumberSum(20);
    }

    /** Of parts of one word, in which ten and five are fifteen. */
    static NumberSum ofParts() {
        return new NumberSum(10);
    }

    /** The word goes on with the number that was begun, or begins it. */
    boolean takes(NumberWord next) {
        if (next.value() == 0) {
            return empty;
        }
        if (next.large()) {
            return empty;
        }
        if (next.scale()) {
            return next.value() < smallestScale && (empty || group > 0);
        }
        if (smallestScale == 1) {
            return false;
        }
        if (next.value() == NumberWord.HUNDRED) {
            return group < 10 || group < NumberWord.HUNDRED && group % 10 != 0;
        }
        return !zero() && (next.hundreds() ? group == 0 : fits(next));
    }

    private boolean fits(NumberWord next) {
        int rest = group % NumberWord.HUNDRED;
        return next.unit() ? rest % 10 == 0 && (rest == 0 || rest >= leastTens) : rest == 0;
    }

    private boolean zero() {
        return !empty && group == 0 && whole == 0;
    }

    void add(NumberWord next) {
        if (next.large()) {
            whole = next.value();
            smallestScale = whole % NumberWord.THOUSAND == 0 ? NumberWord.THOUSAND : 1;
        } else if (next.scale()) {
            whole += (long) Math.max(1, group) * next.value() + (andAHalf ? next.value() / 2 : 0);
            andAHalf = false;
            smallestScale = next.value();
            group = 0;
        } else if (next.value() == NumberWord.HUNDRED) {
            group = Math.max(1, group) * NumberWord.HUNDRED;
        } else {
            group += next.value();
        }
        empty = false;
    }

    /** Half of the thousand that comes next, or of the one that was said last, is to be added. */
    void andAHalf() {
        if (group > 0) {
            andAHalf = true;
        } else {
            whole += smallestScale / 2;
        }
    }

    /** A thousand was said last. */
    boolean endsInScale() {
        return !empty && group == 0 && smallestScale < BILLION && smallestScale > 1;
    }

    /** An ordinal may end what was said so far ('сорок второй'). */
    boolean takesOrdinal() {
        return !empty && group >= 20 && group % 10 == 0;
    }

    long value() {
        return whole + group;
    }
}
