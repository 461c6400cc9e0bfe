package dragoman.desk.view;

import dragoman.desk.shop.Complaints;
import dragoman.desk.store.DeskStores;
import dragoman.desk.store.Mark;
import dragoman.desk.view.Row.Marks;
import dragoman.model.AgentId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Matter;
import dragoman.model.Ownership;
import dragoman.model.Promise;
import dragoman.port.Ticket;
import dragoman.port.Transcripts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes rows of conversations. */
final class Rows {
    private final DeskStores stores;
    private final Shops shops;
    private final LastLines lines;
    private final Remembered<String> tickets = new Remembered<>();

    Rows(DeskStores stores, Shops shops, Transcripts transcripts) {
        this.stores = stores;
        this.shops = shops;
        this.lines = new LastLines(transcripts);
    }

    List<Row> of(List<Conversation> conversations) {
        var marks = stores.jottings().marks(conversations.stream().map(Conversation::id).toList());
        return conversations.stream().map(conversation -> of(conversation, marks)).toList();
    }

    Row of(Conversation conversation) {
        return of(List.of(conversation)).getFirst();
    }

    private Row of(Conversation chat, Map<ConversationId, List<Mark>> marks) {
        var matter = chat.talk().matter();
        var owner = chat.custody().owner();
        var last = lines.of(chat.id(), chat.progress().turns());
        var address = chat.address();
        return new Row(chat.id(), matter.flatMap(_ -> ticket(chat)), address.bot(),
                address.channel(),
                chat.customer().name().orElse(""), chat.customer().language(), owner, chat.custody().epoch(),
                matter.map(Matter::reason).orElse(""), last, waiting(chat),
                matter.flatMap(one -> one.promises().stream().min(Comparator.comparing(Promise::due))),
                windowCloses(chat), marks(chat, marks.getOrDefault(chat.id(), List.of())));
    }

    private Optional<String> ticket(Conversation chat) {
        return tickets.of(chat.id(), chat.progress().turns(),
                () -> stores.jottings().tickets(chat.id()).stream().findFirst().map(Ticket::id));
    }

    /** Since the wish for a person, or since the last message that no person has answered. */
    private static Optional<Instant> waiting(Conversation chat) {
        return switch (chat.custody().owner()) {
            case Ownership.Queued(_, var since) -> Optional.of(since);
            case Ownership.WaitingForHours(_, var since, _) -> Optional.of(since);
            case Ownership.Assigned(_, var since, _) -> Optional.of(since);
            case Ownership.Active _ -> chat.progress().timers().keySet().stream()
                    .anyMatch(timer -> timer.startsWith("people:silent"))
                            ? Optional.empty()
                            : Optional.of(chat.progress().heardAt());
            case Ownership.Bot _,Ownership.WaitingForCustomer _,Ownership.Resolved _ -> Optional.empty();
        };
    }

    private Optional<Instant> windowCloses(Conversation chat) {
        return shops.channel(chat.address().bot(), chat.address().channel())
                .flatMap(channel -> channel.window())
                .map(window -> chat.progress().heardAt().plus(window));
    }

    private static Marks marks(Conversation chat, List<Mark> marks) {
        var labels = marks.stream().filter(mark -> mark.kind() == Mark.Kind.LABEL).map(Mark::name).toList();
        var key = marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.KEY_CUSTOMER);
        var snoozed = marks.stream().filter(mark -> mark.kind() == Mark.Kind.SNOOZED)
                .flatMap(mark -> mark.until().stream()).findFirst();
        var mentioned = marks.stream().filter(mark -> mark.kind() == Mark.Kind.MENTIONED)
                .map(mark -> new AgentId(mark.name())).collect(Collectors.toSet());
        return new Marks(labels, complains(chat), key, snoozed, mentioned);
    }

    /** An open complaint, or one is what the person is wanted for. */
    private static boolean complains(Conversation chat) {
        return chat.talk().matter().isPresent() && chat.customer().taken().stream()
                .anyMatch(taken -> taken.kind().equals(Complaints.KIND) && taken.state().equals("new"));
    }
}
