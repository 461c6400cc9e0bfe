package dragoman.http.outgoing;

import dragoman.port.Fetched;
import dragoman.port.MediaSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Fetches files that a messenger names, straight to the disk. Only from the public network and from the messenger's own host: an address in an event is
 * not to reach the machines next door. Thread-safe; make one for each adapter and keep it.
 */
public final class Downloads {
    private static final Duration SILENCE = Duration.ofSeconds(30);
    /** A file of 25 MB at 100 KB/s. */
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int CONNECTIONS = 16;
    private static final int REDIRECTS = 3;
    private static final int NAME_LENGTH = 150;
    private final String vendor;
    private final Neighbourhood neighbourhood;
    private final OkHttpClient client;

    /**
     * @param vendor its name, for an agent to read
     * @param own the messenger's own address, as configured: its host may be in a private network
     */
    public Downloads(String vendor, URI own) {
        this(vendor, own, Dns.SYSTEM);
    }

    Downloads(String vendor, URI own, Dns names) {
        this.vendor = vendor;
        var trusted = Optional.ofNullable(own.getHost()).map(host -> Set.of(host.toLowerCase(Locale.ROOT)))
                .orElse(Set.of());
        this.neighbourhood = new Neighbourhood(names, trusted, "");
        this.client = new Outgoing(new Manners(Duration.ofSeconds(10), SILENCE, CONNECTIONS, 0,
                Duration.ofSeconds(5), neighbourhood, Optional.of(Proxy.NO_PROXY))).client().newBuilder()
                .readTimeout(SILENCE).callTimeout(LONGEST).build();
    }

    /** For messengers whose events name files by addresses that are open for a while. */
    public MediaSource byAddress() {
        return (address, _, into, largest) -> fetch(address, into, largest);
    }

    /** A file at an open address. */
    public Fetched fetch(String address, Path into, long largest) {
        return fetch(address, Optional.empty(), into, largest);
    }

    /** {@code authorization}: shown to the host of the address, and to no other. */
    public Fetched fetch(String address, Optional<String> authorization, Path into, long largest) {
        var url = HttpUrl.parse(address);
        return url == null
                ? new Fetched.Gone(vendor + " gave no address where it could be fetched")
                : follow(url, authorization, new Target(into, largest));
    }

    private record Target(Path into, long largest) {
        Fetched.Gone tooLarge() {
            return new Fetched.Gone("it is larger than the " + (largest >> 20) + " MB that we keep");
        }
    }

    private Fetched follow(HttpUrl first, Optional<String> authorization, Target target) {
        var url = first;
        try {
            for (var hop = 0; hop <= REDIRECTS; hop++) {
                neighbourhood.check(url.host());
                var shown = url.host().equals(first.host()) ? authorization : Optional.<String>empty();
                try (var response = client.newCall(request(url, shown)).execute()) {
                    var next = Optional.ofNullable(response.header("Location")).map(url::resolve)
                            .filter(_ -> response.isRedirect());
                    if (next.isEmpty()) {
                        return answered(response, url, target);
                    }
                    url = next.get();
                }
            }
            return new Fetched.Gone(vendor + " sends us from one address to the next");
        } catch (IOException e) {
            return failed(url, e);
        }
    }

    private static Request request(HttpUrl url, Optional<String> authorization) {
        var request = new Request.Builder().url(url).header("Accept-Encoding", "identity")
                .header("User-Agent", "Dragoman");
        authorization.ifPresent(bearer -> request.header("Authorization", bearer));
        return request.build();
    }

    private Fetched answered(Response response, HttpUrl url, Target target) throws IOException {
        var status = "HTTP " + response.code();
        return switch (response.code()) {
            case 200 -> isPage(response)
                    ? new Fetched.TryLater(Duration.ZERO, vendor + " gave a page instead of the file")
                    : saved(response, url, target);
            case 401 -> new Fetched.TryLater(Duration.ZERO, vendor + " does not take the token");
            case 403, 404, 410 ->
                new Fetched.Gone(vendor + " does not have it any more (" + status + ")");
            case 408, 425, 429 -> new Fetched.TryLater(after(response), vendor + " asks us to wait");
            default -> response.code() >= 500
                    ? new Fetched.TryLater(after(response), vendor + " is out of order (" + status + ")")
                    : new Fetched.Gone(vendor + " does not give it (" + status + ")");
        };
    }

    private Fetched saved(Response response, HttpUrl url, Target target) throws IOException {
        if (response.body().contentLength() > target.largest()) {
            return target.tooLarge();
        }
        try (var out = Files.newOutputStream(target.into())) {
            var source = response.body().source();
            var piece = new byte[1 << 16];
            var size = 0L;
            for (var read = source.read(piece); read >= 0; read = source.read(piece)) {
                size += read;
                if (size > target.largest()) {
                    return target.tooLarge();
                }
                out.write(piece, 0, read);
            }
            return size == 0
                    ? new Fetched.TryLater(Duration.ZERO, vendor + " gave an empty file")
                    : new Fetched.Done(name(url));
        }
    }

    /** A vendor in trouble answers 200 with an apology. */
    private static boolean isPage(Response response) {
        var type = response.header("Content-Type", "");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    private static Optional<String> name(HttpUrl url) {
        var last = url.pathSegments().getLast();
        return last.matches("[^/\\\\\\p{Cntrl}]+\\.[A-Za-z0-9]{1,5}") && last.length() <= NAME_LENGTH
                ? Optional.of(last)
                : Optional.empty();
    }

    private static Duration after(Response response) {
        return Outgoing.retryAfter(response).orElse(Duration.ZERO);
    }

    /** The address itself may be as good as a password: only its host is named. */
    private Fetched failed(HttpUrl url, IOException e) {
        if (e instanceof Neighbourhood.Private) {
            return new Fetched.Gone(vendor + " gave an address in a private network, which is not asked");
        }
        var why = e instanceof UnknownHostException
                ? url.host() + " is not found"
                : e instanceof InterruptedIOException
                        ? url.host() + " did not give it in time"
                        : "the connection to " + url.host() + " broke";
        return new Fetched.TryLater(Duration.ZERO, why);
    }
}
