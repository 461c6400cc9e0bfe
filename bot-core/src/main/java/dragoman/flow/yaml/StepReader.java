package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.Outcome;
import dragoman.flow.Step;
import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfRetry;
import dragoman.flow.yaml.Draft.OfStep;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads steps: a text is a {@code say} wherever a step may stand, and a single step stands for a list of one. */
final class StepReader {
    static final List<String> KINDS = List.of("say", "ask", "confirm", "offer", "if", "match", "set",
            "run", "go",
            "record", "handoff", "end", "call", "remind");
    static final List<String> RECORDS = List.of("wish", "complaint", "order", "agreement", "source",
            "return");
    private final Notes notes;
    private final SlotReader slots;

    StepReader(Notes notes, SlotReader slots) {
        this.notes = notes;
        this.slots = slots;
    }

    List<OfStep> all(Tree tree) {
        return Mapping.list(tree).stream().flatMap(item -> step(item).stream()).toList();
    }

    private List<OfStep> step(Tree tree) {
        if (tree instanceof Tree.Keys) {
            return Mapping.of(tree, "A step", notes).map(this::step).orElse(List.of());
        }
        return Scalars.text(tree, notes).map(this::said).stream().toList();
    }

    private OfStep said(Scalar text) {
        Misread.noteStep(text, notes);
        return new OfStep(text.spot(), Optional.empty(), List.of(), false,
                Kind.Say.plainly(text));
    }

    private List<OfStep> step(Mapping any) {
        var kinds = kinds(any);
        if (kinds.isEmpty()) {
            noteUnknown(any);
            return meant(any);
        }
        if (kinds.size() > 1) {
            return divided(any, kinds);
        }
        return Mapping.of(any.keys(), "A step '" + kinds.getFirst() + "'", notes)
                .flatMap(mapping -> step(mapping, kinds.getFirst())).stream().toList();
    }

    /** In the order of the file. A reminder says or runs something itself. */
    private static List<String> kinds(Mapping any) {
        return any.has("remind")
                ? List.of("remind")
                : any.entries().stream().map(entry -> entry.key().value()).filter(KINDS::contains).toList();
    }

    /** Each is read by itself, so that what it declares is known. */
    private List<OfStep> divided(Mapping any, List<String> kinds) {
        var later = any.spotOf(kinds.get(1));
        notes.error("two-steps", later, "'" + kinds.get(0) + "' and '" + kinds.get(1)
                + "' are two steps.",
                "Begin this one with a hyphen of its own: - " + kinds.get(1) + ": …");
        var apart = new ArrayList<List<Tree.Entry>>(List.of(new ArrayList<>()));
        boolean first = true;
        for (var entry : any.entries()) {
            if (kinds.contains(entry.key().value())) {
                if (!first) {
                    apart.add(new ArrayList<>());
                }
                first = false;
            }
            apart.getLast().add(entry);
        }
        return apart.stream().flatMap(entries -> step(
                new Tree.Keys(entries, entries.getFirst().key().spot())).stream()).toList();
    }

    private void noteUnknown(Mapping any) {
        var first = any.entries().stream().map(Tree.Entry::key).findFirst();
        var name = first.map(Scalar::value).orElse("");
        var spot = first.map(Scalar::spot).orElse(any.spot());
        if (Misread.dashed(name)) {
            notes.error("dash", spot, "A list is written with hyphens, and this is a longer dash.",
                    "Write: - " + spot.excerpt().strip().substring(1).strip());
            return;
        }
        notes.error("unknown-step", spot, "There is no step '" + name + "'.",
                Nearest.remedy(name, KINDS, ""));
    }

    /** What was meant is read in silence: other lines build on it, and a slip is told once. */
    private static List<OfStep> meant(Mapping any) {
        var entries = new ArrayList<>(any.entries());
        if (entries.isEmpty()) {
            return List.of();
        }
        var first = entries.removeFirst();
        var unheard = new Notes();
        return Nearest.to(first.key().value(), KINDS).map(name -> {
            var key = new Scalar(name, first.key().style(), first.key().spot(), first.key().end());
            entries.addFirst(new Tree.Entry(key, first.value()));
            return new StepReader(unheard, new SlotReader(unheard)).step(new Tree.Keys(entries, any.spot()));
        }).orElse(List.of());
    }

    private Optional<OfStep> step(Mapping step, String name) {
        var id = step.word("id").filter(found -> NameRules.hyphened(found, "a step", notes));
        var when = step.words("when");
        var express = step.word("express").filter(word -> isOnly(word, "express", "skip")).isPresent();
        var kind = kind(step, name);
        step.done();
        return kind.map(read -> new OfStep(step.spotOf(name), id, when, express, read));
    }

    private Optional<? extends Kind> kind(Mapping step, String name) {
        return switch (name) {
            case "say" -> new SayReader(notes).read(step);
            case "ask" -> ask(step);
            case "confirm" -> Optional.of(new Kind.Confirm(step.words("confirm"), neededTexts(step, "text")))
                    .filter(confirm -> !confirm.text().isEmpty());
            case "offer" -> new OfferReader(notes, slots, this).read(step);
            case "if" -> ifStep(step);
            case "match" -> match(step);
            case "set" -> Optional.of(new Kind.Set(values(step, "set")));
            case "run" -> step.neededWord("run").map(flow -> new Kind.Run(flow, values(step, "with")));
            case "go" -> step.neededWord("go").map(Kind.Go::new);
            case "record" -> record(step);
            case "handoff" -> new HandoffReader(notes, this).read(step);
            case "remind" -> new RemindReader(notes, this).read(step);
            case "call" -> new CallReader(notes, this).read(step);
            default -> step.neededWord("end").flatMap(this::outcome)
                    .map(outcome -> new Kind.End(outcome, step.yesNo("all").orElse(false)));
        };
    }

    List<Scalar> neededTexts(Mapping step, String key) {
        return step.needed(key).map(tree -> Scalars.texts(tree, notes)).orElse(List.of());
    }

    private Optional<Kind.Ask> ask(Mapping step) {
        var slot = step.neededWord("ask").filter(name -> NameRules.slot(name, notes));
        var text = neededTexts(step, "text");
        var declared = slot.map(name -> slots.read(name, step));
        var as = step.word("as").map(this::as).orElse(Step.As.ANSWER);
        boolean optional = step.yesNo("optional").orElse(false);
        var why = step.text("why");
        var retry = step.tree("retry").map(Mapping::list).orElse(List.of()).stream()
                .flatMap(tree -> retry(tree).stream()).toList();
        // without its text, which is found missing already, it still is what fills the slot that others read
        return slot.flatMap(name -> declared
                .map(found -> new Kind.Ask(name, text, found, as, retry, optional, why)));
    }

    private Step.As as(Scalar word) {
        var known = Map.of("words", Step.As.WORDS, "request", Step.As.REQUEST);
        if (!known.containsKey(word.value())) {
            notes.error("unknown-value", word.spot(), "'as' cannot be '" + word.value() + "' here.",
                    "Write 'as: words' or 'as: request', or take it out.");
        }
        return known.getOrDefault(word.value(), Step.As.ANSWER);
    }

    private boolean isOnly(Scalar value, String key, String only) {
        if (!value.value().equals(only)) {
            notes.error("unknown-value", value.spot(),
                    "'" + key + "' cannot be '" + value.value() + "' here.",
                    "Write '" + key + ": " + only + "', or take it out.");
        }
        return value.value().equals(only);
    }

    private Optional<OfRetry> retry(Tree tree) {
        if (!(tree instanceof Tree.Keys)) {
            return Scalars.text(tree, notes).map(text -> new OfRetry(Optional.of(text), Optional.empty()));
        }
        return Mapping.of(tree, "A retry", notes).flatMap(mapping -> {
            var queue = mapping.neededWord("handoff")
                    .filter(name -> NameRules.hyphened(name, "a queue", notes));
            mapping.done();
            return queue.map(found -> new OfRetry(Optional.empty(), Optional.of(found)));
        });
    }

    private Optional<Kind.If> ifStep(Mapping step) {
        var conditions = step.words("if");
        var then = branch(step, "then").orElse(List.of());
        if (!step.has("then")) {
            notes.error("missing-key", step.spot(), "An 'if' needs 'then'.",
                    "Add 'then:' with what happens when it holds.");
        }
        var otherwise = otherwise(step);
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kind.If(conditions, then, otherwise));
    }

    /** Mandatory, so that nobody is left without an answer by oversight. */
    private List<OfStep> otherwise(Mapping step) {
        boolean empty = step.keys().get("else").filter(Tree.Nothing.class::isInstance).isPresent();
        if (!step.has("else") || empty) {
            notes.error("missing-else", empty ? step.spotOf("else") : step.spot(),
                    "Nothing is said about what happens otherwise.",
                    "Add 'else:' with steps, or 'else: []' for nothing.");
            return List.of();
        }
        return branch(step, "else").orElse(List.of());
    }

    Optional<List<OfStep>> branch(Mapping step, String key) {
        return step.steps(key).map(this::all);
    }

    private Optional<Kind.Match> match(Mapping step) {
        var cases = new LinkedHashMap<Scalar, List<OfStep>>();
        step.needed("cases").flatMap(tree -> Mapping.of(tree, "'cases'", notes)).map(Mapping::entries)
                .orElse(List.of())
                .forEach(entry -> Mapping.filled(entry, notes)
                        .ifPresent(tree -> cases.put(entry.key(), all(tree))));
        var otherwise = otherwise(step);
        return step.neededWord("match").map(value -> new Kind.Match(value, cases, otherwise));
    }

    private Map<Scalar, Scalar> values(Mapping step, String key) {
        var values = new LinkedHashMap<Scalar, Scalar>();
        for (var entry : step.entriesOf(key)) {
            Scalars.text(entry.value(), notes).ifPresent(value -> values.put(entry.key(), value));
        }
        return values;
    }

    private Optional<Kind.Record> record(Mapping step) {
        var kind = step.neededWord("record").filter(this::isRecord);
        var as = step.word("as").filter(name -> NameRules.slot(name, notes));
        var summary = step.neededText("summary");
        var with = values(step, "with");
        var takes = step.word("takes");
        var soldOut = branch(step, "sold_out");
        return kind.flatMap(
                found -> summary.map(text -> new Kind.Record(found, as, text, with, takes, soldOut)));
    }

    private boolean isRecord(Scalar kind) {
        if (!RECORDS.contains(kind.value())) {
            notes.error("unknown-value", kind.spot(),
                    "'" + kind.value() + "' is not something that can be recorded.",
                    Nearest.remedy(kind.value(), RECORDS, ""));
        }
        return RECORDS.contains(kind.value());
    }

    private Optional<Outcome> outcome(Scalar word) {
        var names = Arrays.stream(Outcome.values()).map(StepReader::name).toList();
        if (!names.contains(word.value())) {
            notes.error("unknown-value", word.spot(), "A conversation cannot end as '" + word.value() + "'.",
                    Nearest.remedy(word.value(), names, ""));
            return Optional.empty();
        }
        return Optional.of(Outcome.values()[names.indexOf(word.value())]);
    }

    static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
