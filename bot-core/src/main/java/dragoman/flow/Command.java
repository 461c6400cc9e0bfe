package dragoman.flow;

import java.util.Optional;

/** Words that work anywhere. {@code run}: a flow of the owner's; otherwise the engine's own doing under this name. */
public record Command(String name, Optional<String> run) {}
