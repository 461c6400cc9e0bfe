package dragoman.app;

import dragoman.app.admin.RetentionRoutes;
import dragoman.app.server.UploadedFiles;
import dragoman.desk.retention.Retention;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets go what the configuration keeps no longer; each night it happens by itself. */
@Command(name = "retention", mixinStandardHelpOptions = true, description = "Let go what `retention` in the configuration keeps no longer; with or without a running server.")
final class RetentionCommand implements Callable<Integer> {
    @Mixin
    ServerOptions server = new ServerOptions();

    @Option(names = "--dry-run", description = "only say what would go and why, and what stays all the same")
    boolean dry;

    @Override
    public Integer call() {
        return new Machine(server).does(
                client -> dry
                        ? client.get("/admin/retention")
                        : client.post("/admin/retention", ""),
                opened -> {
                    var retention = new Retention(opened.config().retention(),
                            new Retention.Parts(opened.store().desk().ageing(), opened.keeping(),
                                    UploadedFiles.of(opened.config()), opened.auditor()),
                            opened.time());
                    return dry
                            ? RetentionRoutes.planned(retention.plan())
                            : RetentionRoutes.done(retention.run());
                });
    }
}
