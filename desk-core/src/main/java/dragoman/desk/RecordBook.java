package dragoman.desk;

import dragoman.model.Update;
import dragoman.port.ShopRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Orders, wishes and complaints for the owner. A new state goes through the conversation's mailbox, so the customer's chat knows it. */
public final class RecordBook {
    private final Records records;
    private final Acts acts;

    public RecordBook(Records records, Acts acts) {
        this.records = records;
        this.acts = acts;
    }

    /** Newest first. */
    public List<ShopRecord> list(Optional<String> kind) {
        return records.list(kind);
    }

    public Optional<ShopRecord> show(String number) {
        return records.find(number.toUpperCase(Locale.ROOT));
    }

    public Result setState(String number, String state) {
        if (!state.matches("[\\p{L}\\p{N}-]{1,40}")) {
            return new Result.NotDone(
                    "A state is one word of up to 40 letters, digits or hyphens, such as sent.");
        }
        return show(number)
                .map(found -> Handoffs
                        .result(acts.act(found.from(), new Update.RecordChanged(found.number(), state))))
                .orElseGet(() -> new Result.NotFound(
                        "There is no record " + number + ". `records list` shows them."));
    }
}
