package dragoman.desk.view;

import dragoman.desk.store.DeskStores;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import dragoman.port.Conversations;
import dragoman.port.Ticket;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Conversations as they are shown outside of the desk's pages, where it was decided beforehand who may look. Thread-safe. */
public final class Mirrors {
    private static final int TURNS = 2_000;

    private final DeskStores stores;
    private final Conversations conversations;
    private final Threads threads;
    private final Rows rows;

    public Mirrors(DeskStores stores, Conversations conversations, Transcripts transcripts, Shops shops,
            Time time) {
        this.stores = stores;
        this.conversations = conversations;
        this.threads = new Threads(stores, transcripts, time);
        this.rows = new Rows(stores, shops, transcripts);
    }

    /** A conversation with its row, the hand-over card of the latest request for a person, and the lines asked for. */
    public record Mirror(Conversation chat, Row row, Optional<Ticket.Card> card, List<Keyed> lines) {
        public Mirror {
            lines = List.copyOf(lines);
        }
    }

    /** A line with a key that stays the same, also after a restart; {@code turn}: -1 for what was not said in one. */
    public record Keyed(String key, long turn, ThreadLine line) {}

    /** With what was said, noted and done after this turn (-1: from the beginning). */
    public Optional<Mirror> of(ConversationId conversation, long afterTurn) {
        return conversations.load(conversation).map(chat -> new Mirror(chat, rows.of(chat),
                stores.jottings().tickets(conversation).stream().findFirst().map(Ticket::card),
                keyed(threads.part(conversation, afterTurn, TURNS).thread())));
    }

    /** The key of a line of ours. */
    public static String of(LineKey line) {
        return "said " + line.turn() + "." + line.index();
    }

    private static List<Keyed> keyed(List<ThreadLine> lines) {
        var all = new ArrayList<Keyed>();
        var heard = new HashMap<Long, Integer>();
        for (var line : lines) {
            all.add(switch (line) {
                case ThreadLine.FromCustomer said -> {
                    var turn = Long.parseLong(said.id().split("\\.", -1)[1]);
                    yield new Keyed("heard " + turn + "." + heard.merge(turn, 1, Integer::sum), turn, line);
                }
                case ThreadLine.FromUs said -> new Keyed(of(said.key()), said.key().turn(), line);
                case ThreadLine.Note note -> new Keyed("note " + note.id(), -1, line);
                case ThreadLine.Handed handed ->
                    new Keyed("handed " + handed.at().toEpochMilli() + " " + handed.what(), -1, line);
            });
        }
        return all;
    }
}
