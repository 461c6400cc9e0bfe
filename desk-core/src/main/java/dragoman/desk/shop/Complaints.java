package dragoman.desk.shop;

import dragoman.desk.Result;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.model.BotId;
import dragoman.port.ShopRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Complaints, for supervisors and owners only; each has a named next step. Thread-safe. */
public interface Complaints {
    String KIND = "complaint";

    /** Whether somebody may see records of this kind: complaints are for supervisors. */
    static boolean sees(Person viewer, BotId bot, String kind) {
        return !kind.equals(KIND) || viewer.may(bot, Role.SUPERVISOR);
    }

    /** Those without a next step first, then by when it is due. */
    List<Complaint> all(Person viewer, BotId bot);

    /** Names what happens next, by whom, by when. */
    Result next(Person by, String number, Step step);

    /** A complaint with what happens next. */
    record Complaint(ShopRecord record, Optional<Step> next) {}

    /** {@code who}: a person's name or login. */
    record Step(String what, String who, Instant due) {}
}
