package dragoman.app;

import dragoman.app.config.BotSettings;
import dragoman.app.config.Config;
import dragoman.runtime.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where chats stand just now, as far as a server runs here and answers; otherwise nothing is known, and nothing is said of it. */
final class RunningChats {
    private static final Logger LOG = LoggerFactory.getLogger(RunningChats.class);

    private final ServerOptions server;

    RunningChats(ServerOptions server) {
        this.server = server;
    }

    /** Of the bot of a folder. */
    List<Standing> of(Path folder) {
        if (!Files.exists(server.config)) {
            return List.of();
        }
        try {
            return Config.read(server.config).bots().stream().filter(bot -> isIn(bot, folder)).findFirst()
                    .flatMap(bot -> server.client()
                            .ask("/admin/standing/" + HandoffsCommand.encoded(bot.id().value())))
                    .map(RunningChats::read).orElse(List.of());
        } catch (Trouble noServer) {
            LOG.debug("not known where chats stand: {}", noServer.getMessage());
            return List.of();
        }
    }

    private static boolean isIn(BotSettings bot, Path folder) {
        try {
            return Files.isSameFile(bot.flows(), folder);
        } catch (IOException oneIsNotThere) {
            return false;
        }
    }

    private static List<Standing> read(String answer) {
        return answer.lines().map(line -> line.split(" ", -1)).filter(parts -> parts.length == 3)
                .flatMap(parts -> number(parts[2]).map(chats -> new Standing(parts[0], parts[1], chats))
                        .stream())
                .toList();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
