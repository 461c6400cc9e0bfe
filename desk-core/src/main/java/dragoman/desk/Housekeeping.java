package dragoman.desk;

import dragoman.desk.act.Desk;
import dragoman.desk.people.Person;
import dragoman.desk.people.Presence.Availability;
import dragoman.desk.people.Presence.Present;
import dragoman.desk.people.PresenceBoard;
import dragoman.desk.search.Indexer;
import dragoman.desk.store.Accounts.Account;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.view.ChatLists;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.Update.AgentActed;
import dragoman.port.Time;
import dragoman.runtime.Rounds;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the desk does by itself, every few seconds: agents who are away lose what they had, those with room are given what waits, texts are taken up for search,
 * and of those who wanted to be forgotten the address goes too. */
public final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration PERIOD = Duration.ofSeconds(5);
    /** So many times as long as the work before it. */
    private static final int REST = 19;

    private final Desk desk;
    private final PresenceBoard presence;
    private final Indexer indexer;
    private final Rounds rounds;

    public Housekeeping(Desk desk, PresenceBoard presence, Indexer indexer, Time time) {
        this.desk = desk;
        this.presence = presence;
        this.indexer = indexer;
        this.rounds = Rounds.each("desk", time, PERIOD, this::tick);
    }

    public void start() {
        rounds.start();
    }

    public void stop() throws InterruptedException {
        rounds.stop(PERIOD);
    }

    /** Once; for tests too, which know when. */
    void tick() {
        try {
            presence.sweep(this::away);
            desk.readers().shops().all().forEach(this::assign);
            desk.readers().stores().ageing().left().forEach(
                    left -> desk.keeping().keep(new DeskEntry.Ageing.Gone(left.id(), left.turns(), true)));
            takeUp();
        } catch (RuntimeException e) {
            LOG.warn("The desk's own work waits, the store does not answer: {}", e.getMessage());
        }
    }

    /** With rests, so that a busy shop's customers keep nearly all of the machine: search may be a while behind, they may not. */
    private void takeUp() {
        var begun = System.nanoTime();
        while (indexer.more() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(Math.min(REST * (System.nanoTime() - begun), PERIOD.toNanos()));
            begun = System.nanoTime();
        }
    }

    private void away(AgentId agent) {
        for (var chat : desk.readers().stores().chats().open(Optional.of(agent))) {
            act(chat, agent, new AgentAct.Away());
        }
    }

    private void act(Conversation chat, AgentId agent, AgentAct act) {
        desk.mailboxes().act(chat.address(), AgentActed.of(agent, act), UUID.randomUUID().toString());
    }

    /** Where the shop wants it so: the longest waiting first, each to who knows of it, and of those to whoever has the most room. */
    private void assign(BotId bot) {
        if (desk.readers().shops().bot(bot).filter(running -> running.shop().desk().automatic()).isEmpty()) {
            return;
        }
        var there = desk.presence().online(bot).stream()
                .filter(one -> one.availability() == Availability.AVAILABLE)
                .collect(Collectors.toMap(Present::agent, one -> one.capacity() - one.has()));
        var room = new HashMap<Person, Integer>();
        desk.readers().stores().accounts().all().stream().map(Account::person)
                .filter(person -> there.containsKey(person.id()))
                .forEach(person -> room.put(person, there.getOrDefault(person.id(), 0)));
        desk.readers().stores().chats().open(Optional.empty()).stream()
                .filter(chat -> chat.address().bot().equals(bot) && ChatLists.queue(chat).isPresent())
                .sorted(Comparator.comparing(ChatLists::since)).forEach(chat -> give(chat, room));
    }

    /** Who is there for this very topic has it before those who take all. */
    private void give(Conversation chat, Map<Person, Integer> room) {
        room.entrySet().stream().filter(one -> one.getValue() > 0 && ChatLists.takes(one.getKey(), chat))
                .max(Comparator.<Map.Entry<Person, Integer>, Boolean>comparing(
                        one -> ChatLists.knows(one.getKey(), chat))
                        .thenComparing(Map.Entry.comparingByValue()))
                .ifPresent(one -> {
                    act(chat, one.getKey().id(), new AgentAct.Claim());
                    one.setValue(one.getValue() - 1);
                });
    }
}
