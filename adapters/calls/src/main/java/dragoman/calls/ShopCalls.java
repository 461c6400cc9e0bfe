package dragoman.calls;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dragoman.http.outgoing.Neighbourhood;
import dragoman.http.outgoing.Outcome.Answered;
import dragoman.http.outgoing.Outcome.LeftAlone;
import dragoman.http.outgoing.Outcome.Lost;
import dragoman.http.outgoing.Outcome.NotSent;
import dragoman.model.Call;
import dragoman.model.Call.Method;
import dragoman.model.CallOutcome;
import dragoman.port.ShopSystem;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Dns;

/** Calls the shop's own systems over HTTP; the door of this module. Tries again only what surely did not arrive, or may arrive twice. */
public final class ShopCalls implements ShopSystem {
    /** Said of hosts next door. */
    static final String REMEDY = "If it is meant, add it to calls.allow in the configuration";
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Client client;
    private final int atOnce;

    public ShopCalls(CallSettings settings) {
        this(settings, Dns.SYSTEM);
    }

    ShopCalls(CallSettings settings, Dns names) {
        client = new Client(
                new Neighbourhood(names, settings.allow(), REMEDY),
                settings.secrets());
        atOnce = settings.atOnce();
    }

    @Override
    public CallOutcome call(Call call) {
        var deadline = System.nanoTime() + call.timeout().toNanos();
        var host = hosts.computeIfAbsent(authority(call), _ -> new Host(atOnce));
        var retries = RetryPolicy.<Attempt>builder().handleResultIf(attempt -> again(call, attempt))
                .withMaxAttempts(TRIES).withBackoff(FIRST_PAUSE, LONGEST_PAUSE).withJitter(0.25)
                .withMaxDuration(call.timeout()).build();
        var lost = new AtomicBoolean();
        var last = Failsafe.with(retries).get(() -> {
            var left = Duration.ofNanos(deadline - System.nanoTime());
            if (left.toMillis() < 1) {
                return new Attempt.NotMade("the time was over", true);
            }
            var attempt = host.send(left, () -> client.send(call, left(deadline)));
            lost.compareAndSet(false, attempt instanceof Attempt.Made(Lost _));
            return attempt;
        });
        return lost.get() && !(last instanceof Attempt.Made(Answered _)) ? silent(call) : outcome(call, last);
    }

    /** At least one try went out, and none was answered. */
    private static CallOutcome silent(Call call) {
        var why = "it was asked and did not answer";
        return call.request().method() == Method.GET
                ? new CallOutcome.TimedOut(why)
                : new CallOutcome.Unknown(why);
    }

    /** Never nothing, which the client takes for 'without end'. */
    private static Duration left(long deadline) {
        return Duration.ofMillis(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
    }

    private static String authority(Call call) {
        try {
            return String.valueOf(URI.create(call.request().url()).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static boolean again(Call call, Attempt attempt) {
        return switch (attempt) {
            case Attempt.Made(NotSent(_, var late)) -> !late;
            case Attempt.Made(Lost _) -> call.request().repeatable();
            case Attempt.Made(Answered(var status, _, _)) ->
                call.request().repeatable() && (status >= 500 || status == 429 || status == 408);
            case Attempt.Made(LeftAlone _),Attempt.NotMade _,Attempt.Refused _ -> false;
        };
    }

    private static CallOutcome outcome(Call call, Attempt last) {
        return switch (last) {
            case Attempt.Refused(var why) -> new CallOutcome.Failed(why);
            case Attempt.NotMade(var why, var late) -> notSent(why, late);
            case Attempt.Made(NotSent(var why, var late)) -> notSent(why, late);
            case Attempt.Made(LeftAlone _) ->
                new CallOutcome.Failed("it has failed again and again, so it is left alone for a while");
            case Attempt.Made(Lost _) -> silent(call);
            case Attempt.Made(Answered answered) when answered.fine() -> Answer.read(answered.body());
            case Attempt.Made(Answered(var status, _, _)) -> refused(call, status);
        };
    }

    private static CallOutcome notSent(String why, boolean late) {
        return late ? new CallOutcome.TimedOut(why) : new CallOutcome.Failed(why);
    }

    /** A gateway that got no answer itself does not know either. */
    private static CallOutcome refused(Call call, int status) {
        var why = "the system answered " + status;
        if (status >= 300 && status < 400) {
            return new CallOutcome.Failed(why + ", and redirects are not followed");
        }
        boolean relayed = (status == 502 || status == 504) && call.request().method() != Method.GET;
        return relayed ? new CallOutcome.Unknown(why) : new CallOutcome.Failed(why);
    }
}
