package dragoman.app;

import dragoman.authoring.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Schemas for editors. */
@Command(name = "schemas", mixinStandardHelpOptions = true, description = "Write the JSON Schemas of a bot's files, for editors.")
final class SchemasCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", defaultValue = "docs/schema", description = "where to (default: ${DEFAULT-VALUE})")
    Path folder = Path.of("docs/schema");

    @Override
    public Integer call() {
        try {
            Files.createDirectories(folder);
            for (var schema : JsonSchemas.all().entrySet()) {
                Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
            }
        } catch (IOException e) {
            throw new Trouble(folder + ": cannot be written here (" + e.getMessage()
                    + "). Name a folder in which you may write.");
        }
        System.out.println("The schemas are in " + folder + ".");
        return 0;
    }
}
