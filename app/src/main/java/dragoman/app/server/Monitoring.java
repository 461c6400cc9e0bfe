package dragoman.app.server;

import dragoman.app.admin.Standing;
import dragoman.flow.Outcome;
import dragoman.http.Answer;
import dragoman.http.Route;
import dragoman.llm.LlmTally;
import dragoman.runtime.DragomanRuntime;
import dragoman.runtime.Tally;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Health for the outside, metrics for this machine. */
final class Monitoring {
    private final DragomanRuntime runtime;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Inject
    Monitoring(DragomanRuntime runtime, LlmTally llm) {
        this.runtime = runtime;
        count("dragoman.received", "updates taken in", tally -> tally.received);
        count("dragoman.repeated", "updates that had come before", tally -> tally.repeated);
        count("dragoman.turns", "turns taken", tally -> tally.turns);
        count("dragoman.parked", "updates that could not be handled", tally -> tally.parked);
        count("dragoman.sent", "lines that a messenger took", tally -> tally.sent);
        count("dragoman.retried", "sendings put off", tally -> tally.retried);
        count("dragoman.refused", "lines that a messenger refused", tally -> tally.refused);
        count("dragoman.uncertain", "lines of which it is not known whether they arrived",
                tally -> tally.uncertain);
        asked(llm);
        Gauge.builder("dragoman.stopped.channels", runtime, it -> it.stopped().size())
                .description("channels from which the messenger takes nothing: token or account")
                .register(registry);
        for (var outcome : Outcome.values()) {
            FunctionCounter.builder("dragoman.ended", runtime.tally(), tally -> tally.ended(outcome))
                    .tag("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .description("matters that have come to an end").register(registry);
        }
    }

    private void asked(LlmTally llm) {
        Map.of("chosen", llm.chosen, "none", llm.none, "nonsense", llm.nonsense, "failed", llm.failed,
                "spared",
                llm.spared)
                .forEach((result, counter) -> FunctionCounter
                        .builder("dragoman.llm", counter, LongAdder::sum).tag("result", result)
                        .description("texts that an LLM was to help to read").register(registry));
        FunctionCounter.builder("dragoman.llm.seconds", llm.millis, millis -> millis.sum() / 1000.0)
                .description("time spent waiting for the LLM").register(registry);
    }

    private void count(String name, String what, Function<Tally, LongAdder> counter) {
        FunctionCounter.builder(name, runtime.tally(), tally -> counter.apply(tally).sum()).description(what)
                .register(registry);
    }

    List<Route> routes() {
        return List.of(Route.get("/health/live", _ -> Answer.text(200, "alive")),
                Route.get("/health/ready",
                        _ -> runtime.trouble().map(why -> Answer.text(503, "not ready: " + why))
                                .orElse(Answer.text(200, "ready" + standstills()))),
                new Route("GET", "/metrics", 0, true, _ -> metrics()));
    }

    /** One channel that stands still makes nobody else unready, but who looks must see it. */
    private String standstills() {
        return runtime.stopped().stream().map(one -> "\n" + Standing.of(one)).collect(Collectors.joining());
    }

    private Answer metrics() {
        return Answer.text(200, registry.scrape());
    }
}
