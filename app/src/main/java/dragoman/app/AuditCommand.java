package dragoman.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The log of privileged acts, from the command line, against the running server. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Who did what at the desk: list, verify (the server runs).")
final class AuditCommand {
    @Mixin
    ServerOptions server = new ServerOptions();

    @Command(description = "The latest, newest first.", mixinStandardHelpOptions = true)
    int list() {
        return server.client().get("/admin/audit");
    }

    @Command(description = "Whether the chain is whole; exit code 1 with the first link that does not fit.", mixinStandardHelpOptions = true)
    int verify() {
        return server.client().get("/admin/audit/verify");
    }
}
