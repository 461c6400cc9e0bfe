package dragoman.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The owner's way into a desk that nobody has opened yet. */
record DeskDoor(HttpClient client, URI server, String cookie, String csrf) {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"");
    private static final Pattern CHAT = Pattern.compile("data-chat=\"([^\"]*)\"");

    static DeskDoor opened(HttpClient client, URI server, String link)
            throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(server.resolve("/desk/welcome"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("link=" + link + "&password=a+long+enough+word")).build(),
                BodyHandlers.ofString());
        var cookie = answer.headers().firstValue("Set-Cookie")
                .orElseThrow(() -> new IOException("the link does not work: " + answer.statusCode()))
                .split(";", 2)[0];
        var door = new DeskDoor(client, server, cookie, "");
        var page = CSRF.matcher(door.get("/desk"));
        return new DeskDoor(client, server, cookie, page.find() ? page.group(1) : "");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Cookie", cookie)
                .header("HX-Request", "true");
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    /** The latest conversations, which the owner takes from the bot. */
    List<String> takesOver(int many) throws IOException, InterruptedException {
        var chats = CHAT.matcher(get("/desk/queue?list=all")).results().map(MatchResult::group)
                .map(found -> found.replaceAll(".*=\"|\"", "")).distinct().limit(many).toList();
        for (var chat : chats) {
            client.send(request("/desk/c/" + chat + "/takeover")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers
                            .ofString("csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8)))
                    .build(), BodyHandlers.discarding());
        }
        return chats;
    }
}
