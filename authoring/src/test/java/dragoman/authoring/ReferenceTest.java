package dragoman.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dragoman.flow.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of the reference is read by the readers. The word behind {@code yaml} says what it is: a file ({@code bot}, {@code flow},
 * {@code answers}, {@code catalog}, {@code texts}, {@code test}), or {@code steps}, {@code slots}, {@code silence} of a flow.
 */
class ReferenceTest {
    private static final Path REFERENCE = Path.of("..", "docs", "flow-language.md");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+) ?(\\w*)\\n(.*?)^```");
    private static final Pattern CODE = Pattern.compile(
            "(?:notes\\.(?:error|warn|hint)|new Note|new Problem|problem|new Mistake|Bad)\\(\\s*(?:Severity\\.\\w+,|true,|false,)?\\s*\"([a-z]+-[a-z-]+)\"");
    private static final Map<String, String> AROUND = Map.of("bot.yaml", """
            bot: Danica
            shop: Opanak
            languages: [en, ru]
            facts: { address: Main street }
            greeting: Hello!
            commands: { human: { says: [human] } }
            """, "doc.yaml", """
            flow: doc
            title: shoes
            starts: { first: yes, says: [I need shoes] }
            slots: { size: { type: number, min: 30, max: 50, title: Size } }
            silence: { 23h: Shall I go on looking? }
            steps:
              - ask: use
                text: What for?
                options:
                  work: Work
                  walking: { title: Walking, also: [hiking], text: for long walks }
                retry: [ Please choose., { handoff: sizing } ]
              - ask: size
                text: Which?
              - ask: customer_phone
                type: phone
                text: And your number?
              - offer: pair
                from: catalog.shoes
                text: These
                card: { title: "{item.name}" }
              - say:
                  - Thank you!
                  - { text: Tap it., on: viber, id: tap }
                id: thanks
                image: media/shop.png
              - end: solved
            """, "order.yaml",
            "flow: order\ninputs: { item: { type: item, from: catalog.shoes } }\nsteps: [ Done. ]\n",
            "polite-no.yaml", "flow: polite-no\ninputs: { wish: text }\nsteps: [ Sorry. ]\n", "answers.yaml",
            """
                    answers: { delivery-time: { says: [when], text: Soon., next: Really. } }
                    """, "catalog.yaml",
            """
                    shoes:
                      - { id: drina, name: Drina, price: 129, sizes: [40], good_for: [work], photo: media/shop.png, benefits: { work: a, walking: b } }
                    """);

    @TestFactory
    Stream<DynamicTest> every_example_is_read_without_a_mistake() throws IOException {
        return FENCED.matcher(Files.readString(REFERENCE)).results()
                .filter(block -> block.group(1).equals("yaml") || block.group(1).equals("csv"))
                .map(block -> dynamicTest(
                        block.group(2) + ": " + block.group(3).lines().findFirst().orElse(""),
                        () -> assertThat(errors(block.group(1) + block.group(2), block.group(3))).isEmpty()));
    }

    @Test
    void every_code_of_a_finding_is_in_the_reference() throws IOException {
        var reference = Files.readString(REFERENCE);
        var codes = new LinkedHashSet<String>();
        for (var sources : List.of("../bot-core/src/main/java/dragoman/flow", "src/main/java")) {
            try (var files = Files.walk(Path.of(sources))) {
                for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    CODE.matcher(Files.readString(file)).results()
                            .forEach(found -> codes.add(found.group(1)));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(70);
        assertThat(codes).filteredOn(code -> !reference.contains("`" + code + "`")).isEmpty();
    }

    private static List<Finding> errors(String kind, String example) {
        var files = new TreeMap<>(AROUND);
        switch (kind) {
            case "yamlbot" -> files.put("bot.yaml", example);
            case "yamlanswers" -> files.put("answers.yaml", example);
            case "yamlcatalog" -> files.put("catalog.yaml", example);
            case "csv" -> {
                files.remove("catalog.yaml");
                files.put("catalog/shoes.csv", example);
            }
            case "yamltexts" -> files.put("texts/ru.yaml", example);
            case "yamltest" -> {
                files.put("tests/doc.yaml", example);
                files.put("look.yaml",
                        "flow: look\nsteps:\n  - call: stock\n    url: https://shop.example/stock\n"
                                + "    returns: { free: number }\n    else: []\n");
            }
            case "yamlflow" -> files.put("order.yaml", example);
            case "yamlsteps" -> files.put("example.yaml", "flow: example\nsteps:\n" + example.indent(2));
            case "yamlslots", "yamlsilence" ->
                files.put("example.yaml", "flow: example\n" + kind.substring(4) + ":\n"
                        + example.indent(2) + "steps: [ Hi ]\n");
            default ->
                throw new IllegalArgumentException("Say behind ```yaml what this is: bot, flow, steps …");
        }
        return Check.files(files, Map.of()).stream()
                .filter(finding -> finding.isError() || finding.code().equals("unknown-translation"))
                .toList();
    }
}
