package dragoman.desk.shop;

import dragoman.desk.RecordBook;
import dragoman.desk.Result;
import dragoman.desk.Why;
import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.search.Folding;
import dragoman.model.BotId;
import dragoman.port.ShopRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Wishes among the records. Two are the same when their words are, whatever their case and accents. */
public final class KeptWishes implements Wishes {
    private static final String WISH = "wish";
    private static final String NEW = "new";
    private static final String HERE = "here";

    private final RecordBook book;
    private final Auditor auditor;

    public KeptWishes(RecordBook book, Auditor auditor) {
        this.book = book;
        this.auditor = auditor;
    }

    @Override
    public List<Wanted> wanted(Person viewer, BotId bot) {
        if (!viewer.may(bot, Role.AGENT)) {
            return List.of();
        }
        var byWords = new LinkedHashMap<String, List<ShopRecord>>();
        book.list(Optional.of(WISH)).stream()
                .filter(wish -> wish.from().bot().equals(bot) && !wish.summary().isBlank())
                .forEach(wish -> byWords
                        .computeIfAbsent(Folding.words(wish.summary()), _ -> new ArrayList<>()).add(wish));
        return byWords.values().stream()
                .map(same -> new Wanted(same.getFirst().summary(), same.size(),
                        same.stream().filter(wish -> wish.state().equals(NEW)).toList()))
                .sorted(Comparator.comparing((Wanted wanted) -> wanted.open().size())
                        .thenComparing(Wanted::all).reversed())
                .toList();
    }

    @Override
    public Result arrived(Person by, BotId bot, String what) {
        var words = Folding.words(what);
        var open = wanted(by, bot).stream().filter(wanted -> Folding.words(wanted.what()).equals(words))
                .flatMap(wanted -> wanted.open().stream()).toList();
        if (open.isEmpty()) {
            return new Result.NotFound("Nobody waits for this any more: " + what);
        }
        var failed = open.stream()
                .filter(wish -> !(book.setState(wish.number(), HERE) instanceof Result.Done)).toList();
        auditor.note(by, bot, "wish.here", "");
        return failed.isEmpty()
                ? new Result.Done()
                : new Result.NotDone(Why.of(Why.Reason.SOME_NOT_TOLD, failed.size(), open.size()));
    }
}
