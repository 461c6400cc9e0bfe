package dragoman.desk.feed;

import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Mark;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.model.LineKey;
import dragoman.model.Milestone;
import dragoman.model.Update;
import dragoman.port.Conversations;
import dragoman.port.Entry;
import dragoman.port.Journal;
import dragoman.port.TurnCommit;
import dragoman.port.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feed, in memory: the last ten thousand changes since the program began. Sees everything durable, since it stands before the journal, and tells of it
 * once it is.
 */
public final class ChangeLog implements Feed {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeLog.class);
    private static final int KEPT = 10_000;

    private final String start = UUID.randomUUID().toString().substring(0, 8);
    private final ArrayDeque<Change> changes = new ArrayDeque<>();
    private final List<Consumer<Cursor>> listeners = new CopyOnWriteArrayList<>();
    /** Used by the one thread that writes. */
    private final Map<ConversationId, BotId> bots = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationId, BotId> eldest) {
            return size() > KEPT;
        }
    };
    private long last;

    /** The same journal; what it makes durable is told here. {@code conversations}: to know whose a line is. */
    public Journal watching(Journal journal, Conversations conversations) {
        return new Journal() {
            @Override
            public List<Written> write(List<Entry> entries) {
                var answers = journal.write(entries);
                told(entries, answers, conversations);
                return answers;
            }

            @Override
            public boolean departs(LineKey line) {
                return journal.departs(line);
            }
        };
    }

    private void told(List<Entry> entries, List<Written> answers, Conversations conversations) {
        try {
            for (var i = 0; i < entries.size(); i++) {
                if (!(answers.get(i) instanceof Written.Failed)) {
                    told(entries.get(i), conversations);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("A change could not be told; the screens load anew at their next look", e);
        }
    }

    private void told(Entry entry, Conversations conversations) {
        switch (entry) {
            case Entry.TurnTaken taken -> turn(taken.turn());
            case Entry.Claiming claiming -> claiming.lines().forEach(line -> line(line, conversations));
            case Entry.Settling settling -> line(settling.line(), conversations);
            case Entry.TakingBack(var lines) -> lines.forEach(line -> line(line, conversations));
            case Entry.SendingAgain(var line) -> line(line, conversations);
            case Entry.Reporting reporting ->
                reporting.line().ifPresentOrElse(line -> line(line, conversations),
                        () -> conversations.known(reporting.from())
                                .ifPresent(id -> chat(reporting.from().bot(), id, false)));
            case Entry.MediaSettled settled -> of(settled.conversation(), conversations);
            case DeskEntry desk -> desk(desk, conversations);
            case Entry.MediaAttached _,Entry.Arriving _,Entry.Releasing _,Entry.CallSending _,Entry.Publishing _,Entry.Dropping _,Entry.Parking _,Entry.Replaying _,Entry.Discarding _,Entry.Beating _,Entry.Beside _ -> {
                // nothing that a screen shows
            }
        }
    }

    private void desk(DeskEntry entry, Conversations conversations) {
        switch (entry) {
            case DeskEntry.Noted noted -> of(noted.conversation(), conversations);
            case DeskEntry.Marked marked -> {
                of(marked.conversation(), conversations);
                mentioned(marked);
            }
            case DeskEntry.Several(var all) -> all.forEach(each -> desk(each, conversations));
            case DeskEntry.Joining.Joined joined ->
                joined.conversations().forEach(each -> of(each, conversations));
            case DeskEntry.Joining.Parted _,DeskEntry.Ageing _,DeskEntry.StateSet _,DeskEntry.PersonPut _,DeskEntry.PasswordSet _,DeskEntry.SessionOpened _,DeskEntry.SessionEnded _,DeskEntry.PersonShut _,DeskEntry.Invited _,DeskEntry.Redeemed _,DeskEntry.TokenMade _,DeskEntry.TokenRevoked _,DeskEntry.Audited _,DeskEntry.CannedPut _,DeskEntry.StepNamed _,DeskEntry.Indexed _,DeskEntry.Delivered _,DeskEntry.NotDelivered _,DeskEntry.Grouped _ -> {
                // read when a page is opened
            }
        }
    }

    private void mentioned(DeskEntry.Marked marked) {
        var bot = bots.get(marked.conversation());
        if (marked.set() && marked.mark().kind() == Mark.Kind.MENTIONED && bot != null) {
            add(number -> new Change.Mentioned(number, bot, marked.conversation(),
                    new AgentId(marked.mark().name())));
        }
    }

    private void turn(TurnCommit turn) {
        var bot = turn.after().address().bot();
        bots.put(turn.after().id(), bot);
        var wrote = turn.heard().all().stream().map(hearing -> hearing.update())
                .anyMatch(update -> update instanceof Update.TextReceived
                        || update instanceof Update.MediaReceived
                        || update instanceof Update.CartSent);
        chat(bot, turn.after().id(), wrote);
        turn.business().records().stream().map(record -> record.kind()).distinct()
                .forEach(kind -> add(number -> new Change.Records(number, bot, kind)));
        if (!turn.business().changes().isEmpty()) {
            add(number -> new Change.Records(number, bot, ""));
        }
        for (var milestone : turn.business().milestones()) {
            var broken = milestone.kind() == Milestone.Kind.PROMISE_BROKEN;
            if (broken || milestone.kind() == Milestone.Kind.PROMISE_WARNING) {
                add(number -> new Change.Promised(number, bot, turn.after().id(), broken));
            }
        }
    }

    private void line(LineKey line, Conversations conversations) {
        if (!line.isForOwner()) {
            of(line.conversation(), conversations);
        }
    }

    /** A line's turn was told before it, so its bot is usually known; else the store is asked, once. */
    private void of(ConversationId id, Conversations conversations) {
        if (!bots.containsKey(id)) {
            conversations.load(id).ifPresent(chat -> bots.put(id, chat.address().bot()));
        }
        var bot = bots.get(id);
        if (bot != null) {
            chat(bot, id, false);
        }
    }

    private void chat(BotId bot, ConversationId id, boolean wrote) {
        add(number -> new Change.Chat(number, bot, id, wrote));
    }

    /** Somebody came, went, looks at something else, types. */
    public void people(AgentId agent) {
        add(number -> new Change.People(number, agent));
    }

    private void add(LongFunction<Change> change) {
        Cursor now;
        synchronized (this) {
            changes.add(change.apply(++last));
            if (changes.size() > KEPT) {
                changes.remove();
            }
            now = new Cursor(start, last);
        }
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public synchronized Cursor now() {
        return new Cursor(start, last);
    }

    @Override
    public synchronized Since since(Cursor known) {
        var oldest = last - changes.size();
        if (!known.start().equals(start) || known.number() < oldest || known.number() > last) {
            return new Since(List.of(), now(), true);
        }
        var fresh = new ArrayList<Change>();
        var from = changes.descendingIterator();
        while (from.hasNext()) {
            var change = from.next();
            if (change.number() <= known.number()) {
                break;
            }
            fresh.add(change);
        }
        return new Since(fresh.reversed(), now(), false);
    }

    @Override
    public Listening listen(Consumer<Cursor> woken) {
        listeners.add(woken);
        return () -> listeners.remove(woken);
    }
}
