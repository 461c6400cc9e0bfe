package dragoman.engine;

import dragoman.model.Matter;
import dragoman.model.Ownership;
import dragoman.model.Ownership.Active;
import dragoman.model.Ownership.Assigned;
import dragoman.model.Ownership.Bot;
import dragoman.model.Ownership.Queued;
import dragoman.model.Ownership.Resolved;
import dragoman.model.Ownership.WaitingForCustomer;
import dragoman.model.Ownership.WaitingForHours;
import dragoman.port.Ticket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the hand-over card: with it the customer repeats nothing. */
final class Tickets {
    private Tickets() {}

    /** Of which request a state is: its queue and its first time. */
    private record Request(String queue, Instant since) {}

    /** Writes the ticket of {@code state}'s request as the conversation is now. */
    static void write(Draft draft, Ownership state, Matter matter) {
        var request = request(state, draft.now());
        var conversation = draft.conversation();
        var id = Codes.of(conversation.id() + "@" + request.since().toEpochMilli(), 5);
        var card = new Ticket.Card(request.queue(), matter.reason(), where(draft), Recording.who(draft),
                draft.language(),
                known(draft), agreed(draft), draft.talk().missed(), request.since(), matter.answered(),
                matter.resolved());
        draft.add(new Effect.Hand(new Ticket(id, conversation.id(), conversation.address(), draft.owner(),
                conversation.custody().epoch(), card)));
    }

    private static Request request(Ownership state, Instant now) {
        return switch (state) {
            case Queued(var queue, var since) -> new Request(queue, since);
            case WaitingForHours(var queue, var since, _) -> new Request(queue, since);
            case Assigned(var queue, var since, _) -> new Request(queue, since);
            case Active(var queue, var since, _) -> new Request(queue, since);
            case WaitingForCustomer(var queue, var since, _) -> new Request(queue, since);
            case Resolved(var queue, var since, _) -> new Request(queue, since);
            case Bot _ -> new Request(HandOver.ANY_QUEUE, now);
        };
    }

    static String where(Draft draft) {
        return draft.talk().idle() ? "" : draft.talk().top().flow() + "/" + draft.talk().top().step();
    }

    private static Map<String, String> known(Draft draft) {
        var view = View.forShop(draft);
        var known = new LinkedHashMap<String, String>();
        for (var slot : draft.bot().slots().keySet()) {
            view.shown(slot).ifPresent(value -> known.put(Values.title(view, slot), value));
        }
        return known;
    }

    private static List<String> agreed(Draft draft) {
        return draft.customer().taken().stream()
                .map(taken -> taken.kind() + " " + taken.number() + ": " + taken.summary()).toList();
    }
}
