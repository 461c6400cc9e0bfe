package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.Retry;
import dragoman.flow.Source;
import dragoman.flow.Step;
import dragoman.flow.Template;
import dragoman.flow.Text;
import dragoman.flow.Way;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.expression.Types;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Draft.OfRetry;
import dragoman.flow.yaml.Draft.OfSpecial;
import dragoman.flow.yaml.Draft.OfStep;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Compiles single steps of a flow. */
final class StepCompiler {
    private final Workshop workshop;
    private final String flow;
    private final StepIds ids;
    private final BiFunction<List<OfStep>, Way, Way> branch;
    private final Notes notes;
    private final Schema schema;

    /** {@code branch}: compiles the steps of a branch, which lead on to the given way, and tells where they begin. */
    StepCompiler(Workshop workshop, String flow, StepIds ids, BiFunction<List<OfStep>, Way, Way> branch) {
        this.workshop = workshop;
        this.flow = flow;
        this.ids = ids;
        this.branch = branch;
        notes = workshop.notes();
        schema = workshop.schemas().base();
    }

    Step compile(OfStep step, Way next) {
        return switch (step.kind()) {
            case Kind.Say say -> say(step, say);
            case Kind.Ask ask -> new Step.Ask(ask.slot().value(), workshop.slots().type(ask.declared()),
                    text(step, "text", ask.text(), schema), ask.as(), retries(step, ask.retry()),
                    ask.optional(),
                    ask.why().map(why -> text(step, "why", List.of(why), schema)));
            case Kind.Confirm confirm -> confirm(step, confirm);
            case Kind.Offer offer -> offer(step, offer, next);
            case Kind.If(var conditions, var then, var otherwise) -> new Step.If(
                    workshop.conditions().all(conditions, schema), branch.apply(then, next),
                    branch.apply(otherwise, next));
            case Kind.Match match -> match(match, next);
            case Kind.Set(var values) -> new Step.Set(set(values));
            case Kind.Run run -> run(run);
            case Kind.Go(var to) -> go(to);
            case Kind.Record record -> record(record, next);
            case Kind.Remind remind -> remind(step, remind);
            case Kind.Call call -> new CallCompiler(workshop, schema).compile(call,
                    Optional.of(call.waiting()).filter(words -> !words.isEmpty())
                            .map(words -> text(step, "waiting", words, schema)),
                    steps -> branch.apply(steps, next));
            case Kind.Handoff handoff -> handoff(step, handoff, next);
            case Kind.End(var outcome, var all) -> new Step.End(outcome, all);
        };
    }

    private Text text(OfStep step, String key, List<Scalar> variants, Schema seen) {
        return ids.path(step, key).map(path -> workshop.wordings().text(path, variants, seen))
                .orElseGet(
                        () -> workshop.wordings().nameless(List.of(flow, ids.id(step), key), variants, seen,
                                identified(step, variants.getFirst())));
    }

    /** How this text would stand with an id: a step that is nothing but its words has no line for one. */
    private static String identified(OfStep step, Scalar text) {
        return step.spot().equals(text.spot())
                ? "Write it as a step with an id: [ { say: …, id: thanks } ]"
                : "Add a line to the step, such as 'id: thanks'.";
    }

    private Step.Say say(OfStep step, Kind.Say say) {
        var text = say.variants().isEmpty()
                ? workshop.wordings().untranslated(List.of(flow, ids.id(step), "say"), "", step.spot(),
                        schema)
                : text(step, "say", say.variants(), schema);
        var special = say.special().stream().map(one -> special(step, one)).toList();
        return new Step.Say(text, special, say.image().map(image -> path(step, "image", image)),
                say.file().map(file -> path(step, "file", file)),
                say.card().map(card -> card(step, card, "", schema)));
    }

    private Step.Special special(OfStep step, OfSpecial one) {
        var text = one.id().map(id -> text(step, id.value(), one.text(), schema)).orElseGet(() -> workshop
                .wordings()
                .nameless(List.of(flow, ids.id(step), "say." + one.text().getFirst().spot().line()),
                        one.text(), schema, "Add an id beside it: { text: …, id: tap }"));
        return new Step.Special(one.on().stream().map(Scalar::value).toList(),
                workshop.conditions().all(one.when(), schema), text);
    }

    /** Of a picture or a file, which another language may have of its own. */
    private Text path(OfStep step, String key, Scalar path) {
        workshop.media().check(path);
        return workshop.wordings().perhaps(List.of(flow, ids.id(step), key), path, schema);
    }

    private List<Retry> retries(OfStep step, List<OfRetry> drafts) {
        var retries = new ArrayList<Retry>();
        for (int i = 0; i < drafts.size(); i++) {
            var path = List.of(flow, ids.id(step), "retry", String.valueOf(i));
            drafts.get(i).queue().ifPresent(queue -> retries.add(new Retry.ToPerson(queue.value())));
            drafts.get(i).text().ifPresent(text -> retries
                    .add(new Retry.Words(workshop.wordings().text(path, List.of(text), schema))));
        }
        return List.copyOf(retries);
    }

    private Step.Confirm confirm(OfStep step, Kind.Confirm confirm) {
        if (confirm.slots().isEmpty()) {
            notes.error("empty-value", step.spot(), "'confirm' names no slot.",
                    "Write what it repeats back: confirm: [use, size]");
        }
        confirm.slots().forEach(this::slot);
        return new Step.Confirm(confirm.slots().stream().map(Scalar::value).toList(),
                text(step, "text", confirm.text(), schema));
    }

    private void slot(Scalar name) {
        var slots = workshop.types().keySet();
        if (!slots.contains(name.value())) {
            notes.error("unknown-slot", name.spot(), "There is no slot '" + name.value() + "'.",
                    Nearest.remedy(name.value(), slots, "Ask for it, or declare it under 'slots'."));
        }
    }

    private Step.Offer offer(OfStep step, Kind.Offer offer, Way next) {
        var from = from(offer.from());
        var seen = seen(from);
        var sort = offer.sort().flatMap(by -> workshop.conditions().value(by, seen))
                .map(good -> good.expression());
        return new Step.Offer(offer.slot().value(), from,
                workshop.conditions().all(offer.where(), seen),
                sort, offer.show(), text(step, "text", offer.text(), schema),
                card(step, offer.card(), "{item.name}", seen),
                offer.none().map(steps -> branch.apply(steps, next)),
                offer.declined().map(steps -> branch.apply(steps, next)));
    }

    private Step.Handoff handoff(OfStep step, Kind.Handoff handoff, Way next) {
        var ways = new LinkedHashMap<String, Way>();
        handoff.ways().forEach((name, steps) -> ways.put(name, branch.apply(steps, next)));
        var solved = Optional.ofNullable(ways.get(HandoffReader.SOLVED))
                .or(() -> Optional.ofNullable(ways.get(HandoffReader.RESUMED)));
        return new Step.Handoff(handoff.queue().value(),
                handoff.brief().map(text -> workshop.wordings().template(text, schema)),
                Optional.of(handoff.promise()).filter(words -> !words.isEmpty())
                        .map(words -> text(step, "promise", words, schema)),
                handoff.patience(),
                new Step.HandoffWays(Optional.ofNullable(ways.get(HandoffReader.CANCELLED)),
                        solved, Optional.ofNullable(ways.get(HandoffReader.CLOSED)),
                        Optional.ofNullable(ways.get(HandoffReader.NOBODY))));
    }

    private Step.Remind remind(OfStep step, Kind.Remind remind) {
        remind.run().ifPresent(this::flow);
        return new Step.Remind(remind.after().orElse(Duration.ZERO),
                remind.at().flatMap(at -> workshop.conditions().value(at, schema))
                        .map(good -> good.expression()),
                remind.before().orElse(Duration.ZERO),
                Optional.of(remind.say()).filter(words -> !words.isEmpty())
                        .map(words -> text(step, "say", words, schema)),
                remind.run().map(Scalar::value), workshop.conditions().all(remind.unless(), schema),
                remind.cancelledBy().stream().map(Scalar::value).collect(Collectors.toUnmodifiableSet()));
    }

    private Step.From from(Kind.From from) {
        return switch (from) {
            case Kind.From.Listed(var list) -> new Step.From.Listed(list.value());
            case Kind.From.Inline(var list, _) -> new Step.From.Listed(list.value());
            case Kind.From.Called(var path) -> workshop.slots()
                    .returnedList(path.value()).<Step.From>map(
                            found -> new Step.From.Returned(found.slot(), found.field()))
                    .orElse(new Step.From.Listed(""));
        };
    }

    private Schema seen(Step.From from) {
        return switch (from) {
            case Step.From.Listed(var list) -> workshop.schemas().offering(list);
            case Step.From.Returned(var slot, var field) -> workshop.slots().returnedList(slot + "." + field)
                    .map(found -> schema.with("item", found.element() instanceof Shape.Fields fields
                            ? ShapeReader.type(fields, found.path())
                            : Types.ANY))
                    .orElse(schema);
        };
    }

    /** {@code title}: when the owner has written none. */
    private Step.CardText card(OfStep step, Kind.Card card, String title, Schema seen) {
        var path = List.of(flow, ids.id(step), "card");
        var heading = card.title()
                .map(text -> workshop.wordings().text(under(path, "title"), List.of(text), seen))
                .orElseGet(() -> workshop.wordings().untranslated(under(path, "title"), title,
                        card.spot(), seen));
        return new Step.CardText(heading,
                card.text().map(text -> workshop.wordings().text(under(path, "text"), List.of(text), seen)),
                card.image().map(image -> picture(image, seen)));
    }

    private Template picture(Scalar path, Schema seen) {
        workshop.media().check(path);
        return workshop.wordings().template(path, seen);
    }

    private static List<String> under(List<String> path, String key) {
        var longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    private Step.Match match(Kind.Match match, Way next) {
        var value = workshop.conditions().value(match.value(), schema);
        var names = new CaseNames(match.value(), value.map(good -> good.type()).orElse(Types.ANY), notes);
        names.compare();
        var cases = new LinkedHashMap<String, Way>();
        match.cases().forEach((name, steps) -> cases.put(names.of(name), branch.apply(steps, next)));
        return new Step.Match(value.map(good -> good.expression()).orElse(_ -> Optional.empty()),
                Collections.unmodifiableMap(cases), branch.apply(match.otherwise(), next));
    }

    private Map<String, Source> set(Map<Scalar, Scalar> values) {
        var sources = new LinkedHashMap<String, Source>();
        values.forEach((slot, value) -> {
            if (NameRules.slot(slot, notes)) {
                sources.put(slot.value(), workshop.sources().compile(value,
                        Optional.ofNullable(workshop.types().get(slot.value())), schema));
            }
        });
        return Collections.unmodifiableMap(sources);
    }

    private Step.Run run(Kind.Run run) {
        var target = workshop.flows().get(run.flow().value());
        flow(run.flow());
        var sources = new LinkedHashMap<String, Source>();
        run.with().forEach((input, value) -> {
            Optional.ofNullable(target).ifPresent(found -> input(found, input));
            sources.put(input.value(), workshop.sources().compile(value,
                    Optional.ofNullable(workshop.types().get(input.value())), schema));
        });
        return new Step.Run(run.flow().value(), Collections.unmodifiableMap(sources));
    }

    private void flow(Scalar name) {
        if (!workshop.hasFlow(name.value())) {
            notes.error("unknown-flow", name.spot(), "There is no flow '" + name.value() + "'.",
                    Nearest.remedy(name.value(), workshop.flows().keySet(),
                            "Write it into a file of its own."));
        }
    }

    private void input(OfFlow target, Scalar name) {
        var inputs = target.inputs().stream().map(slot -> slot.name().value()).toList();
        if (!inputs.contains(name.value())) {
            notes.error("unknown-input", name.spot(),
                    "The flow '" + target.name().value() + "' has no input '" + name.value()
                            + "'.",
                    Nearest.to(name.value(), inputs).isPresent()
                            ? Nearest.remedy(name.value(), inputs, "")
                            : Nearest.slip(name.value(), workshop.types().keySet())
                                    .map(slot -> "Did you mean '" + slot
                                            + "'? It has to stand there, under 'inputs'.")
                                    .orElseGet(() -> Nearest.remedy(name.value(), inputs,
                                            "Declare it there, under 'inputs'.")));
        }
    }

    private Step go(Scalar to) {
        var step = ids.resolve(to.value());
        if (step.isPresent()) {
            return new Step.GoToStep(step.get());
        }
        if (!workshop.hasFlow(to.value())) {
            var known = new LinkedHashSet<>(ids.names());
            known.addAll(workshop.flows().keySet());
            notes.error("unknown-step", to.spot(),
                    "There is no step in this flow and no flow called '" + to.value() + "'.",
                    Nearest.remedy(to.value(), known, "Give the step an 'id:', or write the flow."));
        }
        return new Step.GoToFlow(to.value());
    }

    private Step.Record record(Kind.Record record, Way next) {
        record.takes().ifPresent(this::item);
        var with = new LinkedHashMap<String, Source>();
        record.with().forEach((name, value) -> with.put(name.value(),
                workshop.sources().compile(value, Optional.empty(), schema)));
        return new Step.Record(record.kind().value(), record.as().map(Scalar::value),
                workshop.wordings().template(record.summary(), schema), Collections.unmodifiableMap(with),
                record.takes().map(Scalar::value), record.soldOut().map(steps -> branch.apply(steps, next)));
    }

    private void item(Scalar name) {
        slot(name);
        var type = workshop.types().get(name.value());
        if (type != null && !(type instanceof Type.Struct) && !(type instanceof Type.Any)) {
            notes.error("wrong-type", name.spot(),
                    "'" + name.value() + "' is " + type.inWords() + ", and an item is wanted here.",
                    "Name the slot of the item that is taken.");
        }
    }
}
