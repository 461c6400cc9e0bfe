package dragoman.runtime;

/** So many chats stand at this step just now. */
public record Standing(String flow, String step, int chats) {}
