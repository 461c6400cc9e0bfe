package dragoman.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pieces of schemas: what lies below keys whose names are the owner's, or that may be written in several ways. */
final class SchemaPieces {
    private static final Map<String, Object> TEXT = Map.of("type", List.of("string", "number", "boolean"));
    private static final Object STEPS = reference("steps");
    private static final Map<String, Object> VALUES = named(reference("text"));
    private static final Map<String, Object> BELOW = Map.ofEntries(
            Map.entry("A flow.steps", STEPS), Map.entry("A flow.silence", named(STEPS)),
            Map.entry("A flow.starts", Map.of("anyOf", List.of(Map.of("const", "first"), ref("starts")))),
            Map.entry("A flow.slots", named(anyOf(reference("text"), ref("A slot")))),
            Map.entry("A flow.inputs", named(anyOf(reference("text"), ref("A slot")))),
            Map.entry("A slot.options", options()), Map.entry("A step 'ask'.options", options()),
            Map.entry("A slot.min", number()), Map.entry("A slot.max", number()),
            Map.entry("A step 'ask'.min", number()), Map.entry("A step 'ask'.max", number()),
            Map.entry("A step 'ask'.retry", listOf(anyOf(reference("text"), ref("A retry")))),
            Map.entry("A step 'say'.say", listOf(anyOf(reference("text"), ref("A text of 'say'")))),
            Map.entry("A step 'offer'.show", Map.of("type", "integer", "minimum", 1)),
            Map.entry("A step 'match'.cases", named(STEPS)), Map.entry("A step 'set'.set", VALUES),
            Map.entry("A step 'run'.with", VALUES), Map.entry("A step 'record'.with", VALUES),
            Map.entry("bot.yaml.hours", VALUES), Map.entry("bot.yaml.facts", VALUES),
            Map.entry("bot.yaml.commands", named(ref("A command"))),
            Map.entry("answers.yaml.answers", named(ref("An answer"))),
            Map.entry("answers.yaml.objections", named(ref("An answer"))),
            Map.entry("A test.talk", Map.of("type", "array", "items", act())),
            Map.entry("'expect'.slots", VALUES));

    private SchemaPieces() {}

    static Optional<Object> below(String what, String key) {
        return Optional.ofNullable(BELOW.get(what + "." + key));
    }

    /** What all files have in common. YAML reads {@code 41} as a number, and a text is what is meant. */
    static Map<String, Object> common() {
        var common = new LinkedHashMap<String, Object>();
        common.put("text", TEXT);
        common.put("texts", listOf(reference("text")));
        common.put("yes-no", Map.of("enum", List.of("yes", "no", true, false)));
        common.put("steps", listOf(anyOf(reference("text"), reference("step"))));
        common.put("translated", anyOf(reference("texts"), Map.of("type", "null"),
                Map.of("type", "object", "additionalProperties", reference("translated"))));
        return common;
    }

    static Map<String, Object> catalogue() {
        var item = Map.of("type", "object", "required", List.of("id"), "properties",
                Map.of("id", reference("text"), "name", reference("text"), "price", number(), "stock",
                        Map.of("type", "integer", "minimum", 0)));
        return Map.of("type", "object", "properties", Map.of("currency", reference("text")),
                "additionalProperties",
                Map.of("type", "array", "items", item));
    }

    /** Names of flows and steps are the owner's; what stands below a step is known, other texts aside. {@code ofFlow}: texts of a flow itself. */
    static Map<String, Object> translation(List<String> ofFlow) {
        var option = anyOf(reference("text"),
                closed(Map.of("title", reference("text"), "also", reference("texts"),
                        "text", reference("text"))));
        var step = Map.of("type", "object", "properties", Map.of("options", named(option), "card",
                closed(Map.of("title", reference("text"), "text", reference("text")))),
                "additionalProperties",
                anyOf(reference("texts"), Map.of("type", "null")));
        var slot = closed(Map.of("title", reference("text"), "options", named(option), "because",
                reference("text"), "rules", reference("texts")));
        var texts = new LinkedHashMap<String, Object>();
        ofFlow.forEach(key -> texts.put(key, reference("texts")));
        texts.put("starts", closed(Map.of("says", reference("texts"))));
        texts.put("slots", named(slot));
        texts.put("silence", named(reference("translated")));
        var flow = Map.of("type", "object", "properties", texts, "additionalProperties", step);
        var bot = Map.of("type", "object", "properties", Map.of("facts", VALUES, "commands",
                named(closed(Map.of("says", reference("texts"))))), "additionalProperties",
                reference("texts"));
        var answers = named(closed(Map.of("says", reference("texts"), "text", reference("texts"), "next",
                reference("text"))));
        return Map.of("type", "object", "properties",
                Map.of("bot", bot, "answers", answers, "objections", answers,
                        "catalog", reference("translated")),
                "additionalProperties", flow);
    }

    private static Map<String, Object> act() {
        var properties = new LinkedHashMap<String, Object>();
        TestReader.ACTS.forEach(act -> properties.put(act, reference("text")));
        properties.put("agent", anyOf(reference("text"), ref("An agent's line")));
        properties.put("bot", anyOf(reference("text"), Map.of("type", "null")));
        properties.put("call", Map.of("type", "object"));
        var act = new LinkedHashMap<>(closed(properties));
        act.put("minProperties", 1);
        act.put("maxProperties", 1);
        return act;
    }

    private static Map<String, Object> options() {
        return named(anyOf(reference("text"), ref("An option")));
    }

    private static Map<String, Object> number() {
        return Map.of("type", "number");
    }

    private static Map<String, Object> closed(Map<String, Object> properties) {
        return Map.of("type", "object", "properties", properties, "additionalProperties", false);
    }

    private static Map<String, Object> named(Object value) {
        return Map.of("type", "object", "additionalProperties", value);
    }

    /** One, or a list of them. */
    private static Map<String, Object> listOf(Object one) {
        return anyOf(one, Map.of("type", "array", "items", one));
    }

    private static Map<String, Object> anyOf(Object... schemas) {
        return Map.of("anyOf", List.of(schemas));
    }

    static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    static Map<String, Object> ref(String what) {
        return reference(name(what));
    }

    /** {@code A step 'ask'} is {@code step-ask}. */
    static String name(String what) {
        return what.toLowerCase(Locale.ROOT).replaceAll("^(an?|the) ", "").replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
