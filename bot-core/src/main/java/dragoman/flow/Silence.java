package dragoman.flow;

import java.time.Duration;

/** What is done after so long without an answer: {@code Say} nodes, perhaps an {@code End}. {@code key} as written, such as {@code 23h}. */
public record Silence(String key, Duration after, Way steps) {}
