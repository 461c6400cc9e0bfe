package dragoman.benchmarks.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dragoman.benchmarks.DemoShop;
import dragoman.llm.LlmSettings;
import dragoman.llm.LlmTally;
import dragoman.llm.LlmUnderstanding;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Heard;
import dragoman.model.Language;
import dragoman.model.Profile;
import dragoman.model.Received;
import dragoman.model.Update;
import dragoman.port.Reader;
import dragoman.port.Secret;
import dragoman.understanding.WordUnderstanding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an LLM made of a message is kept with it: the conversation is replayed, byte for byte, when there is no LLM any more. */
class LlmReplayTest {
    private static final Shop SHOP = Shop.in(DemoShop.folder());
    private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");
    private static final ConversationId TALK = new ConversationId("talk");
    /** No word of it is in an example. */
    private static final String UNHEARD = "grandma says they squeak like a gate";
    private static final List<String> SAID = List.of("hello", UNHEARD, "yes");
    private static final byte[] RETURNS = """
            {"id": "1", "object": "chat.completion", "created": 1, "model": "some-model", "choices": [{"index": 0,
             "finish_reason": "stop", "message": {"role": "assistant", "content": "{\\"choice\\": \\"matter:returns\\"}"}}]}
            """
            .getBytes(UTF_8);

    private final LlmTally tally = new LlmTally();

    @TempDir
    Path folder;

    @Test
    void a_replay_needs_no_llm() throws Exception {
        var recorded = recorded("with.db");

        var replayed = replayed(recorded.turns());

        assertThat(tally.chosen.sum()).as("asked %s, failed %s, nonsense %s", tally.asked, tally.failed,
                tally.nonsense).isPositive();
        assertThat(replayed.transcripts()).isEqualTo(recorded.transcripts());
    }

    @Test
    void without_what_the_llm_chose_the_conversation_went_another_way() throws Exception {
        var helped = recorded("with.db");

        var alone = spoken(SHOP.reader(), "without.db");

        assertThat(alone.transcripts()).isNotEqualTo(helped.transcripts());
    }

    /** The LLM is gone when this returns. */
    private Ledger recorded(String file) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", LlmReplayTest::answer);
        server.start();
        try {
            var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
            var settings = new LlmSettings(url, "some-model", new Secret("k-1"), Duration.ofSeconds(20));
            return spoken(new LlmUnderstanding(new WordUnderstanding(), settings, tally)
                    .learn(SHOP.bot().lexicon()), file);
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, RETURNS.length);
            exchange.getResponseBody().write(RETURNS);
        }
    }

    private Ledger spoken(Reader reader, String file) throws Exception {
        try (var ledger = new Ledger(SHOP.bot(), folder.resolve(file))) {
            for (var i = 0; i < SAID.size(); i++) {
                var at = NOON.plusSeconds(60L * i);
                ledger.hears(TALK, heard(reader, i, at), at);
            }
            return ledger;
        }
    }

    private static Heard heard(Reader reader, int event, Instant at) {
        var from = new Address(new BotId("opanak"), new ChannelId("web-chat"), "ana");
        var profile = new Profile(Optional.of("Ana"), Optional.of(Language.ENGLISH), Optional.empty());
        var text = SAID.get(event);
        return Heard.of(new Received(from, new EventId("e" + event), at, profile,
                new Update.TextReceived(text)), reader.read(text, Language.ENGLISH));
    }

    private Ledger replayed(List<Ledger.Kept> turns) throws Exception {
        try (var ledger = new Ledger(SHOP.again(), folder.resolve("again.db"))) {
            turns.forEach(turn -> ledger.hears(turn.conversation(), turn.heard(), turn.at()));
            return ledger;
        }
    }
}
