package dragoman.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.Update.Unrecognised;

/** Keeps what we do not know, shortened. */
final class Unknown {
    private static final int ENOUGH = 500;

    private Unknown() {}

    static Unrecognised of(String kind, JsonNode node) {
        return new Unrecognised(Whole.shortened(kind, ENOUGH), Whole.shortened(node.toString(), ENOUGH));
    }
}
