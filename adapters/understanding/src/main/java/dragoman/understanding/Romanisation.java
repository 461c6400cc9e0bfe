package dragoman.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a language is typed in Latin letters, from its {@code .letters} file. */
final class Romanisation {
    private static final int LONGEST_LETTER = 4;
    private static final int MOST_SPELLINGS = 24;

    private final Map<String, List<String>> letters = new HashMap<>();
    private final Map<String, String> sounds = new LinkedHashMap<>();

    private Romanisation() {}

    /** Empty for a language that is written in Latin letters, or that nobody types in them. */
    static Optional<Romanisation> of(String code) {
        var stream = Romanisation.class.getResourceAsStream(code + ".letters");
        if (stream == null) {
            return Optional.empty();
        }
        var romanisation = new Romanisation();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            romanisation
                    .read(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Optional.of(romanisation);
    }

    private void read(List<String> lines) {
        boolean sound = false;
        for (String line : lines) {
            List<String> parts = Arrays.asList(line.split(" "));
            if (line.startsWith("[")) {
                sound = line.equals("[sound]");
            } else if (sound) {
                sounds.put(parts.getFirst(), parts.size() > 1 ? parts.getLast() : "");
            } else {
                letters.put(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
            }
        }
    }

    /** What a word in Latin letters may be in the language's own, the likeliest first; none for a word with other letters. */
    List<String> spellings(String latin) {
        List<String> spellings = List.of("");
        for (int at = 0; at < latin.length();) {
            int length = Math.min(LONGEST_LETTER, latin.length() - at);
            while (length > 1 && !letters.containsKey(latin.substring(at, at + length))) {
                length--;
            }
            List<String> meant = letters.getOrDefault(latin.substring(at, at + length), List.of());
            if (meant.isEmpty()) {
                return List.of();
            }
            spellings = append(spellings, meant);
            at += length;
        }
        return spellings;
    }

    private static List<String> append(List<String> spellings, List<String> meant) {
        List<String> longer = new ArrayList<>(spellings.size());
        for (String letter : meant) {
            for (String spelling : spellings) {
                if (longer.size() < MOST_SPELLINGS) {
                    longer.add(spelling + letter);
                }
            }
        }
        return longer;
    }

    /** The same for words that sound alike. */
    String sound(String word) {
        String sound = word;
        for (var same : sounds.entrySet()) {
            sound = sound.replace(same.getKey(), same.getValue());
        }
        return sound;
    }
}
