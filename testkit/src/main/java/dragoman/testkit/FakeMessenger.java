package dragoman.testkit;

import java.util.Optional;

/** What a person can do in a fake messenger; each returns once the bot has acknowledged it. What the bot answers goes to {@link Person#hears}. */
public interface FakeMessenger {
    /** The person opens the chat, perhaps by a link with a payload. */
    void opens(Person who, Optional<String> payload);

    /** The person writes. */
    void says(Person who, String text);

    /** The person taps a button of a message of the bot. */
    void taps(Person who, Said message, Said.Button button);
}
