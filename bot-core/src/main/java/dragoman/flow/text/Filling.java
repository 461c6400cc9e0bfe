package dragoman.flow.text;

import dragoman.flow.Scope;
import dragoman.flow.Template;
import java.util.List;
import java.util.Set;

/** Fills in from left to right; what is not known drops itself, and the seam is mended. */
record Filling(List<Part> parts, Set<String> needs) implements Template {
    Filling {
        parts = List.copyOf(parts);
        needs = Set.copyOf(needs);
    }

    @Override
    public String fill(Scope scope) {
        var out = new StringBuilder();
        boolean dropped = false;
        for (var part : parts) {
            switch (part) {
                case Part.Literal(var text) -> {
                    Seam.join(out, text, dropped);
                    dropped = false;
                }
                case Part.Hole hole -> {
                    var text = hole.text(scope);
                    text.ifPresent(out::append);
                    dropped = text.isEmpty();
                }
            }
        }
        Seam.join(out, "", dropped);
        return out.toString();
    }
}
