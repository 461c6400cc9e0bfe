package dragoman.flow;

import java.util.Set;

/** A text with places to fill in. Pure and thread-safe. */
public interface Template {
    String fill(Scope scope);

    /** Names that are filled in and were not marked as perhaps unknown: {@code size} of {@code {size}}, nothing of {@code {size?}}. */
    default Set<String> needs() {
        return Set.of();
    }
}
