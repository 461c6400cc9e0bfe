package dragoman.app.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.function.Function;

/** The server as a program of its own, which can be killed and started again on the same port and database. */
final class ShopProcess implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ShopPlan plan;
    private final Path folder;
    private final Path config;
    private Process process;

    private ShopProcess(ShopPlan plan, Path folder, Path config, ProcessBuilder first) {
        this.plan = plan;
        this.folder = folder;
        this.config = config;
        this.process = launch(first);
    }

    /** Opens on a port that was free a moment ago, and tells the messengers where. */
    static ShopProcess open(ShopPlan plan) {
        var fixed = plan.at(freePort());
        var folder = Folders.fresh();
        var config = fixed.write(folder);
        return opened(plan, new ShopProcess(fixed, folder, config, usual(config)));
    }

    /** The same, with a Java of the test's choice. */
    static ShopProcess open(ShopPlan plan, Function<Path, ProcessBuilder> java) {
        var fixed = plan.at(freePort());
        var folder = Folders.fresh();
        var config = fixed.write(folder);
        return opened(plan, new ShopProcess(fixed, folder, config, java.apply(config)));
    }

    private static ShopProcess opened(ShopPlan plan, ShopProcess shop) {
        plan.messengers().call(shop.address());
        shop.awaitReady();
        return shop;
    }

    URI address() {
        return ShopPlan.address(plan.port());
    }

    Path config() {
        return config;
    }

    Ledger ledger() {
        return new Ledger(plan.database(folder));
    }

    /** SIGKILL: nothing is finished, nothing is said. */
    ShopProcess isKilled() {
        end(process.destroyForcibly());
        return this;
    }

    /** SIGTERM. */
    ShopProcess isStopped() {
        process.destroy();
        end(process);
        return this;
    }

    ShopProcess startsAgain() {
        return startsAgain(usual(config));
    }

    ShopProcess startsAgain(ProcessBuilder java) {
        process = launch(java);
        awaitReady();
        return this;
    }

    /** All that it has printed. */
    String output() {
        return Folders.text(folder.resolve("output.txt"));
    }

    @Override
    public void close() {
        isKilled();
        Folders.remove(folder);
    }

    private static ProcessBuilder usual(Path config) {
        return Jvm.running("run", "--config", config.toString());
    }

    private Process launch(ProcessBuilder java) {
        try {
            var output = folder.resolve("output.txt").toFile();
            return java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        Until.holds(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("it ended by itself with " + process.exitValue() + ":\n" + output());
            }
            return ready();
        }, () -> "it does not begin to listen:\n" + output());
    }

    private boolean ready() {
        try {
            var question = HttpRequest.newBuilder(address().resolve("/health/ready")).build();
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static void end(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
