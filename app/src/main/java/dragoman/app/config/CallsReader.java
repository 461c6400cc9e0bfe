package dragoman.app.config;

import dragoman.calls.CallSettings;
import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Tree.Entry;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.port.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What calls to the shop's own systems may use: {@code secrets} and {@code calls}. */
record CallsReader(Values values) {

    CallSettings read(Mapping root) {
        var secrets = new LinkedHashMap<String, Secret>();
        root.mapping("secrets", "secrets").map(Mapping::entries)
                .ifPresent(all -> all.forEach(entry -> secret(entry, secrets)));
        return root.mapping("calls", "calls").flatMap(calls -> calls(calls, secrets))
                .orElseGet(() -> new CallSettings(secrets, Set.of(), CallSettings.NONE.atOnce()));
    }

    private Optional<CallSettings> calls(Mapping calls, Map<String, Secret> secrets) {
        var allow = new LinkedHashSet<String>();
        calls.words("allow").stream().map(Scalar::value).forEach(allow::add);
        var atOnce = values.number(calls, "at-once", CallSettings.NONE.atOnce());
        calls.done();
        return values.checked(calls.spotOf("at-once"), () -> new CallSettings(secrets, allow, atOnce));
    }

    private void secret(Entry entry, Map<String, Secret> secrets) {
        var name = entry.key().value();
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            values.notes().error("wrong-value", entry.key().spot(),
                    "'" + name + "' cannot be the name of a secret.",
                    "Use letters a-z, digits and underscores, and begin with a letter.");
        } else if (entry.value() instanceof Keys keys) {
            Mapping.of(keys, "a secret", values.notes()).ifPresent(mapping -> {
                fromFile(mapping, name).ifPresent(secret -> secrets.put(name, secret));
                mapping.done();
            });
        } else {
            values.filled(entry).map(String::strip).map(Secret::new)
                    .ifPresent(secret -> secrets.put(name, secret));
        }
    }

    /** A file with nothing but the secret in it, as orchestrators mount them. */
    private Optional<Secret> fromFile(Mapping mapping, String name) {
        var file = values.text(mapping, "file", "");
        try {
            return Optional.of(new Secret(Files.readString(Path.of(file)).strip()));
        } catch (IOException | InvalidPathException e) {
            values.notes().error("no-secret-file", mapping.spotOf("file"),
                    "The file of the secret '" + name + "' cannot be read: '" + file + "'.",
                    "Give its path, and let this user read it.");
            return Optional.empty();
        }
    }
}
