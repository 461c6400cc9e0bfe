package dragoman.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What flows have set going besides talking.
 *
 * @param calls on their way, at most one for each running flow
 * @param reminders wanted and not yet given; each has its timer
 */
public record Errands(List<Awaited> calls, List<Reminder> reminders) {
    public static final Errands NONE = new Errands(List.of(), List.of());

    public Errands {
        calls = List.copyOf(calls);
        reminders = List.copyOf(reminders);
    }

    public Optional<Awaited> call(Predicate<Awaited> which) {
        return calls.isEmpty() ? Optional.empty() : calls.stream().filter(which).findFirst();
    }

    /** With this call, in the place of the one with its key. */
    public Errands with(Awaited call) {
        var all = new ArrayList<>(calls);
        all.removeIf(other -> other.key().equals(call.key()));
        all.add(call);
        return new Errands(all, reminders);
    }

    /** Only the calls of steps that still run. */
    Errands of(List<Frame> stack) {
        return calls.isEmpty() || calls.stream().allMatch(call -> stack.contains(call.where()))
                ? this
                : new Errands(calls.stream().filter(call -> stack.contains(call.where())).toList(),
                        reminders);
    }

    Errands moved(UnaryOperator<Frame> to) {
        return new Errands(
                calls.stream().map(call -> new Awaited(call.key(), to.apply(call.where()), call.result(),
                        call.kept())).toList(),
                reminders.stream().map(one -> one.at(to.apply(one.where()))).toList());
    }

    public Errands reminding(List<Reminder> other) {
        return new Errands(calls, other);
    }
}
