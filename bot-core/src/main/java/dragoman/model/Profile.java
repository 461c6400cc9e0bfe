package dragoman.model;

import java.util.Optional;

/**
 * What the messenger tells of the person who writes; name and language are as they like them.
 *
 * @param phone as E.164; only where the messenger vouches that it is theirs, and nobody else takes part in the conversation
 */
public record Profile(Optional<String> name, Optional<Language> language, Optional<String> phone) {
    public static final Profile UNKNOWN = new Profile(Optional.empty(), Optional.empty(), Optional.empty());

    public static Profile named(String name) {
        return new Profile(Optional.of(name), Optional.empty(), Optional.empty());
    }
}
