package dragoman.desk.audit;

import dragoman.desk.people.Person;
import dragoman.desk.store.DeskEntry.Audited;
import dragoman.desk.store.Keeping;
import dragoman.model.BotId;
import dragoman.port.Time;
import java.util.Optional;

/** Writes down who did what. Thread-safe. */
public final class Auditor {
    /** The program itself, or whoever sits at the machine. */
    public static final String SYSTEM = "system";

    private final Keeping keeping;
    private final Time time;

    public Auditor(Keeping keeping, Time time) {
        this.keeping = keeping;
        this.time = time;
    }

    /** {@code subject}: whom or what it was about; its name stands in the list of pseudonyms only. */
    public void note(Person actor, BotId bot, String what, String subject) {
        keeping.keep(entry(actor.id().value(), Optional.of(bot), what, subject));
    }

    /** To be kept together with what it is about. */
    public Audited entry(String actor, Optional<BotId> bot, String what, String subject) {
        return new Audited(time.now(), bot, actor, what, subject, "");
    }
}
