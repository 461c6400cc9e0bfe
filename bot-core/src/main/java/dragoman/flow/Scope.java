package dragoman.flow;

import dragoman.model.Language;
import java.util.Optional;

/**
 * What expressions and texts can see. Values are {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code java.time.Instant},
 * {@code java.time.LocalDate}, {@code java.time.LocalTime},
 * {@code List}, {@code Map<String, ?>}; a choice is its option's name, an item the map of its fields in the scope's language.
 */
public interface Scope {
    /** The value of a root name ({@code size}, {@code customer}, {@code item} …); empty when unknown. */
    Optional<Object> value(String name);

    /** The same as people read it: a choice's title, an item's name, yes or no as a word; empty when unknown. */
    Optional<String> shown(String name);

    Language language();
}
