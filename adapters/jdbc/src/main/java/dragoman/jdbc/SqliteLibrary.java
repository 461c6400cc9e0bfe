package dragoman.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** SQLite's own code, which its driver otherwise unpacks at each start and then compares byte by byte. */
public final class SqliteLibrary {
    /** The property of the JVM that names the folder where the driver looks first. Where nothing lies there, it unpacks as usual. */
    public static final String FOLDER = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /** Puts the library for this system into the folder. A process that has an earlier one open is not disturbed. */
    public static void unpack(Path folder) throws IOException {
        var name = LibraryLoaderUtil.getNativeLibName();
        try (var library = SQLiteJDBCLoader.class
                .getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (library == null) {
                return;
            }
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, name, ".part");
            Files.copy(library, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
