package dragoman.codec;

import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.port.Ticket;
import dragoman.port.Ticket.Card;

/** A request for a person, with its card. */
final class TicketJson {
    private TicketJson() {}

    static void write(JsonOut out, Ticket ticket) {
        out.text("id", ticket.id());
        out.text("conversation", ticket.conversation().value());
        out.object("from", ticket.from(), AddressJson::write);
        out.object("owner", ticket.owner(), OwnershipJson::write);
        out.number("epoch", ticket.epoch());
        out.object("card", ticket.card(), TicketJson::card);
    }

    static Ticket read(JsonIn in) {
        return new Ticket(in.text("id"), new ConversationId(in.text("conversation")),
                AddressJson.read(in.object("from")),
                OwnershipJson.read(in.object("owner")), in.number("epoch"), card(in.object("card")));
    }

    private static void card(JsonOut out, Card card) {
        out.text("queue", card.queue());
        out.textOrNothing("reason", card.reason());
        out.textOrNothing("where", card.where());
        out.textOrNothing("customer", card.customer());
        out.text("language", card.language().code());
        out.texts("known", card.known());
        out.texts("agreed", card.agreed());
        out.texts("not-understood", card.notUnderstood());
        out.instant("since", card.since());
        out.instant("answered", card.answered());
        out.instant("resolved", card.resolved());
    }

    private static Card card(JsonIn in) {
        return new Card(in.text("queue"), in.text("reason", ""), in.text("where", ""),
                in.text("customer", ""),
                new Language(in.text("language")), in.texts("known"), in.textList("agreed"),
                in.textList("not-understood"), in.instant("since"), in.optionalInstant("answered"),
                in.optionalInstant("resolved"));
    }
}
