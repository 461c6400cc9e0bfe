package dragoman.agentdesk;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.view.Filter;
import dragoman.desk.view.Filter.Kind;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.OwnFiles;
import dragoman.http.Route;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The same for programs, as JSON: {@code Authorization: Bearer} with a personal token, and no cookie. Documented by {@code openapi.json}. */
final class Api {
    static final String ROOT = "/desk/api/v1";
    private static final int MAX_BODY = 64 * 1024;
    private static final int ROWS = 200;
    private final UseCases desk;
    private final ApiActs acts;
    private final ApiShop shop;
    private final ApiFiles files;

    Api(UseCases desk) {
        this.desk = desk;
        this.acts = new ApiActs(desk.chat(), desk.shop().texts());
        this.files = new ApiFiles(desk.chat().files());
        this.shop = new ApiShop(desk, files);
    }

    /** What can be done with a conversation. */
    Set<String> acts() {
        return acts.names();
    }

    /** What somebody asks. */
    @FunctionalInterface
    private interface Asked {
        Answer answer(Call call, Person person);
    }

    /** What somebody wants done. */
    @FunctionalInterface
    private interface Wanted {
        /** @throws ApiBody.Unusable with what is wrong in what was sent */
        Answer done(Call call, Person person, ApiBody body);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/desk/api/openapi.json",
                        _ -> Answer.json(200, OwnFiles.text(Api.class, "openapi.json"))),
                get("/chats", this::chats), get("/chats/{id}", this::chat),
                get("/chats/{id}/canned", (call, person) -> shop.canned(person, on(call))),
                get("/chats/{id}/templates", (call, person) -> shop.templates(person, on(call))),
                get("/chats/{id}/files", (call, person) -> files.give(call, person, on(call))),
                Route.post(ROOT + "/chats/{id}/files", FileTexts.MOST, call -> who(call)
                        .map(person -> files.take(call, person, on(call))).orElseGet(Api::nobody)),
                post("/chats/{id}/{act}",
                        (call, person, body) -> acts.done(call.path("act"), person, on(call), body)),
                post("/next", this::next), get("/team", shop::team), get("/records", shop::records),
                post("/records/{number}/state",
                        (call, person, body) -> shop.setState(person, call.path("number"), body)),
                post("/complaints/{number}/next",
                        (call, person, body) -> shop.next(person, call.path("number"), body)),
                get("/wishes", shop::wishes),
                post("/wishes/arrived", (_, person, body) -> shop.arrived(person, body)));
    }

    private Route get(String path, Asked asked) {
        return Route.get(ROOT + path,
                call -> who(call).map(person -> asked.answer(call, person)).orElseGet(Api::nobody));
    }

    private Route post(String path, Wanted wanted) {
        return Route.post(ROOT + path, MAX_BODY,
                call -> who(call).map(person -> done(call, person, wanted)).orElseGet(Api::nobody));
    }

    private static Answer done(Call call, Person person, Wanted wanted) {
        try {
            return wanted.done(call, person, ApiBody.of(call));
        } catch (ApiBody.Unusable unusable) {
            return ApiAnswer.problem(400, "unusable", String.valueOf(unusable.getMessage()));
        }
    }

    private Optional<Person> who(Call call) {
        return call.header("Authorization").filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()).strip())
                .flatMap(desk.people().tokens()::who)
                .filter(person -> person.isA(Role.AGENT));
    }

    private static Answer nobody() {
        return Html.with(
                ApiAnswer.problem(401, "unauthorized", "A personal token is needed: Authorization: Bearer …"),
                "WWW-Authenticate", "Bearer");
    }

    private static ConversationId on(Call call) {
        return new ConversationId(call.path("id"));
    }

    private Answer chats(Call call, Person person) {
        var asked = call.query("list").orElse("open").toUpperCase(Locale.ROOT);
        var kind = Arrays.stream(Kind.values()).filter(one -> one.name().equals(asked)).findFirst();
        var bot = call.query("bot").filter(name -> !name.isBlank()).map(BotId::new);
        var label = call.query("label").filter(name -> !name.isBlank());
        return kind
                .map(known -> Answer.json(200, ApiJson.rows(
                        desk.chat().lists().rows(person, new Filter(known, bot, label), 0, ROWS))))
                .orElseGet(() -> ApiAnswer.problem(400, "no-such-list",
                        "list is one of " + Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT)));
    }

    private Answer chat(Call call, Person person) {
        return desk.chat().chats().open(person, on(call))
                .map(chat -> Answer.json(200,
                        ApiJson.chat(chat, reference -> files.about(on(call), reference))))
                .orElseGet(ApiAnswer::missing);
    }

    private Answer next(Call call, Person person, ApiBody body) {
        var bot = Optional.of(body.text("bot")).filter(name -> !name.isEmpty()).map(BotId::new);
        return desk.chat().deeds().takeNext(person, bot)
                .map(taken -> ApiAnswer.of(ApiJson.taken(taken.conversation())))
                .orElseGet(() -> ApiAnswer.problem(404, "nobody-waits", "Nobody waits for you."));
    }
}
