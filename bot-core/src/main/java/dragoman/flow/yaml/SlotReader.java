package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.Slot.Keep;
import dragoman.flow.yaml.Draft.OfOption;
import dragoman.flow.yaml.Draft.OfSlot;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the declarations of slots and the options of asks. */
final class SlotReader {
    static final Set<String> TYPES = Set.of("text", "name", "number", "money", "date", "time", "choice",
            "choices",
            "yes-no", "phone", "e-mail", "photo", "file", "place", "pattern", "item");
    private final Notes notes;

    SlotReader(Notes notes) {
        this.notes = notes;
    }

    Optional<OfSlot> read(Entry entry) {
        if (!NameRules.slot(entry.key(), notes)) {
            return Optional.empty();
        }
        if (entry.value() instanceof Scalar type) {
            return Optional.of(
                    OfSlot.of(entry.key(), type(type), Optional.empty()));
        }
        return Mapping.of(entry.value(), "A slot", notes).map(mapping -> {
            var slot = read(entry.key(), mapping);
            mapping.done();
            return slot;
        });
    }

    /** The keys of a slot, which an ask has too. */
    OfSlot read(Scalar name, Mapping mapping) {
        var type = mapping.word("type").flatMap(this::type);
        var from = mapping.word("from").flatMap(this::list);
        if (type.filter("item"::equals).isPresent() && from.isEmpty() && !mapping.has("from")) {
            notes.error("missing-key", mapping.spot(), "A slot for an item needs 'from'.",
                    "Add the list: from: catalog.shoes");
        }
        return new OfSlot(name, type, new LimitReader(notes).read(mapping), from, mapping.text("title"),
                mapping.word("keep").flatMap(this::keep),
                options(mapping).stream().flatMap(entry -> option(entry).stream()).toList());
    }

    private List<Entry> options(Mapping mapping) {
        if (mapping.has("options") && mapping.keys().get("options").orElse(null) instanceof Tree.Items list) {
            notes.error("wrong-type", list.spot(),
                    "Each option has a name of its own, and this is a list of titles.",
                    "Write a name before each title: options: { yes-please: Yes please, no-thanks: No thanks }");
            return List.of();
        }
        return mapping.entriesOf("options");
    }

    /** {@code catalog.shoes}: the list's name, at its own place. */
    Optional<Scalar> list(Scalar from) {
        if (from.value().startsWith("catalog.") && from.value().length() > 8) {
            return Optional.of(new Scalar(from.value().substring(8), from.style(), from.spot(), from.end()));
        }
        notes.error("bad-name", from.spot(), "'" + from.value() + "' is not a list of the catalogue.",
                "Write 'catalog.' and the list's name: from: catalog." + from.value());
        return Optional.empty();
    }

    private Optional<String> type(Scalar word) {
        if (TYPES.contains(word.value())) {
            return Optional.of(word.value());
        }
        notes.error("unknown-type", word.spot(), "There is no type '" + word.value() + "'.",
                Nearest.remedy(word.value(), TYPES, ""));
        return Optional.empty();
    }

    private Optional<Keep> keep(Scalar word) {
        return switch (word.value()) {
            case "flow" -> Optional.of(Keep.FLOW);
            case "conversation" -> Optional.of(Keep.CONVERSATION);
            case "customer" -> Optional.of(Keep.CUSTOMER);
            default -> {
                notes.error("unknown-value", word.spot(), "'keep' cannot be '" + word.value() + "'.",
                        Nearest.remedy(word.value(), List.of("flow", "conversation", "customer"), ""));
                yield Optional.empty();
            }
        };
    }

    private Optional<OfOption> option(Entry entry) {
        if (!NameRules.option(entry.key(), notes)) {
            return Optional.empty();
        }
        if (!(entry.value() instanceof Tree.Keys)) {
            return Scalars.text(entry.value(), notes)
                    .map(title -> new OfOption(entry.key(), title, List.of(), Optional.empty()));
        }
        return Mapping.of(entry.value(), "An option", notes).flatMap(mapping -> {
            var title = mapping.neededText("title");
            var also = mapping.examples("also");
            var text = mapping.text("text");
            mapping.done();
            return title.map(found -> new OfOption(entry.key(), found, also, text));
        });
    }
}
