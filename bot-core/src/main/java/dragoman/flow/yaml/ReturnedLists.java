package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists that calls return, by slot and field. */
record ReturnedLists(Map<String, Shape> called) {

    /** Such a list. */
    record Found(String slot, String field, Shape element) {
        String path() {
            return slot + "." + field;
        }
    }

    private List<Found> all() {
        var all = new ArrayList<Found>();
        called.forEach((slot, shape) -> {
            if (shape instanceof Shape.Fields(var fields)) {
                fields.forEach((name, field) -> {
                    if (field.shape() instanceof Shape.ListOf(var element)) {
                        all.add(new Found(slot, name, element));
                    }
                });
            }
        });
        return all;
    }

    /** What a path means, without a word when it means nothing. */
    Optional<Found> find(String path) {
        var found = all().stream().filter(list -> list.path().equals(path) || list.field().equals(path))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<Found> find(Scalar path, Set<String> catalogue, Notes notes) {
        var found = find(path.value());
        if (found.isEmpty()) {
            noteUnknown(path, catalogue, notes);
        }
        return found.filter(list -> hasId(list, path, notes));
    }

    private void noteUnknown(Scalar path, Set<String> catalogue, Notes notes) {
        var paths = all().stream().map(Found::path).toList();
        if (paths.isEmpty() || catalogue.contains(path.value())) {
            notes.error("bad-name", path.spot(), "'" + path.value() + "' is not a list of the catalogue.",
                    "Write 'catalog.' and the list's name: from: catalog." + path.value());
        } else {
            notes.error("unknown-list", path.spot(),
                    "No call returns a list '" + path.value() + "', or more than one does.",
                    Nearest.to(path.value(), all().stream().map(Found::field).toList())
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElseGet(() -> Nearest.remedy(path.value(), paths,
                                    "Write the call's slot and the field: from: " + paths.getFirst())));
        }
    }

    private static boolean hasId(Found list, Scalar path, Notes notes) {
        boolean has = list.element() instanceof Shape.Fields(var fields) && fields.containsKey("id")
                && fields.getOrDefault("id", new Shape.Field(new Shape.YesNo(), false))
                        .equals(new Shape.Field(new Shape.Text(), true));
        if (!has) {
            notes.error("offer-id", path.spot(),
                    "What is offered needs an 'id', so that a choice is known by it.",
                    "Let the call return it: " + list.field() + ": [ { id: text, name: text } ]");
        }
        return has;
    }
}
