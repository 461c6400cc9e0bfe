package dragoman.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Capabilities.Menu;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tables of what check finds beyond loading, in {@code bad-links.txt} and, of good service, {@code bad-service.txt}: files after {@code --- path} (without one: the steps of a flow), then what must be
 * found after {@code >>>}. Nothing else may be found.
 */
class LinksTest {
    /** As narrow as the narrowest messenger. */
    private static final Capabilities NARROW = new Capabilities(Limit.characters(400), Optional.empty(),
            Optional.of(new Buttons(3, Limit.characters(20), Limit.characters(400), true)),
            Optional.of(new Menu(10, Limit.characters(24), Limit.characters(72), Limit.characters(20),
                    Limit.characters(400))),
            false, Optional.of(Duration.ofHours(24)));

    @TestFactory
    Stream<DynamicTest> each_mistake_is_found_at_its_place_with_a_remedy() {
        return Stream.of("bad-links.txt", "bad-service.txt")
                .flatMap(table -> Stream.of(table(table).split("(?m)^=== "))).filter(one -> !one.isBlank())
                .map(one -> dynamicTest(one.lines().findFirst().orElseThrow(), () -> check(one)));
    }

    private static void check(String one) {
        var wanted = one.lines().filter(line -> line.startsWith(">>> ")).map(line -> line.substring(4))
                .toList();
        assertThat(
                Check.files(files(one), Map.of("WhatsApp", NARROW)).stream()
                        .map(finding -> finding.severity() + " " + finding.code() + " "
                                + finding.place() + " " + finding.remedy()))
                .containsExactlyElementsOf(wanted);
    }

    private static Map<String, String> files(String one) {
        var body = one.lines().skip(1).filter(line -> !line.startsWith(">>> ")).reduce("",
                (all, line) -> all + line + "\n");
        var files = new TreeMap<>(Map.of("bot.yaml", "bot: B\nshop: S\n"));
        for (var part : (body.startsWith("--- ") ? body : "--- f.yaml\n" + body).split("(?m)^--- ")) {
            if (!part.isBlank()) {
                var path = part.lines().findFirst().orElseThrow();
                var text = part.substring(path.length() + 1);
                files.put(path, path.equals("f.yaml") ? "flow: f\nstarts: first\nsteps:\n" + text : text);
            }
        }
        return files;
    }

    private static String table(String name) {
        try (var file = Objects.requireNonNull(LinksTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
