package dragoman.app.config;

import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Spot;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.port.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values, filling in {@code ${NAME}} and {@code ${NAME:default}} from the environment. */
final class Values {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::([^}]*))?}");

    private final Notes notes;
    private final Map<String, String> environment;

    Values(Notes notes, Map<String, String> environment) {
        this.notes = notes;
        this.environment = environment;
    }

    Notes notes() {
        return notes;
    }

    String text(Mapping mapping, String key, String otherwise) {
        return scalar(mapping, key).flatMap(this::filled).orElse(otherwise);
    }

    Secret secret(Mapping mapping, String key) {
        return new Secret(text(mapping, key, "").strip());
    }

    int number(Mapping mapping, String key, int otherwise) {
        var given = text(mapping, key, Integer.toString(otherwise)).strip();
        if (given.matches("\\d{1,9}")) {
            return Integer.parseInt(given);
        }
        notes.error("wrong-type", mapping.spotOf(key), key + " is a number, not '" + given + "'.",
                "Write digits, such as " + otherwise + ".");
        return otherwise;
    }

    URI address(Mapping mapping, String key, String otherwise) {
        var given = text(mapping, key, otherwise).strip();
        try {
            var address = URI.create(given);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below, as of any other text that is none
        }
        notes.error("wrong-type", mapping.spotOf(key),
                key + " is an http or https address, not '" + given + "'.",
                "Write it whole, such as " + otherwise + ".");
        return URI.create(otherwise);
    }

    /** One of a few words. */
    String oneOf(Mapping mapping, String key, String otherwise, String... words) {
        var given = text(mapping, key, otherwise).strip();
        for (var word : words) {
            if (word.equals(given)) {
                return given;
            }
        }
        notes.error("wrong-value", mapping.spotOf(key), key + " cannot be '" + given + "'.",
                "Write " + String.join(" or ", words) + ".");
        return otherwise;
    }

    /** What a record that checks itself has to say becomes a mistake with its place. */
    <T> Optional<T> checked(Spot spot, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException e) {
            notes.error("wrong-value", spot, String.valueOf(e.getMessage()), "");
            return Optional.empty();
        }
    }

    /** The value of an entry that may have any name; empty, and said, when there is none. */
    Optional<String> filled(Entry entry) {
        if (entry.value() instanceof Scalar scalar) {
            return filled(scalar);
        }
        notes.error("wrong-type", entry.key().spot(), "'" + entry.key().value() + "' is one value, not "
                + entry.value().kind() + ".", "Write it behind the colon.");
        return Optional.empty();
    }

    private Optional<Scalar> scalar(Mapping mapping, String key) {
        return mapping.tree(key).flatMap(tree -> {
            if (tree instanceof Scalar scalar) {
                return Optional.of(scalar);
            }
            notes.error("wrong-type", tree.spot(), key + " is one value, not " + tree.kind() + ".",
                    "Write it behind the colon.");
            return Optional.empty();
        });
    }

    /** Empty, and said once, when a variable is missing: what else is wrong with such a value is no news. */
    Optional<String> filled(Scalar scalar) {
        var missing = new ArrayList<String>();
        var text = VARIABLE.matcher(scalar.value()).replaceAll(found -> {
            var name = found.group(1);
            var value = Optional.ofNullable(environment.get(name))
                    .or(() -> Optional.ofNullable(found.group(2)));
            if (value.isEmpty()) {
                missing.add(name);
                notes.error("no-variable", scalar.spot(), "The environment variable " + name + " is not set.",
                        "Set it, or give a default: ${" + name + ":…}.");
            }
            return Matcher.quoteReplacement(value.orElse(""));
        });
        return missing.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
