package dragoman.app;

import dragoman.app.admin.AdminClient;
import dragoman.app.admin.Told;
import dragoman.app.config.Config;
import dragoman.desk.audit.Auditor;
import dragoman.desk.store.Keeping;
import dragoman.jdbc.CannotOpen;
import dragoman.jdbc.Store;
import dragoman.port.Time;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Does something to the store of this machine: through the server where it runs, else in the store itself, which nobody else may hold meanwhile. */
final class Machine {
    private final ServerOptions options;

    Machine(ServerOptions options) {
        this.options = options;
    }

    /** The open store, and what writes to it. */
    record Opened(Config config, Store store, Keeping keeping, Time time) {
        Auditor auditor() {
            return new Auditor(keeping, time);
        }
    }

    /** The exit code. */
    int does(ToIntFunction<AdminClient> byServer, Function<Opened, Told> here) {
        var config = Config.read(options.config);
        if (AdminClient.listens(ServerOptions.server(config))) {
            return byServer.applyAsInt(options.client());
        }
        try (var store = Store.open(config.store())) {
            return here.apply(new Opened(config, store,
                    entry -> store.journal().write(List.of(entry)).getFirst(), Time.system())).print();
        } catch (CannotOpen e) {
            throw Trouble.told(e);
        }
    }
}
