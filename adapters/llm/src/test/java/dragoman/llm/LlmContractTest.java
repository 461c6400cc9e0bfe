package dragoman.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.port.Secret;
import dragoman.port.Understanding;
import dragoman.testkit.contract.UnderstandingContract;
import dragoman.understanding.WordUnderstanding;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With an LLM that knows what pinching shoes mean, and has no answer to anything else. */
class LlmContractTest extends UnderstandingContract {
    private static final String ANSWER = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "some-model", "choices": [{"index": 0,
             "finish_reason": "stop", "message": {"role": "assistant", "content": "{\\"choice\\": \\"%s\\"}"}}]}
            """;
    private final MockWebServer server = new MockWebServer();
    private final LlmTally tally = new LlmTally();

    @BeforeAll
    void begins() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                var body = request.getBody();
                boolean pinching = body != null && body.utf8().contains("pinch");
                return new MockResponse.Builder().code(200).addHeader("Content-Type", "application/json")
                        .body(ANSWER.formatted(pinching ? "matter:returns" : "none")).build();
            }
        });
        server.start();
    }

    @AfterAll
    void ends() {
        server.close();
    }

    @Override
    protected Understanding understanding() {
        var settings = new LlmSettings(URI.create(server.url("/v1").toString()), "some-model",
                new Secret("k-1"), Duration.ofSeconds(20));
        return new LlmUnderstanding(new WordUnderstanding(), settings, tally);
    }

    @Test
    void the_model_was_really_asked() {
        var asked = understanding().learn(SHOP);

        asked.read("these pinch my toes, take them away from me", Language.ENGLISH);

        assertThat(tally.chosen.sum()).isPositive();
        assertThat(server.getRequestCount()).isPositive();
    }
}
