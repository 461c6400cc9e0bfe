package dragoman.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;

/** The bot's door. Thread-safe. */
final class Webhook implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LoadPlan plan;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY).connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor()).build();

    Webhook(LoadPlan plan) {
        this.plan = plan;
    }

    /** Why the bot did not take this update; empty when it did. */
    Optional<String> refusal(String update) throws InterruptedException {
        var request = HttpRequest.newBuilder(plan.webhook()).timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", plan.secret())
                .POST(BodyPublishers.ofString(update)).build();
        try {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == 2
                    ? Optional.empty()
                    : Optional.of(plan.webhook() + " answered " + status);
        } catch (IOException e) {
            return Optional.of(plan.webhook() + " cannot be reached: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
