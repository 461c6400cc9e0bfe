package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Draft.OfRetry;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether queues that flows hand over to are among those of {@code bot.yaml}; where none are declared there, any name will do. */
record QueueNames(List<Scalar> declared, Notes notes) {

    void check(Collection<OfFlow> flows) {
        var names = declared.stream().map(Scalar::value).toList();
        if (!names.isEmpty()) {
            flows.stream().flatMap(FlowReader::all).flatMap(step -> queues(step.kind()))
                    .filter(queue -> !names.contains(queue.value()))
                    .forEach(queue -> notes.error("unknown-queue", queue.spot(),
                            "There is no queue '" + queue.value() + "' in bot.yaml.",
                            Nearest.remedy(queue.value(), names, "Add it there under 'queues'.")));
        }
    }

    private static Stream<Scalar> queues(Kind kind) {
        if (kind instanceof Kind.Handoff handoff) {
            return Stream.of(handoff.queue());
        }
        return kind instanceof Kind.Ask ask
                ? ask.retry().stream().map(OfRetry::queue).flatMap(Optional::stream)
                : Stream.empty();
    }
}
