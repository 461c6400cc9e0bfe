package dragoman.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What each chat of a fake messenger really got, in order, whatever the bot was told about it. Thread-safe. */
public final class Ledger {
    private final Queue<Got> all = new ConcurrentLinkedQueue<>();

    /** A message that arrived. {@code swallowed}: the fault plan let nobody hear of it. */
    public record Got(String chat, Said said, boolean swallowed) {}

    void got(Person who, Said said) {
        all.add(new Got(who.id(), said, Faults.CURRENT.isBound() && Faults.CURRENT.get().swallows()));
        who.hears(said);
    }

    public List<Got> all() {
        return List.copyOf(all);
    }

    public List<Got> of(Person who) {
        return all.stream().filter(got -> got.chat().equals(who.id())).toList();
    }

    /** The texts that a chat got, in order. */
    public List<String> texts(Person who) {
        return of(who).stream().map(got -> got.said().text()).toList();
    }

    /** What came more than once with the same words to the same chat; for tests in which each line has words of its own. */
    public List<String> doubled() {
        return all.stream()
                .collect(Collectors.groupingBy(got -> got.chat() + ": " + got.said().text(),
                        Collectors.counting()))
                .entrySet().stream().filter(each -> each.getValue() > 1).map(each -> each.getKey()).sorted()
                .toList();
    }
}
