package dragoman.desk.act;

import dragoman.model.AgentAct;
import java.util.OptionalLong;

/**
 * What somebody at the desk wants done.
 *
 * @param act what
 * @param epoch of the conversation as it was on the screen ({@link dragoman.desk.view.Row#epoch}); should it have changed hands since, nothing is
 *        done. Empty: whatever it is now
 * @param key made anew by the page for each wish, kept when it tries again: the same key is done once. Up to 64 signs
 */
public record Wish(AgentAct act, OptionalLong epoch, String key) {
    public Wish {
        if (key.isBlank() || key.length() > 64) {
            throw new IllegalArgumentException("a wish needs a key of up to 64 signs");
        }
    }
}
