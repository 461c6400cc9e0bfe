package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.Limit;
import dragoman.flow.yaml.Draft.OfLimits;
import dragoman.flow.yaml.Draft.OfRule;
import java.util.Optional;

/** Reads what an answer must meet: bounds, a form, rules with their reasons, and whether it is private. */
record LimitReader(Notes notes) {

    OfLimits read(Mapping slot) {
        var rules = slot.tree("rules").map(Mapping::list).orElse(java.util.List.of()).stream()
                .flatMap(tree -> Mapping.of(tree, "A rule", notes).stream())
                .flatMap(rule -> rule(rule).stream())
                .toList();
        var limits = new OfLimits(number(slot, "min"), number(slot, "max"), number(slot, "min_length"),
                number(slot, "max_length"), slot.word("pattern"), slot.word("example"), rules,
                slot.text("because"), slot.yesNo("private"));
        noteOrder(limits.min(), limits.max(), "min", "max");
        noteOrder(limits.shortest(), limits.longest(), "min_length", "max_length");
        return limits;
    }

    private Optional<Limit> number(Mapping slot, String key) {
        return slot.tree(key).flatMap(tree -> Scalars.number(tree, notes)
                .map(number -> new Limit(number, slot.spotOf(key))));
    }

    private Optional<OfRule> rule(Mapping rule) {
        var must = rule.neededWord("must");
        var because = rule.neededText("because");
        rule.done();
        return must.flatMap(condition -> because.map(reason -> new OfRule(condition, reason)));
    }

    private void noteOrder(Optional<Limit> least, Optional<Limit> most, String low, String high) {
        least.flatMap(min -> most.filter(max -> min.value().compareTo(max.value()) > 0))
                .ifPresent(max -> notes.error("min-over-max", max.spot(),
                        "'" + low + "' is greater than '" + high + "': no answer would ever do.",
                        "Change the two numbers over."));
    }
}
