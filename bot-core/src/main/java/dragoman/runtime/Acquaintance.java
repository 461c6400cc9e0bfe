package dragoman.runtime;

import dragoman.model.Address;
import dragoman.model.Conversation;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Channel;
import dragoman.port.Profiles;
import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the messenger for the name of those who write, where its events do not tell it: once in an hour, beside the talk, and waited for a moment only. What
 * comes later is there for the next message. Thread-safe.
 */
final class Acquaintance {
    private static final Logger LOG = LoggerFactory.getLogger(Acquaintance.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;
    private static final int AT_ONCE = 64;

    private final Time time;
    private final Semaphore questions = new Semaphore(AT_ONCE);
    private final Map<Address, Asked> asked = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, Asked> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Asked(Instant at, CompletableFuture<Profile> told) {}

    Acquaintance(Time time) {
        this.time = time;
    }

    /**
     * The same updates, with the name where it is missing and the messenger tells it in time.
     *
     * @param known as far as we know the customer
     * @param mayWait false where somebody else waits for this turn: then only what is known already counts
     */
    List<Received> introduced(LiveBot live, Optional<Conversation> known, List<Received> all,
            boolean mayWait) {
        if (known.flatMap(chat -> chat.customer().name()).isPresent()
                || all.stream().noneMatch(Acquaintance::lacksName)) {
            return all;
        }
        var from = all.getLast().from();
        return live.channel(from.channel()).flatMap(Channel::profiles)
                .map(vendor -> told(vendor, from, mayWait ? PATIENCE : Duration.ZERO))
                .filter(told -> told.name().isPresent())
                .map(told -> all.stream().map(one -> lacksName(one) ? named(one, told) : one).toList())
                .orElse(all);
    }

    private Profile told(Profiles vendor, Address who, Duration patience) {
        try {
            return asked(vendor, who).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.debug("{} does not tell the name in time, the talk goes on without it", who.channel());
        } catch (ExecutionException e) {
            LOG.warn("{} could not be asked for a name: {}", who.channel(), String.valueOf(e.getCause()));
        }
        return Profile.UNKNOWN;
    }

    private CompletableFuture<Profile> asked(Profiles vendor, Address who) {
        var now = time.now();
        synchronized (asked) {
            var before = asked.get(who);
            if (before != null && before.at().plus(KEPT).isAfter(now)) {
                return before.told();
            }
            if (!questions.tryAcquire()) {
                return CompletableFuture.completedFuture(Profile.UNKNOWN);
            }
            var told = new CompletableFuture<Profile>();
            asked.put(who, new Asked(now, told));
            Thread.ofVirtual().name("profile").start(() -> ask(vendor, who, told));
            return told;
        }
    }

    private void ask(Profiles vendor, Address who, CompletableFuture<Profile> told) {
        try {
            told.complete(vendor.of(who));
        } catch (RuntimeException | Error e) {
            told.completeExceptionally(e);
        } finally {
            questions.release();
        }
    }

    private static Received named(Received one, Profile told) {
        var said = one.profile();
        return new Received(one.from(), one.event(), one.at(),
                new Profile(told.name(), said.language().or(told::language), said.phone()), one.update());
    }

    private static boolean lacksName(Received one) {
        return one.profile().name().isEmpty() && fromCustomer(one.update());
    }

    private static boolean fromCustomer(Update update) {
        return switch (update) {
            case Update.TextReceived _,Update.OptionTapped _,Update.ContactShared _,Update.PlaceShared _,Update.MediaReceived _,Update.Referred _,Update.CartSent _,Update.Edited _,Update.Reacted _,Update.Opened _ ->
                true;
            case Update.TakenUp _,Update.ToldElsewhere _,Update.Unrecognised _,Update.AnsweredElsewhere _,Update.CameBack _,Update.AgentActed _,Update.CallReturned _,Update.TimerFired _,Update.RecordChanged _,Update.ReceiptReceived _,Update.Left _,Update.AddressChanged _ ->
                false;
        };
    }
}
