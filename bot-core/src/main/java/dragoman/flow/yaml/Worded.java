package dragoman.flow.yaml;

import dragoman.flow.Place;
import dragoman.model.Language;
import java.util.List;

/**
 * A text that customers read, as it was written.
 *
 * @param key flow, step and key: {@code find-shoes.use.text}; {@code bot.greeting}; {@code answers.delivery-time.text}
 * @param placeholders what is filled in, without filters
 */
public record Worded(String key, Language language, String text, List<String> placeholders, Place place) {
    public Worded {
        placeholders = List.copyOf(placeholders);
    }
}
