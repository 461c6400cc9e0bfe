package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Draft.OfSilence;
import dragoman.flow.yaml.Draft.OfStep;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a flow's file. */
final class FlowReader {
    private final Notes notes;
    private final Renames renames;
    private final StepReader steps;
    private final SlotReader slots;

    FlowReader(Notes notes, Renames renames) {
        this.notes = notes;
        this.renames = renames;
        slots = new SlotReader(notes);
        steps = new StepReader(notes, slots);
    }

    Optional<OfFlow> read(Tree tree) {
        return Mapping.of(tree, "A flow", notes).flatMap(this::read);
    }

    private Optional<OfFlow> read(Mapping flow) {
        var name = flow.neededWord("flow").filter(found -> NameRules.hyphened(found, "a flow", notes));
        var about = flow.text("about").map(Scalar::value).orElse("");
        var starts = flow.tree("starts").map(this::starts).orElse(Starts.NONE);
        var inputs = slots(flow, "inputs");
        var declared = slots(flow, "slots");
        var silence = flow.entriesOf("silence").stream().flatMap(entry -> silence(entry).stream())
                .sorted(Comparator.comparing(OfSilence::after)).toList();
        var title = flow.text("title");
        var resume = flow.text("resume");
        var read = flow.needed("steps").map(this::steps).orElse(List.of());
        var renamed = flow.entriesOf("renamed");
        name.ifPresent(found -> renames.read(found.value(), renamed));
        flow.done();
        return name.map(found -> new OfFlow(found, about, starts.first(), starts.says(), inputs, declared,
                silence, read, title, resume, Renames.names(renamed)));
    }

    private List<Draft.OfStep> steps(Tree tree) {
        if (tree instanceof Items items && items.items().isEmpty()) {
            notes.error("empty-value", items.spot(), "This list is empty: the flow does nothing.",
                    "Write at least one step, such as - say: Hello!");
        }
        return steps.all(tree);
    }

    private List<Draft.OfSlot> slots(Mapping flow, String key) {
        return flow.entriesOf(key).stream().flatMap(entry -> slots.read(entry).stream()).toList();
    }

    /** How a flow begins. */
    private record Starts(boolean first, List<Scalar> says) {
        static final Starts NONE = new Starts(false, List.of());
    }

    private Starts starts(Tree tree) {
        return switch (tree) {
            case Scalar(var word, _, _, _) when word.equals("first") -> new Starts(true, List.of());
            case Keys keys -> {
                var mapping = Mapping.of(keys, "starts", notes).orElseThrow();
                var read = new Starts(mapping.yesNo("first").orElse(false), mapping.examples("says"));
                mapping.done();
                yield read;
            }
            case Items _,Scalar _,Tree.Nothing _ -> {
                notes.error("wrong-type", tree.spot(),
                        "'starts' is 'first', or has 'says' with example sentences.",
                        "Write 'starts: first', or 'starts:' and below it 'says:' with a list.");
                yield Starts.NONE;
            }
        };
    }

    private Optional<OfSilence> silence(Entry entry) {
        var after = Durations.read(entry.key().value());
        if (after.isEmpty()) {
            notes.error("bad-duration", entry.key().spot(),
                    "'" + entry.key().value() + "' is not a length of time.",
                    "Write a number and s, m, h or d: 30m, 23h, 3d.");
            return Optional.empty();
        }
        var read = steps.all(entry.value());
        read.stream().filter(step -> !silent(step)).forEach(step -> notes.error("silence-step", step.spot(),
                "After a silence a flow can only say something and end.",
                "Write a text here, or { end: abandoned }."));
        return Optional.of(
                new OfSilence(entry.key(), after.get(), read.stream().filter(FlowReader::silent).toList()));
    }

    private static boolean silent(OfStep step) {
        return step.kind() instanceof Draft.Kind.Say || step.kind() instanceof Draft.Kind.End;
    }

    /** All steps, those within steps too, in the order of the file. */
    static Stream<OfStep> all(OfFlow flow) {
        return Stream
                .concat(flow.steps().stream(),
                        flow.silence().stream().flatMap(silence -> silence.steps().stream()))
                .flatMap(FlowReader::withInner);
    }

    private static Stream<OfStep> withInner(OfStep step) {
        return Stream.concat(Stream.of(step),
                Branches.of(step.kind()).values().stream().flatMap(List::stream)
                        .flatMap(FlowReader::withInner));
    }
}
