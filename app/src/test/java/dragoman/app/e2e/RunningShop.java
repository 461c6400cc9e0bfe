package dragoman.app.e2e;

import dragoman.app.config.Config;
import dragoman.app.server.Server;
import java.net.URI;
import java.nio.file.Path;

/** The real server in this process, on a free port and with a database of its own. Closing it stops it as SIGTERM would. */
final class RunningShop implements AutoCloseable {
    private final ShopPlan plan;
    private final Path folder;
    private final Server server;

    private RunningShop(ShopPlan plan, Path folder, Server server) {
        this.plan = plan;
        this.folder = folder;
        this.server = server;
    }

    /** Opens, and tells the messengers where. */
    static RunningShop open(ShopPlan plan) {
        var folder = Folders.fresh();
        var shop = new RunningShop(plan, folder, Server.start(Config.read(plan.write(folder))));
        plan.messengers().call(shop.address());
        return shop;
    }

    URI address() {
        return ShopPlan.address(server.port());
    }

    /** Where the shop's owner chooses a password; the first start prints it. */
    URI ownersLink() {
        return server.addresses().stream().filter(line -> line.contains("/desk/welcome/"))
                .map(line -> address().resolve(line.substring(line.indexOf("/desk/welcome/")).strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link for the owner was printed"));
    }

    /** For commands that speak to it. */
    Path config() {
        return folder.resolve("dragoman.yaml");
    }

    /** What it keeps. */
    Ledger ledger() {
        return new Ledger(plan.database(folder));
    }

    /** Somebody who answers customers. */
    Clerk clerk(String name) {
        return new Clerk(address(), folder, name);
    }

    @Override
    public void close() {
        server.stop();
        Folders.remove(folder);
    }
}
