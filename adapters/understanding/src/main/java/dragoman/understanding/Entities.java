package dragoman.understanding;

import dragoman.model.Entity;
import dragoman.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** E-mail addresses, telephone numbers and numbers of a text; none lies in another. Thread-safe. */
final class Entities {
    private final Phones phones;

    Entities(Optional<String> country) {
        phones = new Phones(country);
    }

    /** E-mail addresses and telephone numbers. */
    List<Entity> addresses(String text, Language language) {
        List<Entity> found = new ArrayList<>(Emails.find(text));
        for (Entity phone : phones.find(text, language)) {
            if (found.stream().noneMatch(other -> overlap(phone, other.start(), other.end()))) {
                found.add(phone);
            }
        }
        return found;
    }

    /** The words of an address are not words of the sentence. */
    static Token hide(Token token, List<Entity> addresses) {
        for (Entity address : addresses) {
            if (overlap(address, token.start(), token.end())) {
                return token.opaque();
            }
        }
        return token;
    }

    /** All, in order. */
    static List<Entity> withNumbers(String text, Utterance words, List<Entity> addresses) {
        List<Entity> all = new ArrayList<>(addresses);
        all.addAll(DigitNumbers.find(text, words));
        all.addAll(SpelledNumbers.find(text, words));
        all.sort(Comparator.comparingInt(Entity::start));
        return all;
    }

    private static boolean overlap(Entity entity, int start, int end) {
        return entity.start() < end && start < entity.end();
    }
}
