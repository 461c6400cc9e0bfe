package dragoman.agentdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.desk.Result;
import dragoman.desk.act.Outcome;
import dragoman.http.Answer;
import dragoman.model.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What programs are told. */
final class ApiAnswer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DONE = "{\"done\":true}";

    private ApiAnswer() {}

    static Answer of(JsonNode json) {
        return Answer.json(200, json.toString());
    }

    static Answer told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var untold) when !untold.isEmpty() -> untold(untold);
            case Outcome.Done _ -> Answer.json(200, DONE);
            case Outcome.LostTo(var who, var name) ->
                problem(409, "lost-to-" + who, name + " has this conversation.");
            case Outcome.Refused refused -> told(refused.why());
        };
    }

    private static Answer untold(List<String> names) {
        var json = JSON.createObjectNode().put("done", true);
        names.forEach(json.putArray("untold")::add);
        return of(json);
    }

    static Answer told(Result result) {
        return switch (result) {
            case Result.Done _ -> Answer.json(200, DONE);
            case Result.NotFound _ -> missing();
            case Result.NotDone(var why) -> problem(409, "not-done", why.words());
        };
    }

    private static Answer told(Refusal why) {
        return switch (why) {
            case NOT_FOUND -> missing();
            case NOT_ALLOWED -> problem(403, "not-allowed", why.words());
            default -> problem(409, why.name().toLowerCase(Locale.ROOT).replace('_', '-'), why.words());
        };
    }

    static Answer missing() {
        return problem(404, "not-found", "There is nothing here that you may see.");
    }

    /** RFC 9457. */
    static Answer problem(int status, String type, String title) {
        try {
            return Answer.json(status,
                    JSON.writeValueAsString(Map.of("status", status, "type", type, "title", title)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
