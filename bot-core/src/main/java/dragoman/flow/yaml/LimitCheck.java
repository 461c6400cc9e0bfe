package dragoman.flow.yaml;

import dragoman.flow.Form;
import dragoman.flow.yaml.Draft.Limit;
import dragoman.flow.yaml.Draft.OfLimits;
import dragoman.flow.yaml.Draft.OfSlot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds bounds and forms that do not go with a slot's type, or with each other. */
record LimitCheck(Notes notes, String type) {
    private static final Set<String> BOUNDED = Set.of("number", "money", "choices");
    private static final Set<String> MEASURED = Set.of("text");

    void check(List<OfSlot> declarations) {
        declarations.forEach(slot -> check(slot.limits()));
        if (type.equals("choices")) {
            count(declarations);
        }
        if (type.equals("pattern")) {
            form(declarations);
        }
    }

    private void check(OfLimits limits) {
        if (!BOUNDED.contains(type)) {
            limits.min().ifPresent(limit -> needless(limit, "min"));
            limits.max().ifPresent(limit -> needless(limit, "max"));
        }
        if (!MEASURED.contains(type)) {
            limits.shortest().ifPresent(limit -> needless(limit, "min_length"));
            limits.longest().ifPresent(limit -> needless(limit, "max_length"));
        }
        if (!BOUNDED.contains(type) || type.equals("choices")) {
            whole(limits.min());
            whole(limits.max());
        }
        whole(limits.shortest());
        whole(limits.longest());
    }

    private void needless(Limit limit, String key) {
        notes.error("needless-bound", limit.spot(),
                "'" + key + "' means nothing for a slot of type " + type + ".",
                key.endsWith("length")
                        ? "It goes with 'type: text'; take it out."
                        : "It goes with number, money and choices; for others write it under 'rules'.");
    }

    private void whole(Optional<Limit> limit) {
        limit.filter(bound -> bound.value().stripTrailingZeros().scale() > 0 || bound.value().signum() < 0)
                .ifPresent(bound -> notes.error("wrong-type", bound.spot(),
                        bound.value() + " is not a whole number.", "Write 0, 1, 2 or more."));
    }

    private void count(List<OfSlot> declarations) {
        var options = BigDecimal.valueOf(SlotDrafts.options(declarations).size());
        declarations.forEach(slot -> slot.limits().min().filter(min -> min.value().compareTo(options) > 0)
                .ifPresent(min -> notes.error("min-over-max", min.spot(),
                        "At least " + min.value() + " are wanted, and there are " + options + " options.",
                        "Lower 'min', or add options.")));
    }

    private void form(List<OfSlot> declarations) {
        var form = declarations.stream().flatMap(slot -> slot.limits().form().stream()).findFirst();
        var example = declarations.stream().flatMap(slot -> slot.limits().example().stream()).findFirst();
        var spot = form.map(Tree.Scalar::spot).orElse(declarations.getFirst().name().spot());
        if (form.isEmpty()) {
            notes.error("missing-key", spot, "A slot of type pattern needs 'pattern'.",
                    "Add the form as a regular expression: pattern: \"[A-Z]{2}-[0-9]{4}\"");
        }
        if (example.isEmpty()) {
            notes.error("missing-key", spot, "A slot of type pattern needs 'example'.",
                    "Add one that fits: customers are shown it when theirs does not.");
        }
        form.flatMap(this::compiled).ifPresent(made -> example
                .filter(one -> !made.pattern().matches(one.value()))
                .ifPresent(one -> notes.error("example-differs", one.spot(),
                        "The example '" + one.value() + "' does not match the pattern.",
                        "Change one of the two until it does.")));
    }

    private Optional<Form> compiled(Tree.Scalar form) {
        var problem = Form.unreadable(form.value());
        problem.ifPresent(words -> notes.error("bad-pattern", form.spot(), words, Form.REMEDY));
        return problem.isEmpty() ? Optional.of(Form.of(form.value())) : Optional.empty();
    }
}
