package dragoman.model;

import java.util.List;

/**
 * The question that waits for an answer.
 *
 * @param serial grows with each question of the conversation: a tap carries it, so an old button is known as such
 * @param flow the flow of the asking step
 * @param step the asking step
 * @param shown what was offered, in the order of its numbers
 * @param tries how often the answer was not understood
 * @param refusals how often the answer was understood and could not be taken
 * @param phase what the step waits for; its own matter (an offer's page, a confirmation's 'what shall I change?')
 */
public record Pending(int serial, String flow, String step, List<Shown> shown, int tries, int refusals,
        Phase phase) {
    public Pending {
        shown = List.copyOf(shown);
    }

    /** What a step waits for. */
    public sealed interface Phase {
        /** An answer to the question itself. */
        record Asked() implements Phase {}

        /** Which of the confirmed slots is to be changed. */
        record Changing() implements Phase {}

        /** One of the offered items; {@code from} counts those shown before, {@code all} when all are shown. */
        record Offering(int from, boolean all) implements Phase {}

        /** Which of several things was meant by what was {@code told}; {@code reading}: what else it answers. */
        record Meaning(String told, Reading reading) implements Phase {
            @Override
            public String toString() {
                return Value.HIDDEN;
            }
        }

        /** More of several options; {@code chosen} so far. */
        record Collecting(List<String> chosen) implements Phase {
            public Collecting {
                chosen = List.copyOf(chosen);
            }
        }
    }

    public Pending(int serial, String flow, String step, List<Shown> shown, int tries, Phase phase) {
        this(serial, flow, step, shown, tries, 0, phase);
    }

    /** The asking step. */
    public Frame where() {
        return new Frame(flow, step);
    }

    /** The same question, asked by a step of another name. */
    Pending at(Frame other) {
        return new Pending(serial, other.flow(), other.step(), shown, tries, refusals, phase);
    }

    public Pending triedAgain() {
        return new Pending(serial, flow, step, shown, tries + 1, refusals, phase);
    }

    public Pending refusedAgain() {
        return new Pending(serial, flow, step, shown, tries, refusals + 1, phase);
    }
}
