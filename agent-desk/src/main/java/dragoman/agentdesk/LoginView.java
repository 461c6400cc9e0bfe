package dragoman.agentdesk;

import java.util.Optional;

/** The page before the door. {@code link}: the secret of a one-time link, by which a password is chosen. */
record LoginView(Words words, Files files, String login, Optional<String> link, Optional<String> problem) {}
