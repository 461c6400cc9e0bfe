package dragoman.desk.search;

import static java.util.stream.Collectors.toMap;

import dragoman.desk.search.Search.Kind;
import dragoman.desk.store.DeskEntry.Indexed;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Findable;
import dragoman.desk.store.Found.Unindexed;
import dragoman.desk.store.Keeping;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.LineState;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes up what was said, so that it can be found: a little later and many turns at once, so that customers never wait for it. What is private is
 * left out.
 */
public final class Indexer {
    private static final int AT_ONCE = 20;

    private final DeskStores stores;
    private final Keeping keeping;

    public Indexer(DeskStores stores, Keeping keeping) {
        this.stores = stores;
        this.keeping = keeping;
    }

    /** Takes up some; false when nothing was left. */
    public boolean more() {
        var missing = stores.found().missing(AT_ONCE);
        if (missing.isEmpty()) {
            return false;
        }
        var texts = new ArrayList<Findable>();
        missing.forEach(turn -> turn.said()
                .forEach(spoken -> said(turn.conversation(), spoken).ifPresent(texts::add)));
        var chats = missing.stream().map(Unindexed::conversation)
                .collect(toMap(Conversation::id, chat -> chat, (one, _) -> one));
        texts.addAll(notes(chats));
        texts.addAll(records(chats));
        keeping.keep(new Indexed(missing.getLast().place(), texts));
        return missing.size() == AT_ONCE;
    }

    private static Optional<Findable> said(Conversation chat, Spoken spoken) {
        return switch (spoken) {
            case In in when !in.hidden() ->
                in.update().words().filter(text -> !text.isBlank()).map(text -> of(chat, Kind.CUSTOMER_SAID,
                        chat.id() + "." + in.turn() + "." + Integer.toHexString(text.hashCode()), text, in));
            case In _ -> Optional.empty();
            case Out out when !out.message().hidden() && !out.message().text().isBlank()
                    && !(out.state() instanceof LineState.Voided)
                    && out.key().conversation().equals(chat.id()) ->
                Optional.of(of(chat, out.author().agent().isPresent() ? Kind.WE_SAID : Kind.BOT_SAID,
                        out.key().toString(), out.message().text(), out));
            case Out _ -> Optional.empty();
        };
    }

    private static Findable of(Conversation chat, Kind kind, String reference, String text, Spoken spoken) {
        return of(chat, kind, reference, text, spoken.at());
    }

    private static Findable of(Conversation chat, Kind kind, String reference, String text, Instant at) {
        return new Findable(kind, chat.address().bot(), chat.id(), reference,
                chat.customer().name().orElse(""), text, at);
    }

    private List<Findable> notes(Map<ConversationId, Conversation> chats) {
        return stores.jottings().notes(chats.keySet()).stream()
                .flatMap(note -> Optional.ofNullable(chats.get(note.conversation())).stream()
                        .map(chat -> of(chat, Kind.NOTE, note.id(), note.text(), note.at())))
                .toList();
    }

    private List<Findable> records(Map<ConversationId, Conversation> chats) {
        return stores.whereabouts().records(chats.keySet()).stream()
                .filter(record -> !record.summary().isBlank())
                .flatMap(record -> Optional.ofNullable(chats.get(record.conversation())).stream()
                        .map(chat -> of(chat, Kind.RECORD, record.kind() + " " + record.number(),
                                record.number() + " " + record.summary(), record.at())))
                .toList();
    }
}
