package dragoman.desk.shop;

import dragoman.desk.Result;
import dragoman.desk.people.Person;
import dragoman.model.BotId;
import dragoman.port.ShopRecord;
import java.util.List;

/** What customers asked for and we did not have. Thread-safe. */
public interface Wishes {
    /** Counted, the most wanted first. */
    List<Wanted> wanted(Person viewer, BotId bot);

    /** It is here now: everyone who asked and was not told yet is told, in their language, in decent hours. */
    Result arrived(Person by, BotId bot, String what);

    /** {@code what}: the wish's summary, as {@link #arrived} takes it; {@code open}: those not told yet. */
    record Wanted(String what, int all, List<ShopRecord> open) {
        public Wanted {
            open = List.copyOf(open);
        }
    }
}
