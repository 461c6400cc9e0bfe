package dragoman.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everything one can ask of the program. */
@Command(name = "dragoman", mixinStandardHelpOptions = true, version = "Dragoman 0.1.0", description = "A shop talks with its customers in Telegram, Viber, WhatsApp, Messenger, Instagram, VK and on its own page.", footer = {
        "", "Without a command, the server starts with config/dragoman.yaml."})
final class DragomanCommand implements Callable<Integer> {
    /** In the order in which the help shows them. */
    static final List<Class<?>> COMMANDS = List.of(RunCommand.class, StatusCommand.class, CheckCommand.class,
            TestCommand.class, ChatCommand.class, NewCommand.class, TranslationsCommand.class,
            SchemasCommand.class, HandoffsCommand.class, RecordsCommand.class, UsersCommand.class,
            AuditCommand.class, RetentionCommand.class, ParkedCommand.class, BackupCommand.class,
            RestoreCommand.class, WebhooksCommand.class, UnderstandCommand.class, ReloadCommand.class,
            WarmUpCommand.class, ChannelsCommand.class);

    @Option(names = "--config", paramLabel = "FILE", description = "configuration (default: ${DEFAULT-VALUE})", defaultValue = "config/dragoman.yaml")
    Path config = Path.of("config/dragoman.yaml");

    @Override
    public Integer call() throws Exception {
        return RunCommand.serve(config);
    }
}
