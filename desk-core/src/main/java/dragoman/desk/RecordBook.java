package dragoman.desk;

import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Keeping;
import dragoman.model.Update;
import dragoman.port.ShopRecord;
import dragoman.port.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Orders, wishes and complaints for the owner. A new state goes through the conversation's mailbox, so the customer's chat knows it. */
public final class RecordBook {
    private final Records records;
    private final Acts acts;
    private final Keeping keeping;

    public RecordBook(Records records, Acts acts, Keeping keeping) {
        this.records = records;
        this.acts = acts;
        this.keeping = keeping;
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
            return new Result.NotDone(Why.of(Why.Reason.NO_STATE));
        }
        return show(number).map(found -> set(found, state))
                .orElseGet(() -> new Result.NotFound(
                        "There is no record " + number + ". `records list` shows them."));
    }

    /** Who was forgotten is told nothing. */
    private Result set(ShopRecord found, String state) {
        if (found.from().isNobody()) {
            return keeping.keep(new DeskEntry.StateSet(found.number(), state)) instanceof Written.Done
                    ? new Result.Done()
                    : new Result.NotDone(Why.of(Why.Reason.NOT_KEPT));
        }
        return Handoffs.result(acts.act(found.from(), new Update.RecordChanged(found.number(), state)));
    }
}
