package dragoman.flow;

import java.util.Optional;

/** An option of an ask. {@code id}: up to 40 ASCII letters, digits, hyphens, underscores. */
public record ChoiceOption(String id, Text title, Optional<Text> description) {}
