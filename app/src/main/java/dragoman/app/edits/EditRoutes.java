package dragoman.app.edits;

import dragoman.app.admin.Guard;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.model.BotId;
import dragoman.runtime.Edits;
import java.util.List;
import java.util.stream.Collectors;

/** What the command line asks of the running server about edits. */
public final class EditRoutes {
    private final Reloading reloading;
    private final Edits edits;
    private final Guard guard;

    public EditRoutes(Reloading reloading, Edits edits, Guard guard) {
        this.reloading = reloading;
        this.edits = edits;
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(guard.post("/admin/reload", this::reload),
                guard.get("/admin/standing/{bot}", this::standing));
    }

    private Answer reload(Call call) {
        return reloading.reload(call.query("bot"))
                .map(outcome -> Answer.text(outcome.good() ? 200 : 409, String.join("\n", outcome.lines())))
                .orElseGet(() -> Answer.text(404, "There is no bot '" + call.query("bot").orElse("")
                        + "' in the configuration."));
    }

    /** A line for each step: flow, step, how many chats. */
    private Answer standing(Call call) {
        return Answer.text(200, edits.standing(new BotId(call.path("bot"))).stream()
                .map(one -> one.flow() + " " + one.step() + " " + one.chats())
                .collect(Collectors.joining("\n")));
    }
}
