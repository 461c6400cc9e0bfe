package dragoman.desk.store;

import dragoman.desk.shop.CannedReplies.Canned;
import dragoman.desk.shop.Complaints.Step;
import dragoman.model.BotId;
import java.util.List;
import java.util.Map;

/** Reads ready answers, and what happens next with complaints. Thread-safe. */
public interface Shelf {
    /** By shortcut. */
    List<Canned> canned(BotId bot);

    /** By the complaint's number. */
    Map<String, Step> steps();
}
