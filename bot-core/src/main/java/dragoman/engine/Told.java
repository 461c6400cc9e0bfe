package dragoman.engine;

import dragoman.model.Value;
import java.util.Optional;

/** What the customer tells in this turn: the words of the message, and how much of them is answered. */
final class Told {
    private String words = "";
    private Unused unused = Unused.NOTHING;
    private boolean isPrivate;
    private Optional<String> remark = Optional.empty();

    /** A message of the customer's, whatever of it belongs to which matter. */
    void reads(Said message) {
        words = message.text().strip();
        isPrivate = false;
        remark = Optional.empty();
        hears(message);
    }

    /** This part of the message is dealt with; what it says beyond the answer to the question may answer the next ones. */
    void hears(Said said) {
        unused = Unused.of(said);
    }

    /** Something was tapped: what was written before it said something else. */
    void taps() {
        words = "";
        unused = Unused.NOTHING;
    }

    /** The words have answered this. */
    void answers(String slot, Value value) {
        unused = unused.without(slot, value);
    }

    void spend() {
        unused = Unused.NOTHING;
    }

    /** With a yes came something that whoever reads what is written down should know. */
    void adds(Optional<String> words) {
        remark = words;
    }

    /** What came with a yes in this turn; once, since it is written down once. */
    Optional<String> takeRemark() {
        var taken = remark.map(words -> isPrivate ? Value.HIDDEN : words);
        remark = Optional.empty();
        return taken;
    }

    /** Something in it was meant for us alone. */
    void keepPrivate() {
        isPrivate = true;
    }

    /** The message that is dealt with, whole, as long as it says more than what it has answered; nothing after a tap. */
    String words() {
        return unused.text().isBlank() ? "" : words;
    }

    /** As people of the shop may read it. */
    String masked() {
        return isPrivate && !words().isEmpty() ? Value.HIDDEN : words();
    }

    Unused unused() {
        return unused;
    }
}
