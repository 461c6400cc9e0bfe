package dragoman.desk.view;

import dragoman.desk.feed.Cursor;
import dragoman.desk.feed.Feed;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.DeskStores;
import dragoman.flow.Step;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.Frame;
import dragoman.model.Ownership;
import dragoman.port.Time;
import dragoman.port.Transcripts;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lists of conversations, from the store. */
public final class ChatLists implements Lists {
    private static final int MOST = 200;
    private static final String ANY_QUEUE = "people";

    private final DeskStores stores;
    private final Shops shops;
    private final Rows rows;
    private final Feed feed;
    private final Time time;
    private volatile Snapshot snapshot = new Snapshot(Optional.empty(), List.of(), List.of());

    /** @param feed tells of each change of a conversation once it is durable */
    public ChatLists(DeskStores stores, Shops shops, Transcripts transcripts, Feed feed, Time time) {
        this.stores = stores;
        this.shops = shops;
        this.rows = new Rows(stores, shops, transcripts);
        this.feed = feed;
        this.time = time;
    }

    @Override
    public List<Row> rows(Person viewer, Filter filter, int from, int max) {
        var most = Math.clamp(max, 0, MOST);
        return switch (filter.kind()) {
            case ALL -> pageOf(viewer, filter, stores.chats().latest(from, most));
            case RESOLVED -> pageOf(viewer, filter, stores.chats().closed(from, most));
            case MINE, QUEUE, WAITING, OPEN, SNOOZED, MENTIONED ->
                now(viewer, filter).stream().skip(from).limit(most).toList();
        };
    }

    private List<Row> pageOf(Person viewer, Filter filter, List<Conversation> chats) {
        return labelled(filter, rows.of(chats.stream().filter(chat -> sees(viewer, filter, chat)).toList()));
    }

    private List<Row> now(Person viewer, Filter filter) {
        return filter.kind() == Filter.Kind.MENTIONED ? mentioned(viewer, filter) : open(viewer, filter);
    }

    private List<Row> mentioned(Person viewer, Filter filter) {
        return labelled(filter, snapshot().mentioning().stream()
                .filter(one -> sees(viewer, filter, one.chat())).map(Shown::row)
                .filter(row -> row.marks().mentioned().contains(viewer.id())).sorted(byHarm()).toList());
    }

    private List<Row> open(Person viewer, Filter filter) {
        var now = time.now();
        var seen = snapshot().open().stream()
                .filter(one -> sees(viewer, filter, one.chat()) && belongs(viewer, filter.kind(), one.chat()))
                .map(Shown::row).toList();
        return labelled(filter, seen).stream()
                .filter(row -> isSnoozed(row, now) == (filter.kind() == Filter.Kind.SNOOZED))
                .sorted(byHarm()).toList();
    }

    /** What people have, as it is after the latest change: all who look in between share one reading. */
    private Snapshot snapshot() {
        var last = feed.now();
        var known = snapshot;
        if (!known.asOf().equals(Optional.of(last))) {
            known = new Snapshot(Optional.of(last), shown(stores.chats().open(Optional.empty())),
                    shown(stores.chats().mentioning()));
            snapshot = known;
        }
        return known;
    }

    private List<Shown> shown(List<Conversation> chats) {
        var made = rows.of(chats);
        return IntStream.range(0, chats.size()).mapToObj(i -> new Shown(chats.get(i), made.get(i))).toList();
    }

    private record Shown(Conversation chat, Row row) {}

    /** {@code asOf}: the latest change before it was read. */
    private record Snapshot(Optional<Cursor> asOf, List<Shown> open, List<Shown> mentioning) {}

    /** Complaints and key customers first, then what goes wrong first, then who has waited longest. */
    static Comparator<Row> byHarm() {
        return Comparator.comparing((Row row) -> !(row.marks().complaint() || row.marks().keyCustomer()))
                .thenComparing(Row::harm).thenComparing(row -> row.waiting().orElse(Instant.MAX))
                .thenComparing(row -> row.conversation().value());
    }

    private static boolean isSnoozed(Row row, Instant now) {
        return row.marks().snoozedUntil().filter(until -> until.isAfter(now)).isPresent();
    }

    private static List<Row> labelled(Filter filter, List<Row> rows) {
        return filter.label().isEmpty()
                ? rows
                : rows.stream().filter(row -> row.marks().labels().stream()
                        .anyMatch(label -> label.equalsIgnoreCase(filter.label().get()))).toList();
    }

    private static boolean sees(Person viewer, Filter filter, Conversation chat) {
        var bot = chat.address().bot();
        return filter.wants(bot) && viewer.may(bot, Role.AGENT);
    }

    private static boolean belongs(Person viewer, Filter.Kind kind, Conversation chat) {
        var owner = chat.custody().owner();
        return switch (kind) {
            case MINE -> owner.holder().filter(viewer.id()::equals).isPresent();
            case QUEUE -> takes(viewer, chat);
            case WAITING ->
                owner instanceof Ownership.WaitingForHours || owner instanceof Ownership.WaitingForCustomer;
            case OPEN, SNOOZED, ALL, RESOLVED, MENTIONED -> true;
        };
    }

    /** The queue in which it waits for anybody. */
    public static Optional<String> queue(Conversation chat) {
        return chat.custody().owner() instanceof Ownership.Queued(var queue, _)
                ? Optional.of(queue)
                : Optional.empty();
    }

    /** Since when it waits in a queue. */
    public static Instant since(Conversation chat) {
        return chat.custody().owner() instanceof Ownership.Queued(_, var since) ? since : Instant.MAX;
    }

    /** It waits in a queue from which this person takes, they speak the customer's language, and know of what it is about. */
    public static boolean takes(Person viewer, Conversation chat) {
        return queue(chat).filter(queue -> takes(viewer, chat, queue)).isPresent();
    }

    private static boolean takes(Person viewer, Conversation chat, String queue) {
        var language = chat.customer().language().code();
        return (viewer.queues().isEmpty() || viewer.queues().contains(queue))
                && (viewer.languages().isEmpty() || viewer.languages().contains(language))
                && (viewer.topics().isEmpty() || topics(chat).isEmpty() || knows(viewer, chat));
    }

    /** What it is about is named among what this person knows of. */
    public static boolean knows(Person viewer, Conversation chat) {
        return topics(chat).stream().anyMatch(viewer.topics()::contains);
    }

    /** What it is about: the flows in which the customer was when a person was wanted. */
    private static Set<String> topics(Conversation chat) {
        return chat.talk().stack().stream().map(Frame::flow).collect(Collectors.toSet());
    }

    @Override
    public Map<Filter.Kind, Integer> counts(Person viewer) {
        var counts = new EnumMap<Filter.Kind, Integer>(Filter.Kind.class);
        for (var kind : List.of(Filter.Kind.MINE, Filter.Kind.QUEUE, Filter.Kind.WAITING, Filter.Kind.OPEN,
                Filter.Kind.SNOOZED, Filter.Kind.MENTIONED)) {
            counts.put(kind, now(viewer, Filter.of(kind)).size());
        }
        return counts;
    }

    @Override
    public Map<BotId, List<String>> queues(Person viewer) {
        var all = new LinkedHashMap<BotId, List<String>>();
        shops.all().stream().filter(bot -> viewer.may(bot, Role.AGENT))
                .forEach(bot -> all.put(bot, List.copyOf(queues(bot))));
        return all;
    }

    private Set<String> queues(BotId bot) {
        var names = new LinkedHashSet<>(List.of(ANY_QUEUE));
        shops.bot(bot).ifPresent(running -> running.flows().values().stream()
                .flatMap(flow -> flow.nodes().values().stream()).forEach(node -> {
                    if (node.step() instanceof Step.Handoff handoff) {
                        names.add(handoff.queue());
                    }
                }));
        return names;
    }
}
