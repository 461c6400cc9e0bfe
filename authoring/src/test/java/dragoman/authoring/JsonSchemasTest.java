package dragoman.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonSchemasTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "schema");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @Test
    void the_published_schemas_are_those_that_the_readers_ask_for() throws IOException {
        var published = new LinkedHashMap<String, String>();
        for (var name : JsonSchemas.all().keySet()) {
            published.put(name, Files.readString(PUBLISHED.resolve(name)));
        }
        assertThat(published).describedAs("write them anew: ./dragoman schemas").isEqualTo(JsonSchemas.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../flows/opanak", "../app/src/main/resources/dragoman/new",
            "../app/src/test/resources/bots/kiosk", "../app/src/test/resources/bots/smallest"})
    void bots_that_come_along_fit_their_schemas(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            var yaml = files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(yaml).isNotEmpty();
            for (var file : yaml) {
                var path = Path.of(folder).relativize(file).toString();
                for (var document : documents(Files.readString(file))) {
                    assertThat(path.startsWith("texts/of/") ? List.of() : problems(schema(path), document))
                            .describedAs(path).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bot.yaml | { bot: B, shop: S, langages: [en] }",
            "bot.yaml | { bot: B }", "bot.yaml | { bot: B, shop: S, answers: { repeat: perhaps } }",
            "f.yaml | { flow: f, steps: [ { aks: size, text: x } ] }",
            "f.yaml | { flow: f, steps: [ { ask: size, txt: x } ] }",
            "f.yaml | { flow: f, steps: [ { ask: size, text: x, type: nummer } ] }",
            "f.yaml | { flow: f, steps: [ { if: x, then: [ { say: a, imge: b } ], else: [] } ] }",
            "f.yaml | { flow: f, steps: [ { end: solvd } ] }",
            "f.yaml | { flow: f, starts: fist, steps: [] }",
            "answers.yaml | { answers: { a: { says: x, text: y, nxt: z } } }",
            "catalog.yaml | { shoes: [ { name: Drina } ] }",
            "catalog.yaml | { shoes: [ { id: a, price: cheap } ] }",
            "texts/ru.yaml | { f: { use: { optoins: { a: b } } } }",
            "texts/ru.yaml | { f: { use: { options: { a: { titel: b } } } } }",
            "tests/a.yaml | { test: t, talk: [ { mee: hello } ] }",
            "tests/a.yaml | { test: t, talk: [], expct: { end: solved } }"})
    void a_slip_of_the_pen_does_not_fit(String path, String yaml) {
        assertThat(problems(schema(path.strip()), documents(yaml.strip()).getFirst())).isNotEmpty();
    }

    private String schema(String path) {
        return switch (path) {
            case "bot.yaml" -> "bot";
            case "answers.yaml" -> "answers";
            case "catalog.yaml" -> "catalog";
            default -> path.startsWith("texts/") ? "texts" : path.startsWith("tests/") ? "test" : "flow";
        };
    }

    private List<String> problems(String name, JsonNode document) {
        JsonSchema schema = factory
                .getSchema(Objects.requireNonNull(JsonSchemas.all().get(name + ".schema.json")));
        return schema.validate(document).stream().map(Object::toString).toList();
    }

    private static List<JsonNode> documents(String yaml) {
        var documents = new ArrayList<JsonNode>();
        new Load(LoadSettings.builder().build()).loadAllFromString(yaml)
                .forEach(document -> documents.add(JSON.valueToTree(document == null ? Map.of() : document)));
        return documents;
    }
}
