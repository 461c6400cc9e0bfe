package dragoman.flow.yaml;

import com.google.re2j.PatternSyntaxException;
import dragoman.flow.ChoiceOption;
import dragoman.flow.Form;
import dragoman.flow.SlotType;
import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Draft.OfLimits;
import dragoman.flow.yaml.Draft.OfOption;
import dragoman.flow.yaml.Draft.OfSlot;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types of slots. {@code options}: those whose texts are ready. */
record SlotTypes(SlotDrafts drafts, Currency currency, Map<OfOption, ChoiceOption> options) {

    /** What an ask understands: its own options when it has some, otherwise the slot's type. */
    SlotType of(OfSlot ask) {
        var declared = of(ask.name().value());
        if (ask.options().isEmpty()) {
            return declared;
        }
        return declared instanceof SlotType.Choices(_, var min, var max)
                ? choices(made(ask.options()), min, max)
                : new SlotType.Choice(made(ask.options()));
    }

    private List<ChoiceOption> made(List<OfOption> chosen) {
        return chosen.stream().flatMap(option -> Optional.ofNullable(options.get(option)).stream()).toList();
    }

    private static SlotType choices(List<ChoiceOption> options, int min, int max) {
        return new SlotType.Choices(options, Math.min(min, options.size()), Math.min(max, options.size()));
    }

    SlotType of(String slot) {
        var declarations = drafts.declared().getOrDefault(slot, List.of());
        var min = limit(declarations, OfLimits::min);
        var max = limit(declarations, OfLimits::max);
        return switch (SlotDrafts.typeName(declarations)) {
            case "name" -> new SlotType.PersonName();
            case "number" -> new SlotType.Number(min, max);
            case "money" -> new SlotType.Money(currency, min, max);
            case "date" -> new SlotType.Date();
            case "time" -> new SlotType.Time();
            case "choice" -> new SlotType.Choice(made(SlotDrafts.options(declarations)));
            case "choices" -> choices(made(SlotDrafts.options(declarations)), whole(min, 1),
                    whole(max, Integer.MAX_VALUE));
            case "yes-no" -> new SlotType.YesNo();
            case "phone" -> new SlotType.Phone();
            case "e-mail" -> new SlotType.Email();
            case "photo" -> new SlotType.Photo();
            case "file" -> new SlotType.File();
            case "place" -> new SlotType.Place();
            case "pattern" -> formed(declarations);
            case "item" ->
                new SlotType.Item(SlotDrafts.list(declarations).map(Tree.Scalar::value).orElse(""));
            default -> new SlotType.AnyText(whole(limit(declarations, OfLimits::shortest), 0),
                    whole(limit(declarations, OfLimits::longest), Integer.MAX_VALUE));
        };
    }

    private static Optional<BigDecimal> limit(List<OfSlot> declarations,
            Function<OfLimits, Optional<Draft.Limit>> which) {
        return declarations.stream().flatMap(slot -> which.apply(slot.limits()).stream()).findFirst()
                .map(Draft.Limit::value);
    }

    private static int whole(Optional<BigDecimal> limit, int usual) {
        return limit.map(BigDecimal::intValue).orElse(usual);
    }

    /** A form that cannot be read is noted elsewhere; any text stands in for it. */
    private static SlotType formed(List<OfSlot> declarations) {
        var form = declarations.stream().flatMap(slot -> slot.limits().form().stream()).findFirst();
        var example = declarations.stream().flatMap(slot -> slot.limits().example().stream()).findFirst();
        try {
            return form.<SlotType>map(found -> new SlotType.Formed(Form.of(found.value()),
                    example.map(Tree.Scalar::value).orElse(""))).orElseGet(SlotType.AnyText::new);
        } catch (PatternSyntaxException unreadable) {
            return new SlotType.AnyText();
        }
    }

    /** Of a slot that is only ever set. */
    SlotType inferred(Type type) {
        return switch (type) {
            case Type.Numeric _ -> new SlotType.Number(Optional.empty(), Optional.empty());
            case Type.YesNo _ -> new SlotType.YesNo();
            case Type.Date _ -> new SlotType.Date();
            case Type.TimeOfDay _ -> new SlotType.Time();
            case Type.Struct struct when struct.equals(Schemas.PLACE) -> new SlotType.Place();
            case Type.ListOf(Type.Choice(var names)) -> choices(options(names), 0, names.size());
            case Type.Struct(var name, _) when name.startsWith("an item of catalog.") ->
                new SlotType.Item(name.substring(19));
            case Type.Struct(var name, _) when name.startsWith("what the call") -> new SlotType.Returned();
            case Type.Struct struct when struct.equals(Schemas.RECORDED) -> new SlotType.Recorded();
            case Type.Choice(var names) when !options(names).isEmpty() -> new SlotType.Choice(options(names));
            case Type.Text _,Type.Any _,Type.Time _,Type.Choice _,Type.ListOf _,Type.MapOf _,Type.Struct _ ->
                new SlotType.AnyText();
        };
    }

    /** The options of the slot that has just these. */
    private List<ChoiceOption> options(List<String> names) {
        return drafts.declared().values().stream()
                .filter(declared -> SlotDrafts.options(declared).stream().map(option -> option.id().value())
                        .toList().equals(names))
                .findFirst().map(declared -> made(SlotDrafts.options(declared))).orElse(List.of());
    }
}
