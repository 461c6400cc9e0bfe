package dragoman.app.admin;

import dragoman.app.Trouble;
import dragoman.port.Secret;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The command line's side: asks the running server and prints what it says. */
public final class AdminClient {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int TRIES = 3;
    private static final Duration GLANCE = Duration.ofSeconds(2);

    private final URI server;
    private final Secret token;

    public AdminClient(URI server, Secret token) {
        this.server = server;
        this.token = token;
    }

    public int get(String path) {
        return print(request(path).GET().build());
    }

    public int post(String path, String body) {
        // one key for all tries: what the server kept although its answer came too late is not done a second time
        return print(request(path).header(Guard.KEY, UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)).build());
    }

    /** The answer, if the server runs and has one. */
    public Optional<String> ask(String path) {
        try (var client = HttpClient.newBuilder().connectTimeout(GLANCE).build()) {
            var response = client.send(request(path).timeout(GLANCE).GET().build(), BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException nobodyThere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether somebody listens there; whoever it is will be asked for the token. */
    public static boolean listens(URI server) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()),
                    Math.toIntExact(GLANCE.toMillis()));
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).header("Authorization",
                "Bearer " + token.value());
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request, int tries)
            throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            if (tries > 1) {
                return send(client, request, tries - 1);
            }
            throw e;
        }
    }

    private int print(HttpRequest request) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var response = send(client, request, TRIES);
            var good = response.statusCode() == 200;
            (good ? System.out : System.err).println(response.body());
            return good ? 0 : 1;
        } catch (HttpTimeoutException e) {
            throw new Trouble(
                    "The server takes too long to answer. What you sent may be kept and done later: look"
                            + " (`handoffs show`, `records show`) before you send it again.");
        } catch (IOException e) {
            throw new Trouble("No server answers at " + server
                    + ". Start it with ./dragoman, or name its configuration with --config.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }
}
