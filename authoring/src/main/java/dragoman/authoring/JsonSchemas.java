package dragoman.authoring;

import dragoman.flow.yaml.Grammar;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Trace;
import dragoman.flow.yaml.Trace.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * JSON Schemas (draft 2020-12) of a bot's files, for editors that complete and underline. Made of what the readers ask for, so that a key
 * that is read is a key that is known; {@link SchemaPieces} adds what lies below keys that readers take apart themselves.
 */
public final class JsonSchemas {
    private static final String A_TEST = """
            { test: t, customer: { name: a }, at: x, talk: [ { agent: { resolve: solved } } ], expect: { slots: { a: b }, records: [order] } }
            """;
    private static final Map<String, List<String>> WORDS = Grammar.words();
    private final Map<String, Map<String, Use>> uses;

    private JsonSchemas() {
        var trace = new Trace();
        Grammar.watch(trace);
        new TestReader(new Notes(trace), Optional.empty()).file("tests/t.yaml", A_TEST);
        uses = trace.uses();
    }

    /** By file name, such as {@code flow.schema.json}; each is JSON with a line break at its end. */
    public static Map<String, String> all() {
        var made = new JsonSchemas();
        var schemas = new TreeMap<String, String>();
        schemas.put("bot.schema.json", made.file("A bot's bot.yaml", "bot.yaml"));
        schemas.put("flow.schema.json", made.file("A flow", "A flow"));
        schemas.put("answers.schema.json", made.file("Answers to questions and objections", "answers.yaml"));
        schemas.put("test.schema.json", made.file("A conversation as a test", "A test"));
        schemas.put("catalog.schema.json", made.file("What we sell", SchemaPieces.catalogue()));
        schemas.put("texts.schema.json",
                made.file("A translation", SchemaPieces.translation(made.texts("A flow"))));
        return schemas;
    }

    private List<String> texts(String what) {
        return uses.getOrDefault(what, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().form() == Trace.Form.TEXT).map(Map.Entry::getKey).toList();
    }

    private String file(String title, String what) {
        return file(title, object(what));
    }

    private String file(String title, Map<String, Object> schema) {
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.putAll(schema);
        var all = definitions();
        var needed = new TreeMap<String, Object>();
        collect(root, all, needed);
        if (!needed.isEmpty()) {
            root.put("$defs", needed);
        }
        return Json.of(sorted(root));
    }

    /** Always in the same order, so that the files change only where the grammar does. */
    private static Object sorted(Object schema) {
        return switch (schema) {
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((key, value) -> sorted.put(key.toString(), sorted(value)));
                yield sorted;
            }
            case List<?> list -> list.stream().map(JsonSchemas::sorted).toList();
            default -> schema;
        };
    }

    /** What is referred to, directly or not. */
    private static void collect(Object schema, Map<String, Object> all, Map<String, Object> needed) {
        if (schema instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference) {
                var name = reference.substring("#/$defs/".length());
                var definition = all.get(name);
                if (definition != null && needed.putIfAbsent(name, definition) == null) {
                    collect(definition, all, needed);
                }
            }
            map.values().forEach(value -> collect(value, all, needed));
        } else if (schema instanceof List<?> list) {
            list.forEach(value -> collect(value, all, needed));
        }
    }

    private Map<String, Object> definitions() {
        var all = new LinkedHashMap<>(SchemaPieces.common());
        uses.keySet().forEach(what -> all.put(SchemaPieces.name(what), object(what)));
        var steps = new ArrayList<Object>();
        Grammar.steps().forEach(step -> steps.add(SchemaPieces.ref("A step '" + step + "'")));
        all.put("step", Map.of("anyOf", steps));
        return all;
    }

    private Map<String, Object> object(String what) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        uses.getOrDefault(what, Map.of()).forEach((key, use) -> {
            properties.put(key, property(what, key, use));
            if (use.needed() && !(what.equals("An answer") && key.equals("cause"))) {
                required.add(key);
            }
        });
        var mainKey = what.startsWith("A step '") ? what.substring(8, what.length() - 1) : "";
        if (!mainKey.isEmpty() && !required.contains(mainKey)) {
            required.add(mainKey);
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    private static Object property(String what, String key, Use use) {
        var words = WORDS.get(what + "." + key);
        if (words != null) {
            return Map.of("enum", words);
        }
        return SchemaPieces.below(what, key).orElseGet(() -> plain(key, use));
    }

    private static Object plain(String key, Use use) {
        return switch (use.form()) {
            case WORD, TEXT -> SchemaPieces.reference("text");
            case TEXTS, WORDS -> SchemaPieces.reference("texts");
            case NUMBER -> Map.of("type", "number");
            case YES_NO -> SchemaPieces.reference("yes-no");
            case STEPS -> SchemaPieces.reference("steps");
            case KEYS -> SchemaPieces.ref(use.of());
            case ENTRIES -> Map.of("type", "object");
            case ANY -> key.equals("text") || key.equals("says") ? SchemaPieces.reference("texts") : Map.of();
        };
    }

}
