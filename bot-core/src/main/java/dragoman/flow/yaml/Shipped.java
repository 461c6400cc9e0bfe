package dragoman.flow.yaml;

import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes with the program in one language: {@code dragoman/shipped/xx.yaml}, and what mends a conversation,
 * {@code dragoman/shipped/repair/xx.yaml}.
 *
 * @param says what the engine says, by key, each with its variants
 * @param commands what starts a command, by name
 * @param words of customers, by meaning
 * @param flows small flows that every bot has, by name
 */
record Shipped(Language language, Map<String, List<Scalar>> says, Map<String, List<Scalar>> commands,
        Map<String, List<Scalar>> words, Map<String, Small> flows) {
    private static final String FOLDER = "/dragoman/shipped/";

    /** A flow that answers a sentence with a sentence. */
    record Small(List<Scalar> says, List<Scalar> text) {}

    static Optional<Shipped> in(Language language) {
        return file(FOLDER + language + ".yaml", language)
                .flatMap(words -> file(FOLDER + "repair/" + language + ".yaml", language).map(words::and));
    }

    private Shipped and(Shipped other) {
        return new Shipped(language, both(says, other.says), both(commands, other.commands),
                both(words, other.words), other.flows);
    }

    private static <V> Map<String, V> both(Map<String, V> one, Map<String, V> other) {
        var all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }

    private static Optional<Shipped> file(String path, Language language) {
        try (var file = Shipped.class.getResourceAsStream(path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(read(language,
                            Source.of(path, new String(file.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is our own: a mistake in it is a mistake of the program. */
    private static Shipped read(Language language, Source source) {
        var notes = new Notes();
        var shipped = YamlReader.document(source, notes)
                .flatMap(tree -> Mapping.of(tree, "Shipped words", notes))
                .map(root -> read(language, root, notes));
        if (notes.hasErrors()) {
            throw new IllegalStateException(notes.findings().toString());
        }
        return shipped.orElseThrow();
    }

    private static Shipped read(Language language, Mapping root, Notes notes) {
        root.word("language");
        var says = texts(root, "says", notes);
        var understands = root.mapping("understands", "'understands'").orElseThrow();
        var shipped = new Shipped(language, says, texts(understands, "commands", notes),
                texts(understands, "words", notes), flows(root, notes));
        understands.done();
        root.done();
        return shipped;
    }

    private static Map<String, Small> flows(Mapping root, Notes notes) {
        var flows = new LinkedHashMap<String, Small>();
        for (var entry : root.entriesOf("flows")) {
            var flow = Mapping.of(entry.value(), "A shipped flow", notes).orElseThrow();
            flows.put(entry.key().value(), new Small(flow.texts("says"), flow.texts("text")));
            flow.done();
        }
        return flows;
    }

    private static Map<String, List<Scalar>> texts(Mapping root, String key, Notes notes) {
        var texts = new LinkedHashMap<String, List<Scalar>>();
        for (var entry : root.entriesOf(key)) {
            texts.put(entry.key().value(), Scalars.texts(entry.value(), notes));
        }
        return texts;
    }
}
