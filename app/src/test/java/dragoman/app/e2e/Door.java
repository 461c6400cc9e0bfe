package dragoman.app.e2e;

import dragoman.testkit.FakeVendor;
import dragoman.testkit.Person;
import java.util.Optional;

/** A way by which customers come in. */
enum Door {
    TELEGRAM, VIBER, WHATSAPP, MESSENGER, INSTAGRAM, VK, WEB_CHAT;

    Person person(Messengers messengers, String name, String language) {
        return vendor(messengers).map(vendor -> vendor.person(name, language))
                .orElseGet(() -> messengers.pages().person(name, language));
    }

    /** Sends its last event once more. */
    void repeatsLast(Messengers messengers) {
        vendor(messengers).orElseThrow().repeatsLast();
    }

    /** Whose messenger this is; our own page is nobody's. */
    Optional<FakeVendor<?>> vendor(Messengers all) {
        return switch (this) {
            case TELEGRAM -> Optional.of(all.telegram());
            case VIBER -> Optional.of(all.viber());
            case WHATSAPP -> Optional.of(all.whatsapp());
            case MESSENGER -> Optional.of(all.messenger());
            case INSTAGRAM -> Optional.of(all.instagram());
            case VK -> Optional.of(all.vk());
            case WEB_CHAT -> Optional.empty();
        };
    }

    /** The vendor's method that sends a text. */
    String sending() {
        return switch (this) {
            case TELEGRAM -> "sendMessage";
            case VIBER -> "send_message";
            case WHATSAPP, MESSENGER, INSTAGRAM -> "messages";
            case VK -> "messages.send";
            case WEB_CHAT -> throw new IllegalArgumentException("nothing is sent to our own page");
        };
    }

    /** Whether each body is proved by a signature of its own; elsewhere a secret word comes along. */
    boolean signsBodies() {
        return switch (this) {
            case VIBER, WHATSAPP, MESSENGER, INSTAGRAM -> true;
            case TELEGRAM, VK, WEB_CHAT -> false;
        };
    }
}
