package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Draft.OfSilence;
import dragoman.flow.yaml.Draft.OfStep;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the steps of a flow are called: by their slot, else by their id, else by their place, such as {@code 3.then.0}. */
final class StepIds {
    private final String flow;
    private final Notes notes;
    private final Map<OfStep, String> ids = new IdentityHashMap<>();
    private final Map<OfStep, List<String>> silences = new IdentityHashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    private StepIds(String flow, Notes notes) {
        this.flow = flow;
        this.notes = notes;
    }

    static StepIds of(OfFlow flow, Notes notes) {
        var ids = new StepIds(flow.name().value(), notes);
        ids.all(flow.steps(), "");
        flow.silence().forEach(ids::silence);
        return ids;
    }

    private void silence(OfSilence silence) {
        var key = silence.key().value();
        silence.steps().stream().findFirst().filter(step -> step.id().isEmpty())
                .ifPresent(step -> silences.put(step, List.of(flow, "silence", key)));
        all(silence.steps(), "silence." + key + ".");
    }

    private void all(List<OfStep> steps, String prefix) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var place = prefix + i;
            var id = slot(step.kind())
                    .filter(slot -> !byName.containsKey(slot.value()) || step.id().isEmpty())
                    .or(step::id);
            id.ifPresent(this::noteTwice);
            id = id.filter(name -> !byName.containsKey(name.value()));
            ids.put(step, id.map(Scalar::value).orElse(place));
            order.add(ids.get(step));
            id.ifPresent(name -> byName.putIfAbsent(name.value(), name.value()));
            step.id().ifPresent(name -> byName.putIfAbsent(name.value(), ids.get(step)));
            Branches.of(step.kind()).forEach((branch, inner) -> all(inner, place + "." + branch + "."));
        }
    }

    private void noteTwice(Scalar name) {
        if (byName.containsKey(name.value())) {
            notes.error("duplicate-step", name.spot(),
                    "Another step of this flow is called '" + name.value() + "' already.",
                    "Give this step an 'id:' of its own.");
        }
    }

    private static Optional<Scalar> slot(Kind kind) {
        return switch (kind) {
            case Kind.Ask ask -> Optional.of(ask.slot());
            case Kind.Offer offer -> Optional.of(offer.slot());
            case Kind.Call call -> Optional.of(call.slot());
            case Kind.Remind remind -> Optional.of(remind.name());
            case Kind.Say _,Kind.Confirm _,Kind.If _,Kind.Match _,Kind.Set _,Kind.Run _,Kind.Go _,Kind.Record _,Kind.Handoff _,Kind.End _ ->
                Optional.empty();
        };
    }

    String id(OfStep step) {
        return Optional.ofNullable(ids.get(step)).orElseThrow();
    }

    /** Where the text of a step is translated; empty for a step without a name of its own. */
    Optional<List<String>> path(OfStep step, String key) {
        var silence = silences.get(step);
        if (silence != null) {
            return Optional.of(silence);
        }
        var id = id(step);
        return byName.containsValue(id) ? Optional.of(List.of(flow, id, key)) : Optional.empty();
    }

    /** The step that a name means. */
    Optional<String> resolve(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** All ids, in the order of the file. */
    List<String> order() {
        return order;
    }
}
