package dragoman.app.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where files of customers and agents are kept.
 *
 * @param home our own files' folder
 * @param megabytes at most for one file
 */
public record FileSettings(Path home, int megabytes) {
    static final int USUAL_LARGEST = 25;
    private static final int MOST = 100;

    public FileSettings {
        if (megabytes < 1 || megabytes > MOST) {
            throw new IllegalArgumentException(
                    "files.largest is from 1 to " + MOST + " megabytes, not " + megabytes);
        }
    }

    /** In bytes. */
    public long largest() {
        return (long) megabytes << 20;
    }

    /** All of them, by their names in a backup. */
    public Map<String, Path> folders() {
        return Map.of("media", media(), "uploads", uploads());
    }

    /** What messengers brought and agents attached. */
    public Path media() {
        return home.resolve("media");
    }

    /** What visitors of the chat pages sent. */
    public Path uploads() {
        return home.resolve("uploads");
    }
}
