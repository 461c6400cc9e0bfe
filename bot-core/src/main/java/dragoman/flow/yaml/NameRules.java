package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Scalar;
import java.util.Set;

/** What names may look like. */
final class NameRules {
    private static final int LONGEST = 40;
    /** Names that mean something already, or that CEL keeps for itself. */
    private static final Set<String> TAKEN = Set.of("customer", "shop", "bot", "channel", "now", "greeting",
            "said", "secret", "known", "true",
            "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if",
            "import", "let",
            "loop", "package", "namespace", "return", "var", "void", "while");

    private NameRules() {}

    /** Of a flow, a step, an answer. */
    static boolean hyphened(Scalar name, String what, Notes notes) {
        return check(name, what, "[A-Za-z][A-Za-z0-9_-]*",
                "Use letters a-z, digits and hyphens, and begin with a letter.", notes);
    }

    /** A name that no slot can have. */
    static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    static boolean slot(Scalar name, Notes notes) {
        if (isTaken(name.value())) {
            notes.error("reserved-name", name.spot(),
                    "The name '" + name.value() + "' means something already.",
                    "Choose another name for this slot, such as my_" + name.value() + ".");
            return false;
        }
        return check(name, "a slot", "[A-Za-z][A-Za-z0-9_]*",
                "Use letters a-z, digits and underscores, and begin with a letter.", notes);
    }

    /** Of the shop: {@code shop.address}. */
    static boolean fact(Scalar name, Notes notes) {
        if (Set.of("name", "open", "opens").contains(name.value())) {
            notes.error("reserved-name", name.spot(), "'shop." + name.value() + "' means something already.",
                    "Choose another name for this fact.");
            return false;
        }
        return check(name, "a fact", "[A-Za-z][A-Za-z0-9_]*",
                "Use letters a-z, digits and underscores, and begin with a letter.",
                notes);
    }

    static boolean option(Scalar name, Notes notes) {
        return check(name, "an option", "[A-Za-z0-9][A-Za-z0-9_-]*",
                "Use letters a-z, digits, hyphens and underscores.", notes);
    }

    static boolean item(Scalar id, Notes notes) {
        if (id.value().length() > 32) {
            notes.error("long-name", id.spot(), "The id '" + id.value() + "' is longer than 32 characters.",
                    "Shorten it.");
            return false;
        }
        return check(id, "an item", "[A-Za-z0-9][A-Za-z0-9-]*", "Use letters a-z, digits and hyphens.",
                notes);
    }

    private static boolean check(Scalar name, String what, String pattern, String remedy, Notes notes) {
        var value = name.value();
        if (value.length() > LONGEST) {
            notes.error("long-name", name.spot(), "The name '" + value + "' is longer than 40 characters.",
                    "Shorten it.");
            return false;
        }
        if (!value.matches(pattern)) {
            notes.error("bad-name", name.spot(), "'" + value + "' cannot be the name of " + what + ".",
                    remedy);
            return false;
        }
        return true;
    }
}
