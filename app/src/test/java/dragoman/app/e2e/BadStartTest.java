package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration is right and the machine is not: the program says so in a line or two, log and all, and ends with 2. */
class BadStartTest {
    @TempDir
    private Path folder;

    @Test
    void a_port_in_use() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuses(starting(taken.getLocalPort(), folder.resolve("shop.db")),
                    "Cannot listen on port " + taken.getLocalPort(), "http.port");
        }
    }

    @Test
    void a_database_that_is_none() throws Exception {
        var file = Files.writeString(folder.resolve("shop.db"),
                "This is a letter to grandmother. ".repeat(500));

        refuses(starting(0, file), file.toString(), "backup");
    }

    @Test
    void a_folder_where_the_database_should_be() throws Exception {
        refuses(starting(0, Files.createDirectory(folder.resolve("shop.db"))), "is a folder", "store.url");
    }

    @Test
    void a_second_server_on_the_same_database() throws Exception {
        try (var messengers = Messengers.start();
                var first = RunningShop.open(ShopPlan.of(ShopPlan.KIOSK, messengers))) {
            refuses(starting(0, Path.of(first.ledger().database().url().substring("jdbc:sqlite:".length()))),
                    "in use by another Dragoman",
                    "store.url");
        }
    }

    @Test
    void a_postgresql_that_is_not_there() throws Exception {
        refuses(started(0, "jdbc:postgresql://127.0.0.1:" + ShopProcess.freePort() + "/shop"),
                "cannot be reached", "store.url");
    }

    private record Ended(int exit, String output) {}

    private static void refuses(Ended ended, String... words) {
        assertThat(ended.exit()).as(ended.output()).isEqualTo(2);
        assertThat(ended.output().strip().lines()).as(ended.output()).hasSizeBetween(1, 2);
        assertThat(ended.output()).contains(words).doesNotContain("Exception", "\tat ",
                "This should not have happened");
    }

    private Ended starting(int port, Path database) throws IOException, InterruptedException {
        return started(port, "jdbc:sqlite:" + database);
    }

    private Ended started(int port, String database) throws IOException, InterruptedException {
        var config = Files.writeString(folder.resolve("dragoman.yaml"), """
                http: { host: 127.0.0.1, port: %d }
                store: { url: "%s" }
                bots: { shop: { flows: "%s", channels: { web-chat: {} } } }
                """.formatted(port, database, ShopPlan.KIOSK));
        var program = Jvm.running("run", "--config", config.toString()).redirectErrorStream(true).start();
        try {
            var output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
            return new Ended(program.exitValue(), output);
        } finally {
            program.destroyForcibly();
        }
    }
}
