package dragoman.telegram;

import dragoman.model.ConversationId;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Arrival;
import dragoman.port.Intake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** An inbox in memory: keeps each event once, hands it on, and fails when told. */
final class Kept implements Intake {
    private final Set<String> events = new HashSet<>();
    private final List<Received> all = new ArrayList<>();
    private final Consumer<Received> then;
    private int failures;

    Kept() {
        this(received -> {});
    }

    Kept(Consumer<Received> then) {
        this.then = then;
    }

    @Override
    public synchronized List<Arrival> accept(List<Received> received) {
        if (failures > 0) {
            failures--;
            throw new NotCommitted("the disk is full");
        }
        var arrivals = new ArrayList<Arrival>();
        for (var one : received) {
            if (events.add(one.event().value())) {
                all.add(one);
                then.accept(one);
                arrivals.add(new Arrival(all.size(),
                        new ConversationId("c" + one.from().user().replace("-", "g")), one));
            }
        }
        return arrivals;
    }

    synchronized void failsNext(int times) {
        failures = times;
    }

    synchronized List<Received> all() {
        return List.copyOf(all);
    }

    List<Update> updates() {
        return all().stream().map(Received::update).toList();
    }
}
