package dragoman.messenger;

import java.util.Optional;

/** What our buttons carry: Meta's console, advertisements and other programs have payloads of their own, which mean nothing to us. */
final class Payload {
    /** Of the button with which a chat begins. */
    static final String START = "GET_STARTED";
    private static final String OURS = "tap:";

    private Payload() {}

    static String of(String data) {
        return OURS + data;
    }

    /** What our button carried, if it is one. */
    static Optional<String> data(String payload) {
        return payload.startsWith(OURS) && payload.length() > OURS.length()
                ? Optional.of(payload.substring(OURS.length()))
                : Optional.empty();
    }
}
