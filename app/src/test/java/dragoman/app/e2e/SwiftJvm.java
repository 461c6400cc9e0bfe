package dragoman.app.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program in a Java that starts in a fraction of the time: its classes are packed and, after one training run, kept loaded in a cache. */
final class SwiftJvm {
    private final List<String> options;

    private SwiftJvm(List<String> options) {
        this.options = options;
    }

    /** Packs and trains in this folder. */
    static SwiftJvm trained(Path folder) {
        var path = Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of).filter(Files::exists)
                .map(part -> Files.isDirectory(part) ? packed(part, folder) : part)
                .map(Path::toString).reduce((one, other) -> one + File.pathSeparator + other).orElseThrow();
        var cache = folder.resolve("classes.aot");
        train(folder, List.of("-XX:AOTCacheOutput=" + cache, "-cp", path));
        return new SwiftJvm(List.of("-XX:AOTCache=" + cache, "-cp", path));
    }

    /** The server, standing still where {@code stall} says, not started yet. */
    ProcessBuilder running(Optional<Stall> stall, String... arguments) {
        var command = new ArrayList<>(options);
        stall.ifPresent(where -> command.add("-D" + Stall.PROPERTY + "=" + where));
        command.add(StallingMain.class.getName());
        command.addAll(List.of(arguments));
        return Jvm.with(command);
    }

    private static void train(Path folder, List<String> options) {
        var command = new ArrayList<>(options);
        command.addAll(List.of("dragoman.app.Main", "warm-up"));
        try {
            var log = folder.resolve("training.txt");
            var exit = Jvm.with(command).redirectErrorStream(true).redirectOutput(log.toFile()).start()
                    .waitFor();
            if (exit != 0) {
                throw new AssertionError(
                        "the training run ended with " + exit + ":\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static Path packed(Path directory, Path folder) {
        var jar = folder.resolve("classes-" + Integer.toHexString(directory.hashCode()) + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar)); var files = Files.walk(directory)) {
            // folders as well: what is looked for below one is not found otherwise
            for (var file : files.filter(one -> !one.equals(directory)).sorted().toList()) {
                var name = directory.relativize(file).toString().replace(File.separator, "/");
                out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, out);
                }
                out.closeEntry();
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
