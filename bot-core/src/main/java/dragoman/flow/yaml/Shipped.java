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
 * What comes with the program in one language: {@code dragoman/shipped/xx.yaml}.
 *
 * @param says what the engine says, by key, each with its variants
 * @param commands what starts a command, by name
 * @param words of customers, by meaning
 */
record Shipped(Language language, Map<String, List<Scalar>> says, Map<String, List<Scalar>> commands,
        Map<String, List<Scalar>> words) {

    static Optional<Shipped> in(Language language) {
        var path = "/dragoman/shipped/" + language + ".yaml";
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
        root.neededWord("language");
        var says = texts(root, "says", notes);
        var understands = root.mapping("understands", "'understands'").orElseThrow();
        var shipped = new Shipped(language, says, texts(understands, "commands", notes),
                texts(understands, "words", notes));
        understands.done();
        root.done();
        return shipped;
    }

    private static Map<String, List<Scalar>> texts(Mapping root, String key, Notes notes) {
        var texts = new LinkedHashMap<String, List<Scalar>>();
        for (var entry : root.entriesOf(key)) {
            texts.put(entry.key().value(), Scalars.texts(entry.value(), notes));
        }
        return texts;
    }
}
