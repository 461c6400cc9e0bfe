package dragoman.desk.people;

import dragoman.desk.feed.ChangeLog;
import dragoman.desk.store.DeskStores;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.port.Staffing;
import dragoman.port.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Who is there, in memory. Whoever has not been heard of for longer than the grace time is away; what they had goes back to the queue. */
public final class PresenceBoard implements Presence, Staffing {
    /** A page calls every 20 s; two calls may be lost. */
    static final Duration FRESH = Duration.ofSeconds(60);
    /** A closed lid, a dead spot: so long nobody loses their conversations. */
    static final Duration GRACE = Duration.ofMinutes(3);

    /** Who logs out may have a page open on another machine: it calls within this time, and they keep what they have. */
    static final Duration ELSEWHERE = Duration.ofSeconds(30);

    private record Seen(Availability availability, Optional<ConversationId> viewing, boolean typing,
            Instant at) {}

    private final Map<AgentId, Seen> seen = new ConcurrentHashMap<>();
    private final DeskStores stores;
    private final Time time;
    private final ChangeLog changes;
    private final Instant start;
    private volatile Supplier<Set<AgentId>> elsewhere = Set::of;

    public PresenceBoard(DeskStores stores, Time time, ChangeLog changes) {
        this.stores = stores;
        this.time = time;
        this.changes = changes;
        this.start = time.now();
    }

    /** Who is there without a page: in a group of a messenger that is a desk too. */
    public void reachedElsewhere(Supplier<Set<AgentId>> others) {
        elsewhere = others;
    }

    @Override
    public void here(AgentId agent, Availability availability, Optional<ConversationId> viewing,
            boolean typing) {
        var now = new Seen(availability, viewing, typing, time.now());
        var before = seen.put(agent, now);
        if (before == null || !same(before, now)) {
            changes.people(agent);
        }
    }

    @Override
    public void gone(AgentId agent) {
        var left = new Seen(Availability.BUSY, Optional.empty(), false,
                time.now().minus(GRACE).plus(ELSEWHERE));
        if (seen.replace(agent, left) != null) {
            changes.people(agent);
        }
    }

    private static boolean same(Seen one, Seen other) {
        return one.availability() == other.availability() && one.viewing().equals(other.viewing())
                && one.typing() == other.typing();
    }

    @Override
    public List<Present> online(BotId bot) {
        return present(person -> person.may(bot, Role.AGENT));
    }

    @Override
    public List<Present> viewers(ConversationId conversation) {
        return present(person -> Optional.ofNullable(seen.get(person.id()))
                .filter(one -> one.viewing().equals(Optional.of(conversation))).isPresent());
    }

    private List<Present> present(java.util.function.Predicate<Person> wanted) {
        var there = present();
        if (there.isEmpty()) {
            return List.of();
        }
        var load = stores.chats().load();
        return stores.accounts().all().stream().map(account -> account.person())
                .filter(person -> there.contains(person.id()) && wanted.test(person))
                .map(person -> present(person, load.getOrDefault(person.id(), 0)))
                .sorted(Comparator.comparing(Present::name)).toList();
    }

    private Present present(Person person, int has) {
        var now = seen.getOrDefault(person.id(),
                new Seen(elsewhere.get().contains(person.id()) ? Availability.AVAILABLE : Availability.BUSY,
                        Optional.empty(), false, start));
        return new Present(person.id(), person.name(), now.availability(), now.viewing(), now.typing(), has,
                person.capacity());
    }

    @Override
    public Set<AgentId> present() {
        var there = within(FRESH);
        there.addAll(elsewhere.get());
        return there;
    }

    private Set<AgentId> within(Duration span) {
        var since = time.now().minus(span);
        return seen.entrySet().stream()
                .filter(one -> one.getValue().at().isAfter(since))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(HashSet::new));
    }

    /** Tells {@code away} of everybody who has conversations and has not been here for longer than the grace time. */
    public void sweep(Consumer<AgentId> away) {
        var now = time.now();
        if (now.isBefore(start.plus(GRACE))) {
            return;
        }
        var holders = new HashSet<>(stores.chats().load().keySet());
        holders.removeAll(elsewhere.get());
        holders.removeIf(agent -> Optional.ofNullable(seen.get(agent))
                .filter(one -> one.at().plus(GRACE).isAfter(now)).isPresent());
        var accounts = stores.accounts().all().stream().map(account -> account.person().id())
                .collect(Collectors.toSet());
        holders.stream().filter(accounts::contains).forEach(away);
    }
}
