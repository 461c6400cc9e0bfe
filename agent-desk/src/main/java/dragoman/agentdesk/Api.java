package dragoman.agentdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.desk.act.Jotting;
import dragoman.desk.act.Outcome;
import dragoman.desk.act.Wish;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.view.Filter;
import dragoman.desk.view.Filter.Kind;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.OwnFiles;
import dragoman.http.Route;
import dragoman.model.AgentAct;
import dragoman.model.ConversationId;
import dragoman.model.Refusal;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The same for programs, as JSON: {@code Authorization: Bearer} with a personal token, and no cookie. Documented by {@code openapi.json}. */
final class Api {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MAX_BODY = 64 * 1024;
    private static final int ROWS = 200;
    private final UseCases desk;

    Api(UseCases desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/desk/api/openapi.json",
                        _ -> Answer.json(200, OwnFiles.text(Api.class, "openapi.json"))),
                Route.get("/desk/api/v1/chats",
                        call -> who(call).map(person -> chats(call, person)).orElseGet(Api::nobody)),
                Route.get("/desk/api/v1/chats/{id}",
                        call -> who(call).map(person -> chat(call, person)).orElseGet(Api::nobody)),
                Route.post("/desk/api/v1/chats/{id}/{act}", MAX_BODY,
                        call -> who(call).map(person -> act(call, person)).orElseGet(Api::nobody)),
                Route.get("/desk/api/v1/records",
                        call -> who(call).map(person -> records(call, person)).orElseGet(Api::nobody)));
    }

    private Optional<Person> who(Call call) {
        return call.header("Authorization").filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()).strip())
                .flatMap(desk.people().tokens()::who)
                .filter(person -> person.isA(Role.AGENT));
    }

    private static Answer nobody() {
        return Html.with(problem(401, "unauthorized", "A personal token is needed: Authorization: Bearer …"),
                "WWW-Authenticate", "Bearer");
    }

    private Answer chats(Call call, Person person) {
        var asked = call.query("list").orElse("open").toUpperCase(Locale.ROOT);
        var kind = Arrays.stream(Kind.values()).filter(one -> one.name().equals(asked)).findFirst();
        return kind
                .map(known -> Answer.json(200,
                        ApiJson.rows(desk.chat().lists().rows(person, Filter.of(known), 0, ROWS))))
                .orElseGet(() -> problem(400, "no-such-list",
                        "list is one of " + Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT)));
    }

    private Answer chat(Call call, Person person) {
        return desk.chat().chats().open(person, new ConversationId(call.path("id")))
                .map(chat -> Answer.json(200, ApiJson.chat(chat))).orElseGet(Api::missing);
    }

    private Answer records(Call call, Person person) {
        var kinds = call.query("kind");
        return Answer.json(200, ApiJson.records(desk.shop().records().list(kinds).stream()
                .filter(one -> person.may(one.from().bot(),
                        one.kind().equals("complaint") ? Role.SUPERVISOR : Role.AGENT))
                .toList()));
    }

    private Answer act(Call call, Person person) {
        JsonNode body;
        try {
            body = call.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(call.body());
        } catch (IOException notJson) {
            return problem(400, "not-json", "The body is not JSON.");
        }
        var on = new ConversationId(call.path("id"));
        var key = body.path("key").asText().isBlank()
                ? UUID.randomUUID().toString()
                : body.path("key").asText();
        if (key.length() > 64) {
            return problem(400, "key-too-long", "A key has up to 64 signs.");
        }
        if (call.path("act").equals("note")) {
            return told(desk.chat().notebook().keep(person, on,
                    new Jotting.Note(body.path("text").asText(), key)));
        }
        var epoch = body.path("epoch").isIntegralNumber()
                ? OptionalLong.of(body.path("epoch").asLong())
                : OptionalLong.empty();
        return deed(call.path("act"), body.path("text").asText())
                .map(act -> told(desk.chat().deeds().act(person, on, new Wish(act, epoch, key))))
                .orElseGet(() -> problem(404, "no-such-act",
                        "claim, takeover, answer, note, release or resolve"));
    }

    private static Optional<AgentAct> deed(String name, String text) {
        return Optional.ofNullable(switch (name) {
            case "claim" -> new AgentAct.Claim();
            case "takeover" -> new AgentAct.TakeOver();
            case "answer" -> new AgentAct.Answer(text, AgentAct.UNDO);
            case "release" -> new AgentAct.Release();
            case "resolve" -> new AgentAct.Resolve();
            default -> null;
        });
    }

    private static Answer told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> Answer.json(200, "{\"done\":true}");
            case Outcome.LostTo(var who, var name) ->
                problem(409, "lost-to-" + who, name + " has this conversation.");
            case Outcome.Refused refused -> told(refused.why());
        };
    }

    private static Answer told(Refusal why) {
        return switch (why) {
            case NOT_FOUND -> missing();
            case NOT_ALLOWED -> problem(403, "not-allowed", why.words());
            default -> problem(409, why.name().toLowerCase(Locale.ROOT).replace('_', '-'), why.words());
        };
    }

    private static Answer missing() {
        return problem(404, "not-found", "There is nothing here that you may see.");
    }

    /** RFC 9457. */
    private static Answer problem(int status, String type, String title) {
        try {
            return Answer.json(status,
                    JSON.writeValueAsString(Map.of("status", status, "type", type, "title", title)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
