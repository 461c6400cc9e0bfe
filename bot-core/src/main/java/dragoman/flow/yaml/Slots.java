package dragoman.flow.yaml;

import dragoman.flow.ChoiceOption;
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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The slots of a bot, put together from all that is said about them. */
final class Slots {
    private final SlotDrafts drafts;
    private final Wordings wordings;
    private final Schema schema;
    private final Phrases phrases;
    private final Map<OfOption, ChoiceOption> options = new IdentityHashMap<>();
    private final Map<OfSlot, Text> titles = new IdentityHashMap<>();

    Slots(SlotDrafts drafts, Wordings wordings, Schema schema, Phrases phrases) {
        this.drafts = drafts;
        this.wordings = wordings;
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
                options(ask.declared(), List.of(name, ids.id(step), "options"));
            }
        });
    }

    Optional<ReturnedLists.Found> returnedList(String path) {
        return drafts.returnedLists().find(path);
    }

    private void declared(String flow, OfSlot slot) {
        title(flow, slot);
        options(slot, List.of(flow, "slots", slot.name().value(), "options"));
    }

    private void title(String flow, OfSlot slot) {
        slot.title().ifPresent(title -> {
            var path = List.of(flow, "slots", slot.name().value(), "title");
            titles.put(slot, wordings.text(path, List.of(title), schema));
            phrases.add(PhraseKey.slot(slot.name().value()), wordings.more(path, List.of(title)));
        });
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

    private static List<String> under(List<String> path, String id, String key) {
        var longer = new ArrayList<>(path);
        longer.add(id);
        longer.add(key);
        return longer;
    }

    /** What an ask understands: its own options when it has some, otherwise the slot's type. */
    SlotType type(OfSlot ask) {
        return ask.options().isEmpty() ? type(ask.name().value()) : choice(ask.options());
    }

    private SlotType.Choice choice(List<OfOption> chosen) {
        return new SlotType.Choice(chosen.stream()
                .flatMap(option -> Optional.ofNullable(options.get(option)).stream()).toList());
    }

    private SlotType type(String slot) {
        var declarations = drafts.declared().getOrDefault(slot, List.of());
        return switch (SlotDrafts.typeName(declarations)) {
            case "name" -> new SlotType.PersonName();
            case "number" -> new SlotType.Number(
                    declarations.stream().flatMap(declared -> declared.min().stream()).findFirst(),
                    declarations.stream().flatMap(declared -> declared.max().stream()).findFirst());
            case "choice" -> choice(SlotDrafts.options(declarations));
            case "yes-no" -> new SlotType.YesNo();
            case "phone" -> new SlotType.Phone();
            case "e-mail" -> new SlotType.Email();
            case "item" ->
                new SlotType.Item(SlotDrafts.list(declarations).map(Tree.Scalar::value).orElse(""));
            default -> new SlotType.AnyText();
        };
    }

    /** All of them. {@code types}: with those that are only ever set. */
    Map<String, Slot> all(Map<String, Type> types) {
        var all = new LinkedHashMap<String, Slot>();
        drafts.declared().forEach((name, declarations) -> all.put(name, new Slot(name, type(name),
                declarations.stream().flatMap(slot -> slot.keep().stream()).findFirst().orElse(Keep.FLOW),
                declarations.stream().flatMap(slot -> Optional.ofNullable(titles.get(slot)).stream())
                        .findFirst())));
        drafts.recorded().forEach(name -> all.putIfAbsent(name,
                new Slot(name, new SlotType.Recorded(), Keep.FLOW, Optional.empty())));
        drafts.called().keySet().forEach(name -> all.putIfAbsent(name,
                new Slot(name, new SlotType.Returned(), Keep.FLOW, Optional.empty())));
        types.forEach((name, type) -> all.computeIfAbsent(name,
                _ -> new Slot(name, inferred(type), Keep.FLOW, Optional.empty())));
        return all;
    }

    private SlotType inferred(Type type) {
        return switch (type) {
            case Type.Numeric _ -> new SlotType.Number(Optional.empty(), Optional.empty());
            case Type.YesNo _ -> new SlotType.YesNo();
            case Type.Struct(var name, _) when name.startsWith("an item of catalog.") ->
                new SlotType.Item(name.substring(19));
            case Type.Struct struct when struct.equals(Schemas.RECORDED) -> new SlotType.Recorded();
            case Type.Struct(var name, _) when name.startsWith("what the call") -> new SlotType.Returned();
            case Type.Choice(var names) -> drafts.declared().values().stream()
                    .filter(declared -> SlotDrafts.options(declared).stream()
                            .map(option -> option.id().value()).toList()
                            .equals(names))
                    .findFirst().<SlotType>map(declared -> choice(SlotDrafts.options(declared)))
                    .orElseGet(SlotType.AnyText::new);
            case Type.Text _,Type.Any _,Type.Time _,Type.ListOf _,Type.MapOf _,Type.Struct _ ->
                new SlotType.AnyText();
        };
    }
}
