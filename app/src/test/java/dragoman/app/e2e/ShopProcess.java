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

/** The server as a program of its own, which can be killed and started again on the same port and database. */
final class ShopProcess implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ShopPlan plan;
    private final Path folder;
    private final Path config;
    private Process process;

    private ShopProcess(ShopPlan plan, Path folder, Path config) {
        this.plan = plan;
        this.folder = folder;
        this.config = config;
        this.process = launch();
    }

    /** Opens on a port that was free a moment ago, and tells the messengers where. */
    static ShopProcess open(ShopPlan plan) {
        var fixed = plan.at(freePort());
        var folder = Folders.fresh();
        var shop = new ShopProcess(fixed, folder, fixed.write(folder));
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
        process = launch();
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

    private Process launch() {
        try {
            var output = folder.resolve("output.txt").toFile();
            return Jvm.running("run", "--config", config.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output)).start();
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
