package dragoman.app.admin;

import dragoman.desk.Handoffs;
import dragoman.desk.RecordBook;
import dragoman.desk.Result;
import dragoman.desk.SendingAgain;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Route;
import dragoman.model.AgentId;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the command line asks of the running server: plain text back, loopback only, with the token of this installation. */
public final class AdminRoutes {
    private final Handoffs handoffs;
    private final SendingAgain sending;
    private final RecordBook records;
    private final Pages pages;
    private final Guard guard;

    public AdminRoutes(Handoffs handoffs, SendingAgain sending, RecordBook records, Pages pages,
            Guard guard) {
        this.handoffs = handoffs;
        this.sending = sending;
        this.records = records;
        this.pages = pages;
        this.guard = guard;
    }

    public List<Route> routes() {
        return List.of(guard.get("/admin/handoffs", _ -> Answer.text(200, pages.list(handoffs.open()))),
                guard.get("/admin/handoffs/{id}", this::showHandoff),
                guard.post("/admin/handoffs/{id}/claim", call -> told(
                        handoffs.claim(call.path("id"), agent(call)),
                        "It is yours now. The bot is silent; answer with: handoffs reply " + call.path("id")
                                + " TEXT")),
                guard.post("/admin/handoffs/{id}/reply",
                        call -> told(handoffs.reply(call.path("id"), agent(call), text(call)),
                                "On its way to the customer.")),
                guard.post("/admin/handoffs/{id}/again",
                        call -> told(sending.again(call.path("id"), text(call).strip()),
                                "On its way to the customer once more.")),
                guard.post("/admin/handoffs/{id}/resolve",
                        call -> told(handoffs.resolve(call.path("id"), agent(call)),
                                "Closed. The bot asks the customer whether everything is solved.")),
                guard.get("/admin/records",
                        call -> Answer.text(200,
                                pages.records(records.list(call.query("kind")), call.query("kind")))),
                guard.get("/admin/records/{number}", this::showRecord),
                guard.post("/admin/records/{number}/state", this::setState));
    }

    private Answer showHandoff(Call call) {
        return handoffs.show(call.path("id")).map(opened -> Answer.text(200, pages.handoff(opened)))
                .orElseGet(() -> Answer.text(404,
                        "There is no request " + call.path("id") + ". `handoffs list` shows the open ones."));
    }

    private Answer showRecord(Call call) {
        return records.show(call.path("number")).map(found -> Answer.text(200, pages.record(found)))
                .orElseGet(() -> Answer.text(404,
                        "There is no record " + call.path("number") + ". `records list` shows them."));
    }

    private Answer setState(Call call) {
        var to = call.query("to").orElse("");
        return told(records.setState(call.path("number"), to), call.path("number") + " is now: " + to);
    }

    private static Answer told(Result result, String done) {
        return switch (result) {
            case Result.Done _ -> Answer.text(200, done);
            case Result.NotFound missing -> Answer.text(404, missing.what());
            case Result.NotDone not -> Answer.text(409, not.why().words());
        };
    }

    private static AgentId agent(Call call) {
        return new AgentId(call.query("agent").filter(name -> !name.isBlank()).orElse("shop"));
    }

    private static String text(Call call) {
        return new String(call.body(), StandardCharsets.UTF_8);
    }
}
