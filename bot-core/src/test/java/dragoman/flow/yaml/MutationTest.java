package dragoman.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they are while somebody edits them: whatever stands there gives a bot or findings, and never an exception. */
class MutationTest {
    private static final List<String> ODD = List.of(":", ": ", "#", " #", "-", "- ", "{", "}", "{}", "[", "]",
            "\"", "'", "\n", "\t", "&a ", "*a",
            "!x ", "|", "> ", "%", "@", "?", ",", "{{", "null", "~", "---\n", "{item.", "|money", "\uD800",
            "\u0000", "é", "👟");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void files_with_slips_give_a_bot_or_findings(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var files = mutated(i % 3 == 0 ? Samples.SHOES : Samples.SMALLEST, random);
            var loaded = BotFolder.load(files);
            assertThat(loaded.bot().isEmpty()).describedAs("seed %s, round %s: %s", seed, i, files)
                    .isEqualTo(loaded.findings().stream().anyMatch(Finding::isError));
            assertThat(loaded.findings()).allSatisfy(finding -> assertThat(finding.remedy()).isNotBlank());
        }
    }

    private static Map<String, String> mutated(Map<String, String> files, Random random) {
        var copy = new TreeMap<>(files);
        var path = List.copyOf(copy.keySet()).get(random.nextInt(copy.size()));
        int slips = 1 + random.nextInt(3);
        for (int i = 0; i < slips; i++) {
            copy.compute(path, (_, text) -> slip(text == null ? "" : text, random));
        }
        return copy;
    }

    private static String slip(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(8));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            case 2 -> swapped(text, random);
            default -> text.substring(0, at) + ODD.get(random.nextInt(ODD.size())) + text.substring(at);
        };
    }

    private static String swapped(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        var moved = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), moved);
        return String.join("\n", lines) + "\n";
    }
}
