package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From which source text each translation of a language was made: {@code texts/of/ru.yaml}, a line a text, which
 * {@code ./dragoman translations} writes. By key, the source text's hash and the source text as it was.
 */
record Stamps(Map<String, Stamp> byKey) {
    static final String FOLDER = "texts/of/";
    static final Stamps NONE = new Stamps(Map.of());
    private static final Pattern STAMP = Pattern.compile("(?s)([0-9a-f]{8}) (.*)");
    private static final int BYTES = 4;

    /** One of them. */
    record Stamp(String hash, String text) {
        String line() {
            return hash + " " + text;
        }
    }

    static Stamps read(Source file, Notes notes) {
        var byKey = new LinkedHashMap<String, Stamp>();
        YamlReader.document(file, notes).flatMap(tree -> tree instanceof Tree.Nothing
                ? Optional.<Mapping>empty()
                : Mapping.of(tree, "The list of what was translated", notes))
                .ifPresent(keys -> keys.entries().forEach(entry -> {
                    if (entry.value() instanceof Scalar line) {
                        var stamp = STAMP.matcher(line.value());
                        if (stamp.matches()) {
                            byKey.put(entry.key().value(), new Stamp(stamp.group(1), stamp.group(2)));
                        }
                    }
                }));
        return new Stamps(byKey);
    }

    Optional<Stamp> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Of source texts as they are now. Where lines break is nothing that a translator cares for. */
    static Stamp stamp(List<String> source) {
        var text = String.join(" | ",
                source.stream().map(one -> one.strip().replaceAll("\\s+", " ")).toList());
        var hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return new Stamp(HexFormat.of().formatHex(hash, 0, BYTES), text);
    }
}
