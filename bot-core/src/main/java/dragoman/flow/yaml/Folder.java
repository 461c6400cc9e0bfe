package dragoman.flow.yaml;

import dragoman.flow.Nearest;
import dragoman.model.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a bot's folder by what they are for.
 *
 * @param tables catalogues as CSV
 * @param stamps of the translations: from which source text each was made
 * @param media paths of all that is not YAML; empty when unknown
 */
record Folder(Optional<Source> bot, Optional<Source> answers, Optional<Source> catalog,
        List<Source> tables, List<Source> flows,
        Map<Language, Source> texts, Map<Language, Source> stamps, Optional<Set<String>> media) {

    static Folder of(Map<String, Source> files, Optional<Set<String>> media, Notes notes) {
        var texts = new TreeMap<Language, Source>(Comparator.comparing(Language::code));
        var stamps = new TreeMap<Language, Source>(Comparator.comparing(Language::code));
        files.forEach((path, source) -> {
            if (path.startsWith(Stamps.FOLDER)) {
                language(source, Stamps.FOLDER, notes).ifPresent(language -> stamps.put(language, source));
            } else if (path.startsWith("texts/")) {
                language(source, "texts/", notes).ifPresent(language -> texts.put(language, source));
            }
        });
        var tables = files.values().stream().filter(source -> isTable(source.path())).toList();
        var flows = files.values().stream().filter(source -> isFlow(source.path())).toList();
        return new Folder(Optional.ofNullable(files.get("bot.yaml")),
                Optional.ofNullable(files.get("answers.yaml")),
                Optional.ofNullable(files.get("catalog.yaml")), tables, flows, texts, stamps, media);
    }

    /** Whether a file is a catalogue as CSV. */
    static boolean isTable(String path) {
        return path.equals("catalog.csv") || path.matches("catalog/[^/]+\\.csv");
    }

    private static boolean isFlow(String path) {
        return path.indexOf('/') < 0 && path.endsWith(".yaml")
                && !Set.of("bot.yaml", "answers.yaml", "catalog.yaml").contains(path);
    }

    private static Optional<Language> language(Source source, String folder, Notes notes) {
        var name = source.path().substring(folder.length(), source.path().length() - ".yaml".length());
        var language = Language.of(name);
        if (language.isEmpty()) {
            notes.error("bad-language", source.start(), "'" + name + "' is not the code of a language.",
                    "Name the file after its language: texts/ru.yaml");
        }
        return language;
    }

    List<Source> all() {
        return Stream
                .of(bot.stream(), answers.stream(), catalog.stream(), tables.stream(), flows.stream(),
                        texts.values().stream())
                .flatMap(sources -> sources).toList();
    }

    /** Without bot.yaml and flows there is no bot. */
    void noteMissing(Notes notes) {
        if (bot.isEmpty() && !notes.mention("bot.yaml")) {
            var near = flows.stream()
                    .filter(source -> source.lines().stream().noneMatch(line -> line.startsWith("flow:")))
                    .map(Source::path)
                    .filter(path -> Nearest.to(path, List.of("bot.yaml")).isPresent())
                    .findFirst();
            notes.error("missing-file", Source.of("bot.yaml", "").start(),
                    "There is no bot.yaml in this folder.",
                    near.map(path -> "Did you mean to call '" + path + "' so?")
                            .orElse("Write one with two lines: 'bot: Name of the bot' and 'shop: Name of the shop'."));
        } else if (bot.isPresent() && flows.isEmpty()) {
            notes.error("no-flows", bot.get().start(), "There is no flow in this folder.",
                    "Write one, such as hello.yaml with 'flow: hello', 'starts: first' and 'steps:'.");
        }
    }
}
