package dragoman.app.config;

import dragoman.app.Trouble;
import dragoman.calls.CallSettings;
import dragoman.desk.retention.RetentionRules;
import dragoman.flow.Finding;
import dragoman.flow.yaml.Mapping;
import dragoman.flow.yaml.Notes;
import dragoman.flow.yaml.Source;
import dragoman.flow.yaml.YamlReader;
import dragoman.jdbc.StoreSettings;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code config/dragoman.yaml} says, checked; after {@code docs/configuration.md}.
 *
 * @param natural a typing moment before answers, and quick messages are answered together
 * @param watch edited folders are taken over by themselves
 * @param understanding the models that help the words
 * @param retention how long what is kept is kept
 * @param largestFile of a customer or an agent that is kept, in megabytes
 * @param calls what calls to the shop's own systems may use
 */
public record Config(HttpSettings http, StoreSettings store, boolean natural, boolean watch,
        UnderstandingSettings understanding,
        CallSettings calls, RetentionRules retention, int largestFile,
        List<BotSettings> bots) {

    /** @throws Trouble with each mistake's place and remedy */
    public static Config read(Path file) {
        return parse(file.toString(), content(file), System.getenv());
    }

    static Config parse(String name, String content, Map<String, String> environment) {
        if (content.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            throw new Trouble(
                    name + ": the file is empty. Compare with config/dragoman.yaml of the sources.");
        }
        var notes = new Notes();
        var config = YamlReader.document(Source.of(name, content), notes)
                .flatMap(tree -> Mapping.of(tree, "the configuration", notes))
                .map(root -> new ConfigReader(new Values(notes, environment)).read(root));
        if (notes.hasErrors()) {
            throw new Trouble(notes.findings().stream().filter(Finding::isError).map(Config::line)
                    .collect(Collectors.joining("\n")));
        }
        return config.orElseThrow();
    }

    private static String line(Finding finding) {
        return finding.place() + ": " + finding.problem() + " "
                + finding.remedy().replace("docs/flow-language.md", "docs/configuration.md");
    }

    private static String content(Path file) {
        if (Files.isDirectory(file)) {
            throw new Trouble(file + ": this is a folder. Name the file in it with --config, such as "
                    + file.resolve("dragoman.yaml") + ".");
        }
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Trouble(file
                    + ": there is no such file. Name another with --config, or start in the folder that has it.");
        } catch (MalformedInputException e) {
            throw new Trouble(file + ": this is not a UTF-8 text file. Save it as UTF-8.");
        } catch (IOException e) {
            throw new Trouble(file + ": cannot be read. Give this user the right to read it.");
        }
    }

    /** Where the files of customers and agents are kept. */
    public FileSettings files() {
        return new FileSettings(dataDirectory(), largestFile);
    }

    /** Where this installation keeps its own files: beside the embedded database, else {@code data}. */
    public Path dataDirectory() {
        var sqlite = "jdbc:sqlite:";
        return Optional.of(store.url()).filter(url -> url.startsWith(sqlite))
                .map(url -> Path.of(url.substring(sqlite.length())))
                .flatMap(path -> Optional.ofNullable(path.getParent())).orElse(Path.of("data"));
    }
}
