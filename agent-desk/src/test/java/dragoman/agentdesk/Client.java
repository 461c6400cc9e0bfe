package dragoman.agentdesk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser without a screen: {@code Client.of(desk).loggedIn("ana").get("/desk")}. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"");
    private final URI desk;
    private String cookie = "";
    private String csrf = "";

    private Client(URI desk) {
        this.desk = desk;
    }

    static Client of(DeskOnTrial desk) {
        return new Client(desk.address());
    }

    Client loggedIn(String login) {
        var answer = post("/desk/login", "login", login, "password", DeskOnTrial.PASSWORD);
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var page = CSRF.matcher(get("/desk").body());
        csrf = page.find() ? page.group(1) : "";
        return this;
    }

    String cookie() {
        return cookie;
    }

    /** As a page that was stolen, or never had one. */
    Client withoutToken() {
        csrf = "";
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** @param fields names and values in turn */
    HttpResponse<String> post(String path, String... fields) {
        return send(posting(path, fields).build());
    }

    /** A file as the body. */
    HttpResponse<String> upload(String path, byte[] content) {
        return send(request(path, "X-Csrf", csrf.isEmpty() ? "none" : csrf)
                .POST(BodyPublishers.ofByteArray(content)).build());
    }

    /** From a page of another site. */
    HttpResponse<String> postFrom(String origin, String path, String... fields) {
        return send(posting(path, fields).header("Origin", origin).header("Sec-Fetch-Site", "cross-site")
                .build());
    }

    private HttpRequest.Builder posting(String path, String... fields) {
        var form = new StringBuilder("csrf=" + csrf);
        for (var i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(desk.resolve(path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
