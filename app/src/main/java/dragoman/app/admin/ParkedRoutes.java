package dragoman.app.admin;

import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.runtime.ParkedDesk;
import dragoman.runtime.ParkedDesk.Outcome;
import java.util.List;
import java.util.function.LongFunction;

/** What the command line asks about updates that were set aside. */
public final class ParkedRoutes {
    private static final int MOST = 1000;

    private final ParkedDesk parked;
    private final Pages pages;
    private final Guard guard;

    public ParkedRoutes(ParkedDesk parked, Pages pages, Guard guard) {
        this.parked = parked;
        this.pages = pages;
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(guard.get("/admin/parked", _ -> Answer.text(200, pages.parked(parked.list(MOST)))),
                guard.get("/admin/parked/{number}", this::show),
                guard.post("/admin/parked/{number}/replay", call -> with(call,
                        number -> told(parked.replay(number), number,
                                "It is taken once more, behind what its customer has written since. Should it fail"
                                        + " again, it is listed again."))),
                guard.post("/admin/parked/{number}/drop", call -> with(call,
                        number -> told(parked.drop(number), number, "It is given up."))));
    }

    private Answer show(Call call) {
        return with(call, number -> parked.find(number).map(found -> Answer.text(200, pages.parked(found)))
                .orElseGet(() -> missing(String.valueOf(number))));
    }

    private static Answer with(Call call, LongFunction<Answer> door) {
        var number = call.path("number");
        return number.matches("[0-9]{1,18}") ? door.apply(Long.parseLong(number)) : missing(number);
    }

    private static Answer told(Outcome outcome, long number, String done) {
        return switch (outcome) {
            case DONE -> Answer.text(200, done);
            case NOT_THERE -> missing(String.valueOf(number));
            case UNREADABLE -> Answer.text(409, "What is kept of " + number
                    + " cannot be read, so it cannot be taken. Give it up with: parked drop " + number);
        };
    }

    private static Answer missing(String number) {
        return Answer.text(404, "No update " + number + " is set aside. `parked list` shows those that are.");
    }
}
