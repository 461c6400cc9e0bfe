package dragoman.app;

import dragoman.app.config.Config;
import dragoman.jdbc.CannotOpen;
import dragoman.jdbc.Restore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the database's place; the server must not run. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Put a backup in the database's place; the server must be stopped. Nothing is sent a second time.")
final class RestoreCommand implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "FILE", description = "configuration (default: ${DEFAULT-VALUE})", defaultValue = "config/dragoman.yaml")
    Path config = Path.of("config/dragoman.yaml");

    @Option(names = "--force", description = "also where talks are kept already: they are replaced (an embedded database is kept beside)")
    boolean force;

    @Parameters(paramLabel = "FILE", description = "what `backup` has written")
    Path file = Path.of("");

    @Override
    public Integer call() {
        try {
            var settings = Config.read(config);
            System.out.println(Restore.from(file, settings.store(), force, Instant.now(),
                    settings.files().folders()));
        } catch (CannotOpen e) {
            throw Trouble.told(e);
        }
        return 0;
    }
}
