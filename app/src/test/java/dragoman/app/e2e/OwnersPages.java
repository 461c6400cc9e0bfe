package dragoman.app.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shop's owner at the desk's pages, as far as a test needs them without a screen. */
final class OwnersPages {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("/link ([A-Z0-9]+)");
    private static final Pattern FILE = Pattern.compile("name=\"file\" value=\"([^\"]*)\"");
    private final URI shop;
    private final String cookie;

    private OwnersPages(URI shop, String cookie) {
        this.shop = shop;
        this.cookie = cookie;
    }

    /** By the link of the first start. */
    static OwnersPages enter(RunningShop shop) {
        var link = shop.ownersLink().getPath();
        var answer = send(HttpRequest.newBuilder(shop.address().resolve("/desk/welcome"))
                .POST(form(Map.of("link",
                        link.substring(link.lastIndexOf('/') + 1), "password",
                        "pears and plums in autumn"))));
        return new OwnersPages(shop.address(),
                answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0]);
    }

    /** What this colleague is to write in the group. */
    String codeFor(String login) {
        var code = CODE.matcher(posts("/desk/group/" + login, Map.of()));
        if (!code.find()) {
            throw new AssertionError("there was no code for " + login);
        }
        return code.group(1);
    }

    String reads(String path) {
        return send(request(path)).body();
    }

    byte[] loads(String path) {
        return send(request(path), BodyHandlers.ofByteArray()).body();
    }

    String posts(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("csrf", token());
        return send(request(path).POST(form(all))).body();
    }

    /** A file is laid beside the answer in this conversation; what the answer calls it. */
    String attaches(String conversation, String name, byte[] content) {
        var chip = FILE.matcher(send(request("/desk/c/" + conversation + "/attach?name=" + name)
                .header("X-Csrf", token()).POST(BodyPublishers.ofByteArray(content))).body());
        if (!chip.find()) {
            throw new AssertionError(name + " was not taken");
        }
        return chip.group(1);
    }

    private String token() {
        var token = CSRF.matcher(reads("/desk/me"));
        if (!token.find()) {
            throw new AssertionError("the owner is not logged in");
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(shop.resolve(path)).header("Cookie", cookie);
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError("the desk did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
