package dragoman.authoring;

import dragoman.flow.Nearest;
import dragoman.flow.yaml.BotFolder;
import dragoman.flow.yaml.Translated;
import dragoman.flow.yaml.Translated.State;
import dragoman.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Helps those who translate: says what is missing or older than its source, writes places to fill in, and remembers what was translated. */
public final class TranslationWork {
    private static final String HEAD = """
            # From which source text each translation was made: its hash and its words. Written by ./dragoman translations; when a
            # source text changes, check names the translations that are older.
            """;
    private final Path folder;

    /** Throws {@link CannotRun} for what is no bot's folder. */
    public TranslationWork(Path folder) {
        if (!Files.isRegularFile(folder.resolve("bot.yaml"))) {
            throw new CannotRun("There is no bot in '" + folder
                    + "'. Write the path of a bot's folder, such as flows/opanak.");
        }
        this.folder = folder;
    }

    public TranslationReport list() {
        return new TranslationReport(folder.toString(), texts(), List.of());
    }

    /** Writes empty places with the source text beside them for all that is missing, and writes down what is new. */
    public TranslationReport update() {
        var written = new ArrayList<String>();
        var sketch = BotFolder.sketch(folder);
        var order = new SourceOrder(sketch);
        for (var language : languages(sketch.texts())) {
            var missing = order.of(sketch.texts().stream().filter(text -> text.language().equals(language))
                    .filter(text -> text.state() == State.MISSING).toList());
            var file = folder.resolve("texts/" + language + ".yaml");
            var before = read(file).orElse("");
            var after = Skeletons.into(before, missing);
            if (!after.equals(before)) {
                write(file, after);
                written.add(file + ": places for " + missing.size() + " missing texts");
            }
        }
        return stamp(Set.of(), written);
    }

    /**
     * Somebody has looked over these translations: they are up to date from now on.
     *
     * @param keys as in a report, or beginnings of them such as a flow's name; {@code all} for all
     * @throws CannotRun when there is no such text
     */
    public TranslationReport confirm(List<String> keys) {
        var texts = texts();
        for (var key : keys) {
            if (!key.equals("all") && texts.stream().noneMatch(text -> isWithin(text, key))) {
                throw new CannotRun("There is no text '" + key + "'. "
                        + Nearest.to(key, texts.stream().map(Translated::key).distinct().toList())
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("./dragoman translations " + folder + " names them."));
            }
        }
        return stamp(Set.copyOf(keys), new ArrayList<>());
    }

    private TranslationReport stamp(Set<String> confirmed, List<String> written) {
        var texts = texts();
        for (var language : languages(texts)) {
            var lines = new StringBuilder(HEAD);
            texts.stream().filter(text -> text.language().equals(language))
                    .forEach(text -> source(text, confirmed).ifPresent(source -> lines.append(text.key())
                            .append(": \"")
                            .append(Translated.stamp(source).replace("\\", "\\\\").replace("\"", "\\\""))
                            .append("\"\n")));
            var file = folder.resolve("texts/of/" + language + ".yaml");
            if (!read(file).equals(Optional.of(lines.toString()))) {
                write(file, lines.toString());
                written.add(file + ": written anew");
            }
        }
        return new TranslationReport(folder.toString(), texts(), written);
    }

    /** The source text from which the translation was made. */
    private static Optional<String> source(Translated text, Set<String> confirmed) {
        boolean seen = confirmed.contains("all") || confirmed.stream().anyMatch(key -> isWithin(text, key));
        return switch (text.state()) {
            case MISSING, WORDS -> Optional.empty();
            case CURRENT, UNSTAMPED -> Optional.of(text.source());
            case STALE -> seen ? Optional.of(text.source()) : text.was();
        };
    }

    private static boolean isWithin(Translated text, String key) {
        return text.key().equals(key) || text.key().startsWith(key + ".");
    }

    private List<Translated> texts() {
        return BotFolder.sketch(folder).texts();
    }

    private static Set<Language> languages(List<Translated> texts) {
        var languages = new LinkedHashSet<Language>();
        texts.forEach(text -> languages.add(text.language()));
        return languages;
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new CannotRun(
                    "The file '" + file + "' cannot be read: " + e.getMessage() + ". Allow reading it.");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new CannotRun(
                    "The file '" + file + "' cannot be written: " + e.getMessage() + ". Allow writing it.");
        }
    }
}
