package dragoman.testkit;

import dragoman.model.ConversationId;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Intake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An inbox in memory: keeps each event once, and cannot commit when it is told so. Thread-safe. */
public final class MemoryInbox implements Intake {
    private final Set<String> events = new HashSet<>();
    private final List<Received> all = new ArrayList<>();
    private boolean full;

    @Override
    public synchronized List<Arrival> accept(List<Received> received) {
        if (full) {
            throw new NotCommitted("the disk is full");
        }
        var fresh = new ArrayList<Arrival>();
        for (var one : received) {
            if (events.add(one.from().bot() + " " + one.event())) {
                all.add(one);
                fresh.add(new Arrival(all.size(), new ConversationId("c" + one.from().user()), one));
            }
        }
        return fresh;
    }

    /** From now on nothing can be kept. */
    public synchronized void fills() {
        full = true;
    }

    /** What came in, each event once. */
    public synchronized List<Received> all() {
        return List.copyOf(all);
    }

    public List<Update> updates() {
        return all().stream().map(Received::update).toList();
    }
}
