package dragoman.webchat;

import dragoman.model.Address;
import dragoman.model.AgentId;
import dragoman.model.Author;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Line;
import dragoman.model.LineKey;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Channel;
import dragoman.port.Conversations;
import dragoman.port.Intake;
import dragoman.port.Transcripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A whole shop in memory: what comes in is kept once and stands in the transcript at once; what the shop says is said by the test. */
final class ShopDouble implements Intake, Conversations, Transcripts {
    private final Set<EventId> known = new HashSet<>();
    private final Map<String, ConversationId> conversations = new TreeMap<>();
    private final Map<ConversationId, List<Spoken>> spoken = new TreeMap<>(
            (one, other) -> one.value().compareTo(other.value()));
    private final List<Received> received = new ArrayList<>();
    private boolean closed;
    Instant now = Instant.parse("2026-11-21T09:00:00Z");

    synchronized void close(boolean yes) {
        closed = yes;
    }

    synchronized List<Received> received() {
        return List.copyOf(received);
    }

    /** The only visitor so far. */
    synchronized Address visitor() {
        return received.getLast().from();
    }

    @Override
    public synchronized List<Arrival> accept(List<Received> all) {
        if (closed) {
            throw new NotCommitted("the disk is full");
        }
        var fresh = new ArrayList<Arrival>();
        for (var one : all) {
            if (known.add(one.event())) {
                received.add(one);
                var id = conversations.computeIfAbsent(one.from().user(),
                        _ -> new ConversationId("c" + conversations.size()));
                fresh.add(new Arrival(received.size(), id, one));
                turn(id).add(new In(turns(id) + 1, now, one.update()));
            }
        }
        return fresh;
    }

    /** A turn that says these. */
    synchronized List<Line> says(Author author, LineState state, Message... messages) {
        var id = find(visitor()).orElseThrow();
        var turn = turns(id) + 1;
        var lines = new ArrayList<Line>();
        for (var message : messages) {
            var key = new LineKey(id, turn, lines.size());
            turn(id).add(new Out(turn, now, key, author, message, state));
            lines.add(new Line(key, visitor(), message, author, 0));
        }
        return lines;
    }

    void says(Channel channel, Message... messages) {
        says(Author.BOT, new LineState.Sending(1), messages).forEach(channel::send);
    }

    void agentSays(Channel channel, String agent, String text) {
        says(Author.agent(new AgentId(agent)), new LineState.Sending(1), Message.text(text))
                .forEach(channel::send);
    }

    synchronized void nowIs(LineState state, Line line) {
        turn(line.key().conversation())
                .replaceAll(one -> one instanceof Out out && out.key().equals(line.key())
                        ? new Out(out.turn(), out.at(), out.key(), out.author(), out.message(), state)
                        : one);
    }

    /** As after 'forget me': the same visitor has a new conversation. */
    synchronized void forget() {
        find(visitor()).ifPresent(spoken::remove);
        conversations.put(visitor().user(), new ConversationId("forgotten-" + conversations.size()));
    }

    private List<Spoken> turn(ConversationId id) {
        return spoken.computeIfAbsent(id, _ -> new ArrayList<>());
    }

    private long turns(ConversationId id) {
        var all = turn(id);
        return all.isEmpty() ? -1 : all.getLast().turn();
    }

    @Override
    public Optional<Conversation> load(ConversationId id) {
        throw new AssertionError("the page reads no conversation itself");
    }

    @Override
    public synchronized Optional<ConversationId> find(Address address) {
        return Optional.ofNullable(conversations.get(address.user()));
    }

    @Override
    public List<ConversationId> due(Instant at, int max) {
        return List.of();
    }

    @Override
    public synchronized List<Spoken> read(ConversationId conversation, long afterTurn, int maxTurns) {
        return turn(conversation).stream()
                .filter(one -> one.turn() > afterTurn && one.turn() <= afterTurn + maxTurns)
                .toList();
    }

    /** What the customer wrote, in order. */
    List<String> texts() {
        return received().stream()
                .map(Received::update)
                .filter(Update.TextReceived.class::isInstance)
                .map(update -> ((Update.TextReceived) update).text())
                .toList();
    }
}
