package dragoman.app.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Somebody of the shop, at the admin routes: {@code amra.claims(id); amra.replies(id, "Good morning!")}. */
final class Clerk {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI shop;
    private final Path folder;
    private final String name;

    /** @param folder where the installation keeps its token */
    Clerk(URI shop, Path folder, String name) {
        this.shop = shop;
        this.folder = folder;
        this.name = name;
    }

    /** The id of the only request of this customer that is open. */
    String findsRequestOf(String customer) {
        var list = reads("/admin/handoffs");
        var rows = list.lines().filter(line -> line.contains(customer)).toList();
        if (rows.size() != 1) {
            throw new AssertionError("one request of " + customer + " was to be here:\n" + list);
        }
        return rows.getFirst().split("\\s+", 2)[0];
    }

    String claims(String request) {
        return acts(request, "claim", "");
    }

    String replies(String request, String text) {
        return acts(request, "reply", text);
    }

    String resolves(String request) {
        return acts(request, "resolve", "");
    }

    String reads(String path) {
        return send(authorised(path).GET().build());
    }

    private String acts(String request, String act, String body) {
        var agent = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return send(authorised("/admin/handoffs/" + request + "/" + act + "?agent=" + agent)
                .POST(BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(shop.resolve(path)).header("Authorization",
                "Bearer " + Folders.text(folder.resolve("admin.token")).strip());
    }

    private static String send(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
