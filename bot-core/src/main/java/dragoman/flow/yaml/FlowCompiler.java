package dragoman.flow.yaml;

import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.Silence;
import dragoman.flow.Text;
import dragoman.flow.Way;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Draft.OfStep;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a flow together: nested steps become nodes side by side, and the end of a branch leads on behind the step that branched. */
final class FlowCompiler {
    private final Workshop workshop;
    private final OfFlow draft;
    private final StepIds ids;
    private final StepCompiler steps;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<OfStep, String> within = new IdentityHashMap<>();

    FlowCompiler(Workshop workshop, OfFlow draft, StepIds ids) {
        this.workshop = workshop;
        this.draft = draft;
        this.ids = ids;
        steps = new StepCompiler(workshop, draft.name().value(), ids, this::way);
    }

    Flow compile() {
        draft.steps().forEach(step -> place(step, Optional.empty()));
        var start = way(draft.steps(), Way.END);
        var silence = draft.silence().stream()
                .map(one -> new Silence(one.key().value(), one.after(), way(one.steps(), Way.END))).toList();
        var ordered = new LinkedHashMap<String, Node>();
        ids.order()
                .forEach(id -> Optional.ofNullable(nodes.get(id)).ifPresent(node -> ordered.put(id, node)));
        return new Flow(draft.name().value(), draft.about(), draft.first(),
                Collections.unmodifiableMap(ordered), start,
                silence, text("title", draft.title()), text("resume", draft.resume()), draft.renamed());
    }

    private Optional<Text> text(String key, Optional<Scalar> said) {
        return said.map(text -> workshop.wordings().text(List.of(draft.name().value(), key), List.of(text),
                workshop.schemas().base()));
    }

    private void place(OfStep step, Optional<String> within) {
        within.ifPresent(outer -> this.within.put(step, outer));
        Branches.of(step.kind()).values()
                .forEach(inner -> inner.forEach(one -> place(one, Optional.of(ids.id(step)))));
    }

    /** Compiles steps from the last to the first, so that each knows where it leads; gives where they begin. */
    private Way way(List<OfStep> list, Way behind) {
        var next = behind;
        for (var step : list.reversed()) {
            next = node(step, next);
        }
        return next;
    }

    private Way node(OfStep step, Way next) {
        var id = ids.id(step);
        var when = workshop.conditions().together(step.when(), workshop.schemas().base());
        var ties = new Node.Ties(Reads.of(step, workshop.types().keySet()),
                Optional.ofNullable(within.get(step)), step.express());
        nodes.put(id, new Node(id, steps.compile(step, next), when, next, step.spot().place(), ties));
        return Way.to(id);
    }
}
