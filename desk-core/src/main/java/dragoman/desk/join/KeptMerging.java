package dragoman.desk.join;

import dragoman.desk.act.Desk.Readers;
import dragoman.desk.act.Outcome;
import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.search.Folding;
import dragoman.desk.shop.Complaints;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.DeskEntry.Joining;
import dragoman.desk.store.Findable;
import dragoman.desk.store.Joinings.Kept;
import dragoman.desk.store.Keeping;
import dragoman.engine.Insight;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import dragoman.model.Tie;
import dragoman.port.Time;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import dragoman.port.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Joining, in the store: two rows with one tie, and nothing else changes. */
public final class KeptMerging implements Merging {
    private static final int FOUND = 200;
    private static final int SHOWN = 10;
    private static final int TURNS = 4;
    private static final int LINES = 6;

    private final Readers readers;
    private final Keeping keeping;
    private final Time time;
    private final Auditor auditor;

    public KeptMerging(Readers readers, Keeping keeping, Time time, Auditor auditor) {
        this.readers = readers;
        this.keeping = keeping;
        this.time = time;
        this.auditor = auditor;
    }

    @Override
    public Optional<Whole> whole(Person viewer, ConversationId conversation) {
        return seen(viewer, conversation).map(chat -> {
            var person = person(conversation);
            var sides = person.stream().flatMap(id -> seen(viewer, id).stream())
                    .filter(one -> one.address().bot().equals(chat.address().bot()))
                    .map(one -> side(viewer, one)).toList();
            return new Whole(sides, person.stream()
                    .flatMap(id -> readers.stores().joinings().of(id).stream()).distinct().toList());
        });
    }

    private List<ConversationId> person(ConversationId conversation) {
        return readers.stores().joinings().person(conversation, time.now().minus(Tie.GOOD));
    }

    private Side side(Person viewer, Conversation chat) {
        var bot = chat.address().bot();
        var known = readers.shops().bot(bot)
                .map(running -> Insight.known(running, chat, time.now())).orElse(List.of());
        return new Side(chat.id(), chat.address().channel(), chat.customer().name().orElse(""),
                chat.progress().heardAt(), known,
                readers.stores().whereabouts().records(List.of(chat.id())).stream()
                        .filter(record -> Complaints.sees(viewer, record.from().bot(), record.kind()))
                        .toList(),
                latest(chat));
    }

    private List<Side.Words> latest(Conversation chat) {
        var said = readers.transcripts().read(chat.id(), chat.progress().turns() - 1 - TURNS, TURNS)
                .stream().flatMap(KeptMerging::words).toList();
        return said.subList(Math.max(0, said.size() - LINES), said.size());
    }

    private static Stream<Side.Words> words(Spoken spoken) {
        return (switch (spoken) {
            case In in -> Optional.of(in).filter(one -> !one.hidden()).flatMap(one -> one.update().words())
                    .map(text -> new Side.Words(false, text));
            case Out out -> Optional.of(out.message()).filter(message -> !message.hidden())
                    .map(message -> new Side.Words(true, message.text()));
        }).filter(words -> !words.text().isBlank()).stream();
    }

    @Override
    public List<Side> candidates(Person viewer, ConversationId conversation, String words) {
        return seen(viewer, conversation).map(chat -> {
            var asked = words.isBlank() ? chat.customer().name().orElse("") : words;
            var wanted = Folding.list(asked);
            var own = Set.copyOf(person(conversation));
            return readers.stores().found().find(wanted, Set.of(chat.address().bot()), FOUND).stream()
                    .map(Findable::conversation).distinct().filter(id -> !own.contains(id)).limit(SHOWN)
                    .flatMap(id -> seen(viewer, id).stream()).map(one -> side(viewer, one)).toList();
        }).orElse(List.of());
    }

    @Override
    public Outcome merge(Person by, ConversationId one, ConversationId other) {
        var first = seen(by, one);
        var second = seen(by, other);
        if (first.isEmpty() || second.isEmpty() || one.equals(other)
                || !first.get().address().bot().equals(second.get().address().bot())) {
            return new Outcome.Refused(Refusal.NOT_FOUND);
        }
        if (person(one).contains(other)) {
            return new Outcome.Done();
        }
        return kept(by, first.get(), "customer.merge", new Joining.Joined(UUID.randomUUID().toString(),
                first.get().address().bot(), List.of(one, other), by.id(), time.now()));
    }

    @Override
    public Outcome part(Person by, ConversationId conversation, String merging) {
        var chat = seen(by, conversation);
        var known = whole(by, conversation).stream().flatMap(whole -> whole.mergings().stream())
                .map(Kept::id).anyMatch(merging::equals);
        return chat.isEmpty() || !known
                ? new Outcome.Refused(Refusal.NOT_FOUND)
                : kept(by, chat.get(), "customer.part", new Joining.Parted(merging));
    }

    /** With its entry in the log. */
    private Outcome kept(Person by, Conversation chat, String what, DeskEntry entry) {
        var both = new DeskEntry.Several(List.of(entry, auditor.entry(by.id().value(),
                Optional.of(chat.address().bot()), what, chat.id().value())));
        return keeping.keep(both) instanceof Written.Done
                ? new Outcome.Done()
                : new Outcome.Refused(Refusal.FAULT);
    }

    private Optional<Conversation> seen(Person viewer, ConversationId conversation) {
        return readers.conversations().load(conversation)
                .filter(chat -> viewer.may(chat.address().bot(), Role.AGENT));
    }
}
