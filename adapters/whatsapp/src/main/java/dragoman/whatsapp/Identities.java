package dragoman.whatsapp;

import dragoman.model.Address;
import dragoman.model.EventId;
import dragoman.model.Received;
import dragoman.model.Update.AddressChanged;
import dragoman.port.Conversations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Keeps a person who was known by telephone number, from before Meta gave them another id, in their one conversation.
 * See {@code docs/decisions/0004-whatsapp-identity.md}.
 */
final class Identities {
    private final Conversations conversations;

    Identities(Conversations conversations) {
        this.conversations = conversations;
    }

    List<Received> link(List<Seen> all) {
        var linked = new ArrayList<Received>();
        var moves = new HashSet<EventId>();
        var asked = new HashMap<Address, Boolean>();
        for (var seen : all) {
            if (seen.phone().isPresent() && asked.computeIfAbsent(seen.received().from(),
                    person -> knownByPhoneOnly(person, seen.phone().get()))) {
                var move = moved(seen.received(), seen.phone().get());
                if (moves.add(move.event())) {
                    linked.add(move);
                }
                linked.add(from(seen.received(), seen.phone().get()));
            } else {
                linked.add(seen.received());
            }
        }
        return linked;
    }

    private boolean knownByPhoneOnly(Address person, Address phone) {
        return conversations.find(person).isEmpty() && conversations.find(phone).isPresent();
    }

    /** The same event however often it is made, so that it has one effect. */
    private static Received moved(Received received, Address phone) {
        var user = received.from().user();
        return new Received(phone, new EventId("link " + phone.user() + " " + user), received.at(),
                received.profile(), new AddressChanged(user));
    }

    private static Received from(Received received, Address address) {
        return new Received(address, received.event(), received.at(), received.profile(), received.update());
    }
}
