package dragoman.app.fuzz;

import dragoman.app.Logging;
import dragoman.desk.group.FromGroup;
import dragoman.engine.Renderer;
import dragoman.http.HttpServer;
import dragoman.messenger.Messenger;
import dragoman.telegram.Telegram;
import dragoman.testkit.Door;
import dragoman.viber.Viber;
import dragoman.vk.Vk;
import dragoman.whatsapp.WhatsApp;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Our classes as Jazzer can read them: its reader of class files ends at Java 23 and passes over newer ones without measuring them. Nothing
 * in our classes needs more than that form has; only the number in their head is another.
 */
final class ReadableClasses {
    private static final byte JAVA_23 = 67;
    private static final int MAJOR = 7;
    /** One of each module. */
    private static final List<Class<?>> MODULES = List.of(Target.class, Logging.class, Door.class,
            Renderer.class, FromGroup.class, HttpServer.class, Telegram.class, Viber.class, WhatsApp.class,
            Messenger.class,
            Vk.class);

    private ReadableClasses() {}

    static Path copied(Path folder) throws IOException, URISyntaxException {
        for (var one : MODULES) {
            var home = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                copy(home, folder);
            } else {
                try (var jar = FileSystems.newFileSystem(home)) {
                    copy(jar.getPath("/"), folder);
                }
            }
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".class")) {
                    var content = Files.readAllBytes(file);
                    content[MAJOR] = JAVA_23;
                    var copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, content);
                }
            }
        }
    }
}
