package dragoman.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * What a person does, and what the smallest bot says to it.
 *
 * @param text what the person writes; empty for a tap on the first button
 * @param reply word for word
 * @param buttons how many stand under the reply
 */
record Exchange(Optional<String> text, String reply, int buttons) {

    /** So long is a conversation. */
    static final int TURNS = 6;

    /** One conversation, from /start to the end. */
    static List<Exchange> conversation(String name, String goods) {
        return List.of(writes("/start", "Hello, " + name + "! How can I help?", 3),
                taps("What would you like to order?", 0), writes(goods, "How should we deliver it?", 2),
                taps("Your order: " + goods + ", delivery: courier. Confirm? (yes/no)", 0),
                writes("yes", "Thank you, " + name + "! Your order is accepted.", 0),
                writes("human", "Connecting you to a human operator, " + name + ".", 0));
    }

    private static Exchange writes(String text, String reply, int buttons) {
        return new Exchange(Optional.of(text), reply, buttons);
    }

    private static Exchange taps(String reply, int buttons) {
        return new Exchange(Optional.empty(), reply, buttons);
    }

    boolean rightly(Sent given) {
        return given.text().equals(reply) && given.buttons().size() == buttons;
    }
}
