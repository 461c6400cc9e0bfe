package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.expression.Type;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfFlow;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds values of items that no customer can choose: an offer compares the field with a choice, and the choice has no such option. */
record OfferedValues(Optional<Tree> catalog, Map<String, Type> slots, Notes notes) {
    private static final String SLOT = "(?<![\\w.'\"])(?<slot>[A-Za-z_]\\w*)(?:\\.id)?";
    private static final String FIELD = "item\\.(?<field>[A-Za-z_]\\w*)(?![\\w.(\\[])";
    private static final List<Pattern> COMPARED = List.of(Pattern.compile(SLOT + "\\s+in\\s+" + FIELD),
            Pattern.compile(SLOT + "\\s*==\\s*" + FIELD),
            Pattern.compile(FIELD + "\\s*==\\s*" + SLOT + "(?![\\w.(\\[])"));

    void check(Collection<OfFlow> flows) {
        flows.stream().flatMap(FlowReader::all).forEach(step -> {
            if (step.kind() instanceof Kind.Offer offer) {
                offer.where().forEach(condition -> COMPARED.stream()
                        .flatMap(form -> form.matcher(condition.value()).results())
                        .forEach(compared -> check(items(offer.from()), compared)));
            }
        });
    }

    private List<Tree> items(Kind.From from) {
        Optional<Tree> list = switch (from) {
            case Kind.From.Listed(var name) ->
                catalog.flatMap(
                        tree -> tree instanceof Keys keys ? keys.get(name.value()) : Optional.empty());
            case Kind.From.Inline(_, var items) -> Optional.of(items);
            case Kind.From.Called _ -> Optional.empty();
        };
        return list.map(Mapping::list).orElse(List.of());
    }

    private void check(List<Tree> items, MatchResult compared) {
        var slot = compared.group("slot");
        if (slots.get(slot) instanceof Type.Choice(var options)) {
            items.stream().flatMap(
                    item -> item instanceof Keys keys
                            ? keys.get(compared.group("field")).stream()
                            : Stream.<Tree>empty())
                    .flatMap(tree -> tree instanceof Items list ? list.items().stream() : Stream.of(tree))
                    .filter(Scalar.class::isInstance).map(Scalar.class::cast)
                    .filter(value -> !options.contains(value.value().strip()))
                    .forEach(value -> note(value, slot, options));
        }
    }

    private void note(Scalar value, String slot, List<String> options) {
        notes.warn("unknown-option", value.spot(),
                "'" + value.value() + "' is compared with '" + slot
                        + "', which has no such option: nobody who answers '"
                        + slot + "' is offered the item for it.",
                Nearest.remedy(value.value(), options, ""));
    }
}
