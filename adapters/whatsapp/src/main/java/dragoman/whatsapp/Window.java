package dragoman.whatsapp;

import dragoman.model.Address;
import dragoman.port.Conversations;
import java.time.Duration;
import java.time.Instant;

/** Until when we may write freely: 24 hours from the customer's last message. */
final class Window {
    static final Duration OPEN = Duration.ofHours(24);

    private final Conversations conversations;

    Window(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Whoever is not known has surely not written. */
    boolean closed(Address customer, Instant now) {
        return conversations.find(customer).flatMap(conversations::load)
                .map(conversation -> !now.isBefore(conversation.progress().heardAt().plus(OPEN)))
                .orElse(true);
    }
}
