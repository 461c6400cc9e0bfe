package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.model.AgentId;
import dragoman.model.Language;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What programs do at the desk, with a token of somebody's account. */
class ApiTest {
    private final DeskOnTrial desk = new DeskOnTrial();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = desk.people
            .make(Person.of(new AgentId("ana"), "Ana", Map.of(DeskOnTrial.BOT, Role.AGENT), Language.ENGLISH),
                    "crm")
            .secret();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_program_takes_and_answers_once() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        assertThat(json(get("chats?list=queue", token)).get(0).get("customer").asText()).isEqualTo("Maria");
        assertThat(post("chats/c1/claim", "{\"epoch\":1}", token).statusCode()).isEqualTo(200);
        assertThat(post("chats/c1/answer", "{\"text\":\"Hello!\",\"key\":\"k1\"}", token).statusCode())
                .isEqualTo(200);
        assertThat(post("chats/c1/answer", "{\"text\":\"Hello!\",\"key\":\"k1\"}", token).statusCode())
                .isEqualTo(200);
        var thread = json(get("chats/c1", token)).get("thread");
        assertThat(thread.findValuesAsText("text").stream().filter("Hello!"::equals)).hasSize(1);
    }

    @Test
    void who_is_late_is_told_who_has_it() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        Client.of(desk).loggedIn("eleni").post("/desk/c/c1/claim", "epoch", "1");
        var late = post("chats/c1/claim", "{\"epoch\":1}", token);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).get("title").asText()).contains("Ελένη");
    }

    @Test
    void without_a_token_or_for_another_shop_there_is_nothing() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        assertThat(get("chats", "wrong").statusCode()).isEqualTo(401);
        assertThat(Client.of(desk).loggedIn("ana").get("/desk/api/v1/chats").statusCode())
                .as("the cookie is not for programs").isEqualTo(401);
        var zoe = desk.people.make(Person.of(new AgentId("zoe"), "Zoe", Map.of(), Language.ENGLISH), "x")
                .secret();
        assertThat(get("chats/c1", zoe).statusCode()).isEqualTo(404);
        assertThat(post("chats/c1/claim", "{}", zoe).statusCode()).isEqualTo(404);
    }

    @Test
    void complaints_are_for_supervisors() throws Exception {
        desk.record("B1", "complaint", "Torn seam");
        assertThat(json(get("records?kind=complaint", token))).isEmpty();
    }

    @Test
    void what_is_wrong_is_said() throws Exception {
        assertThat(post("chats/c1/claim", "{", token).body()).contains("not-json");
        assertThat(post("chats/c1/dance", "{}", token).body()).contains("claim, takeover");
        assertThat(get("chats?list=odd", token).body()).contains("queue");
    }

    @Test
    void every_route_is_documented() throws Exception {
        var paths = json(
                client.send(HttpRequest.newBuilder(desk.address().resolve("/desk/api/openapi.json")).build(),
                        BodyHandlers.ofString()))
                .get("paths");
        for (var act : new String[]{"claim", "takeover", "answer", "note", "release", "resolve"}) {
            assertThat(paths.has("/chats/{id}/" + act)).as(act).isTrue();
        }
        assertThat(paths.has("/chats")).isTrue();
        assertThat(paths.has("/records")).isTrue();
    }

    private HttpResponse<String> get(String path, String with) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(desk.address().resolve("/desk/api/v1/" + path))
                .header("Authorization", "Bearer " + with)
                .build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String with)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(desk.address().resolve("/desk/api/v1/" + path))
                .header("Authorization", "Bearer " + with)
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new JsonMapper().readTree(answer.body());
    }
}
