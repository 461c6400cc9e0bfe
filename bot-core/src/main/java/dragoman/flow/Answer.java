package dragoman.flow;

import java.util.Optional;

/** A question's or objection's prepared answer. {@code cause}: of an objection, to be counted. */
public record Answer(String name, Text text, Optional<Text> next, Optional<String> cause) {}
