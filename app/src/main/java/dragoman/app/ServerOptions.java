package dragoman.app;

import dragoman.app.admin.AdminClient;
import dragoman.app.admin.AdminToken;
import dragoman.app.config.Config;
import java.net.URI;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which running server a command speaks to: the one of this configuration, on this machine. */
final class ServerOptions {
    @Option(names = "--config", paramLabel = "FILE", description = "the server's configuration (default: ${DEFAULT-VALUE})", defaultValue = "config/dragoman.yaml", scope = ScopeType.INHERIT)
    Path config = Path.of("config/dragoman.yaml");

    AdminClient client() {
        return client(config);
    }

    static AdminClient client(Path config) {
        var read = Config.read(config);
        return new AdminClient(server(read), AdminToken.ofTheServer(read.dataDirectory(), "admin.token"));
    }

    static URI server(Config read) {
        return URI.create("http://" + read.http().loopback() + ":" + read.http().port());
    }
}
