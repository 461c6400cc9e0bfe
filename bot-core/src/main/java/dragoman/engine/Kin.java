package dragoman.engine;

import dragoman.model.Customer;
import dragoman.model.Hearing;
import dragoman.model.Received;
import dragoman.model.Tie;
import dragoman.model.Update.ToldElsewhere;
import dragoman.model.Value;
import dragoman.model.Verified;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The customer's other conversations, through one turn: by what they are recognised, and what they know of what is kept. See
 * docs/decisions/0017.
 */
final class Kin {
    /** What WhatsApp says with each message need not be written down with each. */
    private static final Duration ENOUGH = Duration.ofDays(30);

    private final Customer before;
    private final Map<String, Value> known;

    Kin(Customer before) {
        this.before = before;
        this.known = new HashMap<>(before.verified().isPresent() ? before.kept() : Map.of());
    }

    /** What an update shows of whose conversation it is: empty too where that was known and has lately been shown. */
    static Optional<Tie> shown(Customer customer, Received received, Instant now) {
        return received.profile().phone().flatMap(Tie::phone)
                .filter(tie -> customer.verified().filter(by -> by.tie().equals(tie))
                        .filter(by -> by.at().plus(ENOUGH).isAfter(now)).isEmpty());
    }

    void hear(Draft draft, Hearing hearing) {
        shown(draft.customer(), hearing.received(), draft.now()).ifPresent(tie -> {
            if (draft.customer().verified().filter(by -> by.tie().equals(tie)).isEmpty()) {
                known.keySet().removeAll(before.kept().keySet());
            }
            draft.set(draft.customer().verified(Optional.of(new Verified(tie, draft.now()))));
            draft.add(new Effect.Prove(tie));
        });
    }

    /** Told in another conversation: it is known here and there, and disturbs nothing that goes on here. */
    void told(Draft draft, ToldElsewhere news) {
        if (news.parted()) {
            draft.customer().kept().keySet().forEach(draft::forget);
            draft.set(draft.customer().verified(Optional.empty()));
            return;
        }
        news.forgotten().forEach(slot -> {
            draft.set(draft.customer().forgetting(slot));
            known.remove(slot);
        });
        news.kept().forEach((slot, value) -> {
            if (draft.bot().isKept(slot)) {
                draft.keepsPrivate(slot);
                draft.store(slot, value);
                known.put(slot, value);
            }
        });
    }

    /** At the turn's end: what the others do not know yet. */
    void tell(Draft draft) {
        var customer = draft.customer();
        if (customer.verified().isEmpty()) {
            return;
        }
        var fresh = new HashMap<>(customer.kept());
        fresh.entrySet().removeAll(known.entrySet());
        var gone = new HashSet<>(known.keySet());
        gone.removeAll(customer.kept().keySet());
        if (!fresh.isEmpty() || !gone.isEmpty()) {
            draft.add(new Effect.Tell(new ToldElsewhere(fresh, gone, false)));
        }
    }

    /** The customer wants to be forgotten: what they told is forgotten in all their conversations. */
    static void part(Draft draft) {
        if (draft.customer().verified().isPresent()) {
            draft.add(new Effect.Tell(new ToldElsewhere(Map.of(), Set.of(), true)));
        }
    }
}
