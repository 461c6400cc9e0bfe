package dragoman.app.admin;

import dragoman.app.Trouble;
import dragoman.port.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The command line's side: asks the running server and prints what it says. */
public final class AdminClient {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
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
        return print(request(path).POST(BodyPublishers.ofString(body)).build());
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

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).header("Authorization",
                "Bearer " + token.value());
    }

    private int print(HttpRequest request) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var response = client.send(request, BodyHandlers.ofString());
            var good = response.statusCode() == 200;
            (good ? System.out : System.err).println(response.body());
            return good ? 0 : 1;
        } catch (IOException e) {
            throw new Trouble("No server answers at " + server
                    + ". Start it with ./dragoman, or name its configuration with --config.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }
}
