package dragoman.calls;

import dragoman.http.outgoing.Manners;
import dragoman.http.outgoing.Neighbourhood;
import dragoman.http.outgoing.Outcome;
import dragoman.http.outgoing.Outgoing;
import dragoman.port.Sent;
import dragoman.port.Sent.Consequence;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Brings what others are to be told to their systems, once; private networks are as closed as for calls. */
public final class SignedPosts {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 16;
    private static final int GONE = 410;

    private final Neighbourhood neighbourhood;
    private final Outgoing outgoing;

    public SignedPosts(CallSettings settings) {
        neighbourhood = new Neighbourhood(Dns.SYSTEM, settings.allow(), ShopCalls.REMEDY);
        outgoing = new Outgoing(new Manners(PATIENCE, PATIENCE, CONNECTIONS, Answer.LONGEST, REST,
                neighbourhood, Optional.of(Proxy.NO_PROXY)));
    }

    /**
     * Any 2xx is {@link Sent.Accepted}, 410 {@link Sent.Refused}; all else is to be tried again, an answer that never came too: whoever is told twice
     * knows it by the id.
     */
    public Sent post(URI to, Map<String, String> headers, byte[] json) {
        var url = HttpUrl.get(to);
        if (url == null) {
            return new Sent.TryLater(Duration.ZERO, "the address cannot be read");
        }
        try {
            neighbourhood.check(url.host());
        } catch (UnknownHostException e) {
            return new Sent.TryLater(Duration.ZERO, String.valueOf(e.getMessage()));
        }
        var request = new Request.Builder().url(url).header("User-Agent", "Dragoman")
                .post(Outgoing.json(json));
        headers.forEach(request::header);
        return sent(outgoing.call(request));
    }

    private static Sent sent(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered when answered.fine() -> new Sent.Accepted("");
            case Outcome.Answered(var status, _, _) when status == GONE ->
                new Sent.Refused("it wants to be told no more (410)", Consequence.NONE);
            case Outcome.Answered(var status, _, var after) -> new Sent.TryLater(after.orElse(Duration.ZERO),
                    "it answered " + status, after.isPresent());
            case Outcome.NotSent(var why, _) -> new Sent.TryLater(Duration.ZERO, why);
            case Outcome.Lost(var why) -> new Sent.TryLater(Duration.ZERO, why);
            case Outcome.LeftAlone(var pause) -> new Sent.TryLater(pause,
                    "it has failed again and again, so it is left alone for a while", true);
        };
    }
}
