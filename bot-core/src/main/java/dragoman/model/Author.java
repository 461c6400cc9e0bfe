package dragoman.model;

import java.util.Optional;

/** Who says a line: the bot, or an agent. */
public record Author(Optional<AgentId> agent) {
    public static final Author BOT = new Author(Optional.empty());

    public static Author agent(AgentId agent) {
        return new Author(Optional.of(agent));
    }
}
