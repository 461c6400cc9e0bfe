package dragoman.flow.yaml;

import dragoman.flow.ChoiceOption;
import dragoman.flow.Rule;
import dragoman.flow.Slot;
import dragoman.flow.Slot.Keep;
import dragoman.flow.SlotType;
import dragoman.flow.Text;
import dragoman.flow.expression.Schema;
import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Draft.OfOption;
import dragoman.flow.yaml.Draft.OfSlot;
import dragoman.model.PhraseKey;
import java.util.ArrayList;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The slots of a bot, put together from all that is said about them. */
final class Slots {
    private final SlotDrafts drafts;
    private final SlotTypes types;
    private final Wordings wordings;
    private final Conditions conditions;
    private final Schema schema;
    private final Phrases phrases;
    private final Map<OfOption, ChoiceOption> options = new IdentityHashMap<>();
    private final Map<OfSlot, Text> titles = new IdentityHashMap<>();
    private final Map<OfSlot, List<Rule>> rules = new IdentityHashMap<>();
    private final Map<OfSlot, Text> reasons = new IdentityHashMap<>();

    Slots(SlotDrafts drafts, Currency currency, Wordings wordings, Conditions conditions, Schema schema,
            Phrases phrases) {
        this.drafts = drafts;
        this.types = new SlotTypes(drafts, currency, options);
        this.wordings = wordings;
        this.conditions = conditions;
        this.schema = schema;
        this.phrases = phrases;
    }

    /** Makes the texts of a flow's slots and options ready. */
    void prepare(OfFlow flow, StepIds ids) {
        var name = flow.name().value();
        flow.inputs().forEach(slot -> declared(name, slot));
        flow.slots().forEach(slot -> declared(name, slot));
        FlowReader.all(flow).forEach(step -> {
            if (step.kind() instanceof Kind.Ask ask) {
                title(name, ask.declared());
                limits(name, ask.declared());
                options(ask.declared(), List.of(name, ids.id(step), "options"));
            }
        });
    }

    Optional<ReturnedLists.Found> returnedList(String path) {
        return drafts.returnedLists().find(path);
    }

    private void declared(String flow, OfSlot slot) {
        title(flow, slot);
        limits(flow, slot);
        options(slot, List.of(flow, "slots", slot.name().value(), "options"));
    }

    private void title(String flow, OfSlot slot) {
        slot.title().ifPresent(title -> {
            var path = List.of(flow, "slots", slot.name().value(), "title");
            titles.put(slot, wordings.text(path, List.of(title), schema));
            phrases.add(PhraseKey.slot(slot.name().value()), wordings.more(path, List.of(title)));
        });
    }

    private void limits(String flow, OfSlot slot) {
        var limits = slot.limits();
        var path = List.of(flow, "slots", slot.name().value());
        limits.because().ifPresent(because -> reasons.put(slot,
                wordings.text(under(path, "because"), List.of(because), schema)));
        var made = new ArrayList<Rule>();
        for (var rule : limits.rules()) {
            var because = under(path, "rules", String.valueOf(made.size()));
            made.add(new Rule(conditions.condition(rule.must(), schema).orElse(_ -> Optional.of(true)),
                    wordings.text(because, List.of(rule.because()), schema)));
        }
        rules.put(slot, made);
    }

    private void options(OfSlot slot, List<String> path) {
        for (var option : slot.options()) {
            var id = option.id().value();
            var title = wordings.text(under(path, id, "title"), List.of(option.title()), schema);
            var text = option.text()
                    .map(found -> wordings.text(under(path, id, "text"), List.of(found), schema));
            options.put(option, new ChoiceOption(id, title, text));
            var key = PhraseKey.option(slot.name().value(), id);
            phrases.add(key, wordings.more(under(path, id, "title"), List.of(option.title())));
            phrases.add(key, wordings.more(under(path, id, "also"), option.also()));
        }
    }

    private static List<String> under(List<String> path, String... keys) {
        var longer = new ArrayList<>(path);
        longer.addAll(List.of(keys));
        return longer;
    }

    /** What an ask understands: its own options when it has some, otherwise the slot's type. */
    SlotType type(OfSlot ask) {
        return types.of(ask);
    }

    private Slot slot(String name, List<OfSlot> declarations) {
        return new Slot(name, types.of(name),
                declarations.stream().flatMap(slot -> slot.keep().stream()).findFirst().orElse(Keep.FLOW),
                declarations.stream().flatMap(slot -> Optional.ofNullable(titles.get(slot)).stream())
                        .findFirst(),
                declarations.stream().flatMap(slot -> rules.getOrDefault(slot, List.of()).stream()).toList(),
                declarations.stream().flatMap(slot -> Optional.ofNullable(reasons.get(slot)).stream())
                        .findFirst(),
                declarations.stream().anyMatch(slot -> slot.limits().hidden().orElse(false)));
    }

    /** All of them. {@code seen}: with those that are only ever set. */
    Map<String, Slot> all(Map<String, Type> seen) {
        var all = new LinkedHashMap<String, Slot>();
        drafts.declared().forEach((name, declarations) -> all.put(name, slot(name, declarations)));
        drafts.recorded().forEach(name -> all.putIfAbsent(name,
                new Slot(name, new SlotType.Recorded(), Keep.FLOW, Optional.empty())));
        drafts.called().keySet().forEach(name -> all.putIfAbsent(name,
                new Slot(name, new SlotType.Returned(), Keep.FLOW, Optional.empty())));
        seen.forEach((name, type) -> all.computeIfAbsent(name,
                _ -> new Slot(name, types.inferred(type), Keep.FLOW, Optional.empty())));
        return all;
    }
}
