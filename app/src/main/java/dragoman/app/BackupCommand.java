package dragoman.app;

import dragoman.app.config.Config;
import dragoman.jdbc.Backup;
import dragoman.jdbc.CannotOpen;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies everything that is kept into a file, also while the server runs. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Copy everything that is kept into FILE, as it is at this moment; the server may run.")
final class BackupCommand implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "FILE", description = "configuration (default: ${DEFAULT-VALUE})", defaultValue = "config/dragoman.yaml")
    Path config = Path.of("config/dragoman.yaml");

    @Parameters(paramLabel = "FILE", description = "a new file; a backup overwrites nothing")
    Path file = Path.of("");

    @Override
    public Integer call() {
        try {
            var settings = Config.read(config);
            Backup.make(settings.store(), file, settings.files().folders());
        } catch (CannotOpen e) {
            throw Trouble.told(e);
        }
        System.out.println("Written to " + file + ". Talks and files of customers are in it: keep it safe.");
        return 0;
    }
}
