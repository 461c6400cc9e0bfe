package dragoman.llm;

import dragoman.port.Secret;
import dragoman.port.Understanding;
import dragoman.testkit.contract.UnderstandingContract;
import dragoman.understanding.WordUnderstanding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;

/** With an LLM whose address nobody answers. */
class DeadLlmContractTest extends UnderstandingContract {
    @Override
    protected Understanding understanding() {
        var settings = new LlmSettings(URI.create("http://127.0.0.1:" + freePort() + "/v1"), "some-model",
                new Secret("k-1"), Duration.ofSeconds(20));
        return new LlmUnderstanding(new WordUnderstanding(), settings, new LlmTally());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
