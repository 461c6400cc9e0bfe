package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Draft.OfOption;
import dragoman.flow.yaml.Draft.OfSlot;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is said about slots in all flows, gathered by name: a name means the same everywhere. */
final class SlotDrafts {
    private final Map<String, List<OfSlot>> declared = new LinkedHashMap<>();
    private final Set<String> recorded = new LinkedHashSet<>();
    private final Map<String, Shape> called = new LinkedHashMap<>();
    private final Map<String, Type> lists;
    private final Notes notes;

    SlotDrafts(List<OfFlow> flows, Map<String, Type> lists, Notes notes) {
        this.lists = lists;
        this.notes = notes;
        flows.forEach(flow -> FlowReader.all(flow).forEach(step -> {
            if (step.kind() instanceof Kind.Call call) {
                add(call);
            }
        }));
        for (var flow : flows) {
            flow.inputs().forEach(this::add);
            flow.slots().forEach(this::add);
            FlowReader.all(flow).forEach(step -> add(step.kind()));
        }
        flows.stream().flatMap(FlowReader::all)
                .forEach(step -> noteSlips(step.kind()));
        noteUnfilled(flows);
        declared.values().forEach(this::noteDifferences);
        called.keySet().stream().filter(declared::containsKey).forEach(name -> notes.error("slot-differs",
                declared.getOrDefault(name, List.of()).getFirst().name().spot(),
                "The slot '" + name + "' is filled by a call elsewhere; a slot means the same everywhere.",
                "Give one of the two another name."));
    }

    private void add(OfSlot slot) {
        declared.computeIfAbsent(slot.name().value(), _ -> new ArrayList<>()).add(slot);
    }

    private void add(Kind kind) {
        switch (kind) {
            case Kind.Ask ask -> add(ask.declared());
            case Kind.Offer offer -> add(offer);
            case Kind.Record record -> record.as().ifPresent(slot -> recorded.add(slot.value()));
            case Kind.Call _,Kind.Remind _,Kind.Say _,Kind.Confirm _,Kind.If _,Kind.Match _,Kind.Set _,Kind.Run _,Kind.Go _,Kind.Handoff _,Kind.End _ -> {
                // these declare nothing
            }
        }
    }

    /** What is set may be a slot that nothing else speaks of; one that is nearly called like another is hardly meant. */
    private void noteSlips(Kind kind) {
        if (kind instanceof Kind.Set(var values)) {
            values.keySet().stream().filter(slot -> !declared.containsKey(slot.value())
                    && !recorded.contains(slot.value()) && !called.containsKey(slot.value()))
                    .forEach(slot -> Nearest.slip(slot.value(), declared.keySet())
                            .ifPresent(near -> notes.warn("looks-like-slot", slot.spot(),
                                    "'" + slot.value() + "' is a slot of its own here, beside '" + near
                                            + "'.",
                                    "Did you mean '" + near
                                            + "'? If these are two, name this one under 'slots:' of the flow.")));
        }
    }

    /** What is declared and filled nowhere, where something nearly called so is: the name of its question has a slip of the pen. */
    private void noteUnfilled(List<OfFlow> flows) {
        var filled = new LinkedHashMap<String, Scalar>();
        var kinds = flows.stream().flatMap(FlowReader::all).map(step -> step.kind()).toList();
        kinds.forEach(kind -> fills(kind).forEach(slot -> filled.putIfAbsent(slot.value(), slot)));
        flows.forEach(
                flow -> flow.inputs().forEach(slot -> filled.putIfAbsent(slot.name().value(), slot.name())));
        var named = new LinkedHashSet<String>();
        flows.forEach(flow -> flow.slots().forEach(slot -> named.add(slot.name().value())));
        var asked = filled.keySet().stream().filter(slot -> !named.contains(slot)).toList();
        flows.stream().flatMap(flow -> flow.slots().stream()).map(OfSlot::name)
                .filter(slot -> !filled.containsKey(slot.value()))
                .forEach(slot -> Nearest.to(slot.value(), asked).map(filled::get)
                        .ifPresent(near -> notes.warn("unfilled-slot", near.spot(),
                                "'" + near.value() + "' is filled here, and '" + slot.value()
                                        + "' is declared and filled nowhere.",
                                "Did you mean '" + slot.value() + "'?")));
    }

    private static List<Scalar> fills(Kind kind) {
        return switch (kind) {
            case Kind.Ask ask -> List.of(ask.declared().name());
            case Kind.Offer offer -> List.of(offer.slot());
            case Kind.Record record -> record.as().stream().toList();
            case Kind.Call call -> List.of(call.slot());
            case Kind.Set(var values) -> List.copyOf(values.keySet());
            case Kind.Run run -> List.copyOf(run.with().keySet());
            case Kind.Remind _,Kind.Say _,Kind.Confirm _,Kind.If _,Kind.Match _,Kind.Go _,Kind.Handoff _,Kind.End _ ->
                List.of();
        };
    }

    private void add(Kind.Offer offer) {
        switch (offer.from()) {
            case Kind.From.Listed(var list) -> addItem(offer.slot(), list);
            case Kind.From.Inline(var list, _) -> addItem(offer.slot(), list);
            case Kind.From.Called(var path) -> returnedLists().find(path, lists.keySet(), notes)
                    .ifPresent(found -> called.put(offer.slot().value(), found.element()));
        }
    }

    private void addItem(Scalar slot, Scalar list) {
        add(OfSlot.of(slot, Optional.of("item"), Optional.of(list)));
    }

    ReturnedLists returnedLists() {
        return new ReturnedLists(called);
    }

    private void add(Kind.Call call) {
        var name = call.slot();
        var before = called.putIfAbsent(name.value(), call.returns());
        if (before != null && !before.equals(call.returns())) {
            notes.error("slot-differs", name.spot(), "The slot '" + name.value()
                    + "' is filled by another call too, which returns something else; a slot means the same everywhere.",
                    "Give one of the two another name.");
        }
    }

    /** What the calls return that fill these slots. */
    Map<String, Shape> called() {
        return called;
    }

    Map<String, List<OfSlot>> declared() {
        return declared;
    }

    Set<String> recorded() {
        return recorded;
    }

    /** The type's name: what is said, or what options or nothing at all mean. */
    static String typeName(List<OfSlot> declarations) {
        return declarations.stream().flatMap(slot -> slot.type().stream()).findFirst()
                .or(() -> declarations.stream().flatMap(slot -> typeName(slot).stream()).findFirst())
                .orElse("text");
    }

    private static Optional<String> typeName(OfSlot slot) {
        return slot.type().or(() -> slot.options().isEmpty() ? Optional.empty() : Optional.of("choice"))
                .or(() -> slot.from().map(_ -> "item")).or(() -> slot.limits().form().map(_ -> "pattern"));
    }

    /** All options in the order in which they occur. */
    static List<OfOption> options(List<OfSlot> declarations) {
        var byId = new LinkedHashMap<String, OfOption>();
        declarations.forEach(
                slot -> slot.options().forEach(option -> byId.putIfAbsent(option.id().value(), option)));
        return List.copyOf(byId.values());
    }

    static Optional<Scalar> list(List<OfSlot> declarations) {
        return declarations.stream().flatMap(slot -> slot.from().stream()).findFirst();
    }

    private void noteDifferences(List<OfSlot> declarations) {
        var type = typeName(declarations);
        for (var slot : declarations) {
            typeName(slot).filter(own -> !own.equals(type) && !severalOf(type, slot))
                    .ifPresent(own -> notes.error("slot-differs",
                            slot.name().spot(),
                            "The slot '" + slot.name().value() + "' is of type " + own + " here and of type "
                                    + type
                                    + " elsewhere; a slot means the same everywhere.",
                            "Give one of the two another name."));
        }
        var first = declarations.getFirst().name();
        new LimitCheck(notes, type).check(declarations);
        if (type.startsWith("choice") && options(declarations).isEmpty()) {
            notes.error("missing-options", first.spot(),
                    "The slot '" + first.value() + "' is a choice without options.",
                    "Write 'options:' where it is asked.");
        }
        list(declarations).filter(list -> !lists.containsKey(list.value()))
                .ifPresent(list -> notes.error("unknown-list",
                        list.spot(), "The catalogue has no list '" + list.value() + "'.",
                        Nearest.remedy(list.value(), lists.keySet(), "Write it into catalog.yaml.")));
    }

    /** The options of several choices may stand where they are asked, without their type. */
    private static boolean severalOf(String type, OfSlot slot) {
        return type.equals("choices") && slot.type().isEmpty() && !slot.options().isEmpty();
    }

    /** Between what the numbers lie. */
    Map<String, Trials.Bounds> bounds() {
        var bounds = new LinkedHashMap<String, Trials.Bounds>();
        declared.forEach((name, declarations) -> bounds.put(name, new Trials.Bounds(
                declarations.stream().flatMap(slot -> slot.limits().min().stream()).findFirst()
                        .map(limit -> limit.value().doubleValue()),
                declarations.stream().flatMap(slot -> slot.limits().max().stream()).findFirst()
                        .map(limit -> limit.value().doubleValue()))));
        return bounds;
    }

    /** What each slot holds, for expressions. */
    Map<String, Type> types() {
        var types = new LinkedHashMap<String, Type>();
        declared.forEach((name, declarations) -> types.put(name, type(declarations)));
        recorded.forEach(name -> types.put(name, Schemas.RECORDED));
        called.forEach((name, shape) -> types.put(name, ShapeReader.type(shape, name)));
        return types;
    }

    private static Type choice(List<OfSlot> declarations) {
        return new Type.Choice(options(declarations).stream().map(option -> option.id().value()).toList());
    }

    private Type type(List<OfSlot> declarations) {
        return switch (typeName(declarations)) {
            case "number", "money" -> Types.NUMBER;
            case "date" -> Types.DATE;
            case "time" -> Types.TIME_OF_DAY;
            case "yes-no", "photo", "file" -> Types.YES_NO;
            case "place" -> Schemas.PLACE;
            case "choice" -> choice(declarations);
            case "choices" -> new Type.ListOf(choice(declarations));
            case "item" ->
                list(declarations).map(list -> lists.getOrDefault(list.value(), Types.ANY)).orElse(Types.ANY);
            default -> Types.TEXT;
        };
    }
}
