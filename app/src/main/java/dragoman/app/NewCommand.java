package dragoman.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A small working bot to start from. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Make a small working bot to start from.")
final class NewCommand implements Callable<Integer> {
    private static final List<String> FILES = List.of("bot.yaml", "hello.yaml", "order.yaml", "answers.yaml",
            "catalog.yaml",
            "tests/order.yaml");

    @Parameters(paramLabel = "DIR", description = "a folder that does not exist yet, or is empty")
    Path folder = Path.of(".");

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !empty(folder)) {
            throw new Trouble(folder
                    + ": there is something in it already. Name a new folder, and nothing is overwritten.");
        }
        try {
            write(folder);
        } catch (IOException e) {
            throw new Trouble(folder + ": cannot be written here (" + e.getMessage()
                    + "). Name a folder in which you may write.");
        }
        System.out.println("A bot is in " + folder + ". Next:");
        System.out.println("  ./dragoman chat " + folder + "     talk with it");
        System.out.println("  ./dragoman test " + folder + "     play its conversations");
        System.out.println("  ./dragoman check " + folder + "    look for mistakes");
        System.out.println("Then name it under 'bots' in config/dragoman.yaml.");
        return 0;
    }

    /** Puts the files into a folder. */
    void write(Path into) throws IOException {
        for (var file : FILES) {
            var target = into.resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream source = NewCommand.class.getResourceAsStream("/dragoman/new/" + file)) {
                var text = new String(Objects.requireNonNull(source, file).readAllBytes(),
                        StandardCharsets.UTF_8);
                Files.writeString(target, schema(into, file).map(line -> line + text).orElse(text));
            }
        }
    }

    /** A first line from which editors know what may be written; empty where the schemas are not at hand. */
    private static Optional<String> schema(Path into, String file) {
        var root = Path.of("").toAbsolutePath();
        var schemas = root.resolve("docs").resolve("schema");
        var from = (file.startsWith("tests/") ? into.resolve("tests") : into).toAbsolutePath().normalize();
        var name = switch (file) {
            case "bot.yaml" -> "bot";
            case "answers.yaml" -> "answers";
            case "catalog.yaml" -> "catalog";
            default -> file.startsWith("tests/") ? "test" : "flow";
        };
        return Files.isDirectory(schemas) && from.startsWith(root)
                ? Optional.of("# yaml-language-server: $schema="
                        + from.relativize(schemas).toString().replace('\\', '/') + "/" + name
                        + ".schema.json\n")
                : Optional.empty();
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
