package dragoman.app;

import dragoman.port.Understanding;
import picocli.CommandLine.Option;

/** How a bot that is played in the terminal understands its customers. */
final class Understandings {
    @Option(names = "--embeddings", description = "by meaning, as a server does whose configuration says understanding.embeddings; takes some seconds to begin")
    boolean embeddings;

    Understanding chosen() {
        return BotFolders.understanding(embeddings);
    }
}
