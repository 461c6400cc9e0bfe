package dragoman.app.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.testkit.FakeHttp;
import dragoman.testkit.FakeHttp.Reply;
import dragoman.testkit.FakeHttp.Request;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A system of the shop's that is told what happens: it believes a signature only, and answers as a test wants it. */
final class Crm implements AutoCloseable {
    /** Does not answer. */
    static final int SILENCE = 0;
    private static final byte[] KEY = "it is the shop's and ours only".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = new JsonMapper();

    /** What it was told. */
    record Told(String id, JsonNode json, String body) {
        String event() {
            return json.path("type").asText();
        }

        String data(String name) {
            return json.path("data").path(name).asText();
        }
    }

    private final FakeHttp server = FakeHttp.start(this::hear);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Queue<Integer> answers = new ArrayDeque<>();
    private final List<Told> told = new CopyOnWriteArrayList<>();

    /** As the shop's configuration has it. */
    String settings() {
        return "{ crm: { address: \"%s/told\", events: [order, handoff, resolved], secret: \"whsec_%s\" } }"
                .formatted(server.address(), Base64.getEncoder().encodeToString(KEY));
    }

    /** To the next messages; 200 afterwards. */
    synchronized Crm answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    List<Told> told() {
        return told;
    }

    Told awaits(int number) {
        Until.holds(() -> told.size() >= number,
                () -> "message " + number + " did not come, only " + told);
        return told.get(number - 1);
    }

    private Reply hear(Request request) {
        var id = request.header("webhook-id").orElse("");
        var head = id + "." + request.header("webhook-timestamp").orElse("") + ".";
        if (!signature(head, request.body()).equals(request.header("webhook-signature").orElse(""))) {
            return Reply.text(401, "not ours");
        }
        try {
            told.add(new Told(id, JSON.readTree(request.text()), request.text()));
        } catch (JsonProcessingException e) {
            return Reply.text(400, "not JSON");
        }
        var status = next();
        return status == SILENCE ? silence() : Reply.text(status, "");
    }

    private Reply silence() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Reply.hangUp();
    }

    private synchronized int next() {
        return answers.isEmpty() ? 200 : answers.remove();
    }

    private static String signature(String head, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.close();
    }
}
