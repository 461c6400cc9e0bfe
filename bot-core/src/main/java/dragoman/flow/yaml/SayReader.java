package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfSpecial;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code say}: texts of which one is said, and texts that are said instead on some channel or under some condition. */
record SayReader(Notes notes) {
    /** What stands beside the texts in a translation. */
    private static final Set<String> TAKEN = Set.of("say", "image", "file", "card", "text", "title", "id");

    Optional<Kind.Say> read(Mapping step) {
        var plain = new ArrayList<Scalar>();
        var special = new ArrayList<OfSpecial>();
        for (var tree : step.needed("say").map(Mapping::list).orElse(List.of())) {
            if (tree instanceof Keys keys && !isPlaceholder(keys)) {
                Mapping.of(tree, "A text of 'say'", notes).flatMap(this::special).ifPresent(special::add);
            } else {
                Scalars.text(tree, notes).ifPresent(plain::add);
            }
        }
        var say = new Kind.Say(plain, special, step.text("image"), step.word("file").filter(this::isAddress),
                step.mapping("card", "'card'").map(OfferReader::card));
        return plain.isEmpty() && special.isEmpty() ? Optional.empty() : Optional.of(say);
    }

    /** {@code {customer.name}} without quotation marks. */
    private static boolean isPlaceholder(Keys keys) {
        return keys.entries().stream().allMatch(entry -> entry.value() instanceof Tree.Nothing);
    }

    private Optional<OfSpecial> special(Mapping keys) {
        var text = keys.needed("text").map(tree -> Scalars.texts(tree, notes)).orElse(List.of());
        var on = keys.words("on").stream().filter(name -> Channels.isOne(name, notes)).toList();
        var when = keys.words("when");
        var id = keys.word("id").filter(this::isFree);
        if (!keys.has("on") && !keys.has("when")) {
            notes.error("missing-key", keys.spot(), "Nothing says when this text is said instead.",
                    "Add 'on: [viber]' or 'when:' with a condition, or write it as a text alone.");
        }
        keys.done();
        return text.isEmpty() ? Optional.empty() : Optional.of(new OfSpecial(id, text, on, when));
    }

    private boolean isFree(Scalar id) {
        if (TAKEN.contains(id.value())) {
            notes.error("reserved-name", id.spot(), "The name '" + id.value() + "' means something already.",
                    "Choose another id for this text.");
            return false;
        }
        return NameRules.hyphened(id, "a text", notes);
    }

    private boolean isAddress(Scalar file) {
        boolean address = file.value().matches("(https?://|\\{).*|media/.+\\.(?i)(pdf|docx|xlsx)");
        if (!address) {
            notes.error("bad-address", file.spot(),
                    "'" + file.value() + "' is no address on the web and no document in the bot's folder.",
                    "Put a PDF, DOCX or XLSX below 'media/' and write 'media/…', or write an address: https://…");
        }
        return address;
    }
}
