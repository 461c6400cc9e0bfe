package dragoman.agentdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.model.AgentId;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Update;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
        for (var act : desk.api().acts()) {
            var all = "{\"line\":\"c1.1.0\",\"label\":\"x\",\"question\":\"1\",\"queue\":\"people\",\"shortcut\":\"x\",\"name\":\"x\",\"language\":\"en\"}";
            assertThat(post("chats/c1/" + act, all, zoe).statusCode()).as(act).isEqualTo(404);
        }
        assertThat(post("chats/c1/files?name=a.pdf", "%PDF-1.7", zoe).statusCode()).isEqualTo(404);
    }

    @Test
    void complaints_are_for_supervisors() throws Exception {
        desk.record("B1", "complaint", "Torn seam");
        assertThat(json(get("records?kind=complaint", token))).isEmpty();
    }

    @Test
    void a_program_fetches_what_was_sent_with_a_record() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        var bill = desk.files.sent("c1", MediaKind.FILE, "bill.pdf", "%PDF-1.7".getBytes(UTF_8));
        desk.shop.chat("c1").happens(Instant.now(),
                new Update.MediaReceived(MediaKind.FILE, bill, Optional.empty()));
        desk.record("O1", "order", "Repair", Map.of("bill", "a file: " + bill));
        var file = json(get("records", token)).get(0).get("files").get(0);
        assertThat(file.get("name").asText()).isEqualTo("bill.pdf");
        assertThat(json(get("chats/c1", token)).get("thread").findValue("file")).isEqualTo(file);

        var path = file.get("address").asText().substring("/desk/api/v1/".length());
        assertThat(get(path, token).body()).isEqualTo("%PDF-1.7");
        assertThat(get(path.replace("c1", "c2"), token).statusCode()).isEqualTo(404);
        assertThat(get(path, "wrong").statusCode()).isEqualTo(401);
        var zoe = desk.people.make(Person.of(new AgentId("zoe"), "Zoe", Map.of(), Language.ENGLISH), "x")
                .secret();
        assertThat(get(path, zoe).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_said() throws Exception {
        assertThat(post("chats/c1/claim", "{", token).body()).contains("not JSON");
        assertThat(post("chats/c1/dance", "{}", token).body()).contains("claim, key-customer");
        assertThat(get("chats?list=odd", token).body()).contains("queue");
    }

    @Test
    void a_program_sends_a_file_along() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        desk.waits("c2", "Nikos", "el", "Asked for a person", 5, "Hello");
        var ready = json(post("chats/c1/files?name=prices.pdf", "%PDF-1.7 list", token));
        assertThat(ready.get("name").asText()).isEqualTo("prices.pdf");
        assertThat(ready.get("photo").asBoolean()).isFalse();
        assertThat(ready.get("size").asLong()).isEqualTo(13);

        var with = "{\"text\":\"Here it is\",\"file\":\"" + ready.get("file").asText() + "\"}";
        assertThat(post("chats/c2/answer", with, token).body()).contains("POST /chats/c2/files");
        assertThat(post("chats/c1/answer", with, token).statusCode()).isEqualTo(200);
        assertThat(Client.of(desk).loggedIn("ana").get("/desk/c/c1").body()).contains("prices.pdf");
    }

    @Test
    void what_is_wrong_with_a_file_is_said() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        assertThat(post("chats/c1/files", "", token).body()).contains("The body is the file itself");
        assertThat(post("chats/c1/answer", "{\"file\":7}", token).body()).contains("in quotes");
        assertThat(post("chats/c1/answer", "{\"text\":\"x\",\"epoch\":\"1\"}", token).body())
                .contains("'epoch' is a whole number");
        assertThat(post("chats/c1/key-customer", "{\"yes\":\"no\"}", token).body())
                .contains("true or false");
        desk.files.takes = dragoman.model.Capabilities.Attachments.NONE;
        var refused = post("chats/c1/files?name=a.pdf", "%PDF-1.7", token);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("title").asText()).contains("No files can be sent here");
        assertThat(post("chats/c1/files?name=a.pdf", "x".repeat((1 << 20) + 1), token).body())
                .contains("too-large", "at most 1 MB");
        assertThat(post("chats/c1/files", "x", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void a_program_passes_on_labels_snoozes_and_takes_back() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello, do you have 42?");
        assertThat(json(post("next", "{}", token)).get("chat").asText()).isEqualTo("c1");
        assertThat(post("chats/c1/label", "{\"label\":\"returns\"}", token).statusCode()).isEqualTo(200);
        assertThat(post("chats/c1/note", "{\"text\":\"Wants brown\"}", token).statusCode()).isEqualTo(200);
        post("chats/c1/answer", "{\"text\":\"One moment!\"}", token);
        var lines = json(get("chats/c1", token)).get("thread");
        var mine = line(lines, "One moment!");
        assertThat(post("chats/c1/undo", "{\"line\":\"" + mine.get("id").asText() + "\"}", token)
                .statusCode()).isEqualTo(200);
        assertThat(post("chats/c1/snooze", "{\"until\":\"2099-01-01T00:00:00Z\"}", token).statusCode())
                .isEqualTo(200);

        var chat = json(get("chats/c1", token));
        assertThat(chat.get("labels").toString()).contains("returns");
        assertThat(line(chat.get("thread"), "One moment!").get("state").asText()).isEqualTo("voided");
        assertThat(line(chat.get("thread"), "Wants brown").get("from").asText()).isEqualTo("note");
        assertThat(json(get("chats?list=snoozed", token)).get(0).get("id").asText()).isEqualTo("c1");

        assertThat(post("chats/c1/pass", "{\"colleague\":\"eleni\"}", token).statusCode()).isEqualTo(200);
        assertThat(json(get("chats/c1", token)).get("agent").asText()).isEqualTo("eleni");
    }

    @Test
    void a_program_looks_what_the_bot_would_say_and_gives_back() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        post("chats/c1/claim", "{}", token);
        var back = "{\"at\":\"order/pair\",\"slots\":{\"size\":\"42\"}}";
        assertThat(json(post("chats/c1/preview", back, token)).get("says").get(0).asText())
                .isEqualTo("Which pair do you like?");
        assertThat(post("chats/c1/preview", "{\"slots\":{\"size\":\"99\"}}", token).body())
                .contains("bad-slot");
        assertThat(post("chats/c1/back", "{\"at\":\"order\"}", token).body()).contains("order/size");
        assertThat(post("chats/c1/back", back, token).statusCode()).isEqualTo(200);
        assertThat(json(get("chats/c1", token)).get("owner").asText()).isEqualTo("bot");
    }

    @Test
    void a_program_runs_a_macro_and_sends_a_template() throws Exception {
        desk.waits("c1", "Maria", "en", "Asked for a person", 5, "Hello");
        assertThat(json(get("chats/c1/templates", token)).get(0).get("values").get(0).asText())
                .isEqualTo("Maria");
        var half = "{\"name\":\"order_ready\",\"language\":\"en\",\"values\":[\"Maria\",\" \"]}";
        assertThat(post("chats/c1/template", half, token).body()).contains("place-empty");
        assertThat(post("chats/c1/template", half.replace("\" \"", "\"K7\""), token).statusCode())
                .isEqualTo(200);
        assertThat(post("chats/c1/macro", "{\"shortcut\":\"parcel\"}", token).body())
                .contains("place-empty");
        assertThat(post("chats/c1/macro", "{\"shortcut\":\"returned\"}", token).statusCode())
                .isEqualTo(200);
        var chat = json(get("chats/c1", token));
        line(chat.get("thread"), "Hello Maria! Your order K7 is ready.");
        line(chat.get("thread"), "Your parcel is back, thank you!");
        assertThat(chat.get("labels").toString()).contains("returns");
        assertThat(chat.get("owner").asText()).isEqualTo("resolved");
    }

    @Test
    void a_program_looks_after_wishes_and_orders() throws Exception {
        desk.record("W1", "wish", "Boots, size 46");
        desk.record("B1", "complaint", "Torn seam");
        assertThat(json(get("wishes?bot=opanak", token)).get(0).get("what").asText())
                .isEqualTo("Boots, size 46");
        assertThat(post("wishes/arrived", "{\"bot\":\"opanak\",\"what\":\"Boots, size 46\"}", token)
                .statusCode()).isEqualTo(200);
        assertThat(post("records/B1/state", "{\"state\":\"done\"}", token).statusCode())
                .as("an agent does not see complaints").isEqualTo(404);
        assertThat(get("wishes?bot=other", token).statusCode()).isEqualTo(404);
        assertThat(json(get("team?bot=opanak", token)).get("queues").isArray()).isTrue();
    }

    /** What is documented is there, and what is there is documented: both ways. */
    @Test
    void the_document_and_the_routes_agree() throws Exception {
        var written = new TreeSet<String>();
        json(client.send(
                HttpRequest.newBuilder(desk.address().resolve("/desk/api/openapi.json")).build(),
                BodyHandlers.ofString())).get("paths").properties()
                .forEach(path -> path.getValue().fieldNames()
                        .forEachRemaining(method -> written.add(method.toUpperCase(Locale.ROOT) + " "
                                + path.getKey())));
        var api = desk.api();
        var there = api.routes().stream().filter(route -> route.path().startsWith(Api.ROOT))
                .map(route -> route.method() + " " + route.path().substring(Api.ROOT.length()))
                .flatMap(route -> route.endsWith("{act}")
                        ? api.acts().stream().map(act -> route.replace("{act}", act))
                        : Stream.of(route));
        assertThat(written).containsExactlyInAnyOrderElementsOf(there.toList());
    }

    private static JsonNode line(JsonNode thread, String text) {
        return StreamSupport.stream(thread.spliterator(), false)
                .filter(line -> line.path("text").asText().equals(text)).findFirst().orElseThrow();
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
