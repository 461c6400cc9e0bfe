package dragoman.runtime;

import dragoman.engine.Turn.Verdict;
import dragoman.model.Address;
import dragoman.model.ConversationId;
import dragoman.model.Received;
import dragoman.port.Arrival;
import dragoman.port.Conversations;
import dragoman.port.Entry;
import dragoman.port.Intake.NotCommitted;
import dragoman.port.Written;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Lets updates in. Where nothing else goes on in its conversation, an update is taken at once and becomes durable together with its turn; everything
 * else rests in the inbox first. Either way it is durable before the messenger hears so, and no update overtakes an earlier one of its
 * customer: docs/decisions/0007-a-turn-at-once.md.
 */
final class Reception {
    private static final int STRIPES = 256;

    private final Conversations conversations;
    private final Scribe scribe;
    private final Lanes<ConversationId, Mail> mailboxes;
    private final Tally tally;
    private final Patience patience;
    private final Optional<Fetchers> files;
    /** How many are on their way into the inbox, by their address's hash: meanwhile nothing from there is taken at once. */
    private final AtomicIntegerArray underWay = new AtomicIntegerArray(STRIPES);

    Reception(Conversations conversations, Lanes<ConversationId, Mail> mailboxes, Optional<Fetchers> files,
            Desk desk) {
        this.conversations = conversations;
        this.mailboxes = mailboxes;
        this.files = files;
        this.scribe = desk.scribe();
        this.tally = desk.tally();
        this.patience = desk.patience();
    }

    /** What every update needs on its way in. */
    record Desk(Scribe scribe, Tally tally, Patience patience) {}

    /** Returns those that were new, once all are durable. {@code verdict}: somebody waits for what becomes of it. */
    List<Arrival> take(List<Received> received, Optional<CompletableFuture<Verdict>> verdict) {
        tally.received.add(received.size());
        var coming = files.map(fetchers -> fetchers.incoming(received))
                .orElseGet(() -> new Incoming(received, List.of()));
        var idle = verdict.isEmpty() && received.size() == 1 && coming.media().isEmpty()
                ? idle(received.getFirst().from())
                : Optional.<ConversationId>empty();
        var kept = idle.map(conversation -> atOnce(conversation, received.getFirst()))
                .orElseGet(() -> throughInbox(coming, verdict));
        return patience.await(kept);
    }

    /** The conversation of this address, if it is known without asking and nothing is going on in it. */
    private Optional<ConversationId> idle(Address from) {
        return underWay.get(stripe(from)) > 0
                ? Optional.empty()
                : conversations.known(from).filter(mailboxes::idle);
    }

    private CompletableFuture<List<Arrival>> atOnce(ConversationId conversation, Received received) {
        var kept = new CompletableFuture<List<Arrival>>();
        mailboxes.post(conversation, new Mail.AtOnce(received, kept));
        return kept.thenApply(fresh -> counted(fresh, 1));
    }

    /**
     * What is kept goes into its mailbox at that moment, also when the caller has lost patience: the messenger's next try would count as
     * repeated, and nobody would answer.
     */
    private CompletableFuture<List<Arrival>> throughInbox(Incoming coming,
            Optional<CompletableFuture<Verdict>> verdict) {
        var received = coming.received();
        received.forEach(one -> underWay.incrementAndGet(stripe(one.from())));
        return scribe.later(new Entry.Arriving(received, coming.media())).thenApply(written -> {
            var fresh = fresh(written);
            files.ifPresent(fetchers -> fetchers.take(coming.media(), fresh));
            fresh.forEach(
                    arrival -> mailboxes.post(arrival.conversation(), new Mail.Came(arrival, verdict)));
            return counted(fresh, received.size());
        }).whenComplete(
                (_, _) -> received.forEach(one -> underWay.decrementAndGet(stripe(one.from()))));
    }

    private List<Arrival> counted(List<Arrival> fresh, int of) {
        tally.repeated.add(of - fresh.size());
        return fresh;
    }

    private static int stripe(Address from) {
        return Math.floorMod(from.user().hashCode(), STRIPES);
    }

    static List<Arrival> fresh(Written written) {
        return switch (written) {
            case Written.Arrived arrived -> arrived.fresh();
            case Written.Failed failed -> throw new NotCommitted(failed.why());
            case Written.Done _,Written.Told _,Written.Claimed _,Written.SoldOut _,Written.Repeated _ ->
                throw new NotCommitted("the journal answered another question");
        };
    }
}
