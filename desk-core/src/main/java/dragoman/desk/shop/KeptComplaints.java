package dragoman.desk.shop;

import dragoman.desk.RecordBook;
import dragoman.desk.Result;
import dragoman.desk.Why;
import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Keeping;
import dragoman.desk.store.Shelf;
import dragoman.model.BotId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Complaints among the records, with their next steps. */
public final class KeptComplaints implements Complaints {
    private static final int LONGEST = 500;

    private final RecordBook book;
    private final Shelf shelf;
    private final Keeping keeping;
    private final Auditor auditor;

    public KeptComplaints(RecordBook book, Shelf shelf, Keeping keeping, Auditor auditor) {
        this.book = book;
        this.shelf = shelf;
        this.keeping = keeping;
        this.auditor = auditor;
    }

    @Override
    public List<Complaint> all(Person viewer, BotId bot) {
        if (!viewer.may(bot, Role.SUPERVISOR)) {
            return List.of();
        }
        var steps = shelf.steps();
        return book.list(Optional.of(KIND)).stream().filter(record -> record.from().bot().equals(bot))
                .map(record -> new Complaint(record, Optional.ofNullable(steps.get(record.number()))))
                .sorted(Comparator
                        .comparing(complaint -> complaint.next().map(Step::due).orElse(Instant.MIN)))
                .toList();
    }

    @Override
    public Result next(Person by, String number, Step step) {
        var found = book.show(number).filter(record -> record.kind().equals(KIND)
                && by.may(record.from().bot(), Role.SUPERVISOR));
        if (found.isEmpty()) {
            return new Result.NotFound("There is no complaint " + number + " that you may see.");
        }
        if (step.what().isBlank() || step.who().isBlank() || step.what().length() > LONGEST) {
            return new Result.NotDone(Why.of(Why.Reason.NO_STEP));
        }
        keeping.keep(new DeskEntry.Several(List.of(new DeskEntry.StepNamed(found.get().number(), step),
                auditor.entry(by.id().value(), Optional.of(found.get().from().bot()), "complaint.step",
                        found.get().number()))));
        return new Result.Done();
    }
}
